import { addTo } from '../../groupBy.ts';
import type { Contrasts } from '../../language/contrasts.ts';
import type { Classes } from './classes.ts';
import { areKindred, type Contrast, contrastOf } from './contrast.ts';
import type { Hunk } from './difference.ts';
import { canBeOne, nameOf } from './names.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import type { Strictness } from './strictness.ts';
import { type Change, swapIn } from './swaps.ts';
import { areOfSeries, contrastValues } from './valueContrast.ts';
import { type Clash, kindOfValue } from './verdict.ts';

/** Two texts that are put nearly alike, and the stretches in which they differ. */
export interface Copies {
  readonly a: PairReading;
  readonly b: PairReading;
  readonly classes: Classes;
  readonly hunks: readonly Hunk[];
}

/** What two texts that are put nearly alike cannot both say: found in the stretches where their wording differs. */
export function clashesOfCopies({ a, b, classes, hunks }: Copies, { loose }: Strictness): Clash[] {
  const { contrasts } = a;
  const changes = hunks.map(({ aFirst, aEnd, bFirst, bEnd }) => ({
    removed: range(aFirst, aEnd),
    added: range(bFirst, bEnd),
  }));
  const swap = swapIn(a, b, classes, changes);
  if (swap) return [swap];
  const moved = movedWords(changes, classes);
  const wordings = changes.map(({ removed, added }) => ({
    removed: removed.filter((i) => !moved.a.has(i)).map((i) => a.words[i]!),
    added: added.filter((i) => !moved.b.has(i)).map((i) => b.words[i]!),
  }));
  const turns = wordings.map(({ removed, added }) => negationsIn(removed, contrasts) - negationsIn(added, contrasts));
  // "rather than A" here and "instead of A" there: a negation has moved.
  const isMoved = turns.some((turn) => turn > 0) && turns.some((turn) => turn < 0);
  return wordings.flatMap(({ removed, added }, k) =>
    clashesOfChange(removed, added, { turned: !isMoved && turns[k]! % 2 !== 0, loose, contrasts }),
  );
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** Words that are removed in one place and added in another: moved, not changed. */
function movedWords(changes: readonly Change[], classes: Classes): { a: ReadonlySet<number>; b: ReadonlySet<number> } {
  const waiting = new Map<number, number[]>();
  for (const { removed } of changes) for (const i of removed) addTo(waiting, classes.a[i]!, i);
  const moved = { a: new Set<number>(), b: new Set<number>() };
  for (const { added } of changes)
    for (const j of added) {
      const i = waiting.get(classes.b[j]!)?.shift();
      if (i === undefined) continue;
      moved.a.add(i);
      moved.b.add(j);
    }
  return moved;
}

function clashesOfChange(
  removed: readonly PairWord[],
  added: readonly PairWord[],
  { turned, loose, contrasts }: { turned: boolean; loose: boolean; contrasts: Contrasts },
): Clash[] {
  const clashes: Clash[] = [];
  const values = clashOfValues(removed, added, loose);
  if (values) clashes.push(values);
  const opposition = oppositionOf(removed, added, contrasts, loose);
  if (turned && !opposition) {
    const negator = [...removed, ...added].find(({ kind }) => kind === 'negator')!;
    clashes.push({ kind: 'negation', explanation: `only one of the two says “${negator.text}”` });
  } else if (!turned && opposition) {
    clashes.push({
      kind: 'other',
      explanation: `“${opposition[0].text}” and “${opposition[1].text}” exclude each other`,
    });
  }
  const rank = rankOf(removed, added, contrasts);
  if (rank) clashes.push({ kind: 'other', explanation: `only one of the two says “${rank.text}”` });
  const names = clashOfNames(removed, added, contrasts);
  if (names) clashes.push(names);
  return clashes;
}

/** "The deputy director" and "the director": the word by which one of the two holds another office. */
function rankOf(removed: readonly PairWord[], added: readonly PairWord[], { ranks }: Contrasts): PairWord | undefined {
  const [word, ...others] = [...removed, ...added].filter(isContent);
  return word && others.length === 0 && word.forms.some((form) => ranks.has(form)) ? word : undefined;
}

/** The negations among words that differ, without "without a rope", which adds that there was no rope and denies nothing. */
function negationsIn(words: readonly PairWord[], { localNegators }: Contrasts): number {
  return words.filter(
    ({ kind, lower }, i) =>
      kind === 'negator' &&
      !(localNegators.has(lower) && words.slice(i + 1).find(({ kind }) => kind !== 'light')?.negated),
  ).length;
}

/** Two words, one on each side, of which only one can hold, and that nothing on the other side says too. */
function oppositionOf(
  removed: readonly PairWord[],
  added: readonly PairWord[],
  contrasts: Contrasts,
  loose: boolean,
): [PairWord, PairWord] | null {
  for (const x of removed)
    for (const y of added) {
      if (x.kind === 'mark' || y.kind === 'mark' || x.kind === 'value' || y.kind === 'value') continue;
      if (
        !(x.negated && y.negated) &&
        isContrast(contrastOf(x, y, contrasts), loose) &&
        !added.some((other) => areKindred(x, other, contrasts)) &&
        !removed.some((other) => areKindred(other, y, contrasts))
      )
        return [x, y];
    }
  return null;
}

function isContrast(contrast: Contrast | null, loose: boolean): boolean {
  return contrast !== null && (loose || contrast !== 'looseOpposite');
}

/** Numbers and dates, met in their order. */
function clashOfValues(removed: readonly PairWord[], added: readonly PairWord[], loose: boolean): Clash | null {
  const [xs, ys] = [removed, added].map((words) => words.filter(({ value }) => value !== undefined)) as [
    PairWord[],
    PairWord[],
  ];
  for (const [k, x] of xs.entries()) {
    const y =
      xs.length === ys.length
        ? ys[k]!
        : ys.find((one) => contrastValues(x.value!, one.value!).relation !== 'notComparable');
    if (!y) continue;
    const { relation, explanation } = contrastValues(x.value!, y.value!);
    if (relation === 'incompatible' && (loose || !areOfSeries(x.value!, y.value!)))
      return { kind: kindOfValue(x), explanation };
  }
  return null;
}

/** One name in the place of another. */
function clashOfNames(removed: readonly PairWord[], added: readonly PairWord[], contrasts: Contrasts): Clash | null {
  const [xs, ys] = [removed, added].map((words) => words.filter(({ kind }) => kind === 'name')) as [
    PairWord[],
    PairWord[],
  ];
  if (xs.length === 0 || ys.length === 0) return null;
  if (canBeOne(xs, ys) || xs.some((x) => ys.some((y) => areKindred(x, y, contrasts)))) return null;
  return { kind: 'name', explanation: `“${nameOf(xs)}” stands where the other has “${nameOf(ys)}”` };
}
