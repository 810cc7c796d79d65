export const notions = `
ability: capacité aptitude talent compétence capable compétent doué
absence: absence absent
access: accès accessible accéder
act: acte action agir
address: adresse
advance: avancer progression_de
adventure: aventure expédition explorer exploration
air: air
angle: angle
appearance: apparence aspect
appointment-date: rendez-vous
approach: approche attitude démarche_de
aspect: aspect point_de_vue
atmosphere: atmosphère ambiance humeur
attention: attention attentif
attitude: attitude posture
balance: équilibre stabilité
basis: base fondement
benefit: bénéficier profit_pour bienfait
blame: faute
bonus-premium: prime_de
challenge: défi défier
chance: chance opportunité possibilité
character: caractère personnalité
characteristic: caractéristique particularité trait
coincidence: hasard coïncidence par_hasard
communication: communication
competitive: compétitif compétitivité
composition: composition
concern-measure: exigence nécessité besoin
condition: condition exigence préalable modalité
connection: lien liaison associer
consequence: conséquence séquelle répercussion implication
content: contenu
contest: concours
control: maîtrise contrôle aux_mains mains_de
corner-edge: coin
course: cours stage_de
coverage: couverture_médiatique
crisis: crise tourmente
crowd: foule cohue
cycle: cycle
definition: définition définir
density: densité
detail: détail
difference: différence différer distinction contraste écart
direction: direction_de sens
diversity: diversité
dream: rêve rêver
effort: effort s'efforcer
effort-spend: effort_de
element: élément
emergence: apparition émergence naissance_de
empire: empire impérial
environment-state: milieu
event: événement manifestation_de
example: exemple
exception: exception exempter dérogation
excuse: excuse prétexte
expression: expression
facility: installation établissement
fact: fait réalité
factor: facteur
fantasy: fantaisie imaginaire
fate: destin sort
feedback: retour_d'expérience
field-domain: domaine sphère
figure: chiffre statistique
finish-line: ligne_d'arrivée
flow: flux couler_vers
force-strength: force vigueur
form: forme
formation: formation_de former
frame: cadre
function: fonction fonctionner fonctionnement
grade: note_de
group: groupe regroupement groupement
idea: idée concept notion pensée
index: indice
intelligence: intelligence intelligent malin
interaction: interaction
interest-care: intérêt intéresser intéressé intéressant
justify-reason: raison motif_de
kind: sorte type catégorie genre
knowledge: connaissance savoir
labor-work: travail_de main-d'œuvre
level-stage: échelon palier
lifestyle: mode_de_vie
limit: limite plafond seuil plafonner
logic: logique
luck: chance heureusement veinard par_chance
mass: masse
mean: signifier signification sens_de
mechanism: mécanisme
memory: mémoire
mess: chaos désordre confusion pagaille chaotique
mission: mission
moment: moment instant
movement: mouvement
name: nom prénom
network-net: réseau filet
news: nouvelle actualité
occasion: occasion fois
opposite: contraire opposé inverse
option: option alternative choix
pace: rythme cadence
page: page
past: passé
path: chemin sentier voie
pattern-trend: tendance
philosophy: philosophie philosophe philosophique
phrase: phrase
portion-share: part quote-part portion
power: pouvoir puissance
presence: présence
principle: principe
problem: problème difficulté
procedure: procédure processus procédé démarche
program: programme
progress: progrès avancer avancement
quantity: quantité
range: gamme portée éventail
reference: référence allusion
relation: relation rapport_entre lien
reputation: réputation renommée image_de
reserve: réserve réserver réservation
resource: ressource moyens
responsible-for: compétent chargé_de
rest: reste restant
role: rôle
routine: routine
sample: échantillon prélèvement
section: section tronçon segment secteur_de
session: séance session
setting: cadre contexte entourage environs
shadow: ombre
side: côté flanc
sight: vue regard spectacle_de
situation: situation circonstance
soul: âme esprit spirituel
sound: son bruit_de
source: source origine provenance
standard: norme standard
status: statut
story: histoire récit conte
style: style
summary: résumé résumer synthèse aperçu
supervise: superviser supervision encadrer tutelle
task: tâche devoir_de mission_confiée
taste: goût saveur délicieux
test: test tester essai épreuve
text: texte
thing: chose truc
time-span: temps délai
topic: sujet thème question_de affaire_de
transition: transition
transportation: acheminement
vision: vision
voice: voix
wide-variety: mélange assortiment mixte
wisdom: sagesse sage
word: mot terme expression
`;
