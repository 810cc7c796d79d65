import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Claim, emptyReport, type Report } from '../../src/engine/report.ts';
import type { ReportChanges, Section } from '../../src/engine/sectionList.ts';
import { applyDelta, SentReport } from '../../src/worker/reportDelta.ts';
import { aClaim, aReport, aSource } from '../reports.ts';
import { runs } from '../runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', '\u2028', '🜚', '\\', 'x'.repeat(40_000)),
);

/** A report by its sources. */
type Sections = ReadonlyMap<string, Section>;

function sectionOf(path: string, title: string, claims: readonly Claim[]): Section {
  return aReport({ sources: [aSource(path, { title })], claims: [...claims] });
}

/** Reports that share sources and claims, in any order, some of them with other words. */
const reports: fc.Arbitrary<Sections> = fc
  .array(fc.record({ number: fc.nat(6), words: text, claims: fc.uniqueArray(fc.nat(5)) }), { maxLength: 8 })
  .map((items) => {
    const sections = items.map(({ number, words, claims }): [string, Section] => {
      const path = `${number}.txt`;
      const own = claims.map((claim) => aClaim(`claim ${number} ${claim}`, path, { words: claim > 2 ? words : '' }));
      return [path, sectionOf(path, words, own)];
    });
    return new Map(sections);
  });

function reportOf(sections: Sections): Report {
  const all = [...sections.values()];
  return {
    schemaVersion: emptyReport.schemaVersion,
    sources: all.flatMap(({ sources }) => sources),
    claims: all.flatMap(({ claims }) => claims),
    agreements: all.flatMap(({ agreements }) => agreements),
    contradictions: all.flatMap(({ contradictions }) => contradictions),
    comparisons: all.flatMap(({ comparisons }) => comparisons),
  };
}

/** All sections that are others than before, and some that are not. */
function changesBetween(before: Sections, after: Sections): ReportChanges {
  const changed = [...after].filter(([path, section], place) => {
    return place % 2 === 0 || JSON.stringify(before.get(path)) !== JSON.stringify(section);
  });
  return { paths: [...after.keys()], sections: new Map(changed) };
}

const now = () => Promise.resolve();

describe('The difference between two reports', () => {
  it('makes the second of the first, whatever they are, and the third of that', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reports, { minLength: 1, maxLength: 4 }), async (versions) => {
        const sent = new SentReport();
        let before: Sections = new Map();
        let made = emptyReport;
        for (const version of versions) {
          made = await applyDelta(made, sent.deltaTo(changesBetween(before, version)), now);
          assert.deepEqual(made, reportOf(version));
          before = version;
        }
      }),
      runs(100),
    );
  });

  it('holds what is new alone, and keeps the objects that are not', async () => {
    const claims = Array.from({ length: 1000 }, (_, index) => aClaim(`claim ${index}`, 'b.txt'));
    const others = Array.from({ length: 10 }, (_, index) => aClaim(`other ${index}`, 'a.txt'));
    const edited: Claim = { ...claims[500]!, words: 'other words' };
    const before = new Map([
      ['a.txt', sectionOf('a.txt', 'A', others)],
      ['b.txt', sectionOf('b.txt', 'B', claims)],
    ]);
    const after = sectionOf('b.txt', 'B', structuredClone(claims.with(500, edited).toSpliced(10, 5)));
    const sent = new SentReport();
    const first = await applyDelta(emptyReport, sent.deltaTo(changesBetween(new Map(), before)), now);
    const delta = sent.deltaTo({ paths: [...before.keys()], sections: new Map([['b.txt', after]]) });
    assert.deepEqual([...delta.runs.claims], [0, 20, 25, 485, -1, 1, 511, 499]);
    assert.equal(delta.parts.length, 1);
    const made = await applyDelta(first, delta, now);
    assert.deepEqual(made, reportOf(before.set('b.txt', after)));
    assert.equal(made.claims[0], first.claims[0]);
    assert.equal(made.claims.at(-1), first.claims.at(-1));
  });

  it('of findings alone leaves the source and its claims', async () => {
    const { sources: _, claims, ...findings } = sectionOf('a.txt', 'A', [aClaim('claim', 'a.txt')]);
    const before = new Map([['a.txt', sectionOf('a.txt', 'A', claims)]]);
    const sent = new SentReport();
    const first = await applyDelta(emptyReport, sent.deltaTo(changesBetween(new Map(), before)), now);
    const delta = sent.deltaTo({ paths: ['a.txt'], sections: new Map([['a.txt', findings]]) });
    assert.deepEqual(await applyDelta(first, delta, now), first);
    assert.deepEqual(delta.parts, []);
  });

  it('comes in pieces that are read in a task each', async () => {
    const claims = Array.from({ length: 3000 }, (_, index) => aClaim(`claim ${index}`, 'a.txt'));
    const sections = new Map([['a.txt', sectionOf('a.txt', 'A', claims)]]);
    const delta = new SentReport().deltaTo({ paths: ['a.txt'], sections });
    assert.ok(delta.parts.length > 3);
    for (const part of delta.parts) assert.ok(part.length < 200_000, `${part.length} bytes in one piece`);
    let pauses = 0;
    await applyDelta(emptyReport, delta, async () => {
      pauses += 1;
    });
    assert.equal(pauses, delta.parts.length - 1);
  });
});
