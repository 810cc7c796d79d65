import type { Pole } from '../../claims/anchors.ts';
import type { ComparableClaim } from '../comparable.ts';
import { ascending } from '../pathOrder.ts';
import { tellsBetter } from '../shortest.ts';

/** A pole where a claim tells it. */
export interface HeldPole {
  /** The claim that tells it in the fewest words. */
  readonly claim: ComparableClaim;
  readonly pole: Pole;
}

/** The poles that the claims tell, each once, by their sources' paths and in the order of the text. */
export function heldPoles(claims: readonly ComparableClaim[]): HeldPole[] {
  const held = new Map<string, HeldPole>();
  for (const claim of claims)
    for (const pole of claim.draft.poles) {
      const key = `${claim.path} ${pole.start} ${pole.axis}`;
      const known = held.get(key);
      if (!known || tellsPoleBetter(claim, known.claim, pole)) held.set(key, { claim, pole });
    }
  return [...held.values()].sort((a, b) => ascending(a.claim.path, b.claim.path) || a.pole.start - b.pole.start);
}

/** Claims whose subject is what they measure or count, not who the clause is about. */
const ofThings: ReadonlySet<string> = new Set(['measure', 'quantifier', 'count', 'cause']);

/** "Condemned: eight months" tells of the sentence, "her husband has been condemned" of him. */
function tellsPoleBetter(fresh: ComparableClaim, known: ComparableClaim, pole: Pole): boolean {
  const isOfThing = ofThings.has(fresh.draft.frame);
  return isOfThing === ofThings.has(known.draft.frame) ? tellsBetter(fresh, known, pole) : !isOfThing;
}

/** Do two claims tell opposite poles, and neither of them both? */
export function haveOppositePoles({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  return areOpposite(a.poles, b.poles);
}

/** The same by words alone: one survived, the other died. Of what is denied, another word of the clause may be meant. */
export function nameOppositePoles({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const [x, y] = [a, b].map(({ poles }) => poles.filter(({ denied }) => !denied)) as [Pole[], Pole[]];
  return areOpposite(x, y);
}

function areOpposite(a: readonly Pole[], b: readonly Pole[]): boolean {
  return a.some(
    ({ axis, side }) =>
      b.some((pole) => pole.axis === axis && pole.side !== side) &&
      [a, b].every((poles) => new Set(poles.flatMap((pole) => (pole.axis === axis ? pole.side : []))).size === 1),
  );
}
