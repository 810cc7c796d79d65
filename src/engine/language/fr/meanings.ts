import { meaningsFrom } from '../meanings.ts';

/** French words of everyday news, under the English word that they share with the other languages. */
export const meanings = meaningsFrom(`
abstain: abstenir abstention
accident: accident
acre: acre
actor: acteur actrice comédien
afternoon: après-midi
aftershock: réplique
age: âge
agency: agence bureau office
agree: accepter convenir
agreement: accord pacte
aid: aide
airport: aéroport
alarm: alarme
alive: vivant vie
all: tous tout toutes
allow: autoriser permettre permis licence autorisation
ambassador: ambassadeur
ambulance: ambulance
amount: montant somme
animal: animal
ankle: cheville
annual: annuel
answer: répondre réponse
apartment: appartement
apologise: excuser excuse
appeal: appel
appoint: nommer désigner
approve: approuver approbation
architect: architecte
arm: bras
army: armée militaire
arrest: arrêter arrestation interpeller interpellation détention
arrive: arriver arrivée
artist: artiste
ash: cendre
ask: demander
asleep: dormir endormi
attack: attaque attaquer agression attentat
attend: assister participer
audience: spectateur public foule
audit: audit auditeur
aunt: tante
author: auteur écrivain
authority: autorité
autumn: automne
avalanche: avalanche
average: moyenne moyen
award: attribuer attribution
baby: bébé nourrisson
bad: mauvais
bag: sac
ban: interdire interdiction
band: groupe
bank: banque
bar: bar pub
basement: sous-sol cave
battery: batterie pile
beach: plage
beacon: balise émetteur
bear: ours
beat: battre
bed: lit
begin: commencer débuter début
belong: appartenir
better: meilleur mieux
bicycle: vélo bicyclette
big: grand gros énorme
bill: projet
bird: oiseau
bishop: évêque
black: noir
blame: responsabilité
block: bloquer barrer
blood: sang
blue: bleu
board: conseil directoire
body: corps cadavre
bomb: bombe
book: livre
border: frontière
born: né naissance naître
both: deux
bottle: bouteille biberon
bottom: bas inférieur
box: boîte caisse
boy: garçon
brain: cerveau
brake: frein freiner
brand: marque
bread: pain
break: casser briser fracture fracturer rompre
bridge: pont
bring: apporter amener
broadcast: diffuser
brother: frère
brother-in-law: beau-frère
budget: budget
build: construire construction bâtir
building: bâtiment immeuble édifice
burn: brûler
bus: bus autocar entraîneur gérant manager responsable
button: bouton
buy: acheter
buyer: acheteur acquéreur
cabin: cabine
calculate: calculer
call: appel appeler
camera: caméra
campaign: campagne
cancel: annuler annulation
cancer: cancer tumeur
candidate: candidat
capital: capitale
capsize: chavirer renverser
captain: capitaine commandant
car: voiture véhicule automobile
cargo: cargaison fret
carry: porter transporter
cause: cause raison causer provoquer
ceasefire: cessez-le-feu trêve
celebrate: célébrer fêter
centre: centre milieu
century: siècle
chair: présider
champion: champion
charge: inculper accuser accusation inculpation
charger: chargeur
charity: fondation œuvre
cheap: bon marché
check: vérifier contrôler
chemical: chimique
chief: chef patron dirigeant
child: enfant
choose: choisir sélectionner
church: église
classroom: classe
clean: nettoyer
clear: dégager déblayer
climate: climat
closed: fermé fermer éteindre
clothes: vêtement
cloud: nuage
coal: charbon
coalition: coalition alliance
coast: côte littoral rivage
cold: froid
collapse: effondrement effondrer
colleague: collègue
colour: couleur
commission: commission comité
company: entreprise société firme
compare: comparer
compensation: indemnisation indemnité dédommagement
compete: concourir
computer: ordinateur
concert: concert
conference: conférence
confirm: confirmer
conscious: conscient
consist: composer
container: conteneur
continue: continuer poursuivre
contract: contrat
contractor: entrepreneur constructeur
corruption: corruption
cost: coût coûter
council: conseil
councillor: conseiller
count: compter
couple: couple
court: tribunal cour
cousin: cousin cousine
cover: couvrir
cow: vache bétail bovin
crack: fissure
crash: collision accident heurter percuter
create: créer
crew: équipage
critical: critique
criticise: critiquer critique
crossing: carrefour croisement intersection
cup: coupe
curve: virage courbe
customer: client
cut: couper réduire
dam: barrage
damage: dégât dommage endommager
danger: danger dangereux
data: donnée
daughter: fille
day: jour journée
death: mort mourir décès décéder
debt: dette
decade: décennie
decide: décider décision
deck: pont
defendant: accusé prévenu
defender: défenseur
deficit: déficit
delay: retarder reporter retard report
deliver: livrer livraison
demand: demande exiger exigence réclamer
deny: nier démentir
depth: profondeur
derail: dérailler
describe: décrire
design: concevoir dessiner
destroy: détruire destruction
detective: enquêteur inspecteur
develop: développer élaborer
device: appareil dispositif
diabetes: diabète
diamond: diamant
difficult: difficile dur
director: directeur directrice
disease: maladie
dissent: opposer
distance: distance
dividend: dividende
division: division branche
divorce: divorce
doctor: médecin docteur
dog: chien
door: porte
dose: dose
double: doubler double
draw: nul
drink: boire boisson
drive: conduire rouler
driver: conducteur chauffeur automobiliste
drone: drone
drought: sécheresse
drown: noyer
drug: médicament
drunk: ivre alcool alcoolémie
early: tôt début
east: est oriental
easy: facile simple
eat: manger nourriture repas aliment
economy: économie
elect: élire
election: élection scrutin vote
email: courriel mail
embassy: ambassade
embezzle: détourner détournement
emission: émission
employer: employeur
empty: vide
end: finir terminer fin achever
energy: énergie
enforce: appliquer
engine: moteur réacteur
engineer: ingénieur
epicentre: épicentre
epidemic: épidémie pandémie
eruption: éruption
escape: fuir fuite échapper évasion
estimate: estimer estimation évaluer
evacuate: évacuer évacuation
evening: soir soirée
evidence: preuve
exceed: dépasser excéder
exchange: bourse
expect: attendre prévoir
expensive: cher coûteux
expert: expert spécialiste
explain: expliquer
explosion: explosion déflagration exploser
extinguish: éteindre
eye: œil yeux
face: visage
factory: usine site
fall: chute tomber baisser chuter reculer recul baisse
family: famille proche parent
fan: supporter
far: loin
farmer: agriculteur paysan fermier
fast: rapide vite
father: père papa
fault: défaillance panne défaut
fear: craindre crainte peur
federal: fédéral
fence: clôture barrière
festival: festival fête
few: peu
field: champ
film: film
final: finale
finance: finance financier
find: trouver retrouver découvrir
fire: incendie feu
firefighter: pompier sapeur
first: premier
fish: poisson
fisherman: pêcheur
flame: flamme
float: flotter
flood: inonder inondation crue
floor: étage
fly: voler vol
fog: brouillard brume
follow: suivre
foot: pied
forecast: prévision perspective
foreign: étranger
forest: forêt bois
forget: oublier
founder: fondateur
fraud: fraude escroquerie
free: libre gratuit
freeze: geler gel
friend: ami
front: avant devant
full: plein complet
fund: fonds
funeral: funérailles obsèques enterrement
garage: garage
gas: gaz
gate: porte portail
get: recevoir obtenir
girl: fille fillette
give: donner
goal: but
goalkeeper: gardien
gold: or
good: bon
government: gouvernement
governor: gouverneur
grandfather: grand-père
grandmother: grand-mère
green: vert
growth: croissance
guilty: coupable
gust: rafale bourrasque
half: moitié mi-temps demi
hand: main
head: tête diriger
headquarters: siège
healthy: sain
hear: entendre
heart: cœur
heat: chaleur canicule
hectare: hectare
height: hauteur
helicopter: hélicoptère
helmet: casque
help: aider
hide: cacher dissimuler
high: haut élevé
highway: autoroute
hill: colline pente
hire: embaucher recruter
hit: frapper toucher
hope: espérer espoir
horse: cheval
hospital: hôpital clinique
host: accueillir hôte
hostage: otage
hotel: hôtel
hour: heure
house: maison logement domicile foyer
husband: mari époux
ice: glace verglas
identify: identifier
illegal: illégal illicite
important: important
impose: imposer
impossible: impossible
incident: incident
include: inclure comprendre contenir maîtriser circonscrire
income: revenu recette
increase: augmenter hausse
infect: infecter infection contamination
inflation: inflation
information: information renseignement
injury: blessure
innocent: innocent
inside: intérieur dedans
inspect: inspecter inspection contrôle
install: installer
institute: institut
insurance: assurance assureur
interest: intérêt
international: international
internet: internet ligne
interview: entretien interview
investigate: enquêter enquête instruction
investor: investisseur actionnaire
island: île
jacket: gilet veste
job: emploi poste
join: rejoindre adhérer
journalist: journaliste
judge: juge magistrat
jump: sauter saut
jury: jury juré
keep: garder tenir
kidnap: enlever enlèvement kidnapper
kill: tuer
kitchen: cuisine
knee: genou
knife: couteau
know: savoir connaître
lake: lac
land: terre terrain atterrir atterrissage
landslide: glissement éboulement
lane: voie
last: durer dernier prendre
late: tard fin
launch: lancer lancement
lava: lave
law: loi
lawmaker: député parlementaire élu
lawsuit: plainte poursuite procès
lawyer: avocat
layoff: licenciement suppression
lead: mener diriger conduire
leader: dirigeant leader chef
league: ligue championnat
leak: fuite fuir
learn: apprendre
leave: partir départ quitter
left: gauche
leg: jambe
legal: légal juridique
length: longueur
letter: lettre courrier
lie: situer
lifeboat: canot
lift: lever
line: ligne trajet itinéraire
live: vivre habiter
load: charger charge
loan: prêt crédit
local: local
long: long
lose: perdre défaite
loss: perte
low: bas faible
machine: machine
magnitude: magnitude
maintain: entretenir entretien maintenance
majority: majorité
man: homme
many: nombreux beaucoup
market: marché
marry: épouser mariage marié
mask: masque
match: match rencontre
mayor: maire
measure: mesure mesurer
meat: viande
medal: médaille
meeting: réunion rencontre réunir rencontrer
member: membre
message: message
midfielder: milieu
milk: lait
mine: mine
miner: mineur
minister: ministre
ministry: ministère
minor: léger légèrement lumière
minority: minorité
minute: minute
miss: manquer rater
missile: missile roquette
missing: disparu
mistake: erreur faute
money: argent
money-laundering: blanchiment
month: mois
morning: matin matinée
most: plupart
mother: mère maman
mountain: montagne mont sommet
move: déplacer bouger déménager
murder: meurtre assassinat homicide
museum: musée
national: national
near: près proche
necessary: nécessaire
need: besoin nécessiter falloir
neighborhood: quartier arrondissement trimestre quart
neighbour: voisin
nephew: neveu
new: nouveau neuf
newspaper: journal quotidien
next: prochain suivant
niece: nièce
night: nuit
nightclub: discothèque boîte
north: nord septentrional
nothing: rien aucun
nuclear: nucléaire
number: nombre chiffre
nurse: infirmier infirmière
offer: offre offrir
officer: policier gendarme agent
official: fonctionnaire responsable
oil: pétrole huile
old: vieux ancien âgé
open: ouvert ouvrir inaugurer
opposition: opposition
order: commande commander ordonner ordre
organise: organiser organisateur
organization: organisation association
outage: panne coupure
outbreak: épidémie flambée
outside: extérieur dehors
own: posséder détenir
owner: propriétaire
pain: douleur
painting: tableau peinture
parent: parent
park: parc
parliament: parlement assemblée
participant: participant
partner: compagnon partenaire conjoint
party: parti
passenger: passager voyageur
peace: paix
pedestrian: piéton
penalty: penalty
pension: retraite pension
people: personne gens
percentage: pourcentage part
phone: téléphone
photo: photo image
pill: pilule comprimé
pilot: pilote
pipe: tuyau conduite
placebo: placebo
plane: avion appareil jet
play: jouer
player: joueur joueuse
poison: poison toxique
police: police gendarmerie
policy: politique
pollution: pollution contamination
port: port
possible: possible
power: électricité courant
praise: saluer louer
president: président présidente
press: presse
previous: précédent ancien
price: prix
priest: prêtre curé pasteur
principal: principal proviseur directeur
prison: prison incarcérer
private: privé
prize: prix
probation: sursis
produce: produire fabriquer
product: produit
profit: bénéfice profit
project: projet
promise: promettre promesse engager
prosecutor: procureur parquet
protest: manifestation manifester protestation
protester: manifestant
public: public
publish: publier
put: mettre placer poser
race: course
radio: radio
rain: pluie précipitation averse
rate: taux
reach: atteindre
read: lire
rear: arrière
rebuild: reconstruire reconstruction
recall: rappeler rappel
receipt: reçu ticket
recession: récession
recommend: recommander
record: record enregistrer
red: rouge
reduce: réduire diminuer baisser
referee: arbitre
referendum: référendum
reform: réforme
refugee: réfugié migrant
refund: rembourser remboursement
region: région zone secteur
register: inscrire enregistrer
reject: rejeter refuser refus rejet
remember: souvenir rappeler
remove: retirer enlever
repair: réparer réparation
replace: remplacer successeur succéder
replacement: remplacement
report: rapport rapporter
request: demande requête
rescue: secourir sauver secours sauvetage épargner économiser économie
rescuer: secouriste sauveteur
research: recherche
researcher: chercheur scientifique
resident: habitant riverain résident
resign: démissionner démission
restaurant: restaurant
restore: rétablir restaurer
result: résultat
resume: reprendre rouvrir reprise
retire: retraiter
return: retour retourner revenir rentrer rendre
reveal: révéler dévoiler
revenue: chiffre recettes
ridge: crête arête
right: droite
ring: bague anneau
rise: monter progresser croître cultiver pousser
risk: risque
river: fleuve rivière cours
robbery: braquage
roof: toit toiture
room: chambre salle pièce
rule: règle règlement réglementation
run: courir
runway: piste
safe: sûr
safety: sécurité sûreté
satellite: satellite
schedule: prévoir programmer planifier plan
school: école lycée collège
science: science
score: marquer score
sea: mer océan
search: chercher rechercher recherche fouille
season: saison
seat: siège place
see: voir
sell: vendre vente
seller: vendeur
senate: sénat
senator: sénateur sénatrice
send: envoyer
sentence: peine condamner
serve: servir service
severe: grave sérieux
shake: secouer trembler
share: action titre
shark: requin
shelter: abri refuge hébergement
ship: navire bateau ferry
shoot: tirer tir fusillade
shop: magasin boutique
short: court bref
show: montrer
sibling: fratrie
sick: malade
sign: signer
signal: signal
silver: argent
singer: chanteur chanteuse
sink: couler sombrer
siren: sirène
sister: sœur
sister-in-law: belle-sœur
sit: asseoir
size: taille
skid: déraper glisser
slow: lent
small: petit
smoke: fumée
snow: neige
software: logiciel
solar: solaire
soldier: soldat troupe militaire
some: quelques plusieurs certains
son: fils
south: sud méridional
space: capacité espace spatial
speak: parler
speech: discours allocution
speed: vitesse
spend: dépenser dépense
spill: déversement
spokesperson: porte-parole
spread: propager étendre
spring: printemps
square: place carré
stable: stable
stadium: stade
stage: scène
stake: participation part
stand: debout
statement: communiqué déclaration
station: gare station
stay: rester demeurer
steal: voler vol
steel: acier
stop: arrêter stopper arrêt
street: rue route avenue
strike: grève
striker: attaquant
strong: fort puissant
student: élève étudiant
study: étude étudier
sue: poursuivre
sugar: sucre
suggest: proposer proposition suggérer
summer: été
sun: soleil
supplier: fournisseur
supply: approvisionnement fournir
support: soutenir appuyer soutien
surgery: opération chirurgie opérer
survivor: survivant rescapé survivre
suspect: suspect soupçon
suspend: suspendre suspension
swim: nager nageur
symptom: symptôme
takeoff: décollage décoller
talks: négociation négocier pourparlers
tank: réservoir cuve
tax: impôt taxe fiscal
teach: enseigner
teacher: enseignant professeur instituteur
team: équipe club
teenager: adolescent jeune
television: télévision télé
tell: raconter dire
temperature: température
tent: tente
test: tester test
testify: témoigner témoignage
thank: remercier
theatre: théâtre
thief: voleur cambrioleur
think: penser croire
third: tiers
ticket: billet
top: haut supérieur
total: total
tourist: touriste visiteur
tower: tour
track: voie rail chemin
train: formation former entraînement
transfer: transfert
trap: coincer bloquer ensevelir
travel: voyage voyager trajet
treat: traiter traitement soigner thérapie
tree: arbre
trial: essai procès
truck: camion
try: essayer tenter tentative
tsunami: tsunami
tunnel: tunnel
turn: tourner
turnout: participation
tyre: pneu
uncle: oncle
unemployment: chômage chômeur
union: syndicat
university: université faculté
use: utiliser employer usage
vaccine: vaccin vaccination vacciner
valley: vallée
verdict: verdict jugement
victim: victime
video: vidéo images
village: village hameau
virus: virus
visit: visiter visite
volcano: volcan
volunteer: bénévole volontaire
voter: électeur
wage: salaire paie payer verser paiement versement
wait: attendre attente
walk: marcher marche randonnée
walker: randonneur alpiniste
wall: mur
want: vouloir
war: guerre
warn: avertir alerter prévenir
warning: avertissement alerte
water: eau
wave: vague
weak: faible
weapon: arme pistolet fusil
weather: météo temps
website: site chantier terrain
week: semaine
weekend: week-end
weight: poids peser
west: ouest occidental
wheel: roue
white: blanc
width: largeur
wife: épouse femme
win: gagner victoire remporter
wind: vent
window: fenêtre
wing: aile
winter: hiver
withdraw: retirer retrait
witness: témoin
wolf: loup
woman: femme
work: travail travailler travaux
worker: ouvrier travailleur salarié employé
worse: pire
wound: blesser
write: écrire
year: an année
yellow: jaune
young: jeune
zoo: zoo
`);
