/** Where a claim stands in its source. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly draft: { readonly start: number; readonly end: number };
}

/** Something told of a claim. */
export interface Span {
  readonly claim: Place;
}

interface Spans<T> {
  readonly items: T[];
  /** Length of the longest claim. */
  longest: number;
  isSorted: boolean;
}

/** Finds what is told of the claims that share words with a place, in the order of the text. */
export function spansOf<T extends Span>(all: Iterable<T>): (place: Place) => readonly T[] {
  const bySource = new Map<string, Spans<T>>();
  for (const item of all) {
    const { path, draft } = item.claim;
    const spans = bySource.get(path) ?? { items: [], longest: 0, isSorted: false };
    bySource.set(path, spans);
    spans.items.push(item);
    spans.longest = Math.max(spans.longest, draft.end - draft.start);
  }
  return ({ path, draft: { start, end } }) => {
    const spans = bySource.get(path);
    if (!spans) return [];
    const { items, longest, isSorted } = spans;
    if (!isSorted) items.sort((a, b) => a.claim.draft.start - b.claim.draft.start);
    spans.isSorted = true;
    let touching: T[] | undefined;
    for (let i = firstBehind(items, start - longest); i < items.length; i += 1) {
      const { draft } = items[i]!.claim;
      if (draft.start >= end) break;
      if (draft.end <= start) continue;
      if (touching) touching.push(items[i]!);
      else touching = [items[i]!];
    }
    return touching ?? [];
  };
}

/** The first item whose claim starts behind an offset. */
function firstBehind(items: readonly Span[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.claim.draft.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
