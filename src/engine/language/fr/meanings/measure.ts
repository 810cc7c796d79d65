export const measure = `
acre: acre
afternoon: après-midi
alphabet: alphabet
amount: montant somme somme_de
anniversary: anniversaire_de_la jubilé commémoration
autumn: automne
beacon: balise émetteur
both: deux
box: boîte caisse carton
button: bouton
calculate: calculer calcul
centre: centre milieu_du milieu centre_de
chart: graphique diagramme
circle: cercle
clear: dégager déblayer déblaiement
cloud: nuage nuageux
colour: couleur
consist: se_composer
count: compter
date: date échéance délai
dawn: aube petit_matin lever_du_soleil
day: jour journée quotidien quotidiennement
decade: décennie
device: appareil dispositif équipement
diameter: diamètre rayon_de
distance: distance kilomètre
duration: durée durer longueur
dusk: crépuscule tombée_de_la_nuit
edge: bord bordure lisière
estimate: estimer estimation évaluer chiffrer
evening: soir soirée
foot: pied
fraction: fraction tiers
gap: trou brèche
hectare: hectare
height: hauteur
hour: heure
initially: initialement initial d'abord au_début
item: objet pièce article chose
kilogram: kilogramme kilo tonne
layer: couche
level: niveau échelon palier
line: file file_d'attente
list: liste
litre: litre
location: emplacement lieu_exact position localisation site terrain
map: carte_géographique plan_de_la_ville
metre: mètre
midday: midi
midnight: minuit
million: million
miner: mineur
minute: minute
miss: manquer rater
mistake: erreur faute bévue faux_pas bourde
mixture: mélange mélanger
model: modèle prototype
month: mois mensuel
morning: matin matinée aube
most: plupart majorité majoritairement
next: prochain suivant à_venir
night: nuit nocturne nuits
nothing: rien aucun zéro nul
number: nombre chiffre numéro
pair: paire
part: partie morceau part élément composante portion bout fragment
pattern: motif_répété
period: période époque ère durée laps temps
phase: phase étape stade période
pressure-physical: pression_d'air
quality: qualité qualitatif
quarter-fraction: quart
rate: taux
rectangle: triangle rectangle
scale: ampleur envergure dimension portée étendue
seat: siège
second-time: seconde
sequence: série_de
shape: forme
signal-sign: panneau
silver: argent
size: taille
speed-measure: kilomètres_à_l'heure kilomètres-heure
spill: déversement fuite répandre rejet
spring: printemps
start-year: début_de_l'année
summer: été
surface: surface étendue
symbol: symbole symbolique
system: système
temperature-degree: celsius
today: aujourd'hui
tomorrow: demain
total: total au_total global totalité intégralité
trend: tendance évolution
version: version édition
volume-amount: volume quantité
warehouse-stock: inventaire
way-method: méthode procédé moyen_de manière façon technique_de
week: semaine hebdomadaire semaines
weekend: week-end
width-span: épaisseur
winter: hiver
year: an année
yesterday: hier
`;
