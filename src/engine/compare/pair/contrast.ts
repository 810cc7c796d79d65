import type { Contrasts } from '../../language/contrasts.ts';
import type { PairWord } from './reading.ts';

/** How two words in one place of a sentence exclude each other. */
export type Contrast = 'opposite' | 'looseOpposite' | 'exclusive';

/** Whether, and how, two words exclude each other; null where nothing tells. */
export function contrastOf(x: PairWord, y: PairWord, contrasts: Contrasts): Contrast | null {
  const { sides, looseSides } = contrasts;
  if (x.forms.some((form) => y.forms.includes(form))) return null;
  if (meet(x, y, sides, opposite) && !meet(x, y, sides, same)) return 'opposite';
  if (prefixed(x, y, contrasts) || prefixed(y, x, contrasts) || differInOnePart(x, y, contrasts)) return 'opposite';
  if (isExclusive(x, y, contrasts)) return 'exclusive';
  if (areKindred(x, y, contrasts)) return null;
  return meet(x, y, looseSides, opposite) && !meet(x, y, looseSides, same) ? 'looseOpposite' : null;
}

/** Words that can stand for each other: listed as synonyms, on one side of an opposition, or of one concept. */
export function areKindred(x: PairWord, y: PairWord, contrasts: Contrasts): boolean {
  if (x.forms.some((form) => y.forms.includes(form))) return true;
  if (x.concept !== undefined && x.concept === y.concept) return true;
  return meet(x, y, contrasts.synonyms, same) || meet(x, y, contrasts.sides, same);
}

type Marks = ReadonlyMap<string, readonly number[]>;

function meet(x: PairWord, y: PairWord, marks: Marks, test: (a: number, b: number) => boolean): boolean {
  for (const form of x.forms) {
    const mine = marks.get(form);
    if (!mine) continue;
    for (const other of y.forms) {
      const theirs = marks.get(other);
      if (theirs && mine.some((a) => theirs.some((b) => test(a, b)))) return true;
    }
  }
  return false;
}

const opposite = (a: number, b: number): boolean => a === -b;
const same = (a: number, b: number): boolean => a === b;

/** `unhappy` and `happy`, `non-profit` and `profit`. */
function prefixed(x: PairWord, y: PairWord, { words }: Contrasts): boolean {
  return x.forms.some((form) =>
    words.negatingPrefixes.some(
      (prefix) =>
        form.startsWith(prefix) && form.length - prefix.length >= 4 && y.forms.includes(form.slice(prefix.length)),
    ),
  );
}

function isExclusive(x: PairWord, y: PairWord, { members }: Contrasts): boolean {
  let excluded = false;
  for (const form of x.forms) {
    for (const [set, member] of members.get(form) ?? []) {
      for (const other of y.forms) {
        const theirs = members.get(other)?.get(set);
        if (theirs === undefined) continue;
        if (theirs === member) return false;
        excluded = true;
      }
    }
  }
  return excluded;
}

/** `double-digit` and `single-digit`, `pre-war` and `post-war`: one part of a compound is opposed, the rest the same. */
function differInOnePart(x: PairWord, y: PairWord, { sides }: Contrasts): boolean {
  const [xs, ys] = [x.lower.split('-'), y.lower.split('-')];
  if (xs.length < 2 || xs.length !== ys.length) return false;
  const differing = xs.flatMap((part, i) => (part === ys[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  const [p, q] = [xs[differing[0]!]!, ys[differing[0]!]!];
  return sides.get(p)?.some((a) => sides.get(q)?.some((b) => opposite(a, b))) ?? false;
}

/** Kinship that two words tell of two people at once: she is his wife, he her husband. */
export function areInverse(x: PairWord, y: PairWord, { inverses }: Contrasts): boolean {
  return meet(x, y, inverses, opposite);
}

/** Both words say what one person is to another. */
export function areKinship(x: PairWord, y: PairWord, { members }: Contrasts): boolean {
  return [x, y].every(({ forms }) => forms.some((form) => members.get(form)?.has('relation')));
}
