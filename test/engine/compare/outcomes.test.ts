import assert from 'node:assert/strict';
import { outcomes } from '../../../src/engine/report.ts';
import { type Piece, reportOf } from './table.ts';

type Article = string | Piece;
type Outcome = (typeof outcomes)[number];

const town = 'Pumps are made by Harlow in Marston.';
const river = 'The river Arden rose.';

/** For each outcome, two articles that lead to it, and what of the explanation a reader looks for. */
const rows: Readonly<Record<Outcome, readonly [a: Article, b: Article, explanation: RegExp]>> = {
  agrees: [
    `The flood in Marston killed at least 12 people on Monday. ${river}`,
    `The flood in Marston killed 13 people on Monday. ${river}`,
    /at least 12/,
  ],
  agrees_after_conversion: [
    `The storm brought winds of 100 km/h to Marston. ${river}`,
    `The storm brought winds of 62 miles per hour to Marston. ${river}`,
    /km\/h.*mph|mph.*km\/h/,
  ],
  more_precise: [
    `${town} “We paid every worker in full last year and we would do it again,” said Anna Brandt.`,
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
    /more of the same words/,
  ],
  changed_over_time: [
    { text: `The flood in Marston killed 12 people on Monday. ${river}`, on: '2024-04-30' },
    { text: `The flood in Marston killed 15 people on Monday. ${river}`, on: '2024-05-03' },
    /12 to 15/,
  ],
  different_scope: [
    `${town} Revenue of Harlow was $3 billion in the third quarter of 2023.`,
    `${town} Revenue of Harlow was $11 billion in 2023.`,
    /period/,
  ],
  attributed_dispute: [
    `${town} Harlow paid $3 million to Quill.`,
    `${town} Harlow denied that it had paid $3 million to Quill.`,
    /den|says/,
  ],
  conflict: [`${town} Harlow was founded in 1987.`, `${town} Harlow was founded in 1978.`, /1987 is not 1978/],
  not_comparable: [
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Harlow bought Quill for €3.5 billion.`,
    /different currencies/,
  ],
};

describe('The outcome of a comparison', () => {
  for (const outcome of outcomes) {
    it(outcome, () => {
      const [a, b, explanation] = rows[outcome];
      const { comparisons, contradictions, agreements } = reportOf(a, b);
      const told =
        outcome === 'conflict'
          ? contradictions.map((found) => found.explanation)
          : comparisons.filter((found) => found.outcome === outcome).map((found) => found.explanation);
      assert.ok(
        told.some((text) => explanation.test(text)),
        JSON.stringify(
          {
            comparisons,
            contradictions: contradictions.map((found) => found.explanation),
            agreements: agreements.map((found) => found.statement),
          },
          null,
          1,
        ),
      );
    });
  }
});
