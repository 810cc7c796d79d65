export const qualities = `
abroad: overseas foreign
abrupt: sudden suddenly abruptly
absolute: absolutely utter
acceptable: tolerable
accidental: accidentally unintentional
accurate: precise exact
active: activity
additional-more: further additional extra added
afraid-nervous: nervous
aggressive:
all: every entire whole any each everyone everybody entirety totality
alone: lone solitary
amazing: wonderful awesome incredible fantastic excellent outstanding brilliant magnificent superb
ambitious: ambition
ancient: antique antiquity
annual: yearly
anonymous: anonymity anonymously
apparent:
appreciate: esteem cherish
attractive: attraction appealing charming charm
automatic: automatically
available: availability
average: on_average
aware: awareness
awkward: clumsy
bad: poor-bad
badly: severely heavily
basic: fundamental basically essentially elementary fundamentally
beautiful: beauty
beloved: dear lovely
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
busy: occupied
careful: carefully cautious cautiously prudent
central: downtown
certain-definite: certain definite definitely certainty
certain-sure: confident confidence certain sure surely trust
cheap: inexpensive affordable low-priced bargain
classic: classical
clear-obvious: obvious evident plain clearly
comfortable: comfort cosy
common: frequent frequently often regularly usually frequency
complete-full: fully completely total entirely wholly altogether thoroughly whole
complicated: complex
comprehensive: extensive thorough in-depth full-scale detailed exhaustive
confidential: secret secrecy classified
constant: steady constantly continuous steadily
controversial: controversy contentious disputed contested divisive
correct: right-correct accurate right true exact valid
creative: creativity
critical: crucial decisive
cruel: brutal brutally cruelty
current: present-day currently ongoing present now nowadays as_of_now
dark: darkness
deep: depth
deliberate-act: intentional intentionally deliberately
delicious:
dense: thick
desperate: despair desperately desperation
difficult: hard tough difficulty
direct: directly
dirty: filthy
distinct: distinguish
domestic: internal inland
double: twice twofold
dozen: dozens
dynamic:
early: earlier
east: eastern
easy: easily simple
effective: effectiveness efficacy efficient
efficient: efficiency effectively
elderly: old_people senior
emotional: emotion emotionally
empty: vacant deserted
equal: equality
equivalent: corresponding correspond
essential: vital key indispensable fundamental
everywhere: all_over
evil: wicked malicious
exhausted: exhaustion tired
expensive: costly
experienced: experience
external: exterior
extraordinary: exceptional remarkable
extreme: extremely highly exceptionally severely
fair-just:
false: untrue wrong incorrect inaccurate erroneous fake bogus mistaken untruthful
familiar:
famous: celebrity renowned well-known fame prominent notable
far: distant
fast: quick rapid quickly rapidly swift swiftly speedy
favourite: favorite favor preferred prefer preference
female: women's
few: handful small_number a_few
fiction: fictional
first:
flat-level: flat
flexible: flexibility
forever: always eternal constantly
free:
fresh:
friendly: cordial polite warm-hearted
front: front-side
frustrated: frustration
full:
fundamental-right:
funny: comedy humour humor joke comedian
future: upcoming forthcoming prospective
gene-genius: genius
golden:
good: great nice
gradual: gradually
grave-serious: severe serious grave
greek-letter:
green:
grey: gray
half:
happy: pleased delighted glad joy happiness pleasure
heavy:
high: higher highest elevated
high-degree: highly
historic: historical
holy: sacred
honest: honesty
horror: scary frightening terrifying dreadful awful appalling ghastly gruesome
hundred: hundreds
ideal: ideally
immediate: immediately instantly prompt promptly straightaway at_once right_away
important: importance significant considerable major substantial notable noteworthy significantly
impossible:
impressive: impress impression imposing spectacular striking
individual:
inside: indoor within-building interior internal inner within
intact: undamaged unharmed unhurt
intellectual:
intense: intensity intensive fierce vigorous
internal: inner interior
international: global worldwide
isolated: remote
joint: jointly together collective collectively shared mutual mutually reciprocal
last: final finally ultimate latest past
late: later
lateness: late
left:
legendary: legend myth
legislative:
length: long
light-slight: slight slightly minor
likely: probable probably
limited: limited-number
little: small tiny bit a_little
live: living life lifetime
local: locally
loud: noise noisy
low:
magic: magical fairy-tale
main: principal-main major principal primary key mainly primarily largely mostly predominantly leading
male: men's
many: numerous lots multiple countless plenty a_lot_of lot great_number
massive-scale: large-scale
maximum:
mechanical:
minimum:
modern: contemporary
moral: ethics ethical morality
mysterious: mystery
naked: nude
narrow:
near: nearby close-near vicinity approach closer close adjacent proximity next_to neighbouring neighboring
necessary: necessity required needed
negative:
new: newly novel
normal: usual regular ordinary usually typical customary conventional
north: northern
obsolete: outdated
obvious: plain clearly visibly manifest
official-formal: officially formally authorities formal
old: aged
ongoing: continuing in_progress under_way
open-hours: around_the_clock
optimistic: optimism
ordinary: everyday routine
outside: outdoor outdoors
partial: partially partly
perfect:
permanent: permanently constantly always continuous endless lasting
personal: private
pessimistic: pessimism
physical: bodily physically
plain-text: simple-plain
popular: popularity
positive:
possible: possibly possibility
potential:
powerful: strong strength
precious: valuable priceless
preliminary: provisional-result
previous: former ex previously earlier prior past preceding onetime
progressive:
prominent: outstanding leading well-known notable
proud: pride
public:
pure:
quiet: calmly
random: arbitrary
rare: rarely seldom scarce
ready:
real: actual genuine
rear: back-side hind
reasonable: sensible
recent: recently lately newly the_other_day
red:
relatively: rather quite fairly somewhat comparatively
relevant:
reliable: reliability
responsible: responsibility blame in_charge accountable accountability answerable culpable to_blame
ridiculous: absurd silly laughable grotesque
right:
romantic: romance
rough: roughly approximately circa in_the_region_of about
round: circular
rural: countryside
sad: sadness grief
safe: secure sure
safety: security
same: identical
second:
secondary:
selfish: greed greedy
sensitive:
separate-own: separate separately
sharp: sharply
short: briefly brief
silent: silence quiet quietly
similar: similarly
single-only: only unique sole solely exclusively exclusive uniqueness alone
slow: slowly
smooth: smoothly
soft:
solid: sturdy firm robust fixed firmly
some: several a_number_of certain a_few couple
south: southern
special: particular particularly specially especially
specific:
straight: upright
strange: odd unusual bizarre peculiar weird
strict: stringent
stupid: fool foolish dumb idiot
subsequent: afterwards
substantial:
sufficient: enough
suitable: fit appropriate proper suited apt
superior:
supreme:
suspicious: suspiciously
sweet:
temporary: temporarily
terrible: horrific horrible awful dreadful appalling horrendous atrocious ghastly gruesome
thin: slim slender
third:
thousand: thousands
tight:
top: upper
traditional: tradition
transparent: transparency
triple: threefold
true: truth
typical: characteristic
unacceptable:
unclear: uncertain uncertainty unknown unidentified anonymous
universal:
unpopular:
unprecedented:
urban:
urgent: urgently
useful: helpful handy practical
valid: validity
various: different diverse diversity variety distinct multiple mixed
visible: visibility
weak: weakness
weird: bizarre peculiar curious
west: western
wet: soaked
white:
wide-spread: widespread
widely: broadly
wild:
worse: worst
worthless: useless
yellow:
young: youth
`;
