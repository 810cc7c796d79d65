import type { ComparableClaim } from './compare/comparable.ts';
import type { Compared, Group, GroupComparison } from './compare/group.ts';
import { once } from './compare/once.ts';
import type { Side, Told } from './compare/told.ts';
import type { Packed } from './packed.ts';
import { Resting } from './resting.ts';

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

/** What was compared, without the claims: by their places among those that were. A group of several findings stays one. */
export interface PlacedComparisons {
  readonly agreements: readonly PlacedGroup[];
  readonly comparisons: readonly (Pick<GroupComparison, 'verdict'> & Record<'a' | 'b', PlacedGroup>)[];
}

export function placed({ agreements, comparisons }: Compared, claims: readonly ComparableClaim[]): PlacedComparisons {
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const placedGroup = once(
    ({ claims: members }: Group): PlacedGroup => ({ places: members.map((claim) => places.get(claim)!) }),
  );
  return {
    agreements: agreements.map(placedGroup),
    comparisons: comparisons.map(({ a, b, verdict }) => ({ a: placedGroup(a), b: placedGroup(b), verdict })),
  };
}

/** What was compared, of the claims that have these places now. */
export function comparedOf(
  { agreements, comparisons }: PlacedComparisons,
  claims: readonly ComparableClaim[],
): Compared {
  const groupOf = once(({ places }: PlacedGroup): Group => ({ claims: places.map((place) => claims[place]!) }));
  return {
    agreements: agreements.map(groupOf),
    comparisons: comparisons.map(({ a, b, verdict }) => ({ a: groupOf(a), b: groupOf(b), verdict })),
  };
}

/** It takes a tenth of the memory that the findings take which are made of it. */
export function restingComparisons(comparisons: PlacedComparisons | Packed): Resting<PlacedComparisons> {
  return new Resting<PlacedComparisons>(
    comparisons,
    ({ agreements, comparisons: compared }) => agreements.length + compared.length,
  );
}
