/** Opposites that news uses, written by hand: one side, a slash, the other side. */
export const opposites = `
increase rise grow climb gain expand surge jump soar advance boost raise growth higher up escalate swell / decrease fall drop decline shrink reduce cut lower plunge slump tumble contract down diminish dip reduction lowering dwindle sink slip
add / remove subtract drop omit
accelerate speed_up quicken / slow slow_down decelerate delay
win beat defeat victory triumph prevail / lose defeat loss
accept approve agree adopt endorse pass back support allow permit approval acceptance ratify / reject refuse decline deny veto oppose block forbid ban prohibit prevent rejection refusal
support back favour favor advocate champion promote help / oppose resist hinder condemn undermine obstruct fight
confirm admit acknowledge concede / deny reject dispute refute
praise applaud hail commend welcome / criticise criticize condemn blame slam denounce decry
love like adore enjoy admire / hate dislike detest despise loathe
open reopen opening / close shut closing closure
form / disband dissolve
prior previous / later next subsequent
periodic occasional / continuous constant
arrest charge convict / acquit
discount / surcharge
start begin launch commence open initiate resume beginning onset / end finish stop conclude close halt cease terminate ending conclusion
continue keep resume persist / stop cease quit halt abandon discontinue
remain stay keep / leave depart change
arrive come enter arrival join / leave depart go exit departure quit
appoint hire recruit employ engage / dismiss fire sack lay_off oust
build construct create establish found / destroy demolish tear_down dismantle abolish wreck
import / export
succeed success successful successfully manage / fail failure unsuccessful unsuccessfully
profit gain earnings surplus profitable income / loss deficit unprofitable
asset / liability
guilty convict conviction / innocent acquit acquittal
free release release_from liberate / imprison jail detain arrest capture lock_up confine
attack assault strike / defend protect
war conflict fighting / peace truce ceasefire
enemy foe rival opponent / friend ally partner supporter
victory triumph win / defeat loss
strengthen reinforce bolster / weaken undermine soften
strong stronger / weak weaker
improve better enhance improvement upgrade / worsen worse deteriorate impair degrade deterioration downgrade
good great excellent superb positive / bad poor terrible awful negative
positive / negative neutral
happy glad cheerful joyful pleased delighted / sad unhappy miserable sorrowful gloomy upset displeased
smile laugh grin / frown cry weep scowl
calm relaxed / angry nervous agitated tense
rich wealthy / poor
hot warm / cold cool chilly freezing
old elderly / young
old ancient / new modern
big large huge giant enormous massive vast / small little tiny minor miniature
tall high long / short low
wide broad / narrow
thick fat / thin slim skinny
heavy / light
fast quick rapid swift / slow
hard difficult tough challenging / easy simple effortless
early earlier / late later
before prior_to / after following
first / last
former previous outgoing ex / current present incoming future
past / future
always constantly / never rarely seldom
often frequently / rarely seldom
everyone everybody / no_one nobody
everything / nothing
all every / no none zero
many much most numerous several / few little
more additional over above / less fewer under below
most / least fewest
maximum maximise maximize / minimum minimise minimize
inside indoors indoor within / outside outdoors outdoor
in_front_of / behind
near close_to next_to beside / far_from far_away_from away_from
above over / below under underneath beneath
on_top_of / under underneath below
left / right
north northern / south southern
east eastern / west western
northeast / southwest
northwest / southeast
upstairs / downstairs
top / bottom
front / back rear
full / empty vacant
alive living survive / dead deceased die
birth born / death die
male man boy men / female woman girl women
husband / wife
father dad / mother mom mum
son / daughter
brother / sister
uncle / aunt
grandfather grandpa / grandmother grandma
nephew / niece
king / queen
actor / actress
gentleman / lady
mr / mrs ms miss
day daytime / night nighttime
morning / evening night
sunrise dawn / sunset dusk
sunny / rainy cloudy overcast
wet / dry
light bright / dark dim
clean / dirty filthy
loud noisy / quiet silent
public / private secret
legal lawful / illegal unlawful
true correct right accurate / false wrong incorrect inaccurate untrue
real genuine authentic actual / fake fictional imaginary counterfeit false fictitious
possible / impossible
likely / unlikely
certain / uncertain doubtful
known famous well-known renowned / unknown obscure
safe secure / dangerous unsafe risky hazardous
healthy well / sick ill unhealthy
single unmarried / married
married wed / divorced separated
together / apart separately alone
alone / together accompanied
same identical / different
include contain / exclude omit
include including / except excluding
internal / external
domestic / foreign international
local / national global
temporary temporarily / permanent permanently
partial partially partly / complete completely full fully entire entirely
voluntary / compulsory mandatory obligatory forced
optional / mandatory required obligatory
expensive costly / cheap inexpensive affordable
beautiful pretty / ugly
interesting exciting / boring dull
popular / unpopular
experienced expert veteran / inexperienced novice beginner
professional / amateur
rural / urban
majority / minority
ally / adversary
employer / employee
teacher / student pupil
doctor / patient
landlord / tenant
parent / child
ancestor / descendant
predecessor / successor
question ask / answer reply
push / pull
throw / catch
lead leader ahead / trail follow follower behind
climb ascend / descend
stand / sit lie
sit / stand lie
asleep sleep / awake wake
work / rest
remember recall / forget
find discover / lose
hide conceal / reveal show expose disclose
show display / hide conceal
love / hate
trust / distrust suspect doubt
believe / doubt disbelieve
hope optimism optimistic / despair pessimism pessimistic fear
peaceful / violent
unite unify join / divide split separate
connect attach / disconnect detach separate
tighten / loosen ease
lock / unlock
cause / prevent
protect / endanger harm
benefit advantage / harm disadvantage drawback
benefit / suffer
cost expense / revenue income
credit / debit
encourage / discourage deter
enable / disable prevent
ease relieve alleviate / worsen aggravate intensify
agree agreement / disagree disagreement
arrive_at / depart_from
because_of due_to / despite in_spite_of
with / without
for in_favour_of in_favor_of / against
since / until
best greatest finest / worst
best-selling / worst-selling
highest / lowest
largest biggest / smallest
oldest / youngest newest
longest / shortest
fastest / slowest
strongest / weakest
earliest / latest
upper / lower
major / minor
primary main / secondary
visual / auditory
synthetic / organic
original / copy
hero / villain
heaven / hell
sea / land
software / hardware
input / output
supply / demand
online / offline
optimal / suboptimal
upward / downward
forward / backward
unchanged stable flat steady / changed
raise / lower
thriving flourishing booming / struggling failing ailing
specific / general generic
simple / complex complicated
acquit / convict
sentence / acquit
release / withhold
publish / withhold
reveal / conceal
embrace welcome / avoid shun reject
encourage / forbid
outperform exceed surpass beat / underperform miss
overestimate / underestimate
overweight / underweight
inflow / outflow
entry / exit
winner / loser
victim / perpetrator attacker
defendant accused / plaintiff prosecutor
prosecution / defence defense
buy / rent
land / take_off
lift / impose
lift / lower
fictional / nonfiction real
theoretical / practical
theory / practice
manual manually / automatic automatically automated
natural / artificial synthetic
deciduous / evergreen
carnivore / herbivore
democrat democratic / republican
liberal / conservative
left-wing / right-wing
military / civilian
religious / secular
urge encourage / discourage dissuade
unable / able
mortal / immortal
sober / drunk
child kid / adult
tame / wild
smooth / rough
sweet / sour bitter
deep / shallow
sharp / blunt dull
tight / loose
raw / cooked
vertical / horizontal
minor / major
brief lengthy / long
mild / severe harsh
gentle / harsh fierce
patience / impatience
hire / fire
lively / quiet dull
crowded busy packed / empty deserted
bald / hairy
clothed dressed / naked nude
indoors / outdoors
plus / minus
yes / no
above_average / below_average
on / off
single / double triple
pre / post
`;
