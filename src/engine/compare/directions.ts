import type { Concept } from '../language/concepts.ts';
import type { ComparableClaim } from './comparable.ts';

/** Happenings that go opposite ways: a figure told of one is not the same figure told of the other. */
const opposites: readonly (readonly [Concept, Concept])[] = [
  ['rise', 'fall'],
  ['raise', 'fall'],
  ['earn', 'lose'],
  ['win', 'lose'],
  ['approve', 'reject'],
  ['hire', 'cutJobs'],
  ['open', 'close'],
  ['appoint', 'dismiss'],
  ['acquit', 'convict'],
  ['start', 'end'],
];

/** The two opposite happenings that two claims tell of the same figure: `rise` in one, `fall` in the other; null for none. */
export function oppositeWays(
  { draft: a }: ComparableClaim,
  { draft: b }: ComparableClaim,
): readonly [Concept, Concept] | null {
  const tells = (content: ReadonlySet<string>, concept: Concept, other: Concept): boolean =>
    content.has(`<${concept}>`) && !content.has(`<${other}>`);
  for (const [up, down] of opposites) {
    if (tells(a.content, up, down) && tells(b.content, down, up)) return [up, down];
    if (tells(a.content, down, up) && tells(b.content, up, down)) return [down, up];
  }
  return null;
}

/** Each names the other's subject as something else: "Harlow beat Marlow" and "Marlow beat Harlow" share all their words. */
export function changedPlaces(
  { draft: a, entity: left }: ComparableClaim,
  { draft: b, entity: right }: ComparableClaim,
): boolean {
  const [x, y] = [a.subject, b.subject];
  if (!x.whole || !y.whole || left === null || right === null || left === right) return false;
  return a.content.has(`@${y.entity}`) && b.content.has(`@${x.entity}`);
}
