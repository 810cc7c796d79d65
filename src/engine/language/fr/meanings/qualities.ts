export const qualities = `
abroad: à_l'étranger extérieur
abrupt: soudain brusque
absolute: absolu absolument
acceptable: acceptable tolérable
accidental: accidentel accidentellement
accurate: précis exact
active: actif activité
additional-more: davantage supplémentaire additionnel en_plus autre
afraid-nervous: nerveux
aggressive: agressif
all: tous tout toutes entier chaque chacun ensemble_des totalité
alone: seul solitaire
amazing: merveilleux formidable incroyable excellent magnifique superbe extraordinaire génial
ambitious: ambitieux ambition
ancient: antique antiquité
annual: annuel chaque_année
anonymous: anonyme anonymat
apparent: apparent
appreciate: apprécier
attractive: attrayant attractif charme charmant séduisant
automatic: automatique automatiquement
available: disponible disponibilité
average: moyenne moyen en_moyenne
aware: conscience sensibilisation
awkward: maladroit gênant
bad: mauvais mal médiocre
badly: gravement fortement
basic: fondamental essentiellement élémentaire
beautiful: beauté beau belle joli magnifique
beloved: cher bien-aimé
better: meilleur mieux
big: grand gros énorme géant immense vaste considérable gigantesque important_de grande massif
bigger: plus_grand
bitter: amer
black: noir
blue: bleu
bottom: inférieur fond
brave: courageux courage vaillant bravoure
bright: lumineux
broad: large largeur
brown: brun
busy: occupé
careful: prudent prudemment soigneusement attentivement
central: central centre-ville centre
certain-definite: certain certainement certitude
certain-sure: confiance confiant sûr certitude assurance_de
cheap: bon_marché abordable économique
classic: classique
clear-obvious: évident clair clairement manifeste
comfortable: confortable confort à_l'aise
common: fréquent souvent fréquemment fréquence régulièrement répandu courant
complete-full: complètement entièrement intégralement totalement tout_à entier pleinement
complicated: compliqué complexe
comprehensive: exhaustif approfondi complet détaillé
confidential: secret confidentiel
constant: constant constamment continu
controversial: controversé controverse polémique contesté discuté litigieux
correct: correct exact juste véridique
creative: créatif créativité
critical: décisif crucial déterminant essentiel important
cruel: cruel cruauté brutal sauvage inhumain barbare
current: actuel actuellement maintenant en_ce_moment présent
dark: obscur obscurité sombre
deep: profond profondeur
deliberate-act: délibérément intentionnel volontairement
delicious: savoureux
dense: dense épais
desperate: désespéré désespoir
difficult: difficile difficulté problématique ardu compliqué délicat pénible
direct: direct directement
dirty: sale
distinct: distinct distinguer
domestic: intérieur_du domestique national_et
double: doubler double
dozen: dizaine douzaine
dynamic: dynamique
early: tôt précoce prématurément anticipé
east: est oriental
easy: facile simple aisé
effective: efficace efficacité performant
efficient: efficience performant efficacement efficacité
elderly: âgé personnes_âgées aîné vieux retraité vieillard
emotional: émotion émotionnel ému
empty: vide désert abandonné inoccupé
equal: égal égalité égalitaire pareil
equivalent: équivalent correspondre correspondant
essential: essentiel indispensable fondamental primordial
everywhere: partout
evil: mal_et maléfique méchant
exhausted: épuisé épuisement fatigué las éreinté
expensive: cher coûteux
experienced: expérience expérimenté
external: externe
extraordinary: extraordinaire exceptionnel remarquable hors_du_commun
extreme: extrême extrêmement très_fortement sévèrement
fair-just: équitable
false: faux erroné inexact mensonger
familiar: familier
famous: célèbre célébrité connu renommé célébrités notoriété légendaire
far: loin lointain
fast: rapide vite rapidement rapidité hâtif
favourite: préféré préférer préférence favori
female: féminin
few: peu poignée rare quelques-uns
fiction: fiction fictif
first: premier
flat-level: plat
flexible: flexible flexibilité
forever: toujours éternel constamment sans_cesse
free: gratuit gratuitement libre
fresh: frais
friendly: amical gentil sympathique poli aimable
front: devant
frustrated: frustré frustration
full: plein rempli bondé complet
fundamental-right: droit_fondamental
funny: drôle comique humour comédie blague humoriste
future: avenir futur à_venir prochainement
gene-genius: génie génial
golden: doré
good: bon bonne bien super bons positif
gradual: progressif progressivement
grave-serious: grave sérieux lourd important
greek-letter: grec
green: vert
grey: gris
half: moitié demi
happy: heureux ravi content joie joyeux bonheur satisfait soulagé comblé
heavy: lourd
high: haut élevé haute hauts supérieur
high-degree: hautement
historic: historique
holy: sacré saint
honest: honnête
horror: horreur effrayant affreux épouvantable effroyable
hundred: cent centaine
ideal: idéal idéalement
immediate: immédiat immédiatement aussitôt sur-le-champ tout_de_suite
important: important importance notable considérable significatif majeur sensiblement crucial essentiel décisif
impossible: impossible
impressive: impressionnant impressionner impression spectaculaire imposant
individual: individuel
inside: intérieur dedans à_l'intérieur
intact: indemne intact sain_et_sauf
intellectual: intellectuel
intense: intense intensité violent_et vif
internal: interne
international: international mondial planétaire multinational
isolated: isolé reculé
joint: commun conjoint ensemble collectif mutuel réciproque conjointement
last: dernier définitif final dernièrement ultime passé
late: tard tardif en_retard
lateness: tardivement
left: gauche
legendary: légende légendaire mythe
legislative: législatif
length: long longueur
light-slight: léger légèrement mineur_dégât
likely: probable probablement vraisemblable sans_doute vraisemblablement
limited: limité
little: petit un_peu minime menu
live: vivre habiter vie
local: local régional sur_place
loud: bruit bruyant
low: faible bas
magic: magique magie
main: principal majeur principalement essentiellement primordial central_de
male: masculin
many: nombreux beaucoup multiple innombrable plein_de
massive-scale: massif à_grande_échelle
maximum: maximum maximal
mechanical: mécanique
minimum: minimum minimal
modern: moderne contemporain nouveau avancé
moral: moral éthique morale
mysterious: mystérieux mystère énigmatique énigme inexpliqué
naked: nu_et
narrow: étroit
near: près proche approcher rapprocher proximité adjacent voisin_de avoisinant
necessary: nécessaire requis indispensable
negative: négatif
new: nouveau neuf nouvelle
normal: normal habituel ordinaire courant habituellement classique
north: nord
north-east: nord-est
north-west: nord-ouest
obsolete: obsolète dépassé
obvious: manifeste clairement visiblement manifestement
official-formal: officiel officiellement formel formellement
old: vieux âgé ancien
ongoing: en_cours
open-hours: 24_heures_sur
optimistic: optimiste optimisme
ordinary: ordinaire quotidien_de
out-of-order: hors_service en_panne
outside: extérieur dehors
partial: partiel partiellement
perfect: parfait
permanent: permanent durable constamment continu en_permanence à_long_terme stable
personal: personnel privé individuel propre
pessimistic: pessimiste
physical: physique corporel
plain-text: sobre
popular: populaire popularité
positive: positif
possible: possible possibilité envisageable potentiel éventuel
potential: potentiel
powerful: fort puissant
precious: précieux de_valeur
preliminary: préliminaire premier
previous: précédent ancien précédemment auparavant passé antérieur ex-ministre
progressive: progressiste
prominent: éminent renommé notoire de_premier_plan
proud: fier fierté
public: public étatique publics
pure: pur
quiet: tranquille silencieux
random: aléatoire hasard arbitraire
rare: rare rarement
ready: prêt
real: réel véritable réellement vraiment en_fait effectivement
rear: arrière
reasonable: raisonnable sensé
recent: récent récemment dernièrement il_y_a_peu tout_juste
red: rouge
relatively: relativement plutôt assez_peu
relevant: pertinent
reliable: fiable fiabilité
responsible: responsable responsabilité chargé_de responsabilité_de
ridiculous: ridicule absurde grotesque
right: droite
romantic: romantique idylle
rough: environ approximativement à_peu_près une_bonne quelque
round: rond
rural: rural campagne
sad: triste tristesse malheureux chagrin
safe: sûr protégé sécurisé
safety: sécurité sûreté protection
same: même identique
second: deuxième
secondary: secondaire
selfish: cupidité avide
sensitive: sensible
separate-own: séparé séparément distinct
sharp: tranchant
short: court bref brièvement
silent: silence silencieux tranquille muet
similar: semblable similaire
single-only: unique uniquement exclusivement seulement exclusif
slow: lent lentement
smooth: sans_encombre
soft: mou
solid: solide ferme robuste fixe
some: quelques plusieurs certains divers une_poignée_de
south: sud
south-east: sud-est
south-west: sud-ouest
special: spécial particulier particulièrement spécialement surtout exceptionnel unique
specific: spécifique précis_de concret particulier
straight: droit_devant redressé
strange: étrange insolite inhabituel bizarre curieux mystérieux
strict: strict sévère rigoureux dur
stupid: stupide bête idiot imbécile sot
subsequent: ensuite par_la_suite
substantial: substantiel
sufficient: suffisant assez
suitable: approprié convenable adéquat adapté
superior: supérieur_à
supreme: suprême
suspicious: suspect_et
sweet: sucré doux
temporary: temporaire temporairement provisoirement provisoire à_court_terme
terrible: terrible horrible affreux épouvantable effroyable atroce abominable
thin: mince fin_et maigre
third: troisième
thousand: millier
tight: serré
top: supérieur
traditional: traditionnel tradition classique ancestral
transparent: transparent transparence
triple: tripler triple
true: vrai vérité exact réel
typical: typique caractéristique typiquement
unacceptable: inacceptable
unclear: incertain incertitude inconnu inconnue flou douteux
universal: universel
unpopular: impopulaire
unprecedented: sans_précédent inédit
unscathed: sain_et_sauf indemne
urban: urbain
urgent: urgent
useful: utile pratique
valid: valable valide
various: divers différent diversité varié multiple variété autre mixte
visible: visible visibilité
weak: faiblesse
weird: bizarre curieux drôle_de
west: ouest occidental
wet: mouillé trempé
white: blanc
wide-spread: répandu
widely: largement amplement
wild: sauvage
worse: pire
worthless: inutile sans_valeur
yellow: jaune
young: jeune
`;
