import { clashOfAgents } from './agents.ts';
import { areInverse, areKinship, contrastOf } from './contrast.ts';
import { type Coverage, shareOf } from './coverage.ts';
import { clashOfKinds } from './kinds.ts';
import { canBeOne, nameOf } from './names.ts';
import { clashOfDenial, denialIn, denialOfScene } from './polarity.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import { type Containment, fillSamePlace, neighbour, runOf } from './slots.ts';
import type { Strictness } from './strictness.ts';
import { areOfSeries, contrastValues } from './valueContrast.ts';
import { type Clash, kindOfValue } from './verdict.ts';

/** What a short text and a longer one that says most of it cannot both say. `coverage` is of `b` in `a`, `back` of `a` in `b`. */
export function clashesOfContained(
  a: PairReading,
  b: PairReading,
  { coverage, back }: { readonly coverage: Coverage; readonly back: Coverage },
  strictness: Strictness,
): Clash[] {
  const used = new Set(coverage.found.flatMap((alignment) => (alignment ? [alignment.at] : [])));
  const pair: Containment = { a, b, coverage, used, strictness };
  const isAlike = coverage.share >= strictness.negation;
  const denial = isAlike
    ? (denialIn(b, a, coverage.found, strictness) ?? denialIn(a, b, back.found, strictness))
    : null;
  return [
    clashOfValues(pair),
    clashOfOpposites(pair),
    clashOfExclusives(pair),
    clashOfNames(pair),
    clashOfAgents(pair),
    denial ? clashOfDenial(denial) : denialOfScene(a, b, { coverage, back }, strictness),
    strictness.loose ? clashOfKinds(pair) : null,
  ].filter((clash) => clash !== null);
}

function isSaid({ b, coverage }: Containment, left: readonly number[], least: number): boolean {
  return shareOf(b, coverage.found, new Set(left)) >= least;
}

/** A word that the longer text says by its opposite. */
function clashOfOpposites(pair: Containment): Clash | null {
  const { a, b, coverage } = pair;
  for (const [j, alignment] of coverage.found.entries()) {
    if (!alignment?.opposed) continue;
    const [x, y] = [a.words[alignment.at]!, b.words[j]!];
    const least = x.sentence === coverage.home ? pair.strictness.opposite : pair.strictness.elsewhere;
    if (!x.negated && !y.negated && isSaid(pair, [j], least))
      return { kind: 'other', explanation: `“${x.text}” and “${y.text}” exclude each other` };
  }
  return null;
}

/** A number or a date that the longer text gives otherwise, of the same thing. */
function clashOfValues(pair: Containment): Clash | null {
  const { a, b, coverage } = pair;
  for (const [j, y] of b.words.entries()) {
    if (!y.value || y.negated || coverage.found[j] || !isSaid(pair, [j], pair.strictness.value)) continue;
    for (const [i, x] of a.words.entries()) {
      if (!x.value || x.negated || x.sentence !== coverage.home || pair.used.has(i)) continue;
      const { relation, explanation } = contrastValues(x.value, y.value);
      if (!pair.strictness.loose && areOfSeries(x.value, y.value)) continue;
      if (relation === 'incompatible' && haveSameNeighbours(pair, i, j)) return { kind: kindOfValue(y), explanation };
    }
  }
  return null;
}

/** How far, in words, a date may stand from the word that it dates. */
const REACH = 6;

/** Whether the content word after a number, or the one before a date, is the same on both sides. */
function haveSameNeighbours({ a, b, coverage: { found } }: Containment, i: number, j: number): boolean {
  const after = neighbour(b, j, 1);
  if (b.words[j]!.value?.kind === 'quantity' && after !== null) return found[after]?.at === neighbour(a, i, 1);
  const before = neighbour(b, j, -1);
  const at = before === null ? undefined : found[before]?.at;
  if (at !== undefined) return Math.abs(at - i) <= REACH;
  return before !== null && isLifeDate(a, i, b.words[before]!);
}

