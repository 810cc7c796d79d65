import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';
import { frameNamed } from '../../../src/engine/frames/frames.ts';
import type { Report } from '../../../src/engine/report.ts';

/** What a sentence says by one frame: frame, subject, value as statements print it. The subject `null` is the story itself. */
export type Expected = readonly [sentence: string, frame: string, subject: string | null, value: string];

/** Two short articles and what comes of comparing them: a contradiction's kind and severity, or `none`. */
export type Pair = readonly [why: string, a: string, b: string, outcome: string];

const PUBLISHED = '2025-05-14';

/** An article as a Markdown file; a text that begins with `[2024-01-31]` is published on that day. */
function article(text: string, language: string): string {
  const dated = /^\[(\d{4}-\d\d-\d\d)\] /.exec(text);
  const body = dated ? text.slice(dated[0].length) : text;
  return `---\nlang: ${language}\ndate: ${dated?.[1] ?? PUBLISHED}\n---\n\n${body}\n`;
}

function reportOn(texts: readonly string[], language: string): Report {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries())
    corpus.put({ path: `${i}.md`, text: article(text, /^\[de\] /.test(text) ? 'de' : language).replace('[de] ', '') });
  return corpus.report();
}

/** Specifies what sentences of a language say. A frame after `!` must not be found in the sentence. */
export function reads(language: 'en' | 'de' | 'fr' | 'es', table: readonly Expected[]): void {
  for (const [sentence, frame, subject, value] of table) {
    it(`${sentence} → ${frame}: ${value}`, () => {
      const report = reportOn([sentence], language);
      const found = report.claims.filter((claim) => claim.kind === frame.replace('!', ''));
      const told = found.map((claim) => `${claim.value}${claim.polarity === 'negated' ? ' (not)' : ''}`);
      if (frame.startsWith('!')) {
        assert.ok(!told.includes(value), `“${sentence}” must not say ${value}`);
        return;
      }
      assert.ok(
        told.includes(value),
        `found ${JSON.stringify(report.claims.map((c) => [c.kind, c.subject, c.value]))}`,
      );
      const claim = found[told.indexOf(value)]!;
      if (subject !== null) assert.equal(claim.subject, subject);
    });
  }
}

/** Specifies what comes of comparing pairs of articles of a language; `superseded` is an update. */
export function compares(language: 'en' | 'de' | 'fr' | 'es', table: readonly Pair[]): void {
  for (const [why, a, b, outcome] of table) {
    it(`${why}: ${outcome}`, () => {
      const report = reportOn([a, b], language);
      // What frames found; claims without a frame are compared by other rules.
      const contradictions = report.contradictions.filter(({ claims: [first] }) =>
        frameNamed(report.claims.find(({ id }) => id === first)?.kind ?? ''),
      );
      const found = contradictions.map(({ kind, severity }) => `${kind} ${severity}`);
      const told = contradictions.map(({ explanation, relation }) => `${relation}: ${explanation}`);
      if (outcome === 'none')
        assert.deepEqual(
          told.filter((_, i) => !found[i]!.endsWith('superseded')),
          [],
        );
      else
        assert.ok(
          found.some((one) => one === outcome || (outcome === 'superseded' && one.endsWith('superseded'))),
          `found ${JSON.stringify([found, told])}; claims ${JSON.stringify(report.claims.map((c) => [c.source, c.kind, c.subject, c.value]))}; compared ${JSON.stringify(report.comparisons.map((c) => [c.outcome, c.explanation]))}`,
        );
    });
  }
}
