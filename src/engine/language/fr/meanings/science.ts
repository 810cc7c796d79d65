export const science = `
algorithm: algorithme
android: smartphone téléphone_portable portable mobile
app: appli application_mobile
artificial-intelligence: intelligence_artificielle ia
asteroid: astéroïde météorite comète
astronaut: astronaute spationaute cosmonaute
astronomer: astronome astronomie télescope observatoire
biology: biologie biologiste biologique
blackout: panne panne_de_courant coupure_de_courant
breakthrough: percée avancée progrès
broadband: haut_débit fibre_optique
browser: navigateur moteur_de_recherche
bug: bogue bug
chemical: chimiste chimie chimique
chip: puce semi-conducteur
clone: cloner clonage
cloud-computing: centre_de_données serveur
code: code_source
computer: ordinateur pc
cryptocurrency: cryptomonnaie bitcoin
customer-data: données_personnelles
cyber-security: cybersécurité sécurité_informatique
cyberattack: cyberattaque piratage_informatique attaque cyberattaques intrusion
data: donnée base_de_données statistique
data-breach: fuite_de_données vol_de_données fuite
data-protection: protection_des_données vie_privée
digital: numérique numérisation
dinosaur: dinosaure fossile paléontologue
download: télécharger téléchargement
eclipse: éclipse
electronic: électronique
email: courriel mail e-mail message courriels
encrypt: chiffrement crypter
engineer: ingénieur ingénieure ingénierie
evolution: évolution
experiment: expérience_scientifique laboratoire essai expérimental
expert: expert spécialiste experte connaisseur consultant analyste
firewall: pare-feu antivirus
galaxy: galaxie
hacker: pirate_informatique hacker cybercriminel cyberpirate pirate
hypothesis: hypothèse théorie
innovation: innovation innovant
internet: internet en_ligne réseau toile web
invention: invention inventer inventeur
malware: rançongiciel logiciel_malveillant
mars: mars_planète planète
mathematics: mathématiques mathématicien
microscope: microscope
mission-space: mission_spatiale
moon: lune lunaire
moon-landing: alunissage atterrisseur
network: télécommunications opérateur_téléphonique réseau
orbit: orbite
particle: particule physicien physique
password: mot_de_passe identifiant
peer-review: revue_scientifique
phishing: hameçonnage phishing
phone: téléphone téléphonique portable mobile
probe-space: sonde_spatiale vaisseau_spatial
programmer: programmeur développeur
quantum: quantique
radiation: radiation radioactif radioactivité
robot: robot
rocket-launch: décollage_de_la_fusée
satellite: satellite engin_spatial
science: science scientifique
screen: écran
software: logiciel
space: espace_extra spatial univers
space-station: station_spatiale
species: espèce race
stem-cell: cellule_souche cellule
study: étude recherche enquête_scientifique travaux_de rapport analyse
technology: technologie technique technologique techno technologies
update-software: mise_à_jour
user: utilisateur abonné usager internaute client
video-game: jeu_vidéo
virtual: virtuel
vulnerability: faille_de_sécurité vulnérabilité
website: site_internet site_web
wireless: sans_fil wifi
`;
