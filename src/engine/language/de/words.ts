import type { WordNumber } from '../values.ts';

const small: Record<string, number> = {
  null: 0,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Cardinals that are one word of the table, with the inflected forms that the small ones have: zweier, dreien, zu viert is none. */
export const germanWords: Record<string, number> = {
  ...small,
  zweier: 2,
  dreier: 3,
  beiden: 2,
  eins: 1,
};

/** Parts of a compound number, longest first, so that `sechzehn` is not read as `sech` + `zehn`. */
const parts = Object.entries({ ...small, ein: 1, eins: 1, hundert: 100, tausend: 1000, und: -1 }).sort(
  ([a], [b]) => b.length - a.length,
);

/** What a compound may end in, and the unit that makes of it. */
const unitEndings: readonly (readonly [RegExp, string])[] = [
  [/jährig(?:e[nmrs]?)?$/, 'year'],
  [/monatig(?:e[nmrs]?)?$/, 'month'],
  [/wöchig(?:e[nmrs]?)?$/, 'week'],
  [/tägig(?:e[nmrs]?)?$/, 'day'],
  [/stündig(?:e[nmrs]?)?$/, 'hour'],
  [/minütig(?:e[nmrs]?)?$/, 'minute'],
  [/sekündig(?:e[nmrs]?)?$/, 'second'],
  [/prozentig(?:e[nmrs]?)?$/, 'percent'],
];

const possible = /^(?:ein|zw|dr|vier|fünf|sechs|sechz|sieb|acht|neun|zehn|elf|hundert|tausend|anderthalb|halb)/;
const longest = 60;

/**
 * Reads a German number written as one word: `zweihundertfünfzig`, `einundzwanzig`, `zweieinhalb`, `dreijährigen`.
 * @param word in lower case
 * @returns its value, and the unit where the word names one; undefined where it is no number
 */
export function germanWordNumber(word: string): WordNumber | undefined {
  if (word.length > longest || word.length < 5 || !possible.test(word)) return undefined;
  for (const [pattern, unit] of unitEndings) {
    const match = pattern.exec(word);
    if (!match) continue;
    const value = compound(word.slice(0, match.index));
    return value === undefined ? undefined : { value, unit };
  }
  const value = compound(word);
  return value === undefined ? undefined : { value };
}

function compound(word: string): number | undefined {
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  if (word === 'halb') return 0.5;
  if (word.endsWith('einhalb')) {
    const whole = compound(word.slice(0, -'einhalb'.length));
    return whole === undefined ? undefined : whole + 0.5;
  }
  let total = 0;
  let current = 0;
  let pending = 0;
  for (let rest = word; rest.length > 0; ) {
    const part = parts.find(([name]) => rest.startsWith(name));
    if (!part) return undefined;
    const [name, value] = part;
    rest = rest.slice(name.length);
    if (value === 1000) {
      total += (current + pending || 1) * 1000;
      current = 0;
      pending = 0;
    } else if (value === 100) {
      current = (current + pending || 1) * 100;
      pending = 0;
    } else if (value === -1) {
      // `ein|und|zwanzig`: the one waits for its ten; `hundert|und|eins`: nothing waits.
      if (rest === '') return undefined;
    } else if (value >= 20 && pending < 10) {
      current += value + pending;
      pending = 0;
    } else {
      if (pending !== 0) return undefined;
      pending = value;
    }
  }
  return total + current + pending;
}

const ordinalStems: readonly (readonly [string, number])[] = [
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
  ['fünft', 5],
  ['sechst', 6],
  ['siebt', 7],
  ['acht', 8],
  ['neunt', 9],
  ['zehnt', 10],
];
const superlative =
  /^(?:größte|höchste|kleinste|älteste|jüngste|längste|schnellste|wichtigste|schwerste|beste|reichste|stärkste|meiste|tiefste)/;

/**
 * Reads the ordinal that begins a superlative: `zweitgrößte` is 2.
 * @param word in lower case
 */
export function germanWordOrdinal(word: string): number | undefined {
  if (word.length < 9 || word.length > longest || !possible.test(word)) return undefined;
  for (const [stem, value] of ordinalStems) {
    if (word.startsWith(stem) && superlative.test(word.slice(stem.length))) return value;
  }
  return undefined;
}
