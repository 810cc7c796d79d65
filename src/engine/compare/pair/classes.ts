import type { PairReading } from './reading.ts';

/** Of the words of two texts a number each, which words with a common base form share. */
export interface Classes {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Numbers the words of two texts. */
export function classify(a: PairReading, b: PairReading): Classes {
  const parent: number[] = [];
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; at !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  const byForm = new Map<string, number>();
  const numbers = [a, b].map(({ words }) =>
    words.map(({ forms }) => {
      let mine: number | undefined;
      for (const form of forms) {
        const known = byForm.get(form);
        if (known === undefined) continue;
        if (mine === undefined) mine = find(known);
        else parent[find(known)] = mine;
      }
      if (mine === undefined) {
        mine = parent.length;
        parent.push(mine);
      }
      for (const form of forms) if (!byForm.has(form)) byForm.set(form, mine);
      return mine;
    }),
  );
  return { a: numbers[0]!.map(find), b: numbers[1]!.map(find) };
}

/** Do the same words stand in both texts, in whatever order? */
export function haveSameWords({ a, b }: Classes): boolean {
  const [x, y] = [a, b].map((numbers) => numbers.toSorted((p, q) => p - q)) as [number[], number[]];
  return x.length === y.length && x.every((number, i) => number === y[i]);
}
