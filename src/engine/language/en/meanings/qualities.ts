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
annual: yearly every_year
anonymous: anonymity anonymously
apparent:
appreciate: esteem cherish
attractive: attraction appealing charming charm
automatic: automatically
available: availability
average: on_average
aware: awareness
awkward: clumsy
bad: poor-bad poor negative awful
badly: severely heavily
basic: fundamental basically essentially elementary fundamentally
beautiful: beauty pretty handsome lovely gorgeous
beloved: dear lovely
better: best
big: large huge giant enormous massive great vast tremendous gigantic considerable sizeable major immense
bigger: larger
bitter:
black:
blue:
bottom: lower-part
brave: courage courageous fearless hero
bright: brightly
broad: wide width
brown:
busy: occupied
careful: carefully cautious cautiously prudent
central: downtown core
certain-definite: certain definite definitely certainty
certain-sure: confident confidence certain sure surely trust
cheap: inexpensive affordable low-priced bargain
classic: classical
clear-obvious: obvious evident plain clearly
comfortable: comfort cosy
common: frequent frequently often regularly usually frequency widespread shared
complete-full: fully completely total entirely wholly altogether thoroughly whole
complicated: complex
comprehensive: extensive thorough in-depth full-scale detailed exhaustive
confidential: secret secrecy classified
constant: steady constantly continuous steadily
controversial: controversy contentious disputed contested divisive
correct: right-correct accurate right true exact valid
creative: creativity
critical: crucial decisive key vital important pivotal
cruel: brutal brutally cruelty savage inhuman heartless vicious
current: present-day currently ongoing present now nowadays as_of_now
dark: darkness
deep: depth
deliberate-act: intentional intentionally deliberately
delicious:
dense: thick
desperate: despair desperately desperation
difficult: hard tough difficulty challenging complicated tricky
direct: directly
dirty: filthy
distinct: distinguish
domestic: internal inland
double: twice twofold
dozen: dozens
dynamic:
early: earlier premature
east: eastern
easy: easily simple straightforward
effective: effectiveness efficacy efficient
efficient: efficiency effectively
elderly: old_people senior pensioner aged old pensioners
emotional: emotion emotionally
empty: vacant deserted uninhabited abandoned
equal: equality same equally
equivalent: corresponding correspond
essential: vital key indispensable fundamental
everywhere: all_over
evil: wicked malicious
exhausted: exhaustion tired weary worn_out
expensive: costly
experienced: experience
external: exterior
extraordinary: exceptional remarkable
extreme: extremely highly exceptionally severely
fair-just:
false: untrue wrong incorrect inaccurate erroneous fake bogus mistaken untruthful
familiar:
famous: celebrity renowned well-known fame prominent notable legendary
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
free: freely free_of_charge
fresh:
friendly: cordial polite warm-hearted
front: front-side
frustrated: frustration
full: packed crowded complete
fundamental-right:
funny: comedy humour humor joke comedian
future: upcoming forthcoming prospective
gene-genius: genius
golden:
good: great nice well positive decent
gradual: gradually
grave-serious: severe serious grave critical considerable heavy
greek-letter:
green:
grey: gray
half:
happy: pleased delighted glad joy happiness pleasure proud relieved lucky
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
important: importance significant considerable major substantial notable noteworthy significantly vital crucial decisive serious
impossible:
impressive: impress impression imposing spectacular striking
individual:
inside: indoor within-building interior internal inner within
intact: undamaged unharmed unhurt uninjured unscathed safe
intellectual:
intense: intensity intensive fierce vigorous
internal: inner interior
international: global worldwide multinational world
isolated: remote
joint: jointly together collective collectively shared mutual mutually reciprocal
last: final finally ultimate latest past
late: later belated delayed
lateness: late
left:
legendary: legend myth
legislative:
length: long
light-slight: slight slightly minor
likely: probable probably presumably expected
limited: limited-number
little: small tiny bit a_little minor slight minimal compact
live: living life lifetime
local: locally regional community area
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
modern: contemporary new advanced state-of-the-art
moral: ethics ethical morality
mysterious: mystery unexplained unsolved puzzling
naked: nude
narrow:
near: nearby close-near vicinity approach closer close adjacent proximity next_to neighbouring neighboring
necessary: necessity required needed
negative:
new: newly novel
normal: usual regular ordinary usually typical customary conventional
north: northern
north-east: northeast north-eastern northeastern
north-west: northwest north-western northwestern
obsolete: outdated
obvious: plain clearly visibly manifest
official-formal: officially formally authorities formal
old: aged elderly
ongoing: continuing in_progress under_way
open-hours: around_the_clock
optimistic: optimism
ordinary: everyday routine
out-of-order: out_of_order out_of_service out_of_action
outside: outdoor outdoors
partial: partially partly
perfect:
permanent: permanently constantly always continuous endless lasting long-term
personal: private individual own
pessimistic: pessimism
physical: bodily physically
plain-text: simple-plain
popular: popularity
positive:
possible: possibly possibility potential conceivable feasible perhaps maybe
potential:
powerful: strong strength
precious: valuable priceless
preliminary: provisional-result initial first early
previous: former ex previously earlier prior past preceding onetime
progressive:
prominent: outstanding leading well-known notable
proud: pride
public: state civic official
pure:
quiet: calmly
random: arbitrary
rare: rarely seldom scarce
ready:
real: actual genuine actually indeed in_fact factual
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
sad: sadness grief unhappy sorrow tragic
safe: secure sure protected
safety: security protection secure
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
south-east: southeast south-eastern southeastern
south-west: southwest south-western southwestern
special: particular particularly specially especially extraordinary exclusive unique
specific:
straight: upright
strange: odd unusual bizarre peculiar weird mysterious puzzling
strict: stringent tough harsh rigorous
stupid: fool foolish dumb idiot
subsequent: afterwards
substantial:
sufficient: enough
suitable: fit appropriate proper suited apt
superior:
supreme:
suspicious: suspiciously
sweet:
temporary: temporarily interim short-term provisional
terrible: horrific horrible awful dreadful appalling horrendous atrocious ghastly gruesome
thin: slim slender
third:
thousand: thousands
tight:
top: upper
traditional: tradition classic long-standing
transparent: transparency
triple: threefold
true: truth real correct factual
typical: characteristic
unacceptable:
unclear: uncertain uncertainty unknown unidentified anonymous open doubtful question
universal:
unpopular:
unprecedented:
unscathed: safe_and_sound unharmed unhurt uninjured
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
