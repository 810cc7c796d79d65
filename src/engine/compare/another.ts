import type { Reference } from '../claims/draft.ts';
import { words } from '../language/words.ts';
import type { ComparableClaim } from './comparable.ts';

/** Words before a noun that tell one of its kind from another one of the story, in four languages. */
const others: ReadonlySet<string> = words(
  `another other second third fourth weiterer weitere weiteres anderer andere anderes zweiter zweite zweites dritter dritte drittes
  deuxième second seconde autre troisième otro otra segundo segunda tercer tercera
  deputy vice assistant junior former stellvertretende stellvertretender ehemalige ehemaliger früherer frühere adjoint adjointe`,
);

/** "A third of the proceeds" is a share. */
const shares: ReadonlySet<string> = words('of der des de du');

/** Is only one of two claims told of a second suspect, "eine weitere Frau", "l'autre conducteur", the deputy minister? */
export function onlyOneIsOfAnother({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return isOfAnother(a.subject) !== isOfAnother(b.subject);
}

/** Is it one besides the one that a story tells of first? */
function isOfAnother({ text, entity }: Reference): boolean {
  if (entity !== null) return false;
  const opening = text.toLowerCase().split(/[ '’]/, 4);
  return opening.slice(0, 3).some((word, at) => others.has(word) && !shares.has(opening[at + 1] ?? ''));
}
