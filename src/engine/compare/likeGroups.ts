import { groupBy } from '../groupBy.ts';
import type { ComparableClaim } from './comparable.ts';

/** A place is held against the first places of the first groups only, so that cost grows with the places. */
const WITNESSES = 8;
const GROUPS = 8;

/** What stands in a claim of one source. */
interface Placed {
  readonly claim: ComparableClaim;
}

/** The places of sources that have no other. */
export function soleIn<Place extends Placed>(places: readonly Place[]): Place[] {
  return [...groupBy(places, ({ claim }) => claim.path).values()].flatMap((own) => (own.length === 1 ? own : []));
}

/** Groups of two places and more in which each is like another and opposed to none that it is held against. */
export function likeGroups<Place extends Placed>(
  places: readonly Place[],
  alike: (a: Place, b: Place) => boolean,
  opposed: (a: Place, b: Place) => boolean = () => false,
): Place[][] {
  const groups: Place[][] = [];
  for (const one of places) {
    const group = groups.slice(0, GROUPS).find((members) => {
      const witnesses = members.slice(0, WITNESSES);
      return witnesses.some((other) => alike(one, other)) && !witnesses.some((other) => opposed(one, other));
    });
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.filter(({ length }) => length > 1);
}
