import assert from 'node:assert/strict';
import { check } from '../../src/cli/check.ts';
import type { Verdict } from '../../src/engine/report.ts';
import { reviewOf } from '../../src/reviews/apply.ts';
import { withReview } from '../../src/reviews/reviewsFile.ts';
import { crosscheck } from './crosscheck.ts';
import { withFolder } from './folder.ts';

const founded = (year: number) => `Pumps are made by Harlow in Marston. Harlow was founded in ${year}.\n`;
const story = { 'a.txt': founded(1987), 'b.txt': founded(1978) };

/** The text of the file in which the story's only contradiction is reviewed. */
async function reviewed(verdict: Verdict, note: string): Promise<string> {
  return withFolder(story, async (folder) => {
    const { report, texts } = await check(['.'], folder);
    const said = { verdict, note, by: 'Ada Quill', date: '2024-06-01T09:30:00Z' };
    return withReview('', reviewOf(report.contradictions[0]!, report, (path) => texts.get(path), said)!)!;
  });
}

describe('crosscheck check of a folder with reviews', () => {
  for (const [verdict, counts, section] of [
    [
      'not-a-contradiction',
      /· 0 contradictions ·/,
      /Reviewed \(1 contradiction\)\n\n {2}not a contradiction: Harlow · .* · “Another Harlow\.” \(Ada Quill, 2024-06-01\)/,
    ],
    ['accepted', /· 0 contradictions ·/, /\n {2}accepted: Harlow · /],
    ['superseded', /· 0 contradictions · 1 update ·/, /\n {2}superseded: Harlow · /],
  ] as const)
    it(`takes “${verdict}” for no contradiction, and says who decided so`, async () => {
      const file = await reviewed(verdict, 'Another Harlow.');
      await withFolder({ ...story, 'crosscheck.reviews.json': file }, async (folder) => {
        const { code, out, error } = await crosscheck(['check', '.'], folder);
        assert.deepEqual([code, error], [0, '']);
        assert.match(out, counts);
        assert.match(out, section);
      });
    });

  it('tells it in the report, with the contradiction as it was found', async () => {
    const file = await reviewed('accepted', '');
    await withFolder({ ...story, 'crosscheck.reviews.json': file }, async (folder) => {
      const report = JSON.parse((await crosscheck(['check', '.', '--format', 'json'], folder)).out);
      const [review] = report.reviews;
      assert.deepEqual([report.contradictions, review.state, review.verdict], [[], 'applied', 'accepted']);
      assert.equal(review.contradiction.subject, 'Harlow');
    });
  });

  it('tells a review that has lost its quote, and the contradiction that there is', async () => {
    const file = await reviewed('accepted', '');
    const edited = { ...story, 'b.txt': founded(1979), 'crosscheck.reviews.json': file };
    await withFolder(edited, async (folder) => {
      const { code, out } = await crosscheck(['check', '.'], folder);
      assert.equal(code, 1);
      assert.match(out, /Lost reviews \(.*\)\n\n {2}accepted: Harlow · .* · not found in b\.txt/);
    });
  });

  for (const [name, text, sentence] of [
    ['malformed', '{"reviews": [', /^crosscheck: crosscheck\.reviews\.json:1:\d+: This is no well-formed JSON/],
    [
      'not merged',
      '{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}',
      /^crosscheck: crosscheck\.reviews\.json:2:1: Two versions/,
    ],
    ['of a newer form', '{"version": 2}', /^crosscheck: crosscheck\.reviews\.json:1:2: A newer Crosscheck/],
  ] as const)
    it(`says so and reports the rest where the file is ${name}`, () =>
      withFolder({ ...story, 'crosscheck.reviews.json': text }, async (folder) => {
        const { code, out, error } = await crosscheck(['check', '.'], folder);
        assert.equal(code, 2);
        assert.match(error, sentence);
        assert.match(out, /· 1 contradiction /);
      }));
});
