export const qualities = `
abroad: à_l'étranger
abrupt: soudain brusque
accidental: accidentel accidentellement
accurate: précis exact
additional-more: davantage
afraid-nervous: nerveux
all: tous tout toutes entier
alone: seul solitaire
ambitious: ambitieux ambition
ancient: antique antiquité
annual: annuel
anonymous: anonyme anonymat
available: disponible disponibilité
average: moyenne moyen
aware: conscience sensibilisation
bad: mauvais
badly: gravement fortement
beautiful: beauté
better: meilleur mieux
big: grand gros énorme géant
bigger: plus_grand
bitter: amer
black: noir
blue: bleu
bottom: inférieur
brave: courageux courage
bright: lumineux
broad: large largeur
brown: brun
central: central centre-ville
certain-sure: confiance confiant
cheap: bon_marché abordable
clear-obvious: évident clair
common: fréquent souvent
complete-full: complètement entièrement intégralement
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
difficult: difficile difficulté
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
essential: essentiel
exhausted: épuisé épuisement fatigué
expensive: cher coûteux
experienced: expérience expérimenté
extreme: extrême extrêmement
fair-just: équitable
false: faux
famous: célèbre célébrité
far: loin lointain
fast: rapide vite rapidement
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
future: avenir futur
good: bon
gradual: progressif progressivement
grave-serious: grave sérieux
green: vert
grey: gris
half: moitié demi
happy: heureux ravi content
heavy: lourd
high: haut élevé
historic: historique
honest: honnête
hundred: cent centaine
immediate: immédiat immédiatement
important: important importance
impossible: impossible
individual: individuel
inside: intérieur dedans
intact: indemne intact sain_et_sauf
international: international mondial
isolated: isolé reculé
joint: commun conjoint ensemble
last: dernier définitif
late: tard tardif
lateness: tardivement
left: gauche
length: long longueur
light-slight: léger légèrement mineur_dégât
likely: probable probablement
limited: limité
little: petit
live: vivre habiter
local: local
loud: bruit bruyant
low: faible bas
main: principal majeur
male: masculin
many: nombreux beaucoup
massive-scale: massif à_grande_échelle
maximum: maximum maximal
minimum: minimum minimal
modern: moderne contemporain
mysterious: mystérieux mystère
naked: nu_et
narrow: étroit
near: près proche
necessary: nécessaire
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
plain-text: sobre
popular: populaire popularité
possible: possible possibilité
powerful: fort puissant
preliminary: préliminaire
previous: précédent ancien
prominent: éminent
proud: fier fierté
public: public
pure: pur
rare: rare rarement
ready: prêt
real: réel véritable
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
special: spécial particulier
strange: étrange insolite inhabituel
strict: strict
subsequent: ensuite par_la_suite
sufficient: suffisant assez
suspicious: suspect_et
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
various: divers différent
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
