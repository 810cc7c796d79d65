/** Endings of forms that `lemmas` leaves alone, and what stands in their place in the base form: "-ily" for "-y". */
export type LooseEndings = readonly (readonly [ending: string, base: string])[];

const SHORTEST_STEM = 3;

/** Reads a table of `ending base` with `-` for none. */
export function looseEndings(table: string): LooseEndings {
  return table
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => {
      const [ending, base] = pair.split(' ') as [string, string];
      return [ending, base === '-' ? '' : base] as const;
    });
}

/** Base forms that a word may have by these endings; to be asked only where a lexicon has to say whether it knows them. */
export function* looseForms(word: string, endings: LooseEndings): Generator<string> {
  for (const [ending, base] of endings)
    if (word.endsWith(ending) && word.length - ending.length + base.length >= SHORTEST_STEM)
      yield word.slice(0, -ending.length || undefined) + base;
}
