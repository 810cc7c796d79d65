import { words } from '../words.ts';

/** Frequent verbs beside those of the concepts: they tell where a clause has its verb. In base form, or in the form that news tells them in. */
export const verbs: ReadonlySet<string> = words(`
be have do make get go come take see know think look want give use find tell work call try feel become leave put mean keep let begin seem help show hear play
run move live believe hold bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak
read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise
pass sell require report decide pull explain hope develop carry break receive agree support hit produce eat cover catch draw choose cause point listen realize
place close involve increase face describe contribute record stem focus respond struggle highlight aim address leverage mark gain integrate pilot collapse flee
sound cross drive fly land sail travel arrive visit host attend organise organize join sign own owe need want lack contain comprise represent belong depend
affect force urge warn demand order arrange schedule plan prepare propose present reveal publish release issue file submit apply accept deny refuse decline
confirm claim argue admit accuse blame criticise criticize condemn praise welcome thank celebrate mourn honour honor dub label rate beat tie
trail lead exceed total amount equal double triple halve shrink slow ease weaken strengthen improve worsen recover rebound stabilise resume restart
ship supply deliver order import export manufacture assemble design test trial examine inspect check monitor track trace identify recognise recognize
detect diagnose treat cure heal infect spread contain quarantine isolate vaccinate protect defend guard secure save rescue search hunt chase seize
free jail fine punish charge try convict sentence appeal overturn uphold rule order enforce enact pass repeal amend veto sponsor fund finance invest
borrow lend repay default cost charge bill price value estimate project forecast predict anticipate navigate maintain foster boast comply embark
experiment abandon process encourage establish help touted tout narrow sharpen wield extend ease scramble announce
lasted dug escaped rained drowned sank erupted extinguished blew snowed melted swam married divorced settled alleged stole robbed smuggled hacked
leaked spilled poisoned tightened trimmed dipped wore smoked cooked painted sang danced performed toured filmed directed starred premiered exhibited
auctioned fetched donated inherited buried skidded swerved braked slammed rammed winched airlifted rushed discharged operated injected swallowed
choked suffocated fainted slept woke overslept drank cheered booed chanted rioted looted clashed questioned bailed pleaded testified summoned
subpoenaed raided confiscated unearthed excavated repaired rebuilt renovated flooded submerged swept uprooted toppled smashed shattered gutted
engulfed smouldered doused battled fought tackled hauled towed salvaged diverted disembarked capsized drifted anchored steered cycled hiked skied
slipped tripped stumbled leapt dived hung knelt emigrated stepped demoted peaked traded shelved adopted debated adjourned talked negotiated tore
renewed dragged stretched spanned staged greeted hugged kissed waved smiled laughed wept cried apologised regretted confessed recommended threatened
answered boycotted skipped shunned ignored overlooked noticed spotted smelled sensed tallied pursued captured mauled stung punched slapped strangled
murdered survived dodged avoided evaded hid concealed dumped threw hurled tossed defused activated rang beeped failed malfunctioned stalled jammed
cracked
`);
