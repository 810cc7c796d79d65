/**
 * Which rows and columns of the matrix stand in view. Both have heights and widths that are known beforehand, so a few
 * lines do what a virtualising library needs measuring, observers and 10 to 25 kB for.
 */

/** A half-open range of indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where each of the sizes begins, and at the end where the last one ends. */
export function startsOf(sizes: readonly number[]): Float64Array {
  const starts = new Float64Array(sizes.length + 1);
  for (let index = 0; index < sizes.length; index++) starts[index + 1] = starts[index]! + sizes[index]!;
  return starts;
}

/**
 * The items that a viewport shows, and `spare` more on either side so that scrolling shows no gap.
 *
 * @param starts where each item begins, and where the last one ends, in pixels
 * @param scroll the viewport's distance from the first item's begin, in pixels
 * @param extent the viewport's height or width, in pixels
 */
export function visibleRange(starts: Float64Array, scroll: number, extent: number, spare: number): Range {
  const count = starts.length - 1;
  const from = Math.max(0, lastAtOrBefore(starts, scroll) - spare);
  const to = Math.min(count, lastAtOrBefore(starts, Math.max(scroll, scroll + extent - 1)) + 1 + spare);
  return { from: Math.min(from, count), to: Math.max(from, to) };
}

/** The index of the item that an offset falls into, 0 before the first, found by halving. */
function lastAtOrBefore(starts: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The scroll offset nearest to the present one that shows a whole item.
 *
 * @param start where the item begins
 * @param end where it ends
 * @param covered how much of the viewport's begin something else covers
 */
export function scrollToShow(start: number, end: number, scroll: number, extent: number, covered = 0): number {
  if (start < scroll + covered) return start - covered;
  if (end > scroll + extent) return end - extent;
  return scroll;
}
