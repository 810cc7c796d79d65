import { contrastOf } from './contrast.ts';
import type { Coverage } from './coverage.ts';
import { nameOf } from './names.ts';
import { kindOfValue } from './nearCopy.ts';
import type { PairReading, PairWord } from './reading.ts';
import { contrastValues } from './valueContrast.ts';
import type { Clash } from './verdict.ts';

/** Least share of the shorter text that the longer one must say before a difference counts, by what differs. */
const LEAST = { negation: 0.75, opposite: 0.75, value: 0.6, exclusive: 0.6, name: 0.6 };

/** What a short text and a longer one that says most of it cannot both say. */
export function clashesOfContained(a: PairReading, b: PairReading, coverage: Coverage): Clash[] {
  const clashes: Clash[] = [];
  const { share } = coverage;
  if (share >= LEAST.negation) push(clashes, clashOfPolarity(a, b, coverage));
  if (share >= LEAST.value) push(clashes, clashOfValues(a, b, coverage));
  if (share >= LEAST.exclusive) push(clashes, clashOfExclusives(a, b, coverage));
  if (share >= LEAST.name) push(clashes, clashOfNames(a, b, coverage));
  return clashes;
}

function push(clashes: Clash[], clash: Clash | null): void {
  if (clash) clashes.push(clash);
}

/** The words that both say, affirmed by one and negated by the other, or said by their opposite. */
function clashOfPolarity(a: PairReading, b: PairReading, { found }: Coverage): Clash | null {
  let [same, turned] = [0, 0];
  let opposed: [PairWord, PairWord] | null = null;
  let negated: PairWord | null = null;
  for (const [j, alignment] of found.entries()) {
    const y = b.words[j]!;
    if (!alignment || y.kind === 'name') continue;
    const x = a.words[alignment.at]!;
    if ((x.negated !== y.negated) === alignment.opposed) same += 1;
    else {
      turned += 1;
      if (alignment.opposed) opposed ??= [x, y];
      else negated ??= y;
    }
  }
  if (turned === 0) return null;
  if (opposed)
    return { kind: 'other', explanation: `“${opposed[0].text}” and “${opposed[1].text}” exclude each other` };
  if (turned <= same || !negated) return null;
  return { kind: 'negation', explanation: `one affirms what the other denies: “${negated.text}”` };
}

/** A number or a date that the longer text gives otherwise, of the same thing. */
function clashOfValues(a: PairReading, b: PairReading, { found, home }: Coverage): Clash | null {
  for (const [j, y] of b.words.entries()) {
    if (!y.value || found[j]) continue;
    for (const [i, x] of a.words.entries()) {
      if (!x.value || x.sentence !== home) continue;
      const { relation, explanation } = contrastValues(x.value, y.value);
      if (relation === 'incompatible' && sameNeighbours(a, i, b, j, found))
        return { kind: kindOfValue(y), explanation };
    }
  }
  return null;
}

/** Whether the content word after a value, or else the one before, is the same on both sides. */
function sameNeighbours(a: PairReading, i: number, b: PairReading, j: number, found: Coverage['found']): boolean {
  const after = neighbour(b, j, 1);
  const afterA = neighbour(a, i, 1);
  if (b.words[j]!.value?.kind === 'quantity' && after !== null) return found[after]?.at === afterA;
  const before = neighbour(b, j, -1);
  const at = before === null ? undefined : found[before]?.at;
  return at !== undefined && Math.abs(at - i) <= 6;
}

function neighbour({ words }: PairReading, from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < words.length; i += step) {
    const { kind } = words[i]!;
    if (kind === 'mark') return null;
    if (kind === 'word' || kind === 'name') return i;
  }
  return null;
}

/** A colour, a nationality, an office that the longer text gives otherwise in the same place. */
function clashOfExclusives(a: PairReading, b: PairReading, { found, home }: Coverage): Clash | null {
  const used = new Set(found.flatMap((alignment) => (alignment ? [alignment.at] : [])));
  for (const [j, y] of b.words.entries()) {
    if (found[j] || (y.kind !== 'word' && y.kind !== 'name')) continue;
    for (const [i, x] of a.words.entries()) {
      if (x.sentence !== home || used.has(i) || (x.kind !== 'word' && x.kind !== 'name')) continue;
      if (contrastOf(x, y, a.contrasts) === 'exclusive' && samePlace(a, i, b, j, found) && x.negated === y.negated)
        return { kind: 'other', explanation: `“${x.text}” and “${y.text}” exclude each other` };
    }
  }
  return null;
}

/** The word before, or the content word after, is the same on both sides. */
function samePlace(a: PairReading, i: number, b: PairReading, j: number, found: Coverage['found']): boolean {
  const [before, beforeA] = [b.words[j - 1], a.words[i - 1]];
  if (before && beforeA && before.kind === 'light' && before.lower === beforeA.lower && before.lower !== 'and')
    return true;
  const after = neighbour(b, j, 1);
  return after !== null && found[after] !== null && found[after]!.at === neighbour(a, i, 1);
}

/** Another name in the same place, after the same preposition: "directed by X", "born in Y". */
function clashOfNames(a: PairReading, b: PairReading, { found, home }: Coverage): Clash | null {
  const used = new Set(found.flatMap((alignment) => (alignment ? [alignment.at] : [])));
  for (let j = 1; j < b.words.length; j += 1) {
    const lead = b.words[j - 1]!;
    if (b.words[j]!.kind !== 'name' || lead.kind !== 'light') continue;
    const run = runOf(b, j);
    if (run.some((k) => found[k])) continue;
    const governor = neighbour(b, j - 1, -1);
    const governorAt = governor === null ? undefined : found[governor]?.at;
    for (let i = 1; i < a.words.length; i += 1) {
      const x = a.words[i]!;
      if (x.kind !== 'name' || x.sentence !== home || a.words[i - 1]!.lower !== lead.lower || used.has(i)) continue;
      if (governorAt === undefined || neighbour(a, i - 1, -1) !== governorAt) continue;
      return {
        kind: 'name',
        explanation: `“${nameOf(run.map((k) => b.words[k]!))}” stands where the other has “${nameOf(runOf(a, i).map((k) => a.words[k]!))}”`,
      };
    }
  }
  return null;
}

function runOf({ words }: PairReading, first: number): number[] {
  const run: number[] = [];
  for (let i = first; words[i]?.kind === 'name'; i += 1) run.push(i);
  return run;
}