/** "(3 May 1901 – 7 June 1980)" after a name gives the days of birth and of death. */
function isLifeDate({ words, contrasts }: PairReading, at: number, event: PairWord): boolean {
  const isBirth = event.forms.some((form) => contrasts.births.has(form));
  const isDeath = event.forms.some((form) => contrasts.deaths.has(form));
  if (!isBirth && !isDeath) return false;
  const [outer, inner] = isBirth ? [words[at - 1], words[at + 1]] : [words[at + 1], words[at - 1]];
  return /^[()]$/.test(outer?.lower ?? '') && /^[-–—−]$/.test(inner?.lower ?? '');
}

/** A colour, a nationality, an office that the longer text gives otherwise in the same place. */
function clashOfExclusives(pair: Containment): Clash | null {
  const { a, b, coverage, used } = pair;
  for (const [j, y] of b.words.entries()) {
    if (coverage.found[j] || (y.kind !== 'word' && y.kind !== 'name') || !isSaid(pair, [j], pair.strictness.exclusive))
      continue;
    for (const [i, x] of a.words.entries()) {
      if (x.sentence !== coverage.home || used.has(i) || (x.kind !== 'word' && x.kind !== 'name')) continue;
      if (x.negated || y.negated || contrastOf(x, y, a.contrasts) !== 'exclusive') continue;
      const kin = areKinship(x, y, a.contrasts);
      if (kin ? isRelationOf(pair, j) && !areInverse(x, y, a.contrasts) : fillSamePlace(pair, i, j))
        return { kind: 'other', explanation: `“${x.text}” and “${y.text}” exclude each other` };
    }
  }
  return null;
}

/** Whether the shorter text says of two people, both named by the longer one, what one is to the other. */
function isRelationOf({ b, coverage }: Containment, at: number): boolean {
  const isCopula = b.words.some(({ lower }) => b.contrasts.copulas.has(lower));
  return isCopula && b.words.every((word, j) => j === at || !isContent(word) || coverage.found[j] !== null);
}

/** How many words may stand between a preposition and the name that it leads to: "by the rock band …". */
const LEAD = 5;

/** Another name in the same place, after the same word and preposition: "directed by X", "album by the band Y". */
function clashOfNames(pair: Containment): Clash | null {
  const { a, b, coverage, used } = pair;
  for (let j = 1; j < b.words.length; j += 1) {
    const lead = b.words[j - 1]!;
    const name = b.words[j]!;
    if (name.kind !== 'name' || name.negated || lead.kind !== 'light') continue;
    const run = runOf(b, j);
    if (run.some((k) => coverage.found[k]) || !isSaid(pair, run, pair.strictness.name)) continue;
    const governor = neighbour(b, j - 1, -1);
    const at = governor === null ? undefined : coverage.found[governor]?.at;
    if (at === undefined || a.words[at]!.negated) continue;
    const other = fillerAfter(a, at, lead.lower);
    if (!other || other.some((i) => used.has(i))) continue;
    const [x, y] = [other.map((i) => a.words[i]!), run.map((k) => b.words[k]!)];
    if (canBeOne(x, y)) continue;
    return { kind: 'name', explanation: `“${nameOf(y)}” stands where the other has “${nameOf(x)}”` };
  }
  return null;
}

/**
 * What follows `lead`, the next small word after the word at `from`: the name that it leads to, not an adjective such as
 * "English"; of who does it, whatever words say so.
 */
function fillerAfter({ words, contrasts }: PairReading, from: number, lead: string): number[] | null {
  let at = from + 1;
  while (words[at] && words[at]!.kind !== 'light' && at <= from + 2) at += 1;
  if (words[at]?.lower !== lead) return null;
  const filler: number[] = [];
  for (let i = at + 1; i <= at + LEAD && words[i] && words[i]!.kind !== 'mark'; i += 1) {
    const { kind, lower } = words[i]!;
    if (kind === 'name' && !contrasts.members.get(lower)?.has('nationality')) return runOf({ words }, i);
    if (kind !== 'light' || lower === 'both') filler.push(i);
  }
  return contrasts.agentPrepositions.has(lead) && filler.length > 0 ? filler : null;
}
