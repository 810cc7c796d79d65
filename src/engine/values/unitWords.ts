import type { UnitRef } from './lexicon.ts';
import type { Scan } from './numerals.ts';
import { type Found, matchPhrase } from './phrases.ts';
import { units } from './units.ts';

/** Abbreviations that mean the unit only in this case: `g` is a gram, `G` a generation. */
const exactCase: Readonly<Record<string, string>> = {
  c: 'C',
  f: 'F',
  m: 'm',
  g: 'g',
  l: 'l',
  h: 'h',
  t: 't',
  p: 'p',
  mi: 'mi',
  ps: 'PS',
};

/** Those that are written with a space in English too, where others are letters: `3,412 m`, but `option 3 c`. */
const spacedInEnglish: ReadonlySet<string> = new Set(['m', 'g', 'l', 't']);

function isSpaced({ tokens, lexicon }: Scan, unit: string, end: number): boolean {
  const next = tokens[end];
  // "3 m people", "5 m pounds": millions.
  const isCounted = next?.kind === 'word' && !lexicon.sets.yearAfter.has(next.lower) && !dimensions.has(next.lower);
  return spacedInEnglish.has(unit) && !(unit === 'm' && isCounted);
}

const dimensions: ReadonlySet<string> = new Set([
  'high',
  'long',
  'deep',
  'wide',
  'tall',
  'thick',
  'away',
  'above',
  'below',
]);

/** The unit after a number, also joined by a hyphen (`three-year`) or `of` (`millions of dollars`). */
export function unitAfter(scan: Scan, at: number, options: { readonly of: boolean }): Found<UnitRef> | undefined {
  const { tokens, lexicon } = scan;
  const next = tokens[at];
  if (!next) return undefined;
  const direct = unitAt(scan, at);
  if (direct) return direct;
  const hyphen = next.lower === '-' || next.lower === '‑';
  if (hyphen && !next.spaced && tokens[at + 1]?.spaced === false) return unitAt(scan, at + 1);
  if (options.of && lexicon.sets.unitOf.has(next.lower)) {
    const elided = tokens[at + 1]?.lower;
    return unitAt(scan, elided === "'" || elided === '’' ? at + 2 : at + 1);
  }
  return undefined;
}

function unitAt(scan: Scan, at: number): Found<UnitRef> | undefined {
  const found = matchPhrase(scan.lexicon.unitAfter, scan.tokens, at);
  if (!found || !isCaseRight(scan, at, found)) return undefined;
  // In `one £5m` the sign belongs to the number after it.
  const next = scan.tokens[found.end];
  const isOfNext =
    scan.tokens[at]!.kind === 'sign' && next?.kind === 'number' && !next.spaced && 'currency' in found.value;
  return isOfNext ? undefined : found;
}

function isCaseRight(scan: Scan, at: number, found: Found<UnitRef>): boolean {
  const token = scan.tokens[at]!;
  if (found.end > at + 1) return true;
  const raw = scan.text.slice(token.start, token.end);
  const expected = exactCase[token.lower];
  if (expected !== undefined)
    return raw === expected && (!token.spaced || scan.lexicon.language !== 'en' || isSpaced(scan, raw, found.end));
  // A currency's code is written in capitals: `TRY`, not `try`.
  return (
    !('currency' in found.value) || token.lower !== found.value.currency.toLowerCase() || raw === found.value.currency
  );
}

/** The unit before a number: `$`, `USD`, `aged`, `magnitude`. */
export function unitBefore(scan: Scan, at: number): Found<UnitRef> | undefined {
  const found = matchPhrase(scan.lexicon.unitBefore, scan.tokens, at);
  if (!found || !isCaseRight(scan, at, found)) return undefined;
  const hyphen = scan.tokens[found.end];
  if (hyphen?.lower === '-' && !hyphen.spaced && 'unit' in found.value) return { ...found, end: found.end + 1 };
  return found;
}

export function isDuration(ref: UnitRef | undefined): boolean {
  return ref !== undefined && 'unit' in ref && units[ref.unit]?.dimension === 'duration';
}

/** Whether a number with one unit and a number with another can be the ends of one range. */
export function sameScale(a: UnitRef | undefined, b: UnitRef | undefined): boolean {
  if (!a || !b) return true;
  if ('currency' in a || 'currency' in b) return 'currency' in a && 'currency' in b && a.currency === b.currency;
  // `âgés de six à 71 ans`.
  return a.unit === b.unit || (a.unit === 'age' && b.unit === 'year') || (a.unit === 'year' && b.unit === 'age');
}
