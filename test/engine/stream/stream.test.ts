import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceInput } from '../../../src/engine/article/article.ts';
import { Corpus } from '../../../src/engine/corpus.ts';
import type { Report } from '../../../src/engine/report.ts';
import { SourceIndex } from '../../../src/engine/sourceIndex.ts';
import { claimLinesOf, factsLineOf } from '../../../src/engine/stream/keyed.ts';
import { fromLine, toLine } from '../../../src/engine/stream/line.ts';
import { type AnyLine, asLine, type FindingLine, factsSchema } from '../../../src/engine/stream/lines.ts';
import { type Pass, reduceKey } from '../../../src/engine/stream/reduce.ts';
import { copies, manyStories, oneKey, oneStory } from '../../bench/corpora.ts';

type Findings = Pick<Report, 'agreements' | 'contradictions' | 'comparisons'>;

/** What `extract` and `reduce` find, every line written and read again, in an order of `seed` within each key. */
function streamed(sources: readonly SourceInput[], seed: number): Findings {
  const index = new SourceIndex();
  const facts = sources.map((source) => factsSchema.parse(fromLine(toLine(factsLineOf(source)))));
  index.settle(new Map(facts.map((line) => [line.path, line])));
  const mapped = sources.flatMap((source) => [...claimLinesOf(source, index)]);
  const lines = passed(passed(mapped, 'slots', seed), 'stories', seed + 1) as FindingLine[];
  return {
    agreements: lines.flatMap(({ agreement }) => agreement ?? []),
    contradictions: lines.flatMap(({ contradiction }) => contradiction ?? []),
    comparisons: lines.flatMap(({ comparison }) => comparison ?? []),
  };
}

function passed(lines: readonly AnyLine[], pass: Pass, seed: number): AnyLine[] {
  const keys = new Map<string, AnyLine[]>();
  const written = lines.map(toLine);
  const shuffled = fc.sample(fc.shuffledSubarray(written, { minLength: written.length }), { seed, numRuns: 1 })[0]!;
  for (const text of shuffled) {
    const line = asLine(fromLine(text));
    assert.ok(line, text);
    keys.set(line.key, [...(keys.get(line.key) ?? []), line]);
  }
  return [...keys.values()].flatMap((group) => [...reduceKey(group, pass)]);
}

function sorted(findings: Findings): Findings {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    agreements: byId(findings.agreements),
    contradictions: byId(findings.contradictions),
    comparisons: byId(findings.comparisons),
  };
}

describe('What streams find', () => {
  for (const [name, sources] of [
    ['of many stories', manyStories(40)],
    ['of one story', oneStory(8)],
    ['of copies', copies(3)],
    ['of a few keys', oneKey(20)],
  ] as const) {
    it(`${name} is what a check finds, whatever the order within a key`, () => {
      const corpus = new Corpus();
      for (const source of sources) corpus.put(source);
      const expected = sorted(corpus.report());
      assert.ok(expected.agreements.length > 0 && expected.comparisons.length > 0);
      assert.deepEqual(sorted(streamed(sources, 1)), expected);
    }).timeout(120_000);
  }

  it('needs lines of its own kind and version', () => {
    const [line] = [...claimLinesOf(manyStories(1)[0]!, indexOf(manyStories(1)))];
    assert.ok(asLine(line));
    for (const wrong of [null, 1, 'x', [], {}, { key: 'slot x' }, { ...line, version: 0 }, { ...line, claim: {} }])
      assert.equal(asLine(wrong), undefined);
  });
});

function indexOf(sources: readonly SourceInput[]): SourceIndex {
  const index = new SourceIndex();
  index.settle(new Map(sources.map((source) => [source.path, factsLineOf(source)])));
  return index;
}

describe('A line', () => {
  it('holds what it was given', () => {
    const value = {
      set: new Set(['a', { map: 1 }]),
      map: new Map([['k', new Set([1])]]),
      prints: Int32Array.from([1, -2]),
      bounds: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5],
      text: '{"set":[1]}\u2028',
    };
    assert.deepEqual(fromLine(toLine(value)), value);
    assert.ok(!toLine(value).includes('\n'));
  });
});
