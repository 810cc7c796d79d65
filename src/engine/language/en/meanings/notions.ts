export const notions = `
ability: capacity capability skill talent able capable competence gifted
absence: absent
access: accessible
act: action deed
address:
advance:
adventure: expedition explore exploration explorer
air:
angle:
appearance:
appointment-date: appointment
approach: stance
aspect: facet
atmosphere: ambience mood
attention: attentive heed
attitude: stance posture
balance: equilibrium stability stable
basis: base basics grounds
benefit:
blame: fault
bonus-premium: premium
challenge:
chance: opportunity prospect
character: personality
characteristic: feature trait attribute
coincidence: by_chance
communication:
competitive:
composition:
concern-measure: demand need requirement
condition: requirement prerequisite precondition terms
connection: associate
consequence: aftermath implication repercussion ramification
content: contents
contest:
control: grip mastery in_the_hands_of hands_of
corner-edge: corner
course: class
coverage: news_coverage reporting
crisis: turmoil plight emergency
crowd: throng multitude masses
cycle:
definition: define
density:
detail: particulars
difference: differ distinction contrast
direction:
diversity:
dream:
effort: endeavour endeavor strive
effort-spend: expense
element:
emergence: rise
empire: imperial
environment-state: milieu
event:
example: instance
exception: exempt exemption
excuse: pretext
expression:
facility:
fact: reality
factor:
fantasy: imaginary
fate: destiny
feedback:
field-domain: domain sphere
figure: digit statistic statistics
finish-line: finishing_line
flow:
force-strength: strength energy vigor
form: shape
formation:
frame: framework
function:
grade:
group: grouping cluster
idea: concept notion thought
index:
intelligence: intelligent clever smart
interaction:
interest-care: interest interested interesting
justify-reason: reason grounds rationale
kind: type sort category variety
knowledge: know-how
labor-work: labour labor
level-stage: tier
lifestyle: way_of_life
limit: cap upper_limit threshold
logic: logical
luck: lucky fortunate fortunately luckily
mass:
mean: signify imply meaning significance
mechanism:
memory:
mess: chaos confusion chaotic muddle disorder
mission:
moment: instant
movement:
name:
network-net: network net web
news: tidings
occasion:
opposite: contrary reverse inverse
option: choice alternative
pace: tempo rhythm
page:
past:
path: trail
pattern-trend: trend
philosophy: philosopher philosophical
phrase:
portion-share: proportion
power:
presence:
principle:
problem: trouble
procedure: process proceedings
program: programme scheme
progress: advancement
quantity: volume
range:
reference: allusion
relation: relationship relations tie
reputation:
reserve:
resource: resources
responsible-for: in_charge competent
rest: remainder remaining
role: part
routine:
sample: specimen
section: segment portion excerpt passage
session: sitting
setting: surroundings context
shadow: shade
side: flank
sight:
situation: circumstance conditions
soul: spirit mind spiritual
sound: tone
source: origin
standard: norm benchmark
status: standing
story: history tale narrative
style:
summary: summarise summarize sum_up outline
supervise: supervision oversee oversight supervisor
task: assignment
taste: flavour flavor tasty delicious
test: tryout testing
text: wording
thing: stuff
time-span: time while
topic: subject theme issue matter
transition:
transportation:
vision:
voice:
wide-variety: assortment mix mixture
wisdom: wise
word: expression
`;
