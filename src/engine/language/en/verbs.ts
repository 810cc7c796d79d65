import { words } from '../words.ts';

/** Frequent verbs beside those of the concepts, in base form: they tell where a clause has its verb. */
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
`);
