import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';
import { SentenceTagger } from '../../../src/engine/claims/sentence.ts';
import { isArticlePath } from '../../../src/sources/articles.ts';
import { labelledFolders } from '../../accuracy/folders.ts';
import { runs } from '../../runs.ts';

const articles = labelledFolders()
  .filter(({ set }) => set !== 'elsewhere')
  .flatMap(({ articles: folder }) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => isArticlePath(basename(path)))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** What a writer may put in: new people and firms, whom others are taken for from then on, times, quotations and breaks. */
const insertions = [
  ' Ada Okafor, chief executive of Harlow Foods, resigned.',
  ' Okafor said the company would not sell.',
  ' Die Harlow AG streicht 300 Stellen.',
  ' In 2007 it cut 40 jobs.',
  '“We will pay,” she said. “Nobody',
  '”',
  '\n\n',
  ' He ',
  'x',
];

interface Edit {
  /** Shares of the text. */
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0.001, 0.01, 0.1),
  text: fc.constantFrom('', ...insertions),
});

function edited(text: string, { from, length, text: put }: Edit): string {
  const at = Math.floor(text.length * from);
  return text.slice(0, at) + put + text.slice(at + Math.ceil(text.length * length));
}

describe('the claims of an edited article', () => {
  it('are those of an article that was never another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 5 }), (article, edits) => {
        const tagger = new SentenceTagger();
        let text = article.text;
        extractClaims(readArticle({ ...article, text }), tagger);
        for (const each of edits) {
          text = edited(text, each);
          const version = readArticle({ ...article, text });
          assert.deepEqual(extractClaims(version, tagger).claims, extractClaims(version).claims);
        }
      }),
      runs(40),
    );
  });

  it('are the very same where the edit is of another sentence', () => {
    const tagger = new SentenceTagger();
    const read = (price: number) =>
      extractClaims(
        readArticle({
          path: 'a.txt',
          text: `Harlow bought Quill for $${price} million.\n\nOkafor runs Harlow. She cut 300 jobs in May.\n`,
        }),
        tagger,
      ).claims;
    const [before, after] = [read(18), read(19)];
    const jobs = (claims: typeof before) => claims.find(({ frame }) => frame === 'jobsCut');
    assert.ok(jobs(before));
    assert.equal(jobs(after), jobs(before));
  });
});
