import type { Held } from './held.ts';

/** Digits, without the zeros behind them, from which a figure hardly stands in two sentences by chance. */
const DIGITS = 2;
/** Of a duration, which is in seconds: two hours are 7,200 of them. */
const DIGITS_OF_SECONDS = 3;

/** Is a mark (see `contentOf`) an exact figure that is not round? */
export function tellsFigure(mark: string): boolean {
  const [, unit, low, high] = /^=(\D*)([\d.]+):([\d.]+)$/.exec(mark) ?? [];
  if (low === undefined || low !== high) return false;
  const digits = low.replace(/\.|0+$/g, '').length;
  return digits >= (unit === 's' ? DIGITS_OF_SECONDS : DIGITS);
}

/** How many figures both sentences have beside the two values that are held against each other. */
export function figuresShared(x: Held, y: Held): number {
  let shared = 0;
  for (const mark of x.sentence)
    if (mark[0] === '=' && y.sentence.has(mark) && tellsFigure(mark) && mark !== markOf(x) && mark !== markOf(y))
      shared += 1;
  return shared;
}

function markOf({ value }: Held): string | null {
  return value.kind === 'quantity' ? `=${value.unit}${value.low}:${value.high}` : null;
}
