import assert from 'node:assert/strict';
import { makeSnapshot } from '../../src/agreement/snapshot.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { Agreement, Claim, Contradiction, Report, SourceSummary } from '../../src/engine/report.ts';
import { reportSchema } from '../../src/engine/report.ts';
import { snapshotSchema } from '../../src/panel/messages.ts';
import { makeReport, usualSize } from '../panel/made-up-story.ts';
import { aClaim, aContradiction, anAgreement, aReport, aSource } from '../reports.ts';

const source = (path: string, published: string | null, copyOf: string | null = null): SourceSummary =>
  aSource(path, { published, copyOf, claims: 1 });

/** A claim on the ferry's passengers; `id` is the source's letter and a number, such as `a1`. */
const claim = (id: string, value: string, over: Partial<Claim> = {}): Claim => ({
  ...aClaim(id, `${id[0]}.txt`, { kind: 'casualties', subject: 'ferry', relation: 'passengers', quote: value, value }),
  start: Number(id[1]) * 10,
  end: Number(id[1]) * 10 + 5,
  statement: `The ferry carried ${value}.`,
  ...over,
});

const agreement = (id: string, value: string, claims: string[], over: Partial<Agreement> = {}): Agreement =>
  anAgreement(
    claims.map((each) => claim(each, value)),
    { id, ...over },
  );

const contradiction = (
  severity: Contradiction['severity'],
  sides: readonly (readonly [value: string, claims: string[]])[],
): Contradiction =>
  aContradiction(
    sides.map(([value, claims]) => claims.map((each) => claim(each, value))),
    { id: 'x', kind: 'number', severity, relation: 'passengers', explanation: 'They differ.' },
  );

const report = (parts: Partial<Omit<Report, 'schemaVersion'>>): Report =>
  aReport({
    sources: [
      source('a.txt', '2024-03-14'),
      source('b.txt', '2024-03-16'),
      source('c.txt', '2024-03-15'),
      source('d.txt', null, 'a.txt'),
    ],
    ...parts,
  });

/** Each fact as its state and, per side, mark, value and the names of the stating sources with their quotes. */
function outline(of: Report): string[] {
  const { sources, facts } = makeSnapshot(indexFindings(of));
  return facts.map((fact) => {
    const sides = fact.sides.map((side) => {
      const cells = side.cells.map(
        (cell) => `${sources[cell.source]!.name}${cell.quotes.map((each) => each.claim[1]).join('')}`,
      );
      return `${side.mark} ${side.value} [${cells.join(' ')}] ${side.independent}`;
    });
    return `${fact.state}: ${sides.join(' | ')}`;
  });
}

