export const science = `
algorithm: algorithmus
android: smartphone handy mobiltelefon telefon
app: app anwendung
artificial-intelligence: ki künstliche_intelligenz
asteroid: asteroid meteorit komet
astronaut: astronaut kosmonaut raumfahrer astronautin
astronomer: astronom astronomie teleskop sternwarte
biology: biologie biologe biologin
blackout: stromausfall ausfall blackout störung stromnetz_ausfall
breakthrough: durchbruch meilenstein fortschritt
broadband: breitband glasfaser
browser: browser suchmaschine
bug: softwarefehler
chemical: chemiker chemie chemikalie chemisch
chip: chip halbleiter
clone: klonen klon
cloud-computing: rechenzentrum server
code: quellcode
computer: computer rechner laptop pc notebook computersystem
cryptocurrency: kryptowährung bitcoin
customer-data: kundendaten personenbezogen
cyber-security: cybersicherheit it-sicherheit
cyberattack: cyberangriff hackerangriff hackerattacke cyberattacke attacke
data: daten datenbank angabe statistik
data-breach: datenleck datendiebstahl datenpanne leck panne
data-protection: datenschutz privatsphäre
digital: digital digitalisierung
dinosaur: dinosaurier fossil paläontologe
download: herunterladen
eclipse: sonnenfinsternis mondfinsternis
electronic: elektronisch elektronik
email: e-mail mail mails nachricht
encrypt: verschlüsseln verschlüsselung
engineer: ingenieur ingenieurin ingenieurwesen
evolution: evolution
experiment: experiment labor laboratorium versuch test experimentell
expert: experte fachmann sachverständiger expertin fachleute kenner expertinnen experten fachkraft
firewall: virenschutz
galaxy: galaxie
hacker: hacker cyberkrimineller angreifer eindringling
hypothesis: hypothese theorie
innovation: innovation innovativ
internet: internet online netz digital webseite
invention: erfindung erfinden erfinder
malware: schadsoftware erpressungssoftware trojaner
mars: planet marssonde
mathematics: mathematik mathematiker
microscope: mikroskop
mission-space: raumfahrtmission
moon: mond
moon-landing: mondlandung landegerät
network: netzwerk mobilfunk telekommunikation netz
orbit: umlaufbahn orbit
particle: teilchen physiker physik
password: passwort zugangsdaten
peer-review: fachzeitschrift fachjournal
phishing: phishing
phone: telefon telefonisch handy mobiltelefon anruf
probe-space: raumsonde raumschiff raumkapsel sonde
programmer: programmierer entwickler
quantum: quanten
radiation: strahlung radioaktiv radioaktivität
robot: roboter
rocket-launch: raketenstart
satellite: satellit sonde
science: wissenschaft wissenschaftlich
screen: bildschirm display
software: software
space: weltraum weltall raumfahrt universum all kosmos
space-station: raumstation
species: spezies tierart art gattung rasse
stem-cell: stammzelle zelle
study: studie untersuchung forschung forschungsarbeit studien analyse
technology: technologie technik technisch technologisch techniken
update-software: aktualisierung
user: nutzer benutzer nutzerin abonnent anwender anwenderin kunde
video-game: videospiel computerspiel
virtual: virtuell
vulnerability: sicherheitslücke schwachstelle
website: website webseite internetseite
wireless: drahtlos wlan
`;
