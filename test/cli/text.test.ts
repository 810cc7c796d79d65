import assert from 'node:assert/strict';
import type { Checked } from '../../src/cli/check.ts';
import { formatText } from '../../src/cli/text.ts';
import type { Claim } from '../../src/engine/report.ts';
import { aClaim } from '../reports.ts';

const north = 'Harbour news.\n\nThe ferry Halcyon carries 212 passengers.\n';
const south = 'The ferry Halcyon was built in 1998. It carries 180\npassengers.\n';

function claim(id: string, source: string, text: string, quote: string, statement: string): Claim {
  const start = text.indexOf(quote);
  return aClaim(id, source, { start, quote, statement, subject: 'Halcyon', relation: 'capacity', value: '' });
}

function checked(): Checked {
  return {
    base: '/stories',
    texts: new Map([
      ['ferry/north.txt', north],
      ['ferry/south.txt', south],
    ]),
    unreadable: [],
    notes: [],
    report: {
      schemaVersion: 1,
      sources: [
        {
          path: 'ferry/north.txt',
          title: 'Harbour news',
          language: 'en',
          published: '2024-05-02',
          outlet: 'North',
          claims: 1,
          copyOf: null,
        },
        {
          path: 'ferry/south.txt',
          title: null,
          language: 'en',
          published: null,
          outlet: null,
          claims: 2,
          copyOf: 'ferry/north.txt',
        },
      ],
      claims: [
        claim('n1', 'ferry/north.txt', north, 'carries 212 passengers', 'Halcyon: carries 212 passengers'),
        claim('s1', 'ferry/south.txt', south, 'ferry Halcyon', 'Halcyon is a ferry'),
        claim('s2', 'ferry/south.txt', south, 'carries 180\npassengers', 'Halcyon: carries 180 passengers'),
      ],
      agreements: [
        {
          id: 'a1',
          statement: 'Halcyon is a ferry',
          subject: 'Halcyon',
          relation: 'kind',
          value: 'ferry',
          claims: ['n1', 's1'],
          sources: ['ferry/north.txt', 'ferry/south.txt'],
          independentSources: 1,
        },
      ],
      contradictions: [
        {
          id: 'c2',
          kind: 'ownership_status',
          severity: 'superseded',
          subject: 'Halcyon',
          relation: 'owner',
          explanation: 'The sale was pending and is now completed.',
          sides: [
            { value: 'pending', claims: ['n1'] },
            { value: 'completed', claims: ['s1'] },
          ],
          claims: ['n1', 's1'],
        },
        {
          id: 'c1',
          kind: 'number',
          severity: 'hard',
          subject: 'Halcyon',
          relation: 'capacity',
          explanation: '212 and 180 passengers cannot both be right.',
          sides: [
            { value: '212', claims: ['n1'] },
            { value: '180', claims: ['s2'] },
          ],
          claims: ['n1', 's2'],
        },
      ],
      comparisons: [],
    },
  };
}

const plain = { colour: false, claims: false, directory: '/stories' };

describe('The summary for readers', () => {
  it('counts, then lists contradictions by subject, updates, agreements and sources, each quote with its place', () => {
    assert.equal(
      formatText(checked(), plain),
      `2 sources, 1 independent · 3 claims · 1 contradiction (1 hard) · 1 update · 1 agreement

Contradictions (hard: cannot both be true)

  Halcyon
    ≠ hard · number: 212 and 180 passengers cannot both be right.
      212
        ferry/north.txt:3:19  “carries 212 passengers”
      180
        ferry/south.txt:1:41  “carries 180 passengers”

Updates (one source tells a later state than another)

  Halcyon
    → owner: The sale was pending and is now completed.
      earlier: pending
        ferry/north.txt:3:19  “carries 212 passengers”
      later: completed
        ferry/south.txt:1:5  “ferry Halcyon”

Agreements

  ✓ Halcyon is a ferry · 2 sources, 1 independent
      ferry/north.txt:3:19  “carries 212 passengers”
      ferry/south.txt:1:5   “ferry Halcyon”

Sources
  ferry/north.txt  1 claim · English · 2024-05-02 · North
    Harbour news
  ferry/south.txt  2 claims · English · no date given · largely the same text as ferry/north.txt

--claims lists every claim of every source, and every place.
`,
    );
  });

  it('quotes each source once, by the claim that says most, and counts the other places', () => {
    const repeated = checked();
    repeated.report.agreements[0]!.claims = ['n1', 's1', 's2'];
    const [agreement] = /✓ .*(\n {6}.*)+/.exec(formatText(repeated, plain))!;
    assert.equal(
      agreement,
      `✓ Halcyon is a ferry · 2 sources, 1 independent
      ferry/north.txt:3:19  “carries 212 passengers”
      ferry/south.txt:1:41  “carries 180 passengers”
      and 1 more place in these sources`,
    );
    assert.match(formatText(repeated, { ...plain, claims: true }), /✓ .*\n.*3:19 .*\n.*1:5 .*\n.*1:41 /);
  });

  it('tells soft contradictions after the hard ones', () => {
    const both = checked();
    both.report.contradictions[0]!.severity = 'soft';
    const text = formatText(both, plain);
    assert.match(text, /· 2 contradictions \(1 hard, 1 soft\) · 1 agreement\n/);
    assert.match(
      text,
      /\(hard: cannot both be true · soft: could be reconciled\)[\s\S]*≠ hard · number[\s\S]*≈ soft · own/,
    );
    assert.doesNotMatch(text, /Updates/);
  });

  it('lists every claim when asked', () => {
    const text = formatText(checked(), { ...plain, claims: true });
    assert.match(text, /Halcyon: carries 180 passengers\n {6}ferry\/south\.txt:1:41 {2}“carries 180 passengers”/);
    assert.doesNotMatch(text, /--claims/);
  });

  it('names places from the folder it is read in', () => {
    assert.match(formatText(checked(), { ...plain, directory: '/stories/ferry' }), /^ {6}north\.txt:3:19 {2}/m);
  });

  it('is coloured only where colours show', () => {
    assert.ok(formatText(checked(), { ...plain, colour: true }).includes('\u001b[31m≠ hard · \u001b[0m'));
    assert.ok(!formatText(checked(), plain).includes('\u001b'));
  });

  it('says so where nothing contradicts and nothing is shared', () => {
    const quiet = checked();
    quiet.report.contradictions = [];
    quiet.report.agreements = [];
    const text = formatText(quiet, plain);
    assert.match(text, /· 0 contradictions · 0 agreements\n\nNo contradictions\n\nNothing is stated by more than one/);
  });

  it('lets no article send commands to the terminal or turn its writing', () => {
    const hostile = checked();
    hostile.report.claims[0]!.words = 'red \u001b[31m\u009b1m \u202eright to left';
    hostile.report.sources[0]!.title = '\u001b]0;owned\u0007';
    const text = formatText(hostile, plain);
    assert.match(text, /“red �\[31m�1m �right to left”/);
    assert.ok(![...text].some((character) => character !== '\n' && /[\p{Cc}\u202e]/u.test(character)));
  });
});
