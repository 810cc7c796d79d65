export const qualities = `
abroad:
abrupt: sudden suddenly abruptly
accidental: accidentally unintentional
accurate: precise exact
additional-more: further
afraid-nervous: nervous
all: every entire whole
alone: lone solitary
ambitious: ambition
ancient: antique antiquity
annual: yearly
anonymous: anonymity anonymously
available: availability
average: mean
aware: awareness
bad: poor-bad
badly: severely heavily
beautiful: beauty
better: best
big: large huge giant enormous massive
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
certain-sure: confident confidence
cheap: inexpensive affordable
clear-obvious: obvious evident
common: frequent frequently often
complete-full: fully completely total
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
difficult: hard difficulty tough
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
essential: vital key
exhausted: exhaustion tired
expensive: costly
experienced: experience
extreme: extremely
fair-just:
false: untrue wrong
famous: celebrity renowned
far: distant
fast: quick rapid quickly rapidly
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
future:
good:
gradual: gradually
grave-serious: severe serious grave
green:
grey: gray
half:
happy: pleased delighted
heavy:
high:
historic: historical
honest: honesty
hundred: hundreds
immediate: immediately instantly
important: importance significant
impossible:
individual:
inside: indoor within-building
intact: undamaged unharmed unhurt
international: global worldwide
isolated: remote
joint: jointly together
last:
late: later
lateness: late
left:
length: long
light-slight: slight slightly minor
likely: probable probably
limited: limited-number
little: small tiny
live: living
local: locally
loud: noise noisy
low:
main: principal-main major
male: men's
many: numerous lots
massive-scale: large-scale
maximum:
minimum:
modern: contemporary
mysterious: mystery
naked: nude
narrow:
near: nearby close-near vicinity
necessary: necessity
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
plain-text: simple-plain
popular: popularity
possible: possibly possibility
powerful: strong strength
preliminary: provisional-result
previous: former ex previously
prominent:
proud: pride
public:
pure:
rare: rarely
ready:
real: actual genuine
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
safe: secure
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
special: particular
strange: odd unusual
strict: stringent
subsequent: afterwards
sufficient: enough
suspicious: suspiciously
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
various: different diverse
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
