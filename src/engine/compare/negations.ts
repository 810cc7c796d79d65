import { eventFrameOf } from '../frames/events.ts';
import type { Concept } from '../language/concepts.ts';
import type { ComparableClaim } from './comparable.ts';
import { compareClaims } from './compareClaims.ts';
import type { Group, GroupComparison } from './compareCorpus.ts';
import type { ClaimText } from './contrasts.ts';
import { conflict, noConflict, type Verdict } from './outcome.ts';

/** What marks the slot of negated claims. */
export const NEGATED = ' not';

/** Sources further apart than this may tell of different moments, in days. */
const SAME_NEWS = 3;

const negation = /(?:\b(?:not|never|nicht|nie|niemals|pas|jamais|no|nunca|cannot)\b|n['’]t\b)/i;
/** Words by which a negation holds for a time or a part only. */
const limited =
  /\b(?:until|yet|only|longer|all|every|bis|noch|nur|mehr|alle|encore|plus|seulement|todavía|aún|sólo|solo)\b/i;

/**
 * Claims of one slot that one source affirms and another one negates: "bought" against "did not buy". A denial that is given
 * to a speaker is a dispute between that speaker and the source, not an error of either.
 * @param slots the groups of equal claims of each slot; the negated ones stand under its key with `NEGATED` behind it
 */
export function negations(
  slots: ReadonlyMap<string, readonly Group[]>,
  textOf: (claim: ComparableClaim) => ClaimText,
  sameOrganisation: (x: string, y: string) => boolean,
): GroupComparison[] {
  return [...slots].flatMap(([key, denied]) => {
    const affirmed = key.endsWith(NEGATED) ? slots.get(key.slice(0, -NEGATED.length)) : undefined;
    const frame = denied[0]!.claims[0]!.draft.frame;
    if (!affirmed || !(frame === 'post' || eventFrameOf(frame as Concept))) return [];
    return affirmed.flatMap((a) =>
      denied.flatMap((b) => {
        const verdict = judge(a, b, textOf, sameOrganisation);
        return verdict ? [{ a, b, verdict }] : [];
      }),
    );
  });
}

function judge(
  a: Group,
  b: Group,
  textOf: (claim: ComparableClaim) => ClaimText,
  sameOrganisation: (x: string, y: string) => boolean,
): Verdict | null {
  const [yes, no] = [a.claims[0]!, b.claims[0]!];
  if (a.claims.some(({ path }) => b.claims.some((other) => other.path === path))) return null;
  if (yes.draft.modality !== 'fact' || no.draft.modality !== 'fact') return null;
  const asAffirmed = { ...no, draft: { ...no.draft, polarity: yes.draft.polarity } };
  const { outcome } = compareClaims(yes, asAffirmed, sameOrganisation);
  if (outcome !== 'agrees' && outcome !== 'agrees_after_conversion') return null;
  const [x, y] = [yes.draft.attribution?.speaker, no.draft.attribution?.speaker];
  if (x !== y)
    return noConflict(
      'attributed_dispute',
      `${x ?? 'one source'} says that it is so, ${y ?? 'the other'} that it is not`,
    );
  const { text } = textOf(no);
  if (!negation.test(text) || limited.test(text)) return null;
  if (
    yes.published &&
    no.published &&
    Math.abs(Date.parse(yes.published) - Date.parse(no.published)) / 86_400_000 > SAME_NEWS
  )
    return noConflict('changed_over_time', 'one source says that it is not so, the other, days apart, that it is');
  return conflict('negation', 'hard', 'one says that it is so, the other that it is not');
}
