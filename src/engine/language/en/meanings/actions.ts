export const actions = `
abandon-plan: drop_plans
abuse: misuse
accelerate: speed_up acceleration
accompany: escort
achieve: accomplish attain achievement accomplishment get_done
acknowledge: concede-fault admit concede admission own_up
activate: activation
adapt: adjust adaptation adjustment
add:
adopt: pass_the adoption passage pass approve enact vote_through
advise: advice counsel
affect: affected concerned hit strike impact touch suffer concern victim
afford: afford_to
agree: assent consent agreed consensus accept acceptance consensual come_to_terms
agreement: agreed-deal deal arrangement consensus pact settlement
allocate: allocation assign earmark
alter: change modify modification shift switch transform transition turnaround variation vary convert conversion
analyse: analyze analysis analyst examine evaluation assess study
anger: angry fury outrage furious annoy irritated resentment rage indignation outraged indignant upset mad
announce: announcement declare make_public make_known proclaim proclamation unveil
annoy: irritate irritation annoyance upset bother
answer: reply respond response retort
appear: emerge surface show_up crop_up pop_up arise emergence
apply: application applicant
appoint: nominate appointment nomination name designate install choose select promote
approve: approval green_light greenlight sign_off adopt pass ratify endorsement okay go-ahead consent
argue: argument reasoning
ascertain: determine establish find_out
assemble: gather gathering assembly
assess: assessment evaluate evaluation judge review appraisal rate estimate
assign: allot
assist: help aid support assistance
attach: attached fasten
attempt: try effort endeavour endeavor
attend: attendance participate take_part participant participation attendee join_in turn_up
attract:
authorise: allow permit authorize licence license authorization permission enable clearance licensed
authorise-use: approve-market
avoid: evade
award: bestow honour honor reward
ban: prohibit prohibition outlaw
beat: defeat overcome overpower outplay thrash
begin: start commence beginning outset inception onset get_under_way kick_off launch trigger introduce initiate
belong: belonging
bend: twist
bind: tie_up tied_up
block: obstruct obstruction hold_up impede hinder blockage
blow:
boost: stimulate stimulus drive push impulse spur advance promote
borrow: borrowing loan lend
bounce: recover-bounce rebound
break: smash shatter broken fracture
bring: bring_in
burst: rupture
call: telephone-call phone_call
cancel: cancellation call_off scrap abandon abort
carry: carry_with
catch:
cause: trigger spark-cause reason origin due_to because grounds owing_to on_account_of result_of
celebrate: celebration ceremony festivity jubilant cheer party
check: verify verification examine inspect examination vet
choose: select selection pick choice option
claim: assert contend
click:
climb: ascend ascent
close: shut shut_down closure closed seal_off sealed_off
collect: gather-collect
combat-crime:
combine: combined combination
come: come_from come_to
compare: comparison
compete: take_on
complete: completion finalise finalize
comply: compliance adhere
confirm: confirmation corroborate certify validate vouch
confront: confrontation
confuse: mix_up bewilder baffle puzzle
connect: connection link associate linked
consider: mull weigh_up consideration think_about contemplate take_into_account
consume: consumption
contact:
contain: under_control curb bring_under_control
continue: go_on carry_on persist keep_on further remain last maintain proceed
contribute: contribution donation help_to add chip_in
convince: persuade
cooperate: cooperation collaborate collaboration
cope: deal_with tackle
cover: covered coverage
crawl: creep
create: set_up establish form build_up generate emerge arise
criticise: criticize criticism blame critic condemn denounce rebuke slam reproach lambast
cross: crossed
cut: cut_off
deal-with: handle treat
deceive: cheat mislead trick deception hoax
declare-void: invalidate
dedicate: devote
delay: postpone postponement put_off deferral delayed late hold-up wait setback
delete: erase
deliver: delivery supply hand_over drop_off courier
deny: denial dispute-claim contradict refute rebut repudiate
deposit-person: drop_by
derive: stem stem_from originate
describe: description
deserve: merit worthy
detect: spot notice discovered
deteriorate: worsen deterioration
determine:
develop: development evolve progress evolution course advance
dig-up: unearth
disagree: differ
disappoint: disappointment disappointed let_down dismay frustrated
discover: discovery find found come_to_light locate come_across detect uncover trace turn_up stumble_on unearth
disrupt: disruption interfere interference hamper hinder hindrance impede disturb
distribute: distribution hand_out divide allot dispense
doubt: doubtful
drag-on: drag_on
earn: earner
ease: relax loosen relaxation relief relieve alleviate
employ:
encourage: encouragement
end: finish conclude ending conclusion expire expiry terminate wind_up run_out
enforce: implement implementation execute
engage:
enjoy: enjoyment pleasure
ensure: make_sure secure assure
enter: entry access admission penetrate get_in break_in intrude force_entry
escape: break_out flee get_away abscond evade breakout flight
exaggerate: exaggeration
exceed: surpass top-exceed
excite: excited exciting excitement enthusiastic enthusiasm thrill thrilled passionate passion
exclude: rule_out exclusion
exist: existence
expect: anticipate expectation
explain: explanation
expose: exposure
express: voice-express
extend: extension prolong enlarge widen expand broaden lengthen stretch
facilitate: make_easier enable
fail: failure failed fall_through defeat fiasco flop setback abortive
fall: drop decline decrease-fall slump dip plunge tumble cut reduce reduction decrease lower slash cutback shrink shrinkage recede lessen diminish plummet cut_back trim curtail
fall-through: fail_to_happen not_take_place
fear: afraid scared scare frighten fright terrify dread
feel: feeling sense sensation
fight-against: combat-against
fill: filled
float-water: drift
focus: concentrate emphasis
follow: pursue chase pursuit
force: compel oblige coerce
forget: forgotten
freeze-assets: freeze frozen
gain: win-gain
get: receive obtain win secure earn pick_up gain draw
give: hand_over handover grant provide present donate bestow award
glue: stick
go: go_to
grab: snatch
greet: welcome reception receive
guide: guideline
handle: deal_with treat
hang: suspend-hang
happen: occur take_place proceed go_down be_held held go_ahead unfold play_out
harm: harmful detrimental
hate: hatred loathe
hesitate: hesitation
hide: conceal cover_up
hit: pound
hold: keep retain
hold-event: hold stage host put_on
hope: hopeful
host: hosting receive hold
hurry: rush haste hasty
ignore: disregard
impact: effect consequence
import-smuggle: bring_into
impose: imposition
improve: improvement upgrade enhance refine
incident: occurrence event accident
include: comprise contain-include
increase: rise raise grow climb hike surge soar go_up expand uptick boost swell enlarge add_to
indicate: point_to hint
influence:
influence-shape: shape mark
inform: information notify notification briefing let_know alert
insist: stress emphasise highlight underline
inspire: inspiration
intend: intention
intensify: step_up tighten toughen sharpen
introduce: introduction
investigate: investigation inquiry probe examine scrutinise scrutiny look_into enquiry
invite: invitation
involve: involvement involved implicate
join: joined
jump: leap
kiss:
knock:
know: known-fact knowledge known familiar realise realize
launch: roll_out rollout
lead: run-lead head-lead
leak-secret: leak leaked divulge
lean: leaning
learn: find_out
leave: leave_behind quit-leave go exit walk_out
lie: situated located
lie-tell: lie liar untruth
lift: hoist
look: look_for glance gaze stare
lose: lost loser defeat loss into_the_red in_the_red
make: produce production manufacture output yield
manage: operate operator administer
mark: marking
measure: measurement
meet: meeting session conference convention gathering get-together
mention: cite
monitor: monitoring observe observer watch supervise oversee track follow surveillance
move: relocate-move movement displace displacement
need: require requirement necessary
neglect: neglected
notice: perceive perception
obey: obedience
object: oppose objection dissent objector
open: reopen inaugurate opening accessible unlocked
operate-act: behave behaviour behavior conduct
order: instruct instruction
organise: organize organizer organiser arrange hold stage host put_on
oust: depose topple overthrow dismiss unseat sack remove
overcome: surmount
overwhelm: overwhelmed
own: possess ownership belong possession owned
paint: painted
pass: get_through
perform: carry_out conduct execute execution carry_through
persecute: persecution
place: put spot
plan:
play: playing
plead-urge: appeal-urge plead-for urge exhort
postulate-law: stipulate define
practice: practise exercise
praise: hail applaud
predate: precede
prepare: preparation
present: presentation unveil
preserve: preservation conserve conservation maintain retain keep
preserve-keep: keep retain maintain hold_on
pretend: feign
prevail: predominate
print: printed
promise: pledge vow commit-promise commitment assurance guarantee undertake undertaking word
promote: promotion advance foster further encourage support
propose: proposal suggest suggestion put_forward motion table recommend offer submit
protect: protection safeguard security cover guard shelter
provide: provision supply offer give furnish make_available
publish: publication release-publish bring_out issue print appear come_out
pull: drag haul-pull
push: shove
question: ask
quote: cite quotation
raise-person: educate bring_up
reach: reaching get_to attain
react: reaction
read: reader
reassure: assure
recall: withdraw-product product_recall
recognise: recognize recognition
recognise-see: recognise recognize discern
recommend: recommendation
record: recording tape footage recorder
refer: referral
reflect: reflection
refrain: forgo
register: registration enrol
regret: remorse sorry regrettable unfortunately
reject: rejection refuse turn_down rebuff vote_down refusal decline-refuse turn_away
relate: regarding concerning
release: let_go
rely: depend dependent dependence
remain: stay keep last continue linger persist
remember: reminder recollect recollection memory
remind: reminding
remove: removal take_away take_out strip dispose eliminate clear delete extract detach lift abolish
repeal: lift_the abolish abolition strip_of
repeat: repetition repeatedly recurrent recur
replace: replacement successor succeed-office substitute instead stand_in fill_in take_over step_in succeed succession heir
report: account give_an_account tell_of describe
represent: representative representation
request: solicit demand call_for urge insist plea ask
rescind: revoke withdraw-licence
research: researcher scientist scientific academic science
resemble: look_like
resist: resistance
resolve: solve solution
respect: respected
restore: reinstate restoration-order
restrict: restriction limit cap constrain constraint
result: outcome findings
resume: restart resumption relaunch pick_up continue again
return: come_back give_back comeback go_back get_back back reappear
reveal: disclose disclosure revelation
review: re-examine
ring: bell
risk-take: endanger jeopardise
roll:
rotate: spin turn
ruling: decide decision rule determine opt
run: runner jog
sacrifice:
satisfy: satisfaction satisfied
say: tell according remark comment put_it declare utter
schedule: timetable programme-plan scheduled calendar slot appointment set_for
scream: shout
secure-win: obtain secure win
see: seen view glimpse sight
seek: sought
seem: apparently seemingly
send: dispatch
separate: separation apart split divide division split_up detach
serve: serving
settle-place: settlement-place
shake: tremble
shame: ashamed embarrassing embarrassed embarrassment disgrace
share: divide-share divide split
show: display
sign: signing signature
sink-in: subside-ground
sit: seated
slice:
smell: odour odor stench
smile: laugh
soften: mitigate
speak: talk conversation chat
speculate: speculation
speech: address
spray: sprayed
spread: spreading propagate
squander:
squeeze: crush
stagger: sway
stand: standing
stop: cease come_to_a_halt halt standstill discontinue call_a_halt
store: storage reserve stockpile
strike-deal: reach_an_agreement
struggle: battle-struggle
stumble: trip_over
submit: hand_in
success: succeed successful achievement hit
suffer: suffering undergo endure sustain
support: back-support backing endorse endorsement back advocate stand_by favour in_favour help prop_up solidarity sympathy
suppose: assume assumption imagine guess presume conjecture imagination
surprise: surprised unexpected unexpectedly astonish amaze astonishing wonder surprising unforeseen
surround: surrounded
suspend: interrupt pause halt suspension stoppage adjournment hiatus break_off put_on_hold come_to_a_standstill cut_short
swallow: ingest
swap: exchange-swap
switch:
switch-off: turn_off switch_off
switch-on: turn_on switch_on
take:
talk-with: conversation chat
teach: instructor teaching instruct
tear: rip
terminate: termination
thank: grateful gratitude
think: believe belief opinion reckon
throw: hurl toss
touch: touched
transfer: transferred
trouble:
trust:
tumble: tumble-fall fall_off fell_off fall
turn:
turn-down: lower_down
unblock: unlock-funds
undergo: subjected_to
undermine: weaken
understand: misunderstanding comprehend comprehension understanding
unload: unloading
use: usage utilise employ apply utilize make_use deploy
use-spend: apply application deploy exploit utilise make_use employ utilize
visit: visitor-visit pay_a_visit call_on tour guest visitors
volunteer: unpaid
wait: waiting
wake: wake_up woke_up
walk: hike walker hiker stroll on_foot
want: wish desire wish_to eager longing would_like
warn: warning alert caution admonish sound_the_alarm beware advisory notice advise_against warn_against
wash: rinse
watch: viewer view look_at
weep: cry tears
weigh: weight
whisper: murmur
willing: willingness
win: victory triumph winner beat secure clinch earn success
withdraw: withdrawal pull_out pull-out pull recall retract take_back step_back
wonder:
work: working function labour labor
worry: worried concern anxious concerned concerning uneasy unease trouble anxiety disturbed disturbing distress misgiving
wrap: wrapped
write: written
`;
