import { words } from '../language/words.ts';
import type { ComparableClaim } from './comparable.ts';
import { onlyOneHas } from './onlyOne.ts';

/** Marks of what was told at first or held before. */
const starts: readonly string[] = [
  ...words('originally initially initial previously previous ursprünglich initialement inicialmente'),
];

/** "Police first spoke of three injured": does only one of two clauses tell what was known, or so, at the start? */
export function onlyOneIsOfTheStart(a: ComparableClaim, b: ComparableClaim): boolean {
  return onlyOneHas(a, b, starts);
}
