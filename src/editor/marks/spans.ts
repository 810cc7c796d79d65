/** A stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An edit as VS Code tells it: `length` units at `offset` were replaced by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Moves spans as an edit moves the text they stand on. A span whose words were touched is left out: it was changed
 * inside, or letters were added right at one of its ends.
 */
export function follow(spans: readonly Span[], edit: Edit): Span[] {
  const end = edit.offset + edit.length;
  const growth = edit.text.length - edit.length;
  const joinsBefore = edit.length > 0 || !/\s$/u.test(edit.text);
  const joinsAfter = edit.length > 0 || !/^\s/u.test(edit.text);
  return spans.flatMap((span) => {
    if (span.end < edit.offset || (span.end === edit.offset && !joinsAfter)) return [span];
    if (span.start > end || (span.start === end && !joinsBefore)) {
      return [{ start: span.start + growth, end: span.end + growth }];
    }
    return [];
  });
}

export function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every((span, index) => span.start === others[index]!.start && span.end === others[index]!.end)
  );
}

/** The spans in the order of the text, each once. */
export function distinct(spans: readonly Span[]): Span[] {
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => {
    const before = sorted[index - 1];
    return !before || before.start !== span.start || before.end !== span.end;
  });
}
