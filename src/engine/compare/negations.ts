import { eventFrameOf } from '../frames/events.ts';
import type { Concept } from '../language/concepts.ts';
import type { ClaimText } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import { compareClaims } from './compareClaims.ts';
import { type Group, type GroupComparison, shareASource } from './group.ts';
import { conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

/** So many different values of a slot are held against as many denials of it. */
const MOST_GROUPS = 24;

const negation = /(?:\b(?:not|never|nicht|nie|niemals|pas|jamais|no|nunca|cannot)\b|n['’]t\b)/i;
/** Words by which a negation holds for a time or a part only. */
const limited =
  /\b(?:until|yet|only|longer|all|every|bis|noch|nur|mehr|alle|encore|plus|seulement|todavía|aún|sólo|solo)\b/i;

/**
 * Claims of one slot that one source affirms and another one negates: "bought" against "did not buy". A denial that is given
 * to a speaker is a dispute between that speaker and the source, not an error of either.
 * @param affirmed the groups of equal claims of a slot
 * @param denied those that negate it
 */
export function negations(
  affirmed: readonly Group[],
  denied: readonly Group[],
  textOf: (claim: ComparableClaim) => ClaimText,
  sameOrganisation: (x: string, y: string) => boolean,
): GroupComparison[] {
  const frame = denied[0]?.claims[0]?.draft.frame;
  if (frame === undefined || !(frame === 'post' || eventFrameOf(frame as Concept))) return [];
  return affirmed.slice(0, MOST_GROUPS).flatMap((a) =>
    denied.slice(0, MOST_GROUPS).flatMap((b) => {
      const verdict = judge(a, b, textOf, sameOrganisation);
      return verdict ? [{ a, b, verdict }] : [];
    }),
  );
}

function judge(
  a: Group,
  b: Group,
  textOf: (claim: ComparableClaim) => ClaimText,
  sameOrganisation: (x: string, y: string) => boolean,
): Verdict | null {
  const [yes, no] = [a.claims[0]!, b.claims[0]!];
  if (shareASource(a, b)) return null;
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
  if (daysApart(yes, no) > SAME_NEWS)
    return noConflict('changed_over_time', 'one source says that it is not so, the other, days apart, that it is');
  return conflict('negation', 'hard', 'one says that it is so, the other that it is not');
}
