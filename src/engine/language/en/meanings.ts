import { meaningsFrom } from '../meanings.ts';

/** Words that reports put for one another, under the one that stands for them in every language. */
export const meanings = meaningsFrom(`
abstain: abstention
actor: actress
agency: office bureau
agreement: accord pact
aid: relief
all: every
allow: permit authorize authorise licence license authorization
amount: sum
annual: yearly
answer: reply respond response
apartment: flat
apologise: apologize apology
appoint: name
approve: approval
army: military
arrest: detain detention custody
arrive: arrival
asleep: sleep
attack: assault
audience: spectator crowd
audit: auditor
author: writer
autumn: fall
baby: infant
ban: prohibit
band: group
bar: pub
basement: cellar
beacon: transmitter
begin: start commence
bicycle: bike
big: large huge
bill: legislation
body: corpse
border: frontier
born: birth
bottom: lower
break: fracture
broadcast: air
build: construct construction
bus: coach manager trainer
buy: purchase
buyer: purchaser
cancer: tumor tumour
candidate: contender
capsize: overturn
captain: skipper
car: vehicle
cargo: freight
carry: wear
cause: reason
ceasefire: truce
centre: center middle
chair: chairman chairwoman
charge: indict accuse indictment accusation
charity: foundation
check: control
chief: head boss
child: kid
choose: select
classroom: class
closed: close shut down
coalition: alliance
coast: shore coastline
cold: chill
colleague: coworker
colour: color
commission: committee panel
company: firm business
contractor: builder
corruption: bribery bribe
councillor: councilor councilman councilwoman alderman
court: tribunal
cow: cattle
crash: collide collision
criticise: criticize criticism
crossing: junction intersection
curve: bend
customer: client
danger: dangerous hazard
death: die dead
decide: decision
defendant: accused
delay: postpone
deliver: delivery
detective: investigator
difficult: hard
disease: illness sickness
dissent: oppose object
division: unit segment
doctor: physician
dog: hound canine
draw: tie
driver: motorist
drug: medicine medication
drunk: alcohol
east: eastern
eat: food meal
election: vote poll ballot
email: mail
embezzle: embezzlement misappropriate
end: finish conclude
epicentre: epicenter
epidemic: pandemic
eruption: erupt
escape: flee
evacuate: evacuation
evidence: proof
exchange: bourse
expert: specialist
explosion: blast explode detonate
factory: plant
fall: drop decline slip slide
family: relative
fan: supporter
fast: quick rapid
father: dad
fault: failure
fence: barrier
film: movie
finance: financial
find: discover
fire: blaze
firefighter: fireman
floor: storey
fly: flight
fog: mist
forecast: outlook
forest: wood woodland
funeral: burial bury
get: receive
goalkeeper: keeper
heat: heatwave
helicopter: chopper
highway: motorway freeway
hill: slope hillside
hire: recruit
hit: strike
hospital: clinic
house: home
illegal: unlawful
include: contain control
income: earnings
increase: raise
infect: infection
inspect: inspection inspector
insurance: insurer
internet: online
investigate: investigation inquiry probe
investor: shareholder
island: isle
jacket: vest
journalist: reporter
jump: leap
jury: juror
keep: hold
kidnap: abduct
land: ground landing
landslide: mudslide
last: take
law: act statute
lawmaker: legislator mp congressman congresswoman deputy
lawsuit: suit
lawyer: attorney solicitor counsel
layoff: redundancy dismissal
leave: depart departure
line: route
lose: defeat
maintain: maintenance
marry: marriage wedding married
match: game
meeting: meet
ministry: department
minor: slight slightly light
missile: rocket
mistake: error
money-laundering: laundering
mother: mom mum
mountain: mount peak summit
murder: homicide
near: close
need: require
neighborhood: neighbourhood district quarter
neighbour: neighbor
newspaper: paper
night: overnight
nightclub: club
north: northern
nothing: none
number: figure
offer: bid
officer: policeman policewoman cop
open: inaugurate
organise: organize organiser organizer
organization: organisation association
outage: blackout
participant: subject volunteer
passenger: traveller traveler
pension: retirement
people: person
percentage: share
phone: telephone
photo: picture image photograph
pill: tablet
pipe: pipeline
plane: aircraft jet airliner airplane
poison: toxic
pollution: contamination contaminate
port: harbor harbour
power: electricity
previous: former
priest: pastor
principal: headteacher headmaster
prison: jail
probation: suspended
produce: manufacture make
promise: pledge vow
protest: demonstrate demonstration rally march
protester: demonstrator
put: place
rain: rainfall downpour
rebuild: reconstruct reconstruction
reduce: decrease lower cut
refugee: migrant
refund: reimburse reimbursement
region: area zone
reject: rejection refuse decline
repair: fix
replace: successor succeed
request: ask application
rescue: save savings
rescuer: searcher
researcher: scientist
resident: inhabitant
resign: quit
result: outcome finding
resume: restart reopen
reveal: disclose
revenue: turnover sales
ridge: crest
rise: climb grow
river: stream
robbery: raid heist
rule: regulation
safe: secure
safety: security
schedule: plan
sea: ocean
search: hunt
sell: sale
serve: service
severe: serious grave
share: stock
ship: vessel boat ferry
shoot: shooting shot
shop: store
sick: ill
skid: slide overrun overshoot
small: little
snow: snowfall
soldier: troop
some: several
south: southern
space: capacity
speak: talk
speech: address
spend: spending expenditure
spokesperson: spokesman spokeswoman
square: plaza
stadium: arena
stake: holding
statement: communique
stay: remain
steal: theft
stop: halt station
street: road avenue
strike: walkout
striker: forward
strong: powerful
student: pupil
suggest: propose proposal
sun: sunshine
support: back endorse
surgery: operation operate
survivor: survive
suspend: suspension
swim: swimmer
takeoff: take-off
talks: negotiation negotiate
team: club side
teenager: youth adolescent
television: tv
testify: testimony
theatre: theater
thief: robber burglar
think: believe
top: upper
tourist: visitor guest
track: rail railway
train: training
travel: trip journey tour
treat: treatment therapy
truck: lorry
try: attempt
tyre: tire
unemployment: jobless
university: college
vaccine: vaccination vaccinate jab
verdict: ruling judgment judgement
video: footage
village: hamlet
wage: pay salary payment
walk: hike
walker: hiker climber
warn: alert
weapon: gun firearm
website: site
weight: weigh
west: western
win: victory
worker: employee
wound: injure hurt
`);
