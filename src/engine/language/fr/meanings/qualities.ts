export const qualities = `
abroad: à_l'étranger
abrupt: soudain brusque
absolute: absolu absolument
accidental: accidentel accidentellement
accurate: précis exact
active: actif activité
additional-more: davantage supplémentaire additionnel en_plus autre
afraid-nervous: nerveux
all: tous tout toutes entier
alone: seul solitaire
amazing: merveilleux formidable incroyable excellent magnifique superbe extraordinaire génial
ambitious: ambitieux ambition
ancient: antique antiquité
annual: annuel
anonymous: anonyme anonymat
available: disponible disponibilité
average: moyenne moyen en_moyenne
aware: conscience sensibilisation
bad: mauvais
badly: gravement fortement
basic: fondamental essentiellement élémentaire
beautiful: beauté
better: meilleur mieux
big: grand gros énorme géant immense vaste considérable gigantesque important_de
bigger: plus_grand
bitter: amer
black: noir
blue: bleu
bottom: inférieur fond
brave: courageux courage
bright: lumineux
broad: large largeur
brown: brun
central: central centre-ville
certain-definite: certain certainement certitude
certain-sure: confiance confiant sûr certitude assurance_de
cheap: bon_marché abordable
clear-obvious: évident clair
common: fréquent souvent
complete-full: complètement entièrement intégralement totalement tout_à entier pleinement
complicated: compliqué complexe
confidential: secret confidentiel
constant: constant
controversial: controversé controverse polémique
correct: correct
critical: décisif crucial
cruel: cruel cruauté brutal
current: actuel actuellement
dark: obscur obscurité sombre
deep: profond profondeur
deliberate-act: délibérément intentionnel volontairement
dense: dense épais
difficult: difficile difficulté problématique
direct: direct directement
dirty: sale
double: doubler double
dozen: dizaine douzaine
early: tôt
east: est oriental
easy: facile simple
effective: efficace efficacité
elderly: âgé personnes_âgées aîné
empty: vide désert
equal: égal égalité
essential: essentiel indispensable fondamental primordial
exhausted: épuisé épuisement fatigué
expensive: cher coûteux
experienced: expérience expérimenté
extreme: extrême extrêmement très_fortement sévèrement
fair-just: équitable
false: faux
famous: célèbre célébrité
far: loin lointain
fast: rapide vite rapidement
favourite: préféré préférer préférence favori
female: féminin
few: peu poignée
first: premier
flat-level: plat
flexible: flexible flexibilité
free: gratuit gratuitement
fresh: frais
front: devant
frustrated: frustré frustration
full: plein
funny: drôle comique humour comédie blague humoriste
future: avenir futur
good: bon bonne bien super
gradual: progressif progressivement
grave-serious: grave sérieux
green: vert
grey: gris
half: moitié demi
happy: heureux ravi content joie joyeux bonheur satisfait
heavy: lourd
high: haut élevé
high-degree: hautement
historic: historique
holy: sacré saint
honest: honnête
hundred: cent centaine
immediate: immédiat immédiatement
important: important importance notable considérable significatif majeur
impossible: impossible
individual: individuel
inside: intérieur dedans
intact: indemne intact sain_et_sauf
international: international mondial
isolated: isolé reculé
joint: commun conjoint ensemble
last: dernier définitif final dernièrement ultime
late: tard tardif
lateness: tardivement
left: gauche
length: long longueur
light-slight: léger légèrement mineur_dégât
likely: probable probablement
limited: limité
little: petit un_peu
live: vivre habiter vie
local: local
loud: bruit bruyant
low: faible bas
main: principal majeur principalement essentiellement primordial central_de
male: masculin
many: nombreux beaucoup
massive-scale: massif à_grande_échelle
maximum: maximum maximal
minimum: minimum minimal
modern: moderne contemporain
mysterious: mystérieux mystère
naked: nu_et
narrow: étroit
near: près proche approcher rapprocher proximité adjacent voisin_de avoisinant
necessary: nécessaire
negative: négatif
new: nouveau neuf
normal: normal habituel
north: nord
obsolete: obsolète dépassé
official-formal: officiel officiellement
old: vieux
open-hours: 24_heures_sur
optimistic: optimiste optimisme
ordinary: ordinaire
outside: extérieur dehors
partial: partiel partiellement
perfect: parfait
permanent: permanent
personal: personnel privé
pessimistic: pessimiste
physical: physique corporel
plain-text: sobre
popular: populaire popularité
positive: positif
possible: possible possibilité
potential: potentiel
powerful: fort puissant
preliminary: préliminaire
previous: précédent ancien
prominent: éminent
proud: fier fierté
public: public
pure: pur
rare: rare rarement
ready: prêt
real: réel véritable réellement vraiment
rear: arrière
recent: récent récemment
red: rouge
relevant: pertinent
reliable: fiable fiabilité
responsible: responsable responsabilité
right: droite
rough: environ approximativement
round: rond
rural: rural campagne
sad: triste tristesse
safe: sûr
safety: sécurité sûreté
same: même identique
second: deuxième
selfish: cupidité avide
sensitive: sensible
sharp: tranchant
short: court bref brièvement
silent: silence silencieux
similar: semblable similaire
single-only: unique
slow: lent lentement
smooth: sans_encombre
soft: mou
some: quelques plusieurs certains
south: sud
special: spécial particulier particulièrement spécialement surtout
specific: spécifique précis_de concret particulier
straight: droit_devant redressé
strange: étrange insolite inhabituel
strict: strict
subsequent: ensuite par_la_suite
sufficient: suffisant assez
suitable: approprié convenable adéquat adapté
suspicious: suspect_et
sweet: sucré doux
temporary: temporaire temporairement provisoirement
terrible: terrible horrible
third: troisième
thousand: millier
tight: serré
top: supérieur
traditional: traditionnel tradition
transparent: transparent transparence
triple: tripler triple
true: vrai vérité
typical: typique
unacceptable: inacceptable
unclear: incertain incertitude inconnu
unpopular: impopulaire
unprecedented: sans_précédent inédit
urban: urbain
urgent: urgent
valid: valable valide
various: divers différent diversité varié multiple variété autre
visible: visible visibilité
weak: faiblesse
west: ouest occidental
wet: mouillé trempé
white: blanc
wide-spread: répandu
worse: pire
worthless: inutile sans_valeur
yellow: jaune
young: jeune
`;
