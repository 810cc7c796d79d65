export const notions = `
ability: capacité aptitude talent compétence capable compétent
access: accès accessible accéder
act: acte action agir
address: adresse
air: air
approach: approche attitude démarche_de
attention: attention attentif
attitude: attitude posture
basis: base fondement
challenge: défi défier
chance: chance opportunité possibilité
character: caractère personnalité
connection: lien liaison associer
content: contenu
control: maîtrise contrôle
course: cours stage_de
detail: détail
difference: différence différer distinction contraste écart
direction: direction_de sens
dream: rêve rêver
effort: effort s'efforcer
event: événement manifestation_de
example: exemple
fact: fait réalité
figure: chiffre statistique
form: forme
idea: idée concept notion pensée
kind: sorte type catégorie genre
knowledge: connaissance savoir
luck: chance heureusement veinard par_chance
mass: masse
mean: signifier signification sens_de
mission: mission
moment: moment instant
movement: mouvement
name: nom prénom
occasion: occasion fois
option: option alternative choix
page: page
power: pouvoir puissance
problem: problème difficulté
program: programme
range: gamme portée éventail
relation: relation rapport_entre lien
resource: ressource moyens
rest: reste restant
section: section tronçon segment secteur_de
situation: situation circonstance
sound: son bruit_de
source: source origine provenance
standard: norme standard
status: statut
story: histoire récit conte
style: style
text: texte
thing: chose truc
topic: sujet thème question_de affaire_de
voice: voix
word: mot terme expression
`;
