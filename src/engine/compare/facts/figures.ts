import type { Held } from './held.ts';

/** Digits, without the zeros behind them, from which a figure hardly stands in two sentences by chance. */
const DIGITS = 2;

/** Is a mark (see `contentOf`) an exact number, share or sum that is not round? Of what is converted the digits tell nothing. */
export function tellsFigure(mark: string): boolean {
  const [, low, high] = /^=(?:%|[A-Z]{3})?(\d[\d.]*):(\d[\d.]*)$/.exec(mark) ?? [];
  return low !== undefined && low === high && low.replace(/\.|0+$/g, '').length >= DIGITS;
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
