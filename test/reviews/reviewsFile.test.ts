import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../src/configuration/translate.ts';
import type { Review } from '../../src/reviews/review.ts';
import { readReviews, withoutReview, withReview } from '../../src/reviews/reviewsFile.ts';

const side = (source: string, quote = 'in May') => ({ source, quote, prefix: 'It opened ', suffix: '.' });

function aReview(first: string, given: Partial<Review> = {}): Review {
  return {
    verdict: 'not-a-contradiction',
    subject: 'the bridge',
    relation: 'opened',
    sides: [side(first), side('z.txt', 'in June')],
    ...given,
  };
}

const read = (text: string) => readReviews(text, inEnglish);
const file = (...reviews: readonly unknown[]) => JSON.stringify({ version: 1, reviews });
const firstSources = (text: string) => read(text).reviews.map(({ sides }) => sides[0]!.source);

describe('The file of reviews', () => {
  it('has a block a review that a person can read', () => {
    const review = aReview('a.txt', { note: 'Two bridges.', by: 'Ada Quill', date: '2024-06-01T09:30:00Z' });
    assert.equal(
      withReview('', review),
      `{
  "version": 1,
  "reviews": [
    {
      "verdict": "not-a-contradiction",
      "note": "Two bridges.",
      "by": "Ada Quill",
      "date": "2024-06-01T09:30:00Z",
      "subject": "the bridge",
      "relation": "opened",
      "sides": [
        {
          "source": "a.txt",
          "quote": "in May",
          "prefix": "It opened ",
          "suffix": "."
        },
        {
          "source": "z.txt",
          "quote": "in June",
          "prefix": "It opened ",
          "suffix": "."
        }
      ]
    }
  ]
}
`,
    );
  });

  it('is the same whoever reviewed first', () => {
    const order = fc.shuffledSubarray(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'], { minLength: 5 });
    const written = (sources: readonly string[]) =>
      sources.reduce((text, source) => withReview(text, aReview(source))!, '');
    fc.assert(
      fc.property(order, (sources) =>
        assert.equal(written(sources), written(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])),
      ),
    );
  });

  it('is as it was before when a review is taken away again', () => {
    const before = withReview(withReview('', aReview('a.txt'))!, aReview('c.txt'))!;
    for (const source of ['0.txt', 'b.txt', 'd.txt']) {
      const review = aReview(source);
      assert.equal(withoutReview(withReview(before, review)!, review), before);
    }
  });

  it('holds one review of the same quotes, the newest', () => {
    const text = withReview(
      withReview('', aReview('a.txt'))!,
      aReview('a.txt', { verdict: 'accepted', note: 'Known.' }),
    )!;
    const [review, ...more] = read(text).reviews;
    assert.deepEqual([review!.verdict, review!.note, more], ['accepted', 'Known.', []]);
  });

  it('keeps what a review cannot be made of, and every other hand’s words', () => {
    const text = `{\n  // ours\n  "reviews": [\n    { "verdict": "maybe" },\n    7\n  ]\n}\n`;
    const after = withReview(text, aReview('a.txt'))!;
    assert.match(after, /\/\/ ours/);
    assert.match(after, /"verdict": "maybe"/);
    assert.match(after, /\b7\b/);
    assert.deepEqual(firstSources(after), ['a.txt']);
  });

  for (const [name, text, sources, sentences] of [
    ['is empty', '', [], []],
    ['holds no reviews', '{}', [], []],
    ['holds a review', file(aReview('a.txt')), ['a.txt'], []],
    [
      'holds an unknown verdict',
      file(aReview('a.txt', { verdict: 'maybe' as never }), aReview('b.txt')),
      ['b.txt'],
      [/“reviews › 0 › verdict” must be one of: not-a-contradiction, superseded, accepted\./],
    ],
    [
      'names a source outside the folder',
      file(aReview('../a.txt'), aReview('b.txt')),
      ['b.txt'],
      [/“reviews › 0 › sides › 0 › source” must be a path inside this folder/],
    ],
    [
      'holds a review with one side',
      file({ ...aReview('a.txt'), sides: [side('a.txt')] }),
      [],
      [/must have at least 2 entries/],
    ],
    [
      'has a note that is no text',
      file(aReview('a.txt', { note: 7 as never })),
      ['a.txt'],
      [/must be a text in quotation marks/],
    ],
    ['has a name that is unknown', file({ ...aReview('a.txt'), mood: 1 }), ['a.txt'], [/There is no “mood”/]],
    ['holds no list', '{"reviews": {}}', [], [/“reviews” must be a list/]],
    ['is no object', '[]', [], [/must be an object/]],
    ['is malformed', '{"reviews": [', [], [/no well-formed JSON/]],
    ['was not merged', `{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}`, [], [/Two versions of the file were not merged/]],
    [
      'is of a newer form',
      JSON.stringify({ version: 2, reviews: [aReview('a.txt')] }),
      ['a.txt'],
      [/A newer Crosscheck/],
    ],
  ] as const)
    it(`that ${name} gives ${sources.length} reviews and ${sentences.length} problems`, () => {
      assert.deepEqual(firstSources(text), sources);
      const { problems } = read(text);
      assert.equal(problems.length, sentences.length);
      for (const [index, sentence] of sentences.entries()) assert.match(problems[index]!.message, sentence);
    });

  for (const [name, text] of [
    ['malformed', '{"reviews": ['],
    ['not merged', '<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n'],
    ['of a newer form', '{"version": 2}'],
    ['no list', '{"reviews": {}}'],
    ['no object', '7'],
  ] as const)
    it(`is never written to while it is ${name}`, () => {
      assert.equal(withReview(text, aReview('a.txt')), undefined);
      assert.equal(withoutReview(text, aReview('a.txt')), undefined);
    });

  it('says where a review stands', () => {
    const text = withReview(withReview('', aReview('a.txt'))!, aReview('b.txt'))!;
    const { reviews, placeOf } = read(text);
    const { start, end } = placeOf(reviews[1]!)!;
    assert.match(text.slice(start, end), /^\{[\s\S]*"b\.txt"[\s\S]*\}$/);
  });

  it('never fails, whatever it holds', () => {
    const names = fc.constantFrom('reviews', 'version', 'sides', 'verdict', 'quote', 'source', 'prefix');
    const anything = fc.anything({ key: names, maxDepth: 5 }).map((value) => JSON.stringify({ reviews: value }) ?? '');
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.string()),
        (text) => void read(text).problems.map(({ message }) => assert.ok(message)),
      ),
    );
  });
});