describe('the snapshot for the panel', () => {
  const cases: readonly (readonly [says: string, report: Report, outline: readonly string[]])[] = [
    ['is empty without sources', report({ sources: [] }), []],
    [
      'has a claim that nobody else states as a single source',
      report({ claims: [claim('a1', '212')] }),
      ['single: states 212 [a1] 1'],
    ],
    [
      'has an agreement once, with several quotes of a source in the order of its text',
      report({
        claims: [claim('b2', '212'), claim('a3', '212'), claim('a1', '212')],
        agreements: [agreement('g', '212', ['b2', 'a3', 'a1'])],
      }),
      ['corroborated: states 212 [a13 b2] 2'],
    ],
    [
      'joins agreements on one value that share a claim, and tells their sources as independent as they are',
      report({
        claims: ['a1', 'b1', 'b2', 'c2', 'd2'].map((id) => claim(id, '212')),
        agreements: [agreement('g', '212', ['a1', 'b1']), agreement('g~', '212', ['b1', 'b2', 'd2'])],
      }),
      ['corroborated: states 212 [a1 b12 d2] 2', 'single: states 212 [c2] 1'],
    ],
    [
      'leaves agreements on one value apart that share none',
      report({
        claims: ['a1', 'b1', 'a2', 'c2'].map((id) => claim(id, '212')),
        agreements: [agreement('g', '212', ['a1', 'b1']), agreement('h', '212', ['a2', 'c2'])],
      }),
      ['corroborated: states 212 [a1 b1] 2', 'corroborated: states 212 [a2 c2] 2'],
    ],
    [
      'takes an agreement of one source with itself as a single source',
      report({ claims: [claim('a1', '212'), claim('a2', '212')], agreements: [agreement('g', '212', ['a1', 'a2'])] }),
      ['single: states 212 [a12] 1'],
    ],
    [
      'has the sides of a contradiction, the better supported one first',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '221')],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1']],
            ['221', ['b1', 'c1']],
          ]),
        ],
      }),
      ['disputed: differs 221 [b1 c1] 2 | differs 212 [a1] 1'],
    ],
    [
      'counts a near-copy once',
      report({
        claims: [claim('a1', '212'), claim('d1', '212'), claim('b1', '221')],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1', 'd1']],
            ['221', ['b1']],
          ]),
        ],
      }),
      ['disputed: differs 212 [a1 d1] 1 | differs 221 [b1] 1'],
    ],
    [
      'folds an agreement into the side of a contradiction on the same relation',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '212')],
        agreements: [agreement('g', '212', ['a1', 'c1'])],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1']],
            ['221', ['b1']],
          ]),
        ],
      }),
      ['disputed: differs 212 [a1 c1] 2 | differs 221 [b1] 1'],
    ],
    [
      'keeps an agreement on another relation beside the contradiction',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '212')],
        agreements: [agreement('g', 'sank', ['a1', 'c1'], { relation: 'fate' })],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1']],
            ['221', ['b1']],
          ]),
        ],
      }),
      ['disputed: differs 212 [a1] 1 | differs 221 [b1] 1', 'corroborated: states sank [a1 c1] 2'],
    ],
    [
      'has the latest state first where one supersedes another',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '215')],
        contradictions: [
          contradiction('superseded', [
            ['212', ['a1']],
            ['221', ['b1']],
            ['215', ['c1']],
          ]),
        ],
      }),
      ['superseded: states 221 [b1] 1 | earlier 215 [c1] 1 | earlier 212 [a1] 1'],
    ],
    [
      'takes the state of an event that has come further for the later one, whatever the dates',
      report({
        claims: [claim('a1', 'completed'), claim('b1', 'pending')],
        contradictions: [
          contradiction('superseded', [
            ['pending', ['b1']],
            ['completed', ['a1']],
          ]),
        ],
      }),
      ['superseded: states completed [a1] 1 | earlier pending [b1] 1'],
    ],
    [
      'takes the value that was published first for the earlier one, though a later source repeats it',
      report({
        claims: [claim('a1', 'three'), claim('b1', 'four'), claim('b2', 'three')],
        contradictions: [
          contradiction('superseded', [
            ['four', ['b1']],
            ['three', ['a1', 'b2']],
          ]),
        ],
      }),
      ['superseded: states four [b1] 1 | earlier three [a1 b2] 2'],
    ],
    [
      'calls none earlier where neither dates nor states tell',
      report({
        sources: [source('a.txt', null), source('b.txt', null)],
        claims: [claim('a1', '212'), claim('b1', '221')],
        contradictions: [
          contradiction('superseded', [
            ['212', ['a1']],
            ['221', ['b1']],
          ]),
        ],
      }),
      ['superseded: states 212 [a1] 1 | states 221 [b1] 1'],
    ],
    [
      'tells a claim that fills no frame by its own words',
      report({ claims: [claim('a1', 'in fog', { kind: 'open', statement: '“The ferry left in fog”' })] }),
      ['single: states “The ferry left in fog” [a1] 1'],
    ],
    [
      'tells an agreement by the kind of its first claim, whatever the others are',
      report({
        sources: [source('a.txt', null), source('b.txt', null)],
        claims: [claim('a1', '212'), claim('b1', 'in fog', { kind: 'open', statement: '“212 left in fog”' })],
        agreements: [agreement('g', '212', ['a1', 'b1'])],
      }),
      ['corroborated: states 212 [a1 b1] 2'],
    ],
    [
      'shows a source that contradicts itself on both sides',
      report({
        claims: [claim('a1', '212'), claim('a2', '221')],
        contradictions: [
          contradiction('soft', [
            ['212', ['a1']],
            ['221', ['a2']],
          ]),
        ],
      }),
      ['disputed: differs 212 [a1] 1 | differs 221 [a2] 1'],
    ],
    [
      'makes one fact of contradictions on one relation that share claims',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '230')],
        contradictions: [
          contradiction('soft', [
            ['212', ['a1']],
            ['221', ['b1']],
          ]),
          contradiction('hard', [
            ['230', ['c1']],
            ['212', ['a1']],
          ]),
          contradiction('hard', [
            ['221', ['b1']],
            ['230', ['c1']],
          ]),
        ],
      }),
      ['disputed: differs 212 [a1] 1 | differs 221 [b1] 1 | differs 230 [c1] 1'],
    ],
    [
      'keeps contradictions apart that share no claim, and updates apart from disputes',
      report({
        claims: [claim('a1', '212'), claim('b1', '221'), claim('c1', '230'), claim('d1', '240')],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1']],
            ['221', ['b1']],
          ]),
          contradiction('hard', [
            ['230', ['c1']],
            ['240', ['d1']],
          ]),
          contradiction('superseded', [
            ['221', ['b1']],
            ['212', ['a1']],
          ]),
        ],
      }),
      [
        'disputed: differs 212 [a1] 1 | differs 221 [b1] 1',
        'disputed: differs 230 [c1] 1 | differs 240 [d1] 1',
        'superseded: states 221 [b1] 1 | earlier 212 [a1] 1',
      ],
    ],
    [
      'leaves out a side whose quotes can not be shown, and with it the fact',
      report({
        claims: [claim('a1', '212')],
        contradictions: [
          contradiction('hard', [
            ['212', ['a1']],
            ['221', ['gone']],
          ]),
        ],
      }),
      [],
    ],
  ];
  for (const [says, of, expected] of cases) it(says, () => assert.deepEqual(outline(of), expected));

  it('gives the reasons of comparisons that found no conflict, each once, but not that equal values agree', () => {
    const comparison = (outcome: Report['comparisons'][number]['outcome'], explanation: string) => ({
      id: explanation,
      outcome,
      explanation,
      claims: ['a1', 'b1'],
    });
    const { facts } = makeSnapshot(
      indexFindings(
        report({
          claims: [claim('a1', '212'), claim('b1', '212')],
          agreements: [agreement('g', '212', ['a1', 'b1'])],
          comparisons: [comparison('agrees', 'Equal.'), comparison('different_scope', 'Another ferry.')],
        }),
      ),
    );
    assert.deepEqual(facts[0]!.compared, ['Another ferry.']);
    assert.equal(facts[0]!.comparedInAll, 1);
  });

  it('takes the hardest severity and every reason of the contradictions that are one fact', () => {
    const soft = contradiction('soft', [
      ['212', ['a1']],
      ['221', ['b1']],
    ]);
    const hard = {
      ...contradiction('hard', [
        ['212', ['a1']],
        ['230', ['c1']],
      ]),
      id: 'y',
      explanation: 'Far apart.',
    };
    const claims = [claim('a1', '212'), claim('b1', '221'), claim('c1', '230')];
    const [fact] = makeSnapshot(indexFindings(report({ claims, contradictions: [soft, hard] }))).facts;
    assert.deepEqual(
      [fact!.contradiction, fact!.severity, fact!.explanation],
      ['y', 'hard', 'Far apart.\nThey differ.'],
    );
  });

  it('cuts long quotes without breaking a character in two', () => {
    const quote = `${'x'.repeat(239)}😀 and on`;
    const { facts } = makeSnapshot(indexFindings(report({ claims: [claim('a1', '212', { words: quote })] })));
    const { text } = facts[0]!.sides[0]!.cells[0]!.quotes[0]!;
    assert.equal(text, `${'x'.repeat(239)}…`);
  });

  it('knows a fact again whose quotes an edit has moved, and tells facts apart that say the same', () => {
    const idsOf = (...claims: Claim[]) => makeSnapshot(indexFindings(report({ claims }))).facts.map(({ id }) => id);
    const before = idsOf(claim('a1', '212'), claim('b1', '221'), claim('c1', '221'));
    const moved = idsOf(claim('a2', '212'), claim('b1', '221'), claim('c1', '221'));
    assert.deepEqual(moved, before);
    assert.equal(new Set(before).size, 3);
  });

  it('survives sources that are said to copy one another', () => {
    const sources = [source('a.txt', null, 'b.txt'), source('b.txt', null, 'a.txt')];
    assert.deepEqual(outline(report({ sources, claims: [claim('a1', '212')] })), ['single: states 212 [a1] 1']);
  });

  it('holds every claim of a large report, and is what the panel accepts', () => {
    const large = reportSchema.parse(makeReport(usualSize));
    const snapshot = snapshotSchema.parse(makeSnapshot(indexFindings(large)));
    const held = snapshot.facts.flatMap((fact) =>
      fact.sides.flatMap((side) => side.cells.flatMap((cell) => cell.quotes.map((quote) => quote.claim))),
    );
    assert.deepEqual([...held].sort(), large.claims.map((each) => each.id).sort());
  });
});
