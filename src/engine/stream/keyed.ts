import type { SourceInput } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { DraftClaim } from '../claims/draft.ts';
import { extractClaims } from '../claims/extract.ts';
import { comparableClaims } from '../compare/comparable.ts';
import { slotOf } from '../compare/slots.ts';
import { names as usesName } from '../compare/spellings.ts';
import { factsOf } from '../facts.ts';
import { subjectOf } from '../reporting.ts';
import type { SourceIndex } from '../sourceIndex.ts';
import { type ClaimLine, type FactsLine, LINES_VERSION } from './lines.ts';

/** What must be known of an article before the claims of any can be given their keys. */
export function factsLineOf(source: SourceInput): FactsLine {
  const article = readArticle(source);
  return { version: LINES_VERSION, ...factsOf(article, extractClaims(article)) };
}

/**
 * The claims of an article, each under the keys of all that it is compared with: its slot, the wordings of its story, and the
 * two spellings of a name that it carries one of.
 * @param sources the facts of all sources of the corpus, this one included
 */
export function* claimLinesOf(source: SourceInput, sources: SourceIndex): Generator<ClaimLine> {
  const article = readArticle(source);
  const claims = comparableClaims(article, extractClaims(article).claims, sources);
  const spellings = sources.entities.variants.filter(({ a, b }) =>
    [a, b].some((spelling) => sources.entities.holdersOf(spelling).has(article.path)),
  );
  const numbers = new Map<unknown, number>();
  const numberOf = (item: unknown): number => {
    const number = numbers.get(item) ?? numbers.size;
    numbers.set(item, number);
    return number;
  };
  for (const [place, claim] of claims.entries()) {
    const { value, figures, moments } = claim.draft;
    const line = {
      version: LINES_VERSION,
      place,
      claim,
      text: article.body.slice(claim.draft.start, claim.draft.end),
      language: article.language,
      subject: subjectOf(claim, sources.entities),
      stated: article.published,
      origin: sources.originOf(article.path) ?? null,
      roots: rootsOf(claim.draft, sources),
      shared: {
        value:
          value.kind === 'quantity'
            ? numberOf(value.quantity)
            : value.kind === 'time'
              ? numberOf(value.expression)
              : null,
        figures: figures.flatMap((figure) => [numberOf(figure), numberOf(figure.quantity)]),
        moments: moments.flatMap((moment) => [numberOf(moment), numberOf(moment.expression)]),
      },
    };
    const slot = slotOf(claim);
    if (slot !== null) yield { key: `slot ${slot}`, ...line };
    yield { key: `story ${claim.story}`, ...line };
    for (const { a, b, reason } of spellings)
      if (usesName(claim, a) || usesName(claim, b)) yield { key: `spelling ${a}|${b}`, ...line, reason };
  }
}

function rootsOf({ value }: DraftClaim, { entities }: SourceIndex): Map<string, string> {
  const reference = value.kind === 'office' ? value.organisation : value.kind === 'entity' ? value.reference : null;
  const key = reference?.entity;
  return new Map(key && entities.of(key) !== key ? [[key, entities.of(key)]] : []);
}
