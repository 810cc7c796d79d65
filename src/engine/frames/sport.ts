import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone, ofStory } from './slots.ts';

/** A score that is not the final one of this match. */
const otherScore = {
  half: words('half-time halftime half break interval pause halbzeit quarter set sets satz'),
  series: words('aggregate series overall gesamt serie'),
  penalties: words('penalties shootout shoot-out elfmeterschießen verlängerung'),
  earlier: words('last previous earlier season ago reverse hinspiel'),
};

/** What is said of some of those who watched, not of all. */
const some =
  'arrested detained injured hurt killed banned ejected fined treated from travelling visiting away festgenommen verletzt verletzte ausgesperrt mitgereiste';

/** Scores, crowds and transfers. */
export const sport: readonly Frame[] = [
  {
    name: 'score',
    relation: 'final score',
    subject: 'winner',
    fallback: 'something',
    value: 'amount',
    scope: ['loser'],
    functional: true,
    kind: 'number',
    evolving: 'slowly',
    patterns: {
      en: [
        '{winner:name} <beat.verb> ( visitors|hosts|rivals )? {loser:name} ~3 {amount:score}',
        '{winner:name} <win.verb> ~1 {amount:score} ~2 against|over|at|away {loser:name}',
        "{winner:name} 's ~1 {amount:score} ~2 over|against {loser:name}",
        '{loser:name} lost ~2 {amount:score} ~2 to|against|at {winner:name}',
        '{loser:name} were|was beaten ~2 {amount:score} by {winner:name}',
        '<win.verb> ~1 {amount:score} ~2 against|over|at {loser:name}',
        '<beat.verb> {loser:name} ~3 {amount:score}',
        '{amount:score} ~1 win|victory|triumph over|against|at {loser:name}',
        '{winner:name} drew|draw|draws ~1 {amount:score} ~2 with|against|at {loser:name}',
        '{winner:name} ~1 held ~1 {loser:name} to ~1 {amount:score}',
        '{amount:score} ~1 draw with|against|at {loser:name}',
      ],
      de: [
        '{winner:name} <beat.verb> {loser:name} ~4 {amount:score}',
        '{winner:name} <win.verb> ~4 {amount:score} ~4 gegen|bei {loser:name}',
        '{winner:name} spielte|spielten ~3 {amount:score} ~1 gegen|bei ~1 {loser:name}',
        '{winner:name} spielte|spielten ~2 gegen|bei ~1 {loser:name} ~2 {amount:score}',
        '{winner:name} trennte|trennten sich ~2 {amount:score} ~1 von ~1 {loser:name}',
        '{winner:name} <win.verb> ~2 gegen|bei ~1 {loser:name} ~2 {amount:score}',
        '{winner:name} <win.verb> ~2 {amount:score} gegen|bei ~1 {loser:name}',
        'mit ~1 {amount:score} setzte|setzten|setzt|setzen ~3 gegen ~1 {loser:name} durch',
        '{winner:name} setzte|setzten|setzt|setzen sich ~3 gegen ~1 {loser:name} ~1 mit ~1 {amount:score} durch',
        '{winner:name} setzte|setzten|setzt|setzen sich ~1 mit ~1 {amount:score} ~2 gegen ~1 {loser:name} durch',
        '{winner:name} hat|haben … gegen|bei ~1 {loser:name} ~2 {amount:score} <win.verb>',
        '{winner:name} hat|haben … {amount:score} ~1 gegen|bei ~1 {loser:name} <win.verb>',
        '{winner:name} hat|haben ~1 {loser:name} ~4 {amount:score} <beat.verb>',
        '{loser:name} verlor|unterlag|verloren|unterlagen ~2 {amount:score} gegen|bei ~1 {winner:name}',
        '{loser:name} verlor|unterlag|verloren|unterlagen ~1 gegen|bei ~1 {winner:name} ~2 {amount:score}',
      ],
    },
    narrowing: { near: otherScore },
  },
  ofStory(
    'attendance',
    'attendance',
    'number',
    {
      en: [
        '{amount:count} ~1 fans|spectators|supporters',
        'crowd|attendance of ~1 {amount:count}',
        'in front of ~2 {amount:count}',
        'attendance : {amount:count}',
        'crowd|attendance was|is ~2 {amount:count}',
        '{amount:count} ~2 turned up|out',
        '{amount:count} ~1 watched',
      ],
      de: ['{amount:count} ~1 zuschauer|zuschauern|zuschauerinnen|fans', 'kulisse von ~1 {amount:count}'],
    },
    { narrowing: { places: true, near: { some: words(some) } } },
  ),
  ofSomeone(
    'transferFee',
    'transfer fee',
    'money',
    {
      en: [
        '<sign.verb> ~3 {who:person} ~6 for ~4 {amount:money}',
        '{who:person} ~6 for a fee of ~2 {amount:money}',
        'fee of|is|was ~3 {amount:money}',
        '{amount:money} transfer|signing|move',
        'transfer fee ~3 {amount:money}',
      ],
      de: [
        '{who:person} ( … )? ablöse|ablösesumme ~4 {amount:money}',
        'ablöse|ablösesumme ~4 {amount:money}',
        '{who:person} wechselt|wechselte ~2 für ~2 {amount:money}',
      ],
    },
    {
      narrowing: {
        near: {
          extra: words('add-ons bonus bonuses extras plus rising boni bonuszahlungen zuzüglich'),
          annual: words('year season salary wage wages week jahr saison gehalt'),
        },
      },
    },
  ),
];
