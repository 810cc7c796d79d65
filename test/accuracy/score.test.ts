import assert from 'node:assert/strict';
import {
  type Claim,
  type ContradictionKind,
  type Report,
  reportSchema,
  type Severity,
} from '../../src/engine/report.ts';
import { aClaim, aContradiction, anAgreement, aReport } from '../reports.ts';
import { figuresOf } from './figures.ts';
import { readGold } from './gold.ts';
import { score } from './score.ts';

/** A claim at a place of a file, such as `a.txt:0-20`; only its place matters here. */
function claim(place: string): Claim {
  const { file, start, end } = parse(place);
  return { ...aClaim(place, `story/${file}`), start, end };
}

function parse(place: string) {
  const [, file, start, end] = /^(.+):(\d+)-(\d+)$/.exec(place)!;
  return { file: file!, start: Number(start), end: Number(end) };
}

interface Findings {
  readonly contradictions?: readonly { claims: readonly string[]; severity?: Severity; kind?: ContradictionKind }[];
  readonly agreements?: readonly (readonly string[])[];
  readonly claims?: readonly string[];
}

function reportOf({ contradictions = [], agreements = [], claims = [] }: Findings): Report {
  const places = new Set([...claims, ...contradictions.flatMap((item) => item.claims), ...agreements.flat()]);
  const report = aReport({
    sources: [],
    claims: [...places].map(claim),
    agreements: agreements.map((places) => anAgreement(places.map(claim))),
    contradictions: contradictions.map(({ claims, severity = 'hard', kind = 'number' }) =>
      aContradiction(
        claims.map((place) => [claim(place)]),
        { severity, kind },
      ),
    ),
  });
  return reportSchema.parse(report);
}

/** Evidence `a.txt:0-20`, or `a.txt:0-20 east` with its side, or `a.txt:0-20 -` for mere context. */
function evidence(...places: readonly string[]) {
  return places.map((text) => {
    const [place, side] = text.split(' ');
    return { ...parse(place!), quote: '', ...(side === undefined ? {} : { side: side === '-' ? null : side }) };
  });
}

function goldOf(gold: Record<string, unknown>) {
  return readGold(JSON.stringify({ agreements: [], contradictions: [], ...gold }));
}

const conflict = (places: readonly string[], more: object = {}) => ({
  kind: 'number',
  severity: 'hard',
  why: '',
  evidence: evidence(...places),
  ...more,
});

