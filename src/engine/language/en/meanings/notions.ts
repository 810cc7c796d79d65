export const notions = `
ability: capacity capability skill talent able capable competence gifted
absence: absent missing-absence
access: accessible approach-way
act: action deed
address:
advance:
adventure: expedition explore exploration explorer
air:
angle:
appearance: look-appearance
approach: attitude-approach stance
aspect: facet
atmosphere: ambience mood climate-mood
attention: attentive heed
attitude: stance posture
balance: equilibrium stability stable
basis: base basics grounds
benefit:
bonus-premium: premium
challenge:
chance: opportunity prospect possibility-chance
character: nature-character personality
characteristic: feature trait property-feature attribute
coincidence: accident-chance by_chance
communication:
competitive:
composition:
connection: associate association-link
consequence: result-consequence aftermath implication repercussion ramification
content: contents
contest: competition-contest
control: grip mastery
course: class-course lesson-course
coverage: news_coverage reporting
crisis:
cycle:
definition: define
density:
detail: particulars
difference: differ distinction contrast gap-difference
direction:
diversity:
dream:
effort: endeavour endeavor strive
element:
empire: imperial
event: occurrence-event
example: instance sample-case
exception: exceptional-case exempt exemption
excuse: pretext
expression:
facility:
fact: reality
factor:
fantasy: imaginary
fate: destiny
feedback:
field-domain: domain sphere area-field
figure: number-figure digit statistic statistics
finish-line: finishing_line
flow: stream-flow
form: shape
formation: form-make
frame: framework
function:
grade: mark-grade
idea: concept notion thought
index:
intelligence: intelligent clever smart
interaction:
kind: type sort category variety class-kind
knowledge: know-how
labor-work: labour labor
lifestyle: way_of_life
logic: logical
luck: lucky fortunate fortunately luckily
mass:
mean: signify imply meaning significance
mechanism:
memory:
mess: chaos confusion chaotic muddle disorder
mission:
moment: instant point-time
movement:
name:
occasion:
opposite: contrary reverse inverse
option: choice alternative
pace: tempo rhythm speed-pace
page:
path: way-path track-path trail
philosophy: philosopher philosophical
phrase:
power: might-power
presence: attendance-presence
principle:
problem: trouble difficulty-problem issue-problem
procedure: process proceedings procedure-steps
program: programme scheme
progress: advance-progress advancement
range:
reference: refer-to allusion
relation: relationship relations tie-relation
reputation: standing-reputation image-reputation
reserve:
resource: resources means-resource
rest: remainder remaining
routine:
sample: specimen
section: segment portion excerpt passage
session: meeting-session sitting
setting: surroundings environment-setting context background-setting
shadow: shade
sight: view-sight
situation: circumstance conditions state-situation position-situation
soul: spirit mind spiritual
sound: tone
source: origin
standard: norm benchmark
status: standing
story: history tale narrative
style:
summary: summarise summarize sum_up outline
task: assignment duty-task
taste: flavour flavor tasty delicious
text: wording passage-text
thing: stuff
topic: subject theme issue matter
transition:
transportation:
vision:
voice:
wisdom: wise
word: term-word expression
`;
