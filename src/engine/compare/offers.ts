import type { ComparableClaim } from './comparable.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

/** Marks (see `contentOf`) of what is expected or promised. */
const expected = ['<expect>', '<promise>', '<aim>'];

/**
 * Whether two figures or dates are of different days of which one is what was offered, or both what was expected or promised: bids are
 * raised and forecasts are changed, which contradicts nothing.
 */
export function mayHaveBeenRaised(a: ComparableClaim, b: ComparableClaim): boolean {
  return daysApart(a, b) > SAME_NEWS && (isOffer(a) || isOffer(b) || (isExpected(a) && isExpected(b)));
}

/** "A bid of $2 billion", "offered to buy it for $2 billion". */
function isOffer({ draft: { content, relation } }: ComparableClaim): boolean {
  return content.has('bid') || (content.has('<provide>') && (relation === 'provide' || content.has('<acquire>')));
}

function isExpected({ draft: { content } }: ComparableClaim): boolean {
  return expected.some((mark) => content.has(mark));
}