describe('Scoring a report', () => {
  const marked = ['a.txt:100-140', 'b.txt:0-40'];

  describe('takes a reported contradiction for a marked one', () => {
    const cases: [what: string, gold: readonly string[], reported: readonly string[], matches: boolean][] = [
      ['with the same spans', marked, marked, true],
      ['with spans that overlap by half of the shorter one', marked, ['a.txt:120-160', 'b.txt:20-60'], true],
      ['with a span inside the marked one', marked, ['a.txt:110-115', 'b.txt:0-40'], true],
      ['with a sentence around the marked words', marked, ['a.txt:0-320', 'b.txt:0-40'], true],
      ['with a paragraph around them', marked, ['a.txt:0-321', 'b.txt:0-40'], false],
      ['with a long span around a long one', ['a.txt:0-200', 'b.txt:0-40'], ['a.txt:0-600', 'b.txt:0-40'], true],
      ['with spans that touch too little', marked, ['a.txt:121-161', 'b.txt:0-40'], false],
      ['with one side only', marked, ['a.txt:100-140', 'b.txt:500-540'], false],
      ['with the places in another file', marked, ['a.txt:100-140', 'c.txt:0-40'], false],
      ['with one claim that covers both sides', ['a.txt:0-40 x', 'a.txt:30-60 y'], ['a.txt:0-60', 'z.txt:0-9'], false],
      [
        'with two spans of one side',
        ['a.txt:0-40 x', 'b.txt:0-40 x', 'c.txt:0-40 y'],
        ['a.txt:0-40', 'b.txt:0-40'],
        false,
      ],
      ['with spans of two sides', ['a.txt:0-40 x', 'b.txt:0-40 x', 'c.txt:0-40 y'], ['a.txt:0-40', 'c.txt:0-40'], true],
      [
        'with what is only context',
        ['a.txt:0-40 x', 'b.txt:0-40 -', 'c.txt:0-40 y'],
        ['a.txt:0-40', 'b.txt:0-40'],
        false,
      ],
    ];
    for (const [what, gold, reported, matches] of cases) {
      it(`${what}: ${matches ? 'yes' : 'no'}`, () => {
        const result = score(
          goldOf({ contradictions: [conflict(gold)] }),
          reportOf({ contradictions: [{ claims: reported }] }),
        );
        assert.deepEqual(
          [result.found.length, result.missed.length, result.falseAlarms.length],
          matches ? [1, 0, 0] : [0, 1, 1],
        );
      });
    }
  });

  it('counts an optional contradiction neither as missed nor as wrong', () => {
    const gold = goldOf({ contradictions: [conflict(marked, { optional: true })] });
    assert.equal(figuresOf([score(gold, reportOf({}))]).recall, null);
    const reported = figuresOf([score(gold, reportOf({ contradictions: [{ claims: marked }] }))]);
    assert.deepEqual([reported.precision, reported.recall], [1, null]);
  });

  it('flags no update, and minds when one is reported as hard', () => {
    const gold = goldOf({ contradictions: [conflict(marked, { severity: 'superseded' })] });
    const as = (severity: Severity) =>
      figuresOf([score(gold, reportOf({ contradictions: [{ claims: marked, severity }] }))]);
    assert.deepEqual([as('superseded').supersededAsHard, as('superseded').precision], [0, null]);
    assert.equal(as('soft').supersededAsHard, 0);
    assert.equal(as('hard').supersededAsHard, 1);
  });

  it('finds a contradiction that is reported as an update', () => {
    const gold = goldOf({ contradictions: [conflict(marked)] });
    const figures = figuresOf([
      score(gold, reportOf({ contradictions: [{ claims: marked, severity: 'superseded' }] })),
    ]);
    assert.equal(figures.recall, 1);
  });

  it('tells whether the kind is right', () => {
    const gold = goldOf({ contradictions: [conflict(marked)] });
    const as = (kind: ContradictionKind) =>
      figuresOf([score(gold, reportOf({ contradictions: [{ claims: marked, kind }] }))]).kindRight;
    assert.deepEqual([as('number'), as('money')], [1, 0]);
  });

  it('sees a trap in a false alarm only', () => {
    const tempting_non_contradictions = [{ why_not: '', evidence: evidence(...marked) }];
    const report = reportOf({ contradictions: [{ claims: marked }] });
    assert.equal(figuresOf([score(goldOf({ tempting_non_contradictions }), report)]).trapped, 1);
    const also = goldOf({ tempting_non_contradictions, contradictions: [conflict(marked)] });
    assert.equal(figuresOf([score(also, report)]).trapped, 0);
  });

  it('finds an agreement by two of its sources', () => {
    const gold = goldOf({ agreements: [{ fact: '', evidence: evidence('a.txt:0-40', 'a.txt:90-130', 'b.txt:0-40') }] });
    const recall = (...agreements: readonly (readonly string[])[]) =>
      figuresOf([score(gold, reportOf({ agreements }))]).agreementRecall;
    assert.equal(recall(['a.txt:0-40', 'b.txt:0-40']), 1);
    assert.equal(recall(['a.txt:0-40', 'a.txt:90-130']), 0);
  });

  it('judges claims only where the marked ones are exhaustive', () => {
    const claims = [parse('a.txt:0-40'), { ...parse('a.txt:50-90'), optional: true }].map((span) => ({
      ...span,
      quote: '',
    }));
    const report = reportOf({ claims: ['a.txt:0-80', 'a.txt:52-60', 'a.txt:200-240', 'a.txt:300-340'] });
    const open = figuresOf([score(goldOf({ claims }), report)]);
    assert.deepEqual([open.claimRecall, open.claimPrecision, open.span], [1, null, null]);
    const exhaustive = figuresOf([score(goldOf({ claims, claimsExhaustive: true }), report)]);
    assert.deepEqual([exhaustive.claimPrecision, exhaustive.span], [0.5, 2]);
  });

  it('adds folders up by what was counted, not by their shares', () => {
    const one = score(
      goldOf({ contradictions: [conflict(marked)] }),
      reportOf({ contradictions: [{ claims: marked }] }),
    );
    const gold = goldOf({ contradictions: [conflict(marked), conflict(marked), conflict(marked)] });
    assert.equal(figuresOf([one, score(gold, reportOf({}))]).recall, 0.25);
  });

  it('refuses a file of another form', () => {
    assert.throws(() => readGold('{"agreements": []}'), { name: '$ZodError' });
  });
});
