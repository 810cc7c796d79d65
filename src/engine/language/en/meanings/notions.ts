export const notions = `
ability: capacity capability skill talent able capable competence
access: accessible approach-way
act: action deed
address:
air:
approach: attitude-approach stance
attention: attentive heed
attitude: stance posture
basis: base basics grounds
challenge:
chance: opportunity prospect possibility-chance
character: nature-character personality
connection: associate association-link
content: contents
control: grip mastery
course: class-course lesson-course
detail: particulars
difference: differ distinction contrast gap-difference
direction:
dream:
effort: endeavour endeavor strive
event: occurrence-event
example: instance sample-case
fact: reality
figure: number-figure digit statistic statistics
form: shape
idea: concept notion thought
kind: type sort category variety class-kind
knowledge: know-how
luck: lucky fortunate fortunately luckily
mass:
mean: signify imply meaning significance
mission:
moment: instant point-time
movement:
name:
occasion:
option: choice alternative
page:
power: might-power
problem: trouble difficulty-problem issue-problem
program: programme scheme
range:
relation: relationship relations tie-relation
resource: resources means-resource
rest: remainder remaining
section: segment portion excerpt passage
situation: circumstance conditions state-situation position-situation
sound: tone
source: origin
standard: norm benchmark
status: standing
story: history tale narrative
style:
text: wording passage-text
thing: stuff
topic: subject theme issue matter
voice:
word: term-word expression
`;
