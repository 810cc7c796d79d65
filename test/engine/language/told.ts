import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';
import { valueInWords } from '../../../src/engine/compare/words.ts';

/** What a sentence of an article of 14 May 2024 tells: `frame · subject · value`, with what marks it in brackets. */
export function told(language: string, sentence: string): string[] {
  const text = `---\nlang: ${language}\ndate: 2024-05-14\n---\n\n${sentence}\n`;
  const { claims } = extractClaims(readArticle({ path: 'article.md', text }));
  return claims.map(({ frame, subject, value, polarity, modality, attribution }) => {
    const marks = [
      ...(polarity === 'negated' ? ['neg'] : []),
      ...(modality === 'fact' ? [] : [modality]),
      ...(attribution ? [`by ${attribution.speaker}`] : []),
    ];
    return `${frame} · ${subject.text} · ${valueInWords(value)}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
  });
}

/** A sentence and claims that must be among those found in it; `—` before a frame says that it must not be found. */
export type Row = readonly [sentence: string, ...claims: string[]];

/** Makes a test of each row. */
export function tells(language: string, rows: readonly Row[]): void {
  for (const [sentence, ...expected] of rows) {
    it(sentence, () => {
      const found = told(language, sentence);
      for (const claim of expected) {
        const absent = claim.startsWith('— ');
        const matches = absent ? found.some((one) => one.startsWith(`${claim.slice(2)} ·`)) : found.includes(claim);
        assert.equal(matches, !absent, `${claim}\nfound:\n${found.join('\n')}`);
      }
    });
  }
}
