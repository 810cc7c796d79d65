import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { Corpus } from '../../src/engine/corpus.ts';
import { Shelf } from '../../src/engine/resting.ts';
import { isArticlePath } from '../../src/sources/articles.ts';
import { labelledFolders } from '../accuracy/folders.ts';
import { runs } from '../runs.ts';

/** The shorter labelled stories: in them sources quote each other, name lists, deny and own. */
const LONGEST = 9000;
const stories = labelledFolders()
  .filter(({ set }) => set !== 'elsewhere')
  .map(({ articles }) =>
    readdirSync(articles)
      .filter((file) => isArticlePath(basename(file)))
      .map((path): SourceInput => ({ path, text: readFileSync(join(articles, path), 'utf8') })),
  )
  .filter((sources) => sources.reduce((length, { text }) => length + text.length, 0) < LONGEST);

interface Edit {
  /** Which source, at which share of its text, and how much of what follows is taken out. */
  readonly source: number;
  readonly at: number;
  readonly length: number;
  /** From which source, at which share of its text, so much is put in. */
  readonly from: number;
  readonly start: number;
  readonly copied: number;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  source: share,
  at: share,
  length: fc.constantFrom(0, 0, 1, 8, 60),
  from: share,
  start: share,
  copied: fc.constantFrom(0, 1, 6, 120),
});

function edited(sources: readonly SourceInput[], { source, at, length, from, start, copied }: Edit): SourceInput {
  const { path, text } = sources[Math.floor(source * sources.length)]!;
  const other = sources[Math.floor(from * sources.length)]!.text;
  const [place, begin] = [Math.floor(at * text.length), Math.floor(start * other.length)];
  return { path, text: text.slice(0, place) + other.slice(begin, begin + copied) + text.slice(place + length) };
}

describe('The report on a story that is edited', () => {
  for (const [place, shelf] of [
    ['at hand', () => new Shelf()],
    ['packed', () => new Shelf(0)],
  ] as const)
    it(`is that of a corpus which never knew anything else, with its claims ${place} in between`, () => {
      const cases = fc.record({
        story: fc.nat(stories.length - 1),
        edits: fc.array(edit, { minLength: 2, maxLength: 5 }),
      });
      fc.assert(
        fc.property(cases, ({ story, edits }) => {
          const sources = [...stories[story]!];
          const corpus = new Corpus(shelf());
          for (const source of sources) corpus.put(source);
          corpus.report();
          for (const step of edits) {
            const now = edited(sources, step);
            sources[sources.findIndex(({ path }) => path === now.path)] = now;
            corpus.put(now);
            const fresh = new Corpus();
            for (const source of sources) fresh.put(source);
            assert.deepEqual(corpus.report(), fresh.report());
          }
        }),
        runs(12),
      );
    }).timeout(60_000);
});
