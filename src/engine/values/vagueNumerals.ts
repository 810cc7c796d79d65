import { magnitudeAfter } from './magnitudes.ts';
import type { Numeral, Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';

/** Hundreds, tens of thousands, several dozen, a few. */
export function readVague(scan: Scan, at: number): Numeral | undefined {
  const { tokens, lexicon } = scan;
  const small = matchPhrase(lexicon.vague, tokens, at);
  if (small) {
    const plural = lexicon.vagueMagnitudes.get(tokens[small.end]?.lower ?? '');
    const magnitude = plural ? { value: plural, end: small.end + 1 } : magnitudeAfter(scan, small.end, false);
    const factor = magnitude?.value ?? 1;
    const end = magnitude?.end ?? withoutOf(scan, small.end);
    if ('round' in small.value) {
      const [value, slack] = [small.value.round * factor, small.value.slack * factor];
      return { ...vagueBase, end, low: value, high: value, step: factor, magnitude: factor, slack, about: true };
    }
    const exact = small.value.low === small.value.high;
    const { low, high } = small.value;
    return {
      ...vagueBase,
      end,
      low: low * factor,
      // Several thousand ends where ten thousand begins.
      high: exact ? high * factor : factor > 1 && factor !== 12 ? (high + 1) * factor - 1 : high * factor,
      magnitude: factor,
      vague: magnitude ? `${small.value.display} ${magnitudeName(factor)}` : small.value.display,
    };
  }
  const first = lexicon.vagueMagnitudes.get(tokens[at]!.lower);
  if (first === undefined) return undefined;
  let [low, high, end, factor, name] = [
    first === 12 ? 24 : first * 2,
    first === 12 ? 99 : first * 10 - 1,
    at + 1,
    first,
    first === 10 ? 'dozens' : `${magnitudeName(first)}s`,
  ];
  for (let count = 0; count < 2; count++) {
    const of = tokens[end];
    const next = of && (lexicon.sets.unitOf.has(of.lower) || lexicon.sets.ofWords.has(of.lower)) ? end + 1 : end;
    const word = tokens[next];
    const more = word && (lexicon.vagueMagnitudes.get(word.lower) ?? lexicon.magnitudes.get(word.lower));
    if (!more || more <= factor) break;
    low *= more;
    high = (high + 1) * more - 1;
    factor = more;
    name = `${first === 10 ? 'tens' : name} of ${magnitudeName(more)}s`;
    end = next + 1;
  }
  return { ...vagueBase, end, low, high, magnitude: factor, vague: name };
}

/** `a couple of` ends before its `of`, as what is counted does not belong to it. */
function withoutOf(scan: Scan, end: number): number {
  return scan.lexicon.sets.unitOf.has(scan.tokens[end - 1]!.lower) ? end - 1 : end;
}

const vagueBase = { step: 0, roundStep: 0, plain: false, inDigits: false } as const;

const magnitudeNames: Readonly<Record<number, string>> = {
  10: 'ten',
  12: 'dozen',
  20: 'score',
  100: 'hundred',
  1e3: 'thousand',
  1e4: 'tens of thousand',
  1e5: 'hundreds of thousand',
  1e6: 'million',
  1e7: 'crore',
  1e9: 'billion',
  1e12: 'trillion',
};

function magnitudeName(factor: number): string {
  return magnitudeNames[factor] ?? String(factor);
}
