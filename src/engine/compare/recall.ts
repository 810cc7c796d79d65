import { isMoved } from '../claims/moved.ts';
import type { ComparableClaim } from './comparable.ts';
import type { Compared, Group } from './group.ts';
import { once } from './once.ts';
import type { Verdict } from './outcome.ts';

/** What a comparison asks of its story beside the claims that it is given. */
export type Ask = (question: string) => number | boolean;

/** A claim as the comparison knew it. Its draft may be packed by now, and the same no longer. */
type Snapshot = Pick<ComparableClaim, 'path' | 'published' | 'story' | 'entity' | 'members' | 'draft'>;

interface Known {
  readonly claims: readonly ComparableClaim[];
  readonly snapshots: readonly Snapshot[];
  readonly context: string;
  /** By question, what was asked and answered. */
  readonly asked: readonly ReadonlyMap<string, number | boolean>[];
  readonly compared: Compared;
}

/**
 * Remembers what one comparison of some claims of a story found, as long as they and all that it asked of the rest are the same: most
 * edits touch no quotation and no list. It must depend on nothing else; where in its source a sentence stands may not matter to it.
 */
export class Recall {
  #known: Known | undefined;

  /**
   * What `compare` finds, as if it were called.
   * @param asks what it may ask, and nothing else but the claims
   * @param context what it depends on besides
   */
  of<Asks extends readonly Ask[]>(
    claims: readonly ComparableClaim[],
    asks: Asks,
    compare: (...asks: Asks) => Compared,
    context = '',
  ): Compared {
    const known = this.#known;
    if (known?.context === context && areSame(known.snapshots, claims) && areAnswered(known.asked, asks)) {
      const compared = retold(known.compared, known.claims, claims);
      this.#known = { ...known, claims, compared };
      return compared;
    }
    const asked = asks.map(() => new Map<string, number | boolean>());
    const recorded = asks.map((ask, place) => recording(ask, asked[place]!));
    const compared = compare(...(recorded as readonly Ask[] as Asks));
    this.#known = { claims, snapshots: claims.map(snapshotOf), context, asked, compared };
    return compared;
  }
}

function snapshotOf({ path, published, story, entity, members, draft }: ComparableClaim): Snapshot {
  return { path, published, story, entity, members, draft };
}

function recording(ask: Ask, answers: Map<string, number | boolean>): Ask {
  return (question) => {
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = ask(question);
      answers.set(question, answer);
    }
    return answer;
  };
}

function areAnswered(asked: Known['asked'], asks: readonly Ask[]): boolean {
  return asked.every((answers, place) => {
    for (const [question, answer] of answers) if (!Object.is(asks[place]!(question), answer)) return false;
    return true;
  });
}

function areSame(before: readonly Snapshot[], claims: readonly ComparableClaim[]): boolean {
  return before.length === claims.length && before.every((snapshot, place) => isSame(snapshot, claims[place]!));
}

function isSame(before: Snapshot, now: ComparableClaim): boolean {
  return (
    isMoved(before.draft, now.draft) &&
    before.path === now.path &&
    before.published === now.published &&
    before.story === now.story &&
    before.entity === now.entity &&
    before.members?.length === now.members?.length &&
    (before.members ?? []).every((member, place) => member === now.members![place])
  );
}

/** The same of the claims as they are now. A group of several findings stays one. */
function retold(
  { agreements, comparisons }: Compared,
  before: readonly ComparableClaim[],
  claims: readonly ComparableClaim[],
): Compared {
  const places = new Map(before.map((claim, place) => [claim, place]));
  const ids = new Map(before.map(({ id }, place) => [id, claims[place]!.id]));
  const groupOf = once((group: Group): Group => ({ claims: group.claims.map((claim) => claims[places.get(claim)!]!) }));
  const verdictOf = (verdict: Verdict): Verdict =>
    verdict.values
      ? { ...verdict, values: new Map([...verdict.values].map(([id, value]) => [ids.get(id)!, value])) }
      : verdict;
  return {
    agreements: agreements.map(groupOf),
    comparisons: comparisons.map(({ a, b, verdict }) => ({
      a: groupOf(a),
      b: groupOf(b),
      verdict: verdictOf(verdict),
    })),
  };
}
