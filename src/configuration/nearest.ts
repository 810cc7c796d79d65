import { distance } from 'fastest-levenshtein';

/** The word that is meant, if one differs by no more than two letters. */
export function nearestTo(word: string, known: Iterable<string>): string | undefined {
  const [nearest] = [...known].map((each) => ({ each, apart: distance(each, word) })).sort((a, b) => a.apart - b.apart);
  return nearest && nearest.apart <= 2 ? nearest.each : undefined;
}
