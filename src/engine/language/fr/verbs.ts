import { words } from '../words.ts';

/** Frequent verbs, and those of news, beside those of the concepts, in the infinitive. */
export const verbs: ReadonlySet<string> = words(`
être avoir retentir garder souffler faiblir couper mobiliser intoxiquer craindre teindre nuire fuir geler noyer inonder emporter effrayer piéger coincer retrouver propager maîtriser circonscrire héliporter transporter acheminer fêter comparaître réagir cacher rembourser ordonner localiser présenter rouler confier saisir dénoncer faire dire pouvoir aller voir venir devoir vouloir savoir prendre donner mettre trouver croire tenir appeler parler passer laisser rester porter
sembler revenir devenir vivre connaître rendre suivre regarder aimer comprendre sortir lire finir montrer continuer penser permettre recevoir servir répondre
jouer tourner entendre courir agir apparaître disparaître aider créer importer essayer travailler apprendre dépendre exister figurer obtenir produire représenter
évoluer adopter affecter aggraver allouer apporter apprécier arriver assister atterrir augmenter autoriser bénéficier bloquer changer circuler concerner
conserver considérer constater constituer consulter contenir contribuer convaincre convoquer couvrir craindre décider décoller décrire défendre définir demeurer dénoncer
dépasser déposer dérouler désigner destiner déterminer disposer disputer dominer durer écarter échapper élaborer émettre emporter emprunter encourager
enregistrer entamer entretenir épargner équiper établir étudier éviter évoquer exécuter exercer exporter exprimer favoriser financer fixer fonctionner
fonder former formuler franchir habiter hésiter identifier ignorer impliquer importer imposer informer insister inspirer installer intervenir inviter
justifier limiter livrer loger maintenir manquer marcher menacer mentionner mobiliser modifier multiplier négocier obliger occuper opérer opposer ordonner
organiser parvenir participer percevoir perturber peser plaider pousser pratiquer préférer préparer priver procéder profiter progresser protéger prouver
provenir qualifier ramener rassembler réagir recenser réclamer recommander reconstruire récupérer redouter réduire refléter refuser regrouper rejoindre réjouir relancer
relier remettre renforcer renouveler renoncer réparer répéter représenter résister résoudre respecter ressentir résulter retrouver retirer réunir saisir
salir saluer satisfaire sauver séduire séjourner soumettre souffrir souhaiter soupçonner stabiliser stationner subir suffire suggérer surveiller survivre taxer
tenter toucher tourner transformer transmettre transporter traverser tromper unir utiliser vérifier viser voler voyager espérer compter valoir clore fêter
effondrer déclencher ralentir résider siéger peiner totaliser tripler doubler chiffrer élever établir évaluer ressortir consister souligner appartenir
repartir repérer héberger abriter accueillir accompagner accuser achever admettre adresser affronter ajouter alimenter amener
abaisser abolir abroger abstenir abuser accidenter accomplir activer affaiblir afficher allumer alléger alléguer amarrer amputer anéantir
apercevoir appliquer appuyer appâter arracher assassiner asseoir assiéger assouplir attribuer avorter avouer bombarder bouger boycotter
braquer briguer briser bénir calculer cambrioler canoniser capituler censurer cesser chanter charrier chavirer chercher choisir choquer
citer cloner combiner commémorer comparer comploter concevoir concourir concéder confisquer confronter conquérir consentir consolider
contacter contourner corroder creuser critiquer crypter célébrer dessiner diagnostiquer diffamer diffuser discriminer discuter disqualifier
dissimuler distribuer dormir durcir déblayer débouter débrancher décerner décevoir décharger déchirer décréter dédommager dégrader
délibérer démembrer dépister déraciner déraper dérober désamorcer désapprouver désarmer déserter désinfecter détourner détrousser dévaluer
dévier effectuer embarquer emboutir empirer empoisonner empêcher encercler endiguer enflammer enlever enseigner ensevelir enterrer entourer
envahir envenimer envoyer escorter espionner excéder exposer exproprier expulser externaliser extorquer extrader falsifier filialiser forer
fragiliser freiner fumer gaspiller gracier guérir harceler hériter imprimer incarcérer indemniser inhaler injecter injurier inquiéter
inspecter intensifier invalider inventer isoler jeter kidnapper libérer liquider louer lyncher légaliser nager nationaliser nettoyer
nécessiter obstruer osciller oublier parier perpétrer perquisitionner piller pilonner pivoter planifier polluer prier privatiser programmer
préserver prévaloir punir pénétrer quadriller raccrocher radicaliser ranimer rassurer rater ratisser ravitailler raviver rebâtir rechercher
recompter reconquérir recouvrir recycler redémarrer relâcher reléguer remplir replier respirer restaurer restituer retourner retrancher
revendiquer réanimer rédiger réexaminer réhabiliter rénover réprimer résilier rétablir rôder saboter saccager saigner sonner souder
soudoyer spéculer stocker stopper submerger subventionner supposer sélectionner tabasser tirer tousser transiger traîner trembler tweeter
télécharger vaciller vandaliser venger verrouiller vibrer violer virer vomir éclater économiser écrouer écrouler égaliser électrocuter
éliminer émigrer ériger étayer étouffer étrangler
`);
