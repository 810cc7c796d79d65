export const actions = `
abuse: abus abuser
accelerate: accélérer accélération
accompany: accompagner escorter
achieve: atteindre accomplir
acknowledge: reconnaître admettre
activate: activer activation
add: ajouter supplémentaire
adopt: adopter adoption
affect: concerner affecter touché_par
agree: accepter convenir consentir
agreement: accord
alter: changer modifier changement modification
analyse: analyser analyse analyste
anger: colère furieux indignation
announce: annoncer annonce
answer: répondre réponse
appear: apparaître comparaître
apply: candidature demander_un
appoint: nommer désigner nomination
approve: approuver approbation feu_vert
ascertain: établir
assemble: rassembler rassemblement
assess: évaluation apprécier
assist: aider assistance
attempt: essayer tenter tentative
attend: assister participer prendre_part participant
authorise: autoriser permettre permis licence autorisation
authorise-use: mise_sur_le_marché
avoid: éviter contourner
award: attribuer décerner attribution
ban: interdire interdiction interdit
beat: battre vaincre
begin: commencer débuter début démarrer démarrage
block: bloquer blocage obstruer
break: casser briser
bring: apporter amener
burst: éclater rompre rupture
call: appel_téléphonique appeler
cancel: annuler annulation
cause: cause causer provoquer déclencher
celebrate: célébrer fêter célébration
check: vérifier contrôler contrôle vérification
choose: choisir sélectionner choix
claim: affirmer prétendre
climb: grimper escalader ascension
close: fermer fermeture fermé
combine: combiner combinaison
compare: comparer comparaison
compete: concourir
complete: achever achèvement
comply: respecter conformité
confirm: confirmer confirmation
confront: confronter confrontation
connect: relier connexion liaison
consider: envisager
contact: contact contacter
contain: contenir endiguer maîtriser
continue: continuer poursuivre
contribute: contribuer contribution
cooperate: coopérer coopération collaborer collaboration
cope: faire_face affronter
cover: couvrir recouvrir
create: créer création
criticise: critiquer
cut: couper
delay: retarder reporter report différer retard retardé
deliver: livrer livraison
deny: nier démentir démenti
deposit-person: déposer_à
describe: décrire description
detect: détecter repérer
deteriorate: se_détériorer détérioration aggraver empirer
develop: développer développement
disagree: désapprouver contredire
disappoint: décevoir déception déçu
discover: découvrir découverte trouver retrouver
disrupt: perturber perturbation
distribute: distribuer distribution
doubt: doute douter
earn: gagner_de_l'argent percevoir
ease: assouplir assouplissement alléger
encourage: encourager encouragement
end: finir terminer achever mettre_fin prendre_fin
enforce: appliquer application mettre_en_œuvre
enter: pénétrer
escape: échapper évasion s'évader
exceed: dépasser excéder
exclude: exclure écarter
expect: s'attendre prévoir
explain: expliquer explication
express: exprimer
extend: prolonger prolongation étendre
fail: échouer échec
fall: baisse chuter recul reculer chute baisser réduire diminuer réduction diminution
fear: craindre crainte peur
fight-against: lutte lutter
fill: remplir
follow: suivre poursuivre_en
force: forcer contraindre
forget: oublier
freeze-assets: geler_les
gain: gagner
get: recevoir obtenir
give: donner remettre
grab: saisir_le arracher
greet: accueillir
handle: traiter_les
happen: se_produire survenir avoir_lieu
hesitate: hésiter hésitation
hide: cacher dissimuler
hold: garder tenir
hope: espérer espoir
host: accueillir_les hôte
ignore: ignorer faire_fi
impact: impact effet conséquence
impose: imposer
improve: améliorer amélioration
incident: incident
include: inclure comprendre comporter
increase: augmenter hausse augmentation monter progresser progression croître grimper
influence: influence influencer
inform: informer information renseignement prévenir
insist: insister souligner
intend: intention avoir_l'intention
intensify: intensifier durcir durcissement
introduce: introduire introduction instaurer
investigate: enquêter enquête instruction
invite: inviter invitation
join: rejoindre adhérer
jump: sauter saut
know: savoir connaître
launch: lancer lancement
lead: diriger mener
learn: apprendre
leave: quitter
lie: situer situé
look: chercher_à
lose: perdre
make: produire production
manage: gérer gestion
measure: mesurer
meet: réunion rencontrer réunir
mention: mentionner évoquer citer
monitor: observer observateur suivre_de_près
move: déplacer bouger déménager
need: nécessiter besoin
object: s'opposer opposer objection
open: ouvrir inaugurer ouverture
order: ordonner ordre consigne
organise: organiser organisateur
oust: renverser_le évincer destituer_le
own: posséder détenir appartenir
perform: effectuer réaliser mener
place: mettre placer poser
plan: plan planifier
play: jouer
plead-urge: exhorter appel_à_la
praise: saluer louer éloge
prepare: préparer préparation
present: présenter présentation
preserve: préserver préservation
prevail: prévaloir
print: imprimer
promise: promettre promesse s'engager engagement
promote: promouvoir promotion
propose: proposer proposition suggérer
protect: protéger protection
provide: mettre_à_disposition
publish: publier publication
pull: tirer_hors traîner
push: pousser
question: question demander
reach: parvenir
react: réagir réaction
read: lire lecteur
reassure: rassurer assurer_que
recall: rappel_de_produits rappeler
recognise: reconnaissance
recommend: recommander recommandation
record: enregistrer enregistrement
refer: renvoyer
register: inscrire inscription
regret: regretter regret remords
reject: rejeter refuser refus rejet repousser
release: relaxer
rely: dépendre dépendant
remain: rester demeurer
remember: se_souvenir souvenir
remind: rappeler_à
remove: retirer enlever
repeal: lever_l'interdiction abolir abroger abolition levée
replace: remplacer remplacement successeur succéder
report: rapport rapporter
request: requête prier exiger exigence réclamer revendiquer
rescind: révoquer retirer_le_permis
research: chercheur scientifique recherche_scientifique
resist: résister résistance
resolve: résoudre solution
respect: respect
restore: rétablir restaurer
restrict: restreindre restriction limiter
result: résultat
resume: reprendre reprise redémarrer
return: retour retourner revenir
reveal: révéler dévoiler révélation
review: réexaminer
ring: sonner cloche
risk-take: mettre_en_danger
rotate: tourner pivoter
ruling: décider décision
run: courir coureur
say: dire déclarer
schedule: calendrier programmer
see: voir apercevoir
seek: chercher_un
send: envoyer
separate: séparer séparation
serve: servir
shake: secouer trembler
share: partager partage
show: montrer afficher
sign: signer signature
sit: assis asseoir
slice: trancher
speak: parler
speculate: spéculer spéculation
speech: discours allocution
spread: propager propagation se_répandre
squander: gaspiller gaspillage
squeeze: écraser
stagger: vaciller osciller
stand: debout
stop: arrêter stopper cesser arrêt
store: stocker stockage
struggle: peiner
submit: soumettre
success: réussir succès réussite
suffer: souffrir subir
support: soutenir appuyer soutien appui
suppose: supposer supposition
surprise: surprise surprendre inattendu surprenant
surround: entourer encercler_le
suspend: interrompre suspendre suspension interruption
swap: échanger échange
switch-off: éteindre débrancher
switch-on: allumer
teach: enseigner
tear: déchirer
terminate: résilier résiliation
thank: remercier remerciement gratitude
think: penser croire
throw: jeter lancer_des
transfer: transférer virement virer
tumble: tomber
turn-down: abaisser
undermine: affaiblir fragiliser
understand: comprendre_que malentendu
unload: décharger
use: utiliser usage utilisation
visit: visiter visite
volunteer: bénévole volontaire
wait: attente patienter
walk: marcher randonnée randonneur
want: vouloir souhaiter souhait
warn: avertir alerter avertissement alerte mettre_en_garde
watch: regarder
weigh: peser poids
win: gagner victoire remporter vainqueur
withdraw: retrait se_retirer
work: travail travailler
worry: inquiétude inquiet inquiéter préoccupation
write: écrire rédiger
`;
