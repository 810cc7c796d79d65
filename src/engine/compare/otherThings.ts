import { words } from '../language/words.ts';
import type { ComparableClaim } from './comparable.ts';

/** Marks of things of which a sentence that tells of one hardly means another one: a body and a car, a concert and a match. */
const kinds: readonly (readonly string[])[] = [
  'concert match #flight <launch> festival race parade exam lesson #train ferry #election',
  'body #vehicle gun pistol knife telephone',
  '#woman #man #child girl boy',
  '#minister #mayor #president coach bishop',
].map((list) => [...words(list)]);

/** Does each of two claims of the story speak of another thing of a kind, and neither of the other's? */
export function areOfOtherThings(
  { draft: { content: a } }: ComparableClaim,
  { draft: { content: b } }: ComparableClaim,
): boolean {
  return kinds.some((marks) => {
    const [x, y] = [a, b].map((content) => marks.filter((mark) => content.has(mark))) as [string[], string[]];
    return x.length > 0 && y.length > 0 && !x.some((mark) => y.includes(mark));
  });
}
