import type { PairWord } from './reading.ts';

/** The words of a name as they stand in its text. */
export function nameOf(words: readonly PairWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Whether two names can be one: they share a word or a form of it, or one is the other's acronym. */
export function canBeOne(xs: readonly PairWord[], ys: readonly PairWord[]): boolean {
  return xs.some((x) => ys.some((y) => areVariants(x.text, y.text))) || isAcronymOf(xs, ys) || isAcronymOf(ys, xs);
}

/** `U.S.` for `United States`: the letters of one are the initials of the other. */
function isAcronymOf([short, ...rest]: readonly PairWord[], long: readonly PairWord[]): boolean {
  if (!short || rest.length > 0 || long.length < 2) return false;
  const letters = short.text.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters === long.map(({ lower }) => lower[0]).join('');
}

/** Two spellings or forms of one name: they differ by an ending, an accent or what is joined on (`Russia`, `Russian`, `Oslo-based`). */
export function areVariants(x: string, y: string): boolean {
  const [short, long] = [x, y].map(bare).sort((p, q) => p.length - q.length) as [string, string];
  return short.length >= 3 && long.startsWith(short.slice(0, Math.max(4, short.length - 2)));
}

/** A name in lower case without accents, points and hyphens. */
export function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
