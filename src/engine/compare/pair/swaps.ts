import { type Classes, haveSameWords } from './classes.ts';
import { nameOf } from './names.ts';
import { isContent, type PairReading } from './reading.ts';
import type { Clash } from './verdict.ts';

/** A stretch in which two texts differ: the words of the one, and of the other. */
export interface Change {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Two things that have changed places, so that each is said of the other. */
export function swapIn(a: PairReading, b: PairReading, classes: Classes, changes: readonly Change[]): Clash | null {
  return reversalIn(a, b, classes) ?? exchangeIn(a, b, classes, changes);
}

/** The same words in both, but what stands around a verb has changed places: "X beat Y" and "Y beat X". */
function reversalIn(a: PairReading, b: PairReading, classes: Classes): Clash | null {
  if (!haveSameWords(classes)) return null;
  const [contentA, contentB] = [a, b].map(({ words }) => words.flatMap((word, i) => (isContent(word) ? [i] : [])));
  for (let k = 1; k + 1 < contentA!.length; k += 1) {
    const [left, verb, right] = contentA!.slice(k - 1, k + 2) as [number, number, number];
    if (!a.verbs.has(verb) || a.words[verb]!.forms.some((form) => a.contrasts.mutual.has(form))) continue;
    const at = contentB!.findIndex((i) => classes.b[i] === classes.a[verb]);
    const [before, after] = [contentB![at - 1], contentB![at + 1]];
    if (before === undefined || after === undefined || classes.a[left] === classes.a[right]) continue;
    if (classes.b[before] !== classes.a[right] || classes.b[after] !== classes.a[left]) continue;
    const [x, y] = [a.words[left]!.text, a.words[right]!.text];
    return { kind: 'name', explanation: `“${x}” and “${y}” have changed places around “${a.words[verb]!.text}”` };
  }
  return null;
}

/** Two stretches that change places around what is said of them: "butter for milk" and "milk for butter". */
function exchangeIn(a: PairReading, b: PairReading, classes: Classes, changes: readonly Change[]): Clash | null {
  const content = (indexes: readonly number[], { words }: PairReading, numbers: readonly number[]): string =>
    indexes.flatMap((i) => (isContent(words[i]!) ? [numbers[i]!] : [])).join(' ');
  const turned = ({ removed, added }: Change): boolean =>
    [...removed.map((i) => a.words[i]!), ...added.map((i) => b.words[i]!)].some(({ lower }) =>
      a.contrasts.agentPrepositions.has(lower),
    );
  for (let k = 0; k + 1 < changes.length; k += 1) {
    const [one, two] = [changes[k]!, changes[k + 1]!];
    if (one.removed.length === 0 || two.removed.length === 0 || turned(one) || turned(two)) continue;
    const [p, q] = [content(one.removed, a, classes.a), content(one.added, b, classes.b)];
    if (p === '' || q === '' || p === q) continue;
    if (p !== content(two.added, b, classes.b) || q !== content(two.removed, a, classes.a)) continue;
    const between = a.words.slice(one.removed.at(-1)! + 1, two.removed[0]!);
    if (!between.some(isContent)) continue;
    const [x, y] = [one.removed, two.removed].map((indexes) => nameOf(indexes.map((i) => a.words[i]!)));
    return { kind: 'name', explanation: `“${x}” and “${y}” have changed places` };
  }
  return null;
}
