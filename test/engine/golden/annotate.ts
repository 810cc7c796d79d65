import { readArticle } from '../../../src/engine/article/read.ts';
import { segment } from '../../../src/engine/article/sentences.ts';
import type { DraftClaim } from '../../../src/engine/claims/draft.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';
import { valueInWords } from '../../../src/engine/compare/words.ts';

const arrow = '  ⟶ ';

/** The article of annotated prose: its paragraphs in one line each, without the lines that tell of claims. */
export function proseOf(annotated: string): string {
  const prose = annotated.split('\n').filter((line) => !line.startsWith(arrow));
  return prose.join('\n').replaceAll(/(?<=\S)\n(?=\S)/g, ' ');
}

/** The article again, a sentence a line, each followed by the claims that begin in it. */
export function annotate(path: string, prose: string): string {
  const article = readArticle({ path, text: prose });
  const { body } = article;
  // Each name in full is a claim of its own, which would only stand between the others.
  const claims = extractClaims(article).claims.filter(({ frame }) => frame !== 'naming');
  const starts = segment(article).map(({ start }) => start);
  const lines: string[] = [];
  for (const { start, end } of article.blocks) {
    const cuts = [start, ...starts.filter((at) => at > start && at < end)];
    // What stands before the first sentence (a dateline) stays on its line.
    if (cuts.length > 1 && starts.every((at) => at !== start)) cuts.splice(1, 1);
    for (const [k, from] of cuts.entries()) {
      const to = cuts[k + 1] ?? end;
      lines.push(body.slice(from, to).trim());
      for (const claim of claims) if (claim.start >= from && claim.start < to) lines.push(arrow + lineOf(claim, body));
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** `frame · subject · relation · value [faint, neg, planned, by …] «words of the article»` */
function lineOf(claim: DraftClaim, body: string): string {
  const marks = [
    ...(claim.faint ? ['faint'] : []),
    ...(claim.polarity === 'negated' ? ['neg'] : []),
    ...(claim.modality === 'fact' ? [] : [claim.modality]),
    ...(claim.attribution ? [`by ${claim.attribution.speaker}`] : []),
  ];
  const told = [claim.frame, claim.subject.text, claim.relation, valueInWords(claim.value)].join(' · ');
  return `${told}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''} «${body.slice(claim.start, claim.end)}»`;
}
