import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone } from './slots.ts';

/** What a project was to cost at first is not what it costs. */
const otherCosts = {
  planned: words(
    'original originally initial initially first budgeted estimated planned ursprünglich ursprünglichen anfangs zunächst geplant geplanten geschätzt veranschlagt',
  ),
  yearly: words('year yearly annual annually month jährlich jährlichen jahr pro'),
  extra: words('extra additional further more overrun zusätzlich mehrkosten'),
};

/** What the public pays for a named project, and by how much it is over its budget. */
export const publicMoney: readonly Frame[] = [
  {
    ...ofSomeone(
      'projectCost',
      'cost',
      'money',
      {
        en: [
          '{who:name} ~1 will|would|to|has|did cost ~2 {amount:money}',
          '{who:name} cost|costs ~2 {amount:money}',
          'cost of {who:name} ~3 {amount:money}',
          "{who:name} 's ~1 cost|price ~3 {amount:money}",
          '{amount:money} {who:name} project|bridge|line|tunnel|stadium|railway|airport|hospital',
        ],
        de: [
          '{who:name} ~3 kostet|kostete|kosten|gekostet ~2 {amount:money}',
          '{who:name} ~2 soll|wird ~3 {amount:money} kosten',
          'kosten für|von ~1 {who:name} ~5 {amount:money}',
        ],
      },
      { narrowing: { near: otherCosts } },
    ),
    fallback: 'none',
  },
  {
    ...ofSomeone(
      'overrun',
      'over budget by',
      'money',
      {
        en: [
          '{who:name} ~4 {amount:money} over budget',
          '{who:name} ~2 over budget by ~1 {amount:money}',
          '{amount:money} over budget',
        ],
        de: ['{amount:money} teurer als geplant|veranschlagt', '{amount:money} ~1 über ~2 budget|kostenrahmen'],
      },
      {},
    ),
    fallback: 'something',
  },
];
