import { groupBy } from '../../groupBy.ts';
import type { ComparableClaim } from '../comparable.ts';
import { atDifferentTimes } from '../facts/gates.ts';
import { haveOwnSubjects } from '../facts/likelihood.ts';
import { type Weigh, weightShared } from '../facts/weights.ts';
import { likeGroups, soleIn } from '../likeGroups.ts';
import { areOfOneName } from './evidence.ts';
import type { HeldPole } from './held.ts';

/** Weight that the sentences of two poles must share. */
const SENTENCE = 0.8;
/** What is told of somebody, and in one story of several people. */
const personal: ReadonlySet<string> = new Set([
  'verdict',
  'hurt',
  'alive',
  'charge',
  'custody',
  'armed',
  'insured',
  'capture',
]);
/** Axes whose words are told of much: two sources that tell one each hardly tell it of the same. */
const vague: ReadonlySet<string> = new Set([
  'keep',
  'time',
  'start',
  'speak',
  'part',
  'deal',
  'decision',
  'must',
  'open',
  'public',
  'paid',
  'unanimous',
  'office',
  'damage',
]);

/**
 * Groups of claims of two sources and more that tell one side of an axis, each source once and never the other side: "nobody was
 * charged", "er wurde ohne Anklage entlassen". What the two sentences share must say that it is of the same.
 */
export function agreeingPoles(held: readonly HeldPole[], weigh: Weigh): ComparableClaim[][] {
  const firm = held.filter(
    ({ pole, claim }) =>
      !vague.has(pole.axis) && claim.draft.modality !== 'possible' && claim.draft.modality !== 'opinion',
  );
  return [...groupBy(firm, ({ pole }) => pole.axis).values()]
    .flatMap((poles) =>
      [1, -1].flatMap((side) =>
        likeGroups(
          soleIn(poles).filter(({ pole }) => pole.side === side),
          (a, b) => areAlike(a, b, weigh),
        ),
      ),
    )
    .map((group) => group.map(({ claim }) => claim));
}

function areAlike(a: HeldPole, b: HeldPole, weigh: Weigh): boolean {
  if (atDifferentTimes(a.claim, b.claim) || giveOtherValues(a.claim, b.claim)) return false;
  if (personal.has(a.pole.axis) ? !areOfOneName(a, b) : haveOwnSubjects(a.claim, b.claim)) return false;
  const weighOthers: Weigh = (mark) => (a.pole.own.has(mark) || b.pole.own.has(mark) ? 0 : weigh(mark));
  return weightShared(a.pole.sentence, b.pole.sentence, weighOthers) >= SENTENCE;
}

/** "Fifty people died", "twenty people died". */
function giveOtherValues(
  { draft: { content: a } }: ComparableClaim,
  { draft: { content: b } }: ComparableClaim,
): boolean {
  const values = [...a].filter((mark) => mark[0] === '=');
  return values.length > 0 && [...b].some((mark) => mark[0] === '=') && !values.some((mark) => b.has(mark));
}
