export const qualities = `
abroad:
abrupt: sudden suddenly abruptly
absolute: absolutely complete-absolute utter
accidental: accidentally unintentional
accurate: precise exact
active: activity
additional-more: further additional extra added
afraid-nervous: nervous
all: every entire whole
alone: lone solitary
amazing: wonderful awesome incredible fantastic great-amazing excellent outstanding brilliant magnificent superb
ambitious: ambition
ancient: antique antiquity
annual: yearly
anonymous: anonymity anonymously
available: availability
average: on_average
aware: awareness
bad: poor-bad
badly: severely heavily
basic: fundamental basically essentially elementary fundamentally
beautiful: beauty
better: best
big: large huge giant enormous massive great vast tremendous gigantic considerable sizeable
bigger: larger
bitter:
black:
blue:
bottom: lower-part
brave: courage courageous
bright: brightly
broad: wide width
brown:
central: downtown
certain-definite: certain definite definitely certainty
certain-sure: confident confidence certain sure surely trust
cheap: inexpensive affordable
clear-obvious: obvious evident
common: frequent frequently often
complete-full: fully completely total entirely wholly altogether thoroughly whole overall-full
complicated: complex
confidential: secret secrecy classified
constant: steady
controversial: controversy contentious
correct: right-correct
critical: crucial decisive
cruel: brutal brutally cruelty
current: present-day currently
dark: darkness
deep: depth
deliberate-act: intentional intentionally deliberately
dense: thick
difficult: hard tough difficulty
direct: directly
dirty: filthy
double: twice twofold
dozen: dozens
early: earlier
east: eastern
easy: easily simple
effective: effectiveness efficacy
elderly: old_people senior
empty: vacant deserted
equal: equality
essential: vital key indispensable fundamental
exhausted: exhaustion tired
expensive: costly
experienced: experience
extreme: extremely highly exceptionally severely
fair-just:
false: untrue wrong
famous: celebrity renowned
far: distant
fast: quick rapid quickly rapidly
favourite: favorite favor preferred prefer preference
female: women's
few: handful
first:
flat-level: flat
flexible: flexibility
free:
fresh:
front: front-side
frustrated: frustration
full:
funny: comedy humour humor comic-funny joke comedian
future:
good: great nice fine-good
gradual: gradually
grave-serious: severe serious grave
green:
grey: gray
half:
happy: pleased delighted glad joy happiness pleasure
heavy:
high:
high-degree: highly very-high
historic: historical
holy: sacred
honest: honesty
hundred: hundreds
immediate: immediately instantly
important: importance significant considerable major substantial notable noteworthy
impossible:
individual:
inside: indoor within-building
intact: undamaged unharmed unhurt
international: global worldwide
isolated: remote
joint: jointly together
last: final finally ultimate latest recent-last
late: later
lateness: late
left:
length: long
light-slight: slight slightly minor
likely: probable probably
limited: limited-number
little: small tiny bit a_little
live: living life lifetime
local: locally
loud: noise noisy
low:
main: principal-main major principal primary chief-main key mainly primarily largely mostly predominantly leading
male: men's
many: numerous lots
massive-scale: large-scale
maximum:
minimum:
modern: contemporary
mysterious: mystery
naked: nude
narrow:
near: nearby close-near vicinity approach closer close adjacent proximity next_to neighbouring neighboring
necessary: necessity
negative:
new: newly
normal: usual regular
north: northern
obsolete: outdated
official-formal: officially formally
old: aged
open-hours: around_the_clock
optimistic: optimism
ordinary: everyday
outside: outdoor outdoors
partial: partially partly
perfect:
permanent: permanently
personal: private
pessimistic: pessimism
physical: bodily physically
plain-text: simple-plain
popular: popularity
positive:
possible: possibly possibility
potential:
powerful: strong strength
preliminary: provisional-result
previous: former ex previously
prominent:
proud: pride
public:
pure:
rare: rarely
ready:
real: actual genuine authentic-real true-real
rear: back-side hind
recent: recently
red:
relevant:
reliable: reliability
responsible: responsibility blame
right:
rough: roughly approximately
round: circular
rural: countryside
sad: sadness grief
safe: secure sure
safety: security
same: identical
second:
selfish: greed greedy
sensitive:
sharp: sharply
short: briefly brief
silent: silence
similar: similarly
single-only: only
slow: slowly
smooth: smoothly
soft:
some: several
south: southern
special: particular particularly specially especially
specific: particular-specific concrete-specific certain-specific
straight: upright
strange: odd unusual
strict: stringent
subsequent: afterwards
sufficient: enough
suitable: fit appropriate proper suited apt
suspicious: suspiciously
sweet:
temporary: temporarily
terrible: horrific horrible
third:
thousand: thousands
tight:
top: upper
traditional: tradition
transparent: transparency
triple: threefold
true: truth
typical:
unacceptable:
unclear: uncertain uncertainty unknown
unpopular:
unprecedented:
urban:
urgent: urgently
valid: validity
various: different diverse diversity variety distinct multiple
visible: visibility
weak: weakness
west: western
wet: soaked
white:
wide-spread: widespread
worse: worst
worthless: useless
yellow:
young: youth
`;
