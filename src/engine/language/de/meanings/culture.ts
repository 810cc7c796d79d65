export const culture = `
actor: schauspieler darsteller schauspielerin
actress: schauspielerin
album: album lied song
applause: applaus beifall
archaeologist: archäologe archäologie archäologisch archäologin
archive: archiv
art: kunst künstlerisch
article: artikel
artist: künstler künstlerin maler bildhauer malerin kunstschaffender künstlerisch
artwork: kunstwerk skulptur statue werk figur gemälde kunstobjekt exponat bild
author: autor autorin schriftsteller schriftstellerin verfasser verfasserin literat schreiber dichter
ballet: ballett tänzer tänzerin tanz tanzen
band: band musikgruppe
bestseller: bestseller
biography: biografie memoiren autobiografie
book: buch roman werk band publikation
broadcaster: sender ausstrahlen rundfunk fernsehsender fernsehanstalt fernsehen fernsehkanal rundfunkanstalt kanal
camera: kamera
carnival: karneval fasching
cartoon: karikatur comic zeichentrick
cast: besetzung ensemble darsteller
castle: schloss burg palast festung
censor: zensur zensieren
chapter: kapitel
choir: chor
cinema: kino
circus: zirkus
collection: sammlung sammler
composer: komponist komponistin komponieren
concert: konzert auftritt show
conductor-music: dirigent orchester dirigentin
costume: kostüm
culture: kultur kulturell
curator: kurator kuratorin
diamond: diamant
director-film: regisseur regisseurin filmemacher regie regieführung
documentary: dokumentarfilm dokumentation
editor: chefredakteur redakteur redaktion
entertainment: unterhaltung vergnügen spaß
exhibition: ausstellung ausstellen exponat schau ausstellungsstück
fashion: mode modeschöpfer
festival: festival fest volksfest
film: film spielfilm streifen filmproduktion
gallery: galerie
guitar: gitarre gitarrist
headline: schlagzeile titelseite
heritage: welterbe weltkulturerbe kulturerbe
instrument: instrument geige klavier violine
interview: interview gespräch befragen interviewen
jazz: jazz pop rockmusik rockband
jewel: juwel schmuck edelstein
journalist: journalist reporter journalistin korrespondent presse medienvertreter reporterin
language: sprache
library: bibliothek bücherei
literature: literatur literarisch
magazine: magazin zeitschrift wochenzeitung
manuscript: handschrift manuskript
masterpiece: meisterwerk
media: medien presse medienberichte
monument: denkmal monument wahrzeichen
mural: wandgemälde graffiti
museum: museum galerie
music: musik musikalisch musical
musician: musiker musikerin musikanten
newspaper: zeitung tageszeitung blatt presse medium
nobel: nobelpreis nobelpreisträger
opera: oper opernhaus
painting: gemälde porträt bild kunstwerk
performance: auftritt aufführung vorstellung inszenierung darbietung show
photo: foto bild fotografie aufnahme abbildung fotoaufnahme lichtbild
photographer: fotograf fotografin
play-theatre: theaterstück dramatiker
poem: gedicht dichter lyrik
premiere: premiere uraufführung debüt
presenter: moderator moderatorin
press: presse pressefreiheit
prize: preis
publisher: verlag verleger
radio: radio hörfunk
rapper: rapper
rumour: gerücht
screen-film: vorführung streaming streamingdienst
script: drehbuch szenario
series-tv: fernsehserie
sing: singen
singer: sänger sängerin sängerinnen
social-media: soziale_medien soziales_netzwerk
stage: bühne
star: filmstar
stolen-art: raubkunst restitution
studio: studio atelier
television: fernsehen tv
theatre: theater schauspielhaus bühne theaterhaus
tour-music: tournee konzerttournee
translate: übersetzen übersetzung dolmetscher übersetzer
treasure: schatz
tweet: tweet twittern
vandalised-art: beschmiert
video: video aufnahme videoaufnahme filmaufnahme film bilder clip mitschnitt
work-art: werk werke
`;
