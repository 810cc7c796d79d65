export const actions = `
accelerate: speed_up acceleration
accompany: escort
achieve: accomplish attain
activate: activation
add: additional extra
admit-fault: acknowledge concede-fault
affect: affected concerned
agree: assent consent
agreement: agreed-deal
allow: permit authorize authorise licence license authorization permission
alter: change modify modification
analyse: analyze analysis analyst
anger: angry fury outrage furious
announce: announcement
answer: reply respond response
appear: emerge
apply: application applicant
appoint: nominate appointment nomination
approve: approval green_light greenlight sign_off
assemble: gather gathering assembly
assess: assessment evaluate evaluation
assist: help
attempt: try
attend: attendance
authorise-use: approve-market
avoid: evade
award: bestow
ban: prohibit prohibition outlaw
beat: defeat overcome
begin: start commence launch
block: obstruct obstruction
break: smash shatter broken
bring: bring_in
burst: rupture
call: telephone-call phone_call
cancel: cancellation call_off scrap
carry-out: carry_out conduct perform
cause: trigger spark-cause reason
celebrate: celebration
check: verify verification
choose: select selection pick
claim: assert contend
climb: ascend ascent
close: shut shut_down closure closed seal_off sealed_off
combine: combined combination
compare: comparison
compete: take_on
complete: completion finalise finalize
confirm: confirmation
connect: connection link
consider: mull weigh_up
contact:
contain: under_control curb
continue: go_on carry_on persist
contribute: contribution
cooperate: cooperation collaborate collaboration
cope: deal_with tackle
cover: covered
create: set_up
criticise: criticize criticism
cut: reduce reduction decrease lower slash cutback
cut-off: cut_off
cut-through: slice
decide: decision
delay: postpone postponement put_off deferral
deliver: delivery
demand-call: demand call_for urge insist
deny: denial dispute-claim
describe: description
detect: spot
deteriorate: worsen deterioration
develop: development
disagree: differ
disappoint: disappointment disappointed
discover: discovery find found
disrupt: disruption
distribute: distribution hand_out
doubt: doubtful
drop-off: drop_by
earn: earner
ease: relax loosen relaxation
encourage: encouragement
end: finish conclude ending conclusion
enforce: implement implementation
enter: entry
escape: break_out
establish-fact: ascertain
exceed: surpass top-exceed
exclude: rule_out exclusion
expect: anticipate expectation
explain: explanation
express: voice-express
extend: extension prolong
face-confront: confront confrontation
fail: failure failed fall_through
fall: drop decline decrease-fall slump dip plunge tumble
fall-over: tumble-fall fall_off fell_off
fear: afraid scared
fight-against: combat-against
fill: filled
follow: pursue chase pursuit
force: compel
forget: forgotten
freeze-assets: freeze frozen
gain: win-gain
get: receive obtain
give: hand_over handover
grab: snatch
greet: welcome
handle:
happen: occur take_place
hesitate: hesitation
hide: conceal cover_up
hold: keep
hope: hopeful
host: hosting
ignore: disregard
impact: effect
impose: imposition
improve: improvement
incident: occurrence
include: comprise contain-include
increase: rise raise grow climb gain-increase hike surge soar
influence:
inform: information notify notification
insist: stress emphasise
intend: intention plan
interrupt: pause halt suspend suspension
introduce: introduction
investigate: investigation inquiry probe examine
invite: invitation
join: joined
jump: leap
know: known-fact
launch-product: roll_out rollout
lead: run-lead head-lead
learn: find_out
leave: leave_behind quit-leave
lift-ban: lift_the repeal abolish abolition
lose: lost
maintain-keep: preserve preservation
make: produce production
manage: management
measure-quantity: measurement
meet: meeting
mention: cite
misuse: abuse
monitor: monitoring observe observer
move: relocate-move
need: require requirement
object: oppose objection dissent
observe-rule: comply compliance adhere
open: reopen inaugurate opening
order-command: order instruct instruction
organise: organize organizer organiser arrange
oust: depose topple overthrow
own: possess ownership
participate: take_part participant
pass-law: pass_the adopt adoption
place: put
play: playing
praise: hail applaud
prepare: preparation
present: presentation unveil
prevail: predominate
print: printed
promise: pledge vow commit-promise commitment
promote: promotion
propose: proposal suggest suggestion
protect: protection safeguard
provide: provision
publish: publication release-publish
pull: drag haul-pull
push: shove
question: ask
reach: reaching
react: reaction
read: reader
reassure: assure
recall: withdraw-product product_recall
recognise: recognize recognition
recommend: recommendation
record: recording
refer: referral
register: registration enrol
regret: remorse
reject: rejection refuse turn_down rebuff vote_down refusal decline-refuse
release: let_go
rely: depend dependent dependence
remain: stay
remember: reminder
remind: reminding
remove: removal take_away
replace: replacement successor succeed-office substitute
report: account
request: solicit
rescind: revoke withdraw-licence
research: researcher scientist
resist: resistance
resolve: solve solution
respect: respected
restore: reinstate restoration-order
restrict: restriction limit
result: outcome finding
resume: restart resumption relaunch
return: come_back give_back comeback
reveal: disclose disclosure revelation
review: re-examine
ring: bell
risk-take: endanger jeopardise
rotate: spin
run: runner
say: tell
schedule: timetable programme-plan scheduled
search-look: look_for
see: seen
seek: sought
send: dispatch
separate: separation
serve: serving
shake: tremble
share-split: share divide-share
show: display
sign: signing signature
sit: seated
speak: talk
speculate: speculation
speech: address
spread: spreading propagate
squeeze: crush
stagger: sway
stand: standing
step-up: step_up intensify
stop: cease come_to_a_halt
store: storage
struggle: battle-struggle
submit: hand_in
succeed: success successful
suffer: suffering
support: back-support backing endorse endorsement
suppose: assume assumption
surprise: surprised unexpected unexpectedly
surround: surrounded
swap: exchange-swap
teach: instructor
tear: rip
terminate: termination
thank: grateful gratitude
think: believe belief
throw: hurl toss
transfer: transferred
turn-down: lower_down
turn-off: turn_off switch_off switch-off
turn-on: turn_on switch_on
undermine: weaken
understand: misunderstanding
unload: unloading
urge-appeal: appeal-urge plead-for
use: usage utilise
visit: visitor-visit
volunteer: unpaid
wait: waiting
walk: hike walker hiker
want: wish
warn: warning alert caution
waste-lose: squander
watch: viewer
weigh: weight
win: victory triumph winner
withdraw: withdrawal pull_out pull-out
work: working
worry: worried concern anxious
write: written
`;
