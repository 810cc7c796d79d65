export const actions = `
abandon-plan: abandonner_le_projet
abuse: abus abuser
accelerate: accélérer accélération
accompany: accompagner escorter
achieve: atteindre accomplir parvenir_à exploit réalisation obtenir
acknowledge: reconnaître admettre avouer concéder
activate: activer activation
adapt: adapter ajuster adaptation
add: ajouter compléter complément
adopt: adopter adoption voter_la approuver
advise: conseiller_de conseil_de_prudence conseil conseiller
affect: concerner affecter touché_par relatif frapper toucher atteint touché affecté
afford: se_permettre
agree: accepter convenir consentir consensus accord approuver agréer d'accord s'entendre entente acceptation
agreement: accord entente convention arrangement consensus pacte
allocate: allouer attribuer affecter_des
alter: changer modifier changement modification transformer transformation mutation variation varier évolution évoluer
analyse: analyser analyse analyste examiner évaluation dépouiller
anger: colère furieux indignation énerver irritation irriter indigner agacement fureur
announce: annoncer annonce faire_savoir communiquer déclarer proclamer
annoy: agacer énerver irriter contrarier déranger
answer: répondre réponse répliquer réplique riposter
appear: apparaître comparaître apparition surgir survenir émerger
apply: candidature demander_un
appoint: nommer désigner nomination nommé installer choisir promu
approve: approuver approbation feu_vert entériner avaliser accord-approuver adopter adoption valider validation
argue: argumenter argument
ascertain: établir déterminer
assemble: rassembler rassemblement
assess: évaluation apprécier juger évaluer jauger
assign: attribuer assigner affecter_à
assist: aider assistance aide soutenir épauler prêter_main-forte appui
attach: attacher fixer
attempt: essayer tenter tentative effort
attend: assister participer prendre_part participant participation présence présent
attract: attirer
authorise: autoriser permettre permis licence autorisation accorder agrément permis_de
authorise-use: mise_sur_le_marché
avoid: éviter contourner
award: attribuer décerner attribution honorer récompenser récompense
ban: interdire interdiction interdit
beat: battre vaincre dominer terrasser s'imposer_face
begin: commencer débuter début démarrer démarrage entamer lancement-début amorcer déclenchement lancer initier ouverture
belong: appartenir_à faire_partie
bend: plier tordre
bind: ligoter attacher
block: bloquer blocage obstruer entraver obstacle barrer
blow: souffler
boost: relancer stimuler impulsion promouvoir dynamiser donner_un_coup
borrow: emprunter prêter
bounce: rebondir rebond
break: casser briser rompre fracturer
bring: apporter amener
burst: éclater rompre rupture
call: appel_téléphonique appeler convoquer
cancel: annuler annulation abandonner supprimer suppression renoncer_au
carry: porter transporter
catch: attraper capturer prendre_sur
cause: cause causer provoquer déclencher motif entraîner en_raison_de à_cause dû raison
celebrate: célébrer fêter célébration festivité cérémonie fête jubiler soirée
check: vérifier contrôler vérification contrôle examiner tester examen inspection
choose: choisir sélectionner choix sélection opter
claim: affirmer prétendre
click: cliquer clic
climb: grimper escalader ascension
close: fermer fermeture fermé
collect: collecter recueillir
combat-crime: sévir
combine: combiner combinaison
come: venir provenir_de
compare: comparer comparaison
compete: concourir
complete: achever achèvement
comply: respecter conformité
confirm: confirmer confirmation corroborer attester certifier valider
confront: confronter confrontation
confuse: confondre déconcerter perplexe
connect: relier connexion liaison lien associer lier relié
consider: envisager considérer considération réfléchir réflexion prendre_en_compte
consume: consommer consommation
contact: contact contacter
contain: contenir endiguer maîtriser
continue: continuer poursuivre maintenir poursuite perdurer persister
contribute: contribuer contribution cotiser participer
convince: convaincre persuader
cooperate: coopérer coopération collaborer collaboration
cope: faire_face affronter
cover: couvrir recouvrir couverture
crawl: ramper
create: créer création établir former constituer générer engendrer naître
criticise: critiquer dénoncer blâmer fustiger reprocher critique condamner
cross: traverser franchir
cut: couper
deal-with: gérer_la s'occuper traiter
deceive: tromper duper induire_en_erreur
declare-void: déclarer_nul
dedicate: consacrer dédier
delay: retarder reporter report différer retard retardé attendre ajourner repousser ajournement
delete: effacer supprimer
deliver: livrer livraison fournir acheminer remettre
deny: nier démentir démenti réfuter contester récuser
deposit-person: déposer_à
derive: provenir dériver découler
describe: décrire description
deserve: mériter mérite digne
detect: détecter repérer remarquer constater déceler
deteriorate: se_détériorer détérioration aggraver empirer
determine: déterminer définir établir
develop: développer développement évoluer évolution élaborer
dig-up: déterrer exhumer
disagree: désapprouver contredire
disappoint: décevoir déception déçu désillusion déconvenue frustré
discover: découvrir découverte trouver retrouver repérer localiser mettre_au_jour déceler
disrupt: perturber perturbation gêner entraver entrave gêne
distribute: distribuer distribution répartir répartition dispenser
doubt: doute douter
drag-on: traîner_en_longueur
earn: gagner_de_l'argent percevoir
ease: assouplir assouplissement alléger soulager soulagement allègement desserrer
employ: employer_des
encourage: encourager encouragement
end: finir terminer achever mettre_fin prendre_fin expirer expiration s'achever échéance-fin cesser
enforce: appliquer application mettre_en_œuvre exécution exécuter
engage: engager_dans
enjoy: profiter plaisir jouir
ensure: assurer garantir veiller_à
enter: pénétrer entrer entrée s'introduire pénétration
escape: échapper évasion s'évader fuir fuite s'enfuir prendre_la_fuite
exaggerate: exagérer exagération
exceed: dépasser excéder
excite: enthousiasme enthousiaste passion passionné passionnant
exclude: exclure écarter
exist: exister existence
expect: s'attendre prévoir
explain: expliquer explication
expose: exposition_à exposer
express: exprimer
extend: prolonger prolongation étendre élargir élargissement allonger agrandir
facilitate: faciliter permettre_de
fail: échouer échec fiasco revers défaite rater capoter
fall: baisse chuter recul reculer chute baisser réduire diminuer réduction diminution rétrécir régresser régression dégringoler repli réduit décroître dégressif raccourcir s'effondrer-de fléchir fléchissement plonger
fall-through: ne_pas_avoir_lieu tomber_à_l'eau
fear: craindre crainte peur effrayer terrifier effroi redouter apeurer
feel: sentir ressentir sentiment sensation
fight-against: lutte lutter
fill: remplir
float-water: flotter dériver
focus: concentrer accent se_concentrer
follow: suivre poursuivre_en
force: forcer contraindre obliger presser pousser_à
forget: oublier
freeze-assets: geler_les
gain: gagner
get: recevoir obtenir décrocher percevoir toucher tirer
give: donner remettre accorder offrir octroyer céder
glue: coller
go: aller se_rendre_à
grab: saisir_le arracher
greet: accueillir accueil recevoir réception
guide: directive ligne_directrice
handle: traiter_les s'occuper gérer
hang: accrocher pendre
happen: se_produire survenir avoir_lieu se_passer se_dérouler dérouler déroulement arriver se_tenir tenu se_jouer
harm: nuire nuisible préjudice
hate: haïr haine détester
hesitate: hésiter hésitation
hide: cacher dissimuler
hit: frapper coup taper cogner
hold: garder tenir conserver retenir maintenir détenir
hold-event: tenir organiser accueillir
hope: espérer espoir
host: accueillir_les hôte recevoir organiser
hurry: se_dépêcher hâte précipiter
ignore: ignorer faire_fi
impact: impact effet conséquence
import-smuggle: introduire_clandestinement
impose: imposer
improve: améliorer amélioration perfectionner optimiser
incident: incident événement
include: inclure comprendre comporter
increase: augmenter hausse augmentation monter progresser progression croître grimper accroître accroissement relever relèvement rehausser gonfler grossir s'accroître élever élargir
indicate: indiquer indication signe_de suggérer indice_de
influence: influence influencer
influence-shape: marquer façonner
inform: informer information renseignement prévenir faire_part renseigner aviser signaler
insist: insister souligner mettre_en_avant mettre_l'accent
inspire: inspirer inspiration
intend: intention avoir_l'intention
intensify: intensifier durcir durcissement resserrer
introduce: introduire introduction instaurer
investigate: enquêter enquête instruction examiner enquête_judiciaire investigation élucider éclaircir
invite: inviter invitation
involve: impliquer implication concerner_par
join: rejoindre adhérer
jump: sauter saut
kiss: baiser_sur embrasser bisou
knock: frapper_à
know: savoir connaître connaissance connu familier
launch: lancer lancement
lead: diriger mener
leak-secret: fuiter divulguer divulgation
lean: pencher
learn: apprendre
leave: quitter partir sortir
lie: situer situé
lie-tell: mentir mensonge menteur
lift: soulever hisser
look: chercher_à regarder regard coup_d'œil
lose: perdre défaite perte perdant dans_le_rouge
make: produire production fabriquer fabrication
manage: gérer exploiter exploitant administrer administration
mark: marquage
measure: mesurer
meet: réunion rencontrer réunir séance session conférence convention assemblée_de
mention: mentionner évoquer citer
monitor: observer observateur suivre_de_près surveiller surveillance superviser suivi suivre
move: déplacer bouger déménager mouvement déplacement transférer
need: nécessiter besoin falloir exigence nécessaire
neglect: négliger
notice: remarquer percevoir apercevoir perception
obey: obéir
object: s'opposer opposer objection contester contestation objecter
open: ouvrir inaugurer ouverture ouvert
operate-act: comportement se_comporter conduite
order: ordonner ordre consigne
organise: organiser organisateur tenir mettre_sur_pied
oust: renverser_le évincer destituer_le limoger révoquer démettre déposer
overcome: surmonter
overwhelm: submergé débordé
own: posséder détenir appartenir possession propriété
paint: peindre
pass: passer franchir_le
perform: effectuer réaliser mener accomplir exécuter exécution
persecute: persécuter persécution
place: mettre placer poser endroit lieu
plan: plan planifier
play: jouer
plead-urge: exhorter appel_à_la appeler_à appel inciter
postulate-law: stipuler définir fixer
practice: pratique exercice pratiquer
praise: saluer louer éloge
predate: précéder
prepare: préparer préparation
present: présenter présentation
preserve: préserver préservation conserver conservation maintenir
preserve-keep: maintenir conserver garder
pretend: faire_semblant feindre
prevail: prévaloir
print: imprimer
promise: promettre promesse s'engager engagement garantir assurer engager
promote: promouvoir promotion favoriser soutenir encourager
propose: proposer proposition suggérer préconiser avancer recommander
protect: protéger protection sécuriser défendre garder
provide: mettre_à_disposition fournir offrir accorder dispenser procurer
publish: publier publication paraître sortir éditer parution
pull: tirer_hors traîner
push: pousser
question: question demander
quote: citer citation
raise-person: élever éduquer
reach: parvenir atteindre arriver
react: réagir réaction
read: lire lecteur
reassure: rassurer assurer_que
recall: rappel_de_produits rappeler
recognise: reconnaissance
recognise-see: reconnaître
recommend: recommander recommandation
record: enregistrer enregistrement enregistreur bande
refer: renvoyer
reflect: refléter reflet
refrain: s'abstenir_de renoncer_à
register: inscrire inscription
regret: regretter regret remords malheureusement regrettable
reject: rejeter refuser refus rejet repousser décliner
relate: concerner relatif relier_à
release: relaxer
rely: dépendre dépendant
remain: rester demeurer persister subsister se_maintenir
remember: se_souvenir souvenir mémoire rappeler_se
remind: rappeler_à
remove: retirer enlever éliminer ôter supprimer évacuer effacer extraire dégager
repeal: lever_l'interdiction abolir abroger abolition levée lever_l'immunité lever
repeat: répéter répétition à_plusieurs_reprises à_nouveau de_nouveau encore
replace: remplacer remplacement successeur succéder suppléer remplaçant à_la_place prendre_la_relève relayer prendre_la_suite
report: rapport rapporter compte-rendu rendre_compte faire_état relater signaler signalement
represent: représenter représentation
request: requête prier exiger exigence réclamer revendiquer solliciter sollicitation demander demande appel invitation_à
rescind: révoquer retirer_le_permis
research: chercheur scientifique recherche_scientifique étude recherche scientifiques chercheuse recherches
resemble: ressembler
resist: résister résistance
resolve: résoudre solution
respect: respect
restore: rétablir restaurer
restrict: restreindre restriction limiter plafonner contrainte limitation
result: résultat
resume: reprendre reprise redémarrer relancer relance rétablir
return: retour retourner revenir rentrer rentrée réintégrer regagner
reveal: révéler dévoiler révélation
review: réexaminer
ring: sonner cloche
risk-take: mettre_en_danger
roll: rouler_sur
rotate: pivoter tourner
ruling: décider décision trancher statuer décréter arrêt_de
run: courir coureur se_précipiter footing
sacrifice: sacrifice sacrifier
satisfy: satisfaire satisfaction satisfait
say: dire déclarer expliquer indiquer préciser ajouter selon souligner commenter commentaire faire_savoir
schedule: calendrier programmer programme horaire planning rendez-vous fixer_au
scream: crier hurler cri
secure-win: décrocher s'assurer
see: voir apercevoir vue regard
seek: chercher_un
seem: sembler paraître apparemment
send: envoyer
separate: séparer séparation à_part diviser division scinder se_séparer dissocier
serve: servir
settle-place: s'installer colonie
shake: secouer trembler
shame: honte honteux gêne embarras gênant
share: partager partage répartir répartition
show: montrer afficher
sign: signer signature
sink-in: s'affaisser affaissement
sit: assis asseoir
slice: trancher
smell: odeur puanteur
smile: sourire rire
soften: atténuer adoucir
speak: parler conversation
speculate: spéculer spéculation
speech: discours allocution
spray: asperger pulvériser
spread: propager propagation se_répandre
squander: gaspiller gaspillage
squeeze: écraser
stagger: vaciller osciller
stand: debout
stop: arrêter stopper cesser arrêt halte cessation interrompre mettre_un_terme
store: stocker stockage réserve
strike-deal: parvenir_à_un_accord conclure_un_accord
struggle: peiner
stumble: trébucher
submit: soumettre
success: réussir succès réussite exploit
suffer: souffrir subir endurer pâtir
support: soutenir appuyer soutien appui aider aide favorable défendre épauler solidarité
suppose: supposer supposition imaginer imagination deviner présumer
surprise: surprise surprendre inattendu surprenant étonner étonnant étonnement imprévu
surround: entourer encercler_le
suspend: interrompre suspendre suspension interruption arrêter arrêt interrompu trêve mettre_en_pause mettre_à_l'arrêt
swallow: avaler
swap: échanger échange
switch: changer_de basculer interrupteur
switch-off: éteindre débrancher
switch-on: allumer
take: prendre
talk-with: conversation discuter_avec
teach: enseigner instruire donner_cours
tear: déchirer
terminate: résilier résiliation
thank: remercier remerciement gratitude
think: penser croire opinion avis estimer_que
throw: jeter lancer_des
touch: toucher
transfer: transférer virement virer
trouble: ennui
trust: faire_confiance fier
tumble: tomber chute chuter tombé faire_une_chute
turn: tourner tour_de
turn-down: abaisser
unblock: débloquer
undergo: soumettre_à passer_par
undermine: affaiblir fragiliser
understand: comprendre_que malentendu comprendre compréhension
unload: décharger
use: utiliser usage utilisation employer se_servir recourir exploiter
use-spend: employer emploi_de recourir recours_à exploiter
visit: visiter visite visiteur
volunteer: bénévole volontaire
wait: attente patienter
wake: se_réveiller réveiller
walk: marcher randonnée randonneur promenade balade à_pied se_promener marche
want: vouloir souhaiter souhait désir désirer envie volonté
warn: avertir alerter avertissement alerte mettre_en_garde alarmer prévenir_que sonner_l'alarme avis consigne déconseiller
wash: laver
watch: regarder visionner
weep: pleurer larme
weigh: peser poids
whisper: chuchoter murmurer
willing: disposé_à volonté
win: gagner victoire remporter vainqueur gagnant victorieux triompher triomphe s'imposer succès
withdraw: retrait se_retirer rétracter retirer renoncer
wonder: se_demander s'étonner
work: travail travailler fonctionner boulot
worry: inquiétude inquiet inquiéter préoccupation souci soucier préoccuper préoccupant inquiétant angoisse crainte
wrap: emballer
write: écrire rédiger
`;
