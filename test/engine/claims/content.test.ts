import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';

/** What a sentence speaks of, and a mark that its claims must hold. */
const rows: readonly (readonly [sentence: string, marks: readonly string[]])[] = [
  ['Police sealed off the station on Monday after the attack in Lohr.', ['<close>', 'station', '<attack>']],
  ['The council rejected the plan for the bridge over the river in Lohr.', ['<reject>', '#bridge', 'river']],
  [
    'Der Stadtrat in Lohr lehnte den Plan für die Brücke über den Fluss am Montag ab.',
    ['<reject>', '#bridge', 'river'],
  ],
  ['Les pompiers ont éteint le feu dans un entrepôt de Lohr lundi avec 40 véhicules.', ['extinguish', 'warehouse']],
];

describe('What a claim speaks of', () => {
  for (const [sentence, marks] of rows)
    it(`${sentence} → ${marks.join(' ')}`, () => {
      const { claims } = extractClaims(readArticle({ path: 'lohr.txt', text: `${sentence}\n` }));
      const found = new Set([...claims].flatMap(({ content }) => [...content]));
      assert.deepEqual(
        marks.filter((mark) => !found.has(mark)),
        [],
        [...found].join(' '),
      );
    });
});
