export const measure = `
acre: acre
afternoon: après-midi
amount: montant somme
anniversary: anniversaire_de_la
autumn: automne
beacon: balise émetteur
both: deux
box: boîte caisse carton
button: bouton
calculate: calculer calcul
centre: centre milieu_du
clear: dégager déblayer
cloud: nuage nuageux
colour: couleur
consist: se_composer
count: compter
date: date échéance délai
dawn: aube
day: jour journée
decade: décennie
device: appareil dispositif
distance: distance kilomètre
duration: durée durer
dusk: crépuscule tombée_de_la_nuit
estimate: estimer estimation évaluer chiffrer
evening: soir soirée
foot: pied
hectare: hectare
height: hauteur
hour: heure
initially: initialement initial
kilogram: kilogramme kilo tonne
level: niveau
line: file file_d'attente
litre: litre
location: emplacement lieu_exact
metre: mètre
midday: midi
midnight: minuit
million: million
miner: mineur
minute: minute
miss: manquer rater
mistake: erreur faute
month: mois mensuel
morning: matin matinée
most: plupart
next: prochain suivant
night: nuit nocturne
nothing: rien aucun
number: nombre chiffre
period: période
phase: phase
rate: taux
scale: ampleur envergure
seat: siège
second-time: seconde
sequence: série_de
silver: argent
size: taille
speed-measure: kilomètres_à_l'heure kilomètres-heure
spill: déversement
spring: printemps
start-year: début_de_l'année
summer: été
system: système
today: aujourd'hui
tomorrow: demain
total: total au_total
volume-amount: volume quantité
way-method: méthode procédé
week: semaine hebdomadaire
weekend: week-end
winter: hiver
year: an année
yesterday: hier
`;
