import { STORY } from '../claims/draft.ts';
import type { ComparableClaim } from './comparable.ts';
import { changedPlaces } from './directions.ts';
import { atDifferentTimes } from './facts/gates.ts';
import type { Group, GroupComparison } from './group.ts';
import { once } from './once.ts';
import { conflict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

/** The part that the subject of a claim has beside another party: it won, it lost, it came after the other. */
type Part = 'won' | 'lost' | 'came after';

/** Of a story so many claims are held against each other, so that cost stays bounded. */
const MOST = 40;

/**
 * Two sources of one story that give two parties each other's part: "Harlow beat Marlow" and "Marlow beat Harlow", "Lund succeeds
 * Marsh" and "Marsh succeeds Lund".
 */
export function swappedParts(claims: readonly ComparableClaim[]): GroupComparison[] {
  const parts = claims
    .flatMap((claim): Told[] => {
      const part = partOf(claim);
      return part ? [{ claim, part }] : [];
    })
    .slice(0, MOST);
  const swapped = parts.flatMap((x, i) => parts.slice(i + 1).flatMap((y) => (exclude(x, y) ? [[x, y] as const] : [])));
  // "Harlow won the first match, Marlow the second".
  const tellsBoth = new Set(swapped.flatMap(([x, y]) => (x.claim.path === y.claim.path ? x.claim.path : [])));
  const groupOf = once((claim: ComparableClaim): Group => ({ claims: [claim] }));
  return swapped.flatMap(([{ claim: x, part }, { claim: y, part: other }]): GroupComparison[] => {
    if (tellsBoth.has(x.path) || tellsBoth.has(y.path)) return [];
    if (daysApart(x, y) > SAME_NEWS || atDifferentTimes(x, y) || haveOtherScores(x, y)) return [];
    const values = new Map([x, y].map((claim) => [claim.id, claim.draft.subject.text]));
    const explanation =
      part === other
        ? `one says ${x.draft.subject.text}, the other ${y.draft.subject.text}`
        : `one says ${part}, the other ${other}`;
    return [{ a: groupOf(x), b: groupOf(y), verdict: { ...conflict('outcome', 'hard', explanation), values } }];
  });
}

interface Told {
  readonly claim: ComparableClaim;
  readonly part: Part;
}

/** Does each have the other's part? */
function exclude({ claim: x, part }: Told, { claim: y, part: other }: Told): boolean {
  return part === other ? changedPlaces(x, y) : isSaidOfOne(x, y, part, other);
}

/** What leads the winner where the subject lost: "were beaten by". */
const agent = /^(?:by|von|vom|durch|par|por)(?![\p{L}\p{N}])/iu;

function partOf({ draft, entity }: ComparableClaim): Part | null {
  const { frame, relation, subject, value, polarity, modality } = draft;
  if (polarity === 'negated' || modality === 'possible' || modality === 'opinion') return null;
  if (entity === null || !subject.whole || subject.entity === STORY) return null;
  // Of a draw nobody is the winner.
  if (frame === 'score') return value.kind === 'quantity' && value.quantity.low < value.quantity.high ? 'won' : null;
  if (frame === 'predecessor') return 'came after';
  if (frame !== 'open' || value.kind !== 'words') return null;
  // "Won the first set".
  if (draft.figures.some(({ quantity }) => quantity.dimension === 'ordinal')) return null;
  if (relation === 'win') return 'won';
  if (relation === 'lose') return 'lost';
  // A German passive has all that it tells before its verb.
  if (relation !== 'beat' || value.text === '') return null;
  return agent.test(value.text) ? 'lost' : 'won';
}

/** Has one party won in one source and lost in the other, against the same one? */
function isSaidOfOne(
  { draft: a, entity: left }: ComparableClaim,
  { draft: b, entity: right }: ComparableClaim,
  part: Part,
  other: Part,
): boolean {
  if (left !== right || part === 'came after' || other === 'came after') return false;
  const own = `@${a.subject.entity}`;
  return [...a.content].some((mark) => mark[0] === '@' && mark !== own && b.content.has(mark));
}

/** "Won 3–1", "won 2–0": they may be two matches. */
function haveOtherScores({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): boolean {
  const scoresOf = ({ figures }: ComparableClaim['draft']): string[] =>
    figures.flatMap(({ quantity }) => (quantity.dimension === 'score' ? [`${quantity.low}:${quantity.high}`] : []));
  const [x, y] = [scoresOf(a), scoresOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((score) => y.includes(score));
}
