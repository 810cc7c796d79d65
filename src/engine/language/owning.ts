import { words } from './words.ts';

/** What kinds of owners there are, as far as one of a kind is never one of another. */
export const holderKinds = [
  'state',
  'local',
  'family',
  'club',
  'members',
  'church',
  'company',
  'foundation',
  'person',
] as const;
export type HolderKind = (typeof holderKinds)[number];

/** What tells in a language who owns something, and how much of it. */
export interface OwningLexicon {
  /** What kind of owner a word tells. */
  readonly holders: ReadonlyMap<string, HolderKind>;
  /** Words by which somebody owns all of it: wholly, outright. */
  readonly whole: ReadonlySet<string>;
  /** Words by which somebody owns more than half. */
  readonly majority: ReadonlySet<string>;
  /** Words by which somebody owns less than half. */
  readonly minority: ReadonlySet<string>;
  /** Words by which it is no longer so, or was so only once. */
  readonly former: ReadonlySet<string>;
  /** Nouns for anything that can be owned: the company, the building. */
  readonly anything: ReadonlySet<string>;
}

/** Reads lines of `kind: words`. */
export function holdersFrom(lines: string): ReadonlyMap<string, HolderKind> {
  const holders = new Map<string, HolderKind>();
  for (const line of lines.trim().split('\n')) {
    const [kind, list] = line.split(': ') as [HolderKind, string];
    for (const word of words(list)) holders.set(word, kind);
  }
  return holders;
}
