export const science = `
algorithm: algorithmus
android: smartphone handy mobiltelefon
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
computer: computer rechner laptop
cryptocurrency: kryptowährung bitcoin
customer-data: kundendaten personenbezogen
cyber-security: cybersicherheit it-sicherheit
cyberattack: cyberangriff hackerangriff
data: daten datenbank angabe statistik
data-breach: datenleck datendiebstahl datenpanne
data-protection: datenschutz privatsphäre
digital: digital digitalisierung
dinosaur: dinosaurier fossil paläontologe
download: herunterladen
eclipse: sonnenfinsternis mondfinsternis
electronic: elektronisch elektronik
email: e-mail mail
encrypt: verschlüsseln verschlüsselung
engineer: ingenieur ingenieurin ingenieurwesen
evolution: evolution
experiment: experiment labor laboratorium
expert: experte fachmann sachverständiger expertin fachleute
firewall: virenschutz
galaxy: galaxie
hacker: hacker cyberkrimineller
hypothesis: hypothese theorie
innovation: innovation innovativ
internet: internet online netz
invention: erfindung erfinden erfinder
malware: schadsoftware erpressungssoftware trojaner
mars: planet marssonde
mathematics: mathematik mathematiker
microscope: mikroskop
mission-space: raumfahrtmission
moon: mond
moon-landing: mondlandung landegerät
network: netzwerk mobilfunk telekommunikation
orbit: umlaufbahn orbit
particle: teilchen physiker physik
password: passwort zugangsdaten
peer-review: fachzeitschrift fachjournal
phishing: phishing
phone: telefon telefonisch
probe-space: raumsonde raumschiff raumkapsel sonde
programmer: programmierer entwickler
quantum: quanten
radiation: strahlung radioaktiv radioaktivität
robot: roboter
rocket-launch: raketenstart
satellite: satellit
science: wissenschaft wissenschaftlich
screen: bildschirm display
software: software
space: weltraum weltall raumfahrt universum all kosmos
space-station: raumstation
species: spezies tierart art
stem-cell: stammzelle zelle
study: studie untersuchung forschung forschungsarbeit
technology: technologie technik technisch technologisch
update-software: aktualisierung
user: nutzer benutzer nutzerin abonnent anwender anwenderin kunde
video-game: videospiel computerspiel
virtual: virtuell
vulnerability: sicherheitslücke schwachstelle
website: website webseite internetseite
wireless: drahtlos wlan
`;
