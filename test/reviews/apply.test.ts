import assert from 'node:assert/strict';
import type { Contradiction } from '../../src/engine/report.ts';
import { applyReviews, reviewOf } from '../../src/reviews/apply.ts';
import type { Review } from '../../src/reviews/review.ts';
import { aClaim, aContradiction, aReport, aSource } from '../reports.ts';

const texts: Record<string, string> = {
  'a.txt': 'Harbour news.\n\nThe bridge opened in May. It cost $4 million, the mayor said.\n',
  'b.txt': 'The bridge opened in June, and it cost $5 million.\n',
  'c.txt': 'A bridge that opened in July.\n',
};

function claimAt(id: string, source: string, quote: string) {
  return aClaim(id, source, { quote, start: texts[source]!.indexOf(quote), value: quote.split(' ').at(-1)! });
}

const [may, june, july] = [
  claimAt('may', 'a.txt', 'opened in May'),
  claimAt('june', 'b.txt', 'opened in June'),
  claimAt('july', 'c.txt', 'opened in July'),
];
const [four, five] = [claimAt('four', 'a.txt', 'cost $4 million'), claimAt('five', 'b.txt', 'cost $5 million')];
const opening = aContradiction([[may], [june]], { relation: 'date of the opening' });
const cost = aContradiction([[four], [five]], { relation: 'cost' });
const report = aReport({
  sources: [
    aSource('a.txt', { published: '2024-06-02' }),
    aSource('b.txt', { published: '2024-05-01' }),
    aSource('c.txt'),
  ],
  claims: [may, june, july, four, five],
  contradictions: [opening, cost],
});

const textOf =
  (given: Record<string, string> = texts) =>
  (path: string) =>
    given[path];
const review = (contradiction: Contradiction, verdict: Review['verdict'], more: Partial<Review> = {}): Review => ({
  ...reviewOf(contradiction, report, textOf(), { verdict })!,
  ...more,
});
const states = (reviews: readonly Review[], given = texts, of = report) =>
  applyReviews(of, textOf(given), reviews).reviews?.map(({ state, lost }) => [state, ...lost]);

describe('Reviews', () => {
  it('leave a report without them as it is', () => assert.equal(applyReviews(report, textOf(), []), report));

  for (const verdict of ['not-a-contradiction', 'accepted'] as const)
    it(`take a contradiction that is “${verdict}” out of the contradictions, and keep it among the reviews`, () => {
      const said = { note: 'Two bridges.', by: 'Ada Quill', date: '2024-06-01' };
      const { contradictions, reviews } = applyReviews(report, textOf(), [review(opening, verdict, said)]);
      assert.deepEqual(contradictions, [cost]);
      const [told] = reviews!;
      assert.deepEqual(
        [told!.state, told!.verdict, told!.note, told!.by, told!.date, told!.contradiction],
        ['applied', verdict, 'Two bridges.', 'Ada Quill', '2024-06-01', opening],
      );
    });

  it('make an update of a contradiction that was superseded, the earlier side first', () => {
    const { contradictions } = applyReviews(report, textOf(), [review(opening, 'superseded')]);
    assert.deepEqual(
      contradictions.map(({ relation, severity, claims }) => [relation, severity, claims]),
      [
        ['date of the opening', 'superseded', ['june', 'may']],
        ['cost', 'hard', ['four', 'five']],
      ],
    );
  });

  it('name the quotes of their sides in an order that does not depend on the report', () => {
    const turned = { ...opening, sides: opening.sides.toReversed() };
    assert.deepEqual(review(turned, 'accepted'), review(opening, 'accepted'));
  });

  for (const [what, edit, expected] of [
    ['nothing is edited', (text: string) => text, ['applied']],
    ['another sentence is edited', (text: string) => text.replace('Harbour news', 'News of the day'), ['applied']],
    ['the quote is edited', (text: string) => text.replace('in May', 'in April'), ['lost', 'a.txt']],
    [
      'the quote moves among other words',
      (text: string) => `It is said: it opened in May, no doubt, and ${text.slice(70)}`,
      ['lost', 'a.txt'],
    ],
    ['the text is gone', () => '', ['lost', 'a.txt']],
  ] as const)
    it(`are ${expected[0]} when ${what}`, () =>
      assert.deepEqual(states([review(opening, 'accepted')], { ...texts, 'a.txt': edit(texts['a.txt']!) }), [
        expected,
      ]));

  it('are lost with the sources that they quote', () =>
    assert.deepEqual(states([review(opening, 'accepted')], { 'b.txt': texts['b.txt']! }), [['lost', 'a.txt']]));

  it('rest where their quotes stand but nothing is found to differ in them any more', () =>
    assert.deepEqual(states([review(opening, 'accepted')], texts, { ...report, contradictions: [cost] }), [['idle']]));

  it('hold for their own relation only, though the same words differ in another one', () => {
    const other = { ...opening, relation: 'place of the opening' };
    const { contradictions } = applyReviews({ ...report, contradictions: [other] }, textOf(), [
      review(opening, 'accepted'),
    ]);
    assert.deepEqual(contradictions, [other]);
  });

  it('do not hold for a third side that comes up later', () => {
    const three = aContradiction([[may], [june], [july]], { relation: 'date of the opening' });
    const { contradictions } = applyReviews({ ...report, contradictions: [three] }, textOf(), [
      review(opening, 'accepted'),
    ]);
    assert.deepEqual(contradictions, [three]);
  });

  it('hold where another source joins a side', () => {
    const joined = aContradiction([[may], [july, june]], { relation: 'date of the opening' });
    const { contradictions } = applyReviews({ ...report, contradictions: [joined] }, textOf(), [
      review(opening, 'accepted'),
    ]);
    assert.deepEqual(contradictions, []);
  });

  it('give way to the newest where two are about one contradiction', () => {
    const both = [
      review(opening, 'superseded', { date: '2024-06-02' }),
      review(opening, 'accepted', { date: '2024-06-01' }),
    ];
    for (const reviews of [both, both.toReversed()]) {
      const [first] = applyReviews(report, textOf(), reviews).contradictions;
      assert.equal(first!.severity, 'superseded');
    }
  });

  it('name sources by their paths in the folder, whatever the report calls them', () => {
    const named = review(opening, 'accepted', {});
    const sides = named.sides.map((side) => ({ ...side, source: side.source.replace('.txt', '') }));
    const { contradictions } = applyReviews(report, textOf(), [{ ...named, sides }], (source) => `${source}.txt`);
    assert.deepEqual(contradictions, [cost]);
  });

  it('cannot be made of a contradiction whose text is not at hand', () =>
    assert.equal(reviewOf(opening, report, textOf({}), { verdict: 'accepted' }), undefined));
});
