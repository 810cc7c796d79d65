import type { ComparableClaim } from './compare/comparable.ts';
import type { Compared, Group, GroupComparison } from './compare/group.ts';
import { once } from './compare/once.ts';
import type { Side, Told } from './compare/told.ts';
import { type Packed, pack, unpack } from './packed.ts';

/** Keeps what comparisons brought to light, each under all that it depends on. It may forget whatever it likes. */
export interface ComparisonCache {
  get(inputs: string): Packed | undefined;
  put(inputs: string, compared: Packed): void;
}

/**
 * All that the comparison of a story's wordings depends on; undefined where that of a source can't be told.
 * @param claims of the story, by their sources
 * @param told what comparing slots has told of them
 * @param keyOf another one for every source of which other claims may be read
 */
export function wordingInputs(
  claims: readonly ComparableClaim[],
  told: Told,
  keyOf: (path: string) => string | undefined,
): string | undefined {
  const inputs: (string | null | readonly string[])[] = [];
  let source: string | undefined;
  for (const { path, published, story, entity, members } of claims) {
    if (path !== source) {
      source = path;
      const key = keyOf(path);
      if (key === undefined) return undefined;
      inputs.push(path, key, published, story);
    }
    inputs.push(entity);
    if (members) inputs.push(members);
  }
  for (const agreement of told.agreements) inputs.push('agreement', idsOf(agreement));
  for (const { a, b, verdict } of told.comparisons) inputs.push(verdict.outcome, idsOf(a), idsOf(b));
  return JSON.stringify(inputs);
}

function idsOf({ claims }: Side): readonly string[] {
  return claims.map(({ id }) => id);
}

/** A group by the places of its claims. */
interface PlacedGroup {
  readonly places: readonly number[];
}

interface PlacedComparisons {
  readonly agreements: readonly PlacedGroup[];
  readonly comparisons: readonly (Pick<GroupComparison, 'verdict'> & Record<'a' | 'b', PlacedGroup>)[];
}

/** What was compared, without the claims: by their places among those that were. A group of several findings stays one. */
export function packCompared({ agreements, comparisons }: Compared, claims: readonly ComparableClaim[]): Packed {
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const placed = once(
    ({ claims: members }: Group): PlacedGroup => ({
      places: members.map((claim) => places.get(claim)!),
    }),
  );
  const all: PlacedComparisons = {
    agreements: agreements.map(placed),
    comparisons: comparisons.map(({ a, b, verdict }) => ({ a: placed(a), b: placed(b), verdict })),
  };
  return pack(all);
}

/** What was packed, of the claims that have these places now. */
export function unpackCompared(packed: Packed, claims: readonly ComparableClaim[]): Compared {
  const { agreements, comparisons } = unpack<PlacedComparisons>(packed);
  const groupOf = once(({ places }: PlacedGroup): Group => ({ claims: places.map((place) => claims[place]!) }));
  return {
    agreements: agreements.map(groupOf),
    comparisons: comparisons.map(({ a, b, verdict }) => ({ a: groupOf(a), b: groupOf(b), verdict })),
  };
}
