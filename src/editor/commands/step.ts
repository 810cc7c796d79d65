import type { Span } from '../marks/spans.ts';

/**
 * The span that follows (1) or precedes (-1) the one that starts at `offset`; after the last comes the first. The spans
 * stand in the order of the text.
 */
export function stepFrom(spans: readonly Span[], offset: number, direction: 1 | -1): Span | undefined {
  // Spans that start at one place would hold the walk up: the first of them stands for all.
  const starts = spans.filter((span, index) => span.start !== spans[index - 1]?.start);
  return direction === 1
    ? (starts.find(({ start }) => start > offset) ?? starts[0])
    : (starts.findLast(({ start }) => start < offset) ?? starts.at(-1));
}
