import { packOf } from '../../language/packs.ts';
import { canBeOne, nameOf } from './names.ts';
import type { PairReading, PairWord } from './reading.ts';
import { runOf } from './slots.ts';
import type { Clash } from './verdict.ts';

/** Who did what to whom, as a text tells it by two names around a verb. */
interface Deed {
  readonly verb: PairWord;
  readonly agent: readonly PairWord[];
  readonly patient: readonly PairWord[];
  /** The text gives the patient first: "was sued by", "lost to". */
  readonly turned: boolean;
}

/** What two texts say of one deed; where they say the same, in these words. */
export type Roles =
  | { readonly told: 'alike'; readonly verbs: readonly string[] }
  | { readonly told: 'swapped'; readonly clash: Clash };

/** Words that may stand between a verb and the name behind it: "won the final 3-1 against". */
const REACH = 5;
/** Happenings of a contest, which has one winner: of one who loses the other one is the agent. */
const contest: ReadonlySet<string> = new Set(['beat', 'win', 'lose']);
/** What only one of two does to the other; they may criticise or thank each other. */
const oneWay: ReadonlySet<string> = new Set([
  ...contest,
  'acquire',
  'succeed',
  'appoint',
  'dismiss',
  'arrest',
  'kill',
  'sue',
  'verklagen',
  'poursuivre',
  'demandar',
]);

/**
 * Compares who did what to whom where both texts tell one deed of the same two names: "X beat Y" is "Y lost to X", and is not
 * "Y beat X". Null where they don't, or where one denies it.
 */
export function rolesIn(a: PairReading, b: PairReading): Roles | null {
  const others = deedsOf(b);
  const pairs = deedsOf(a).flatMap((one) =>
    others.filter((other) => areOfOneDeed(one, other)).map((other) => [one, other] as const),
  );
  const alike = pairs.filter(([one, other]) => areOf(one.agent, one.patient, other.agent, other.patient));
  const seen = alike.find(([one, other]) => one.turned !== other.turned);
  if (seen) return { told: 'alike', verbs: seen.map(({ verb }) => verb.text) };
  if (alike.length > 0) return null;
  for (const [one, other] of pairs) {
    if (!isOneWay(one.verb) || !areOf(one.agent, one.patient, other.patient, other.agent)) continue;
    const [x, y] = [nameOf(one.agent), nameOf(one.patient)];
    const explanation = `“${x}” and “${y}” have changed places around “${one.verb.text}”`;
    return { told: 'swapped', clash: { kind: 'name', explanation } };
  }
  return null;
}

function areOfOneDeed({ verb: x }: Deed, { verb: y }: Deed): boolean {
  if (x.negated || y.negated) return false;
  return (isContest(x) && isContest(y)) || x.forms.some((form) => y.forms.includes(form));
}

/** Are two names those of two others, each of one, and of that one alone? */
function areOf(
  x: readonly PairWord[],
  y: readonly PairWord[],
  first: readonly PairWord[],
  second: readonly PairWord[],
): boolean {
  return canBeOne(x, first) && canBeOne(y, second) && !canBeOne(x, second) && !canBeOne(y, first);
}

function isOneWay({ concept, forms }: PairWord): boolean {
  return (concept !== undefined && oneWay.has(concept)) || forms.some((form) => oneWay.has(form));
}

function isContest({ concept }: PairWord): boolean {
  return concept !== undefined && contest.has(concept);
}

function deedsOf(reading: PairReading): Deed[] {
  const { words, contrasts, language } = reading;
  const { prepositions } = packOf(language).grammar;
  return words.flatMap((verb, at): Deed[] => {
    // What stands between two names without a preposition is a verb, whether a lexicon knows it or not.
    if (verb.kind !== 'word' || verb.text !== verb.lower || prepositions.has(verb.lower)) return [];
    if (verb.forms.some((form) => contrasts.mutual.has(form))) return [];
    const before = namesBefore(reading, at);
    const behind = nameBehind(reading, at);
    const [first, second] = behind ? [before.at(-1), behind] : aroundAuxiliary(reading, before);
    if (!first || !second) return [];
    const isPassive = contrasts.agentPrepositions.has(words[second[0]! - 1]!.lower);
    const turned = isPassive !== (verb.concept === 'lose');
    const [agent, patient] = (turned ? [second, first] : [first, second]).map((run) => run.map((i) => words[i]!));
    return [{ verb, agent: agent!, patient: patient!, turned }];
  });
}

/** The names before a verb in its clause, but for those that a preposition leads which tells no agent. */
function namesBefore({ words, contrasts, verbs, language }: PairReading, verb: number): number[][] {
  const { prepositions } = packOf(language).grammar;
  const { sentence, clause } = words[verb]!;
  const runs: number[][] = [];
  for (let i = verb - 1; i >= 0 && words[i]!.sentence === sentence && words[i]!.clause === clause; i -= 1) {
    if (verbs.has(i) && words[i]!.kind === 'word') break;
    if (words[i]!.kind !== 'name') continue;
    while (words[i - 1]?.kind === 'name') i -= 1;
    const lead = words[i - 1]?.lower ?? '';
    if (!prepositions.has(lead) || contrasts.agentPrepositions.has(lead)) runs.unshift(runOf({ words }, i));
  }
  return runs;
}

/** "X hat Y verklagt", "X wurde von Y verklagt": the last two names, if an auxiliary stands between them. */
function aroundAuxiliary({ words, verbs }: PairReading, runs: readonly number[][]): number[][] {
  const [first, second] = runs.slice(-2);
  if (!first || !second) return [];
  const isAround = words
    .slice(first.at(-1)!, second[0])
    .some((word, i) => word.kind === 'light' && verbs.has(first.at(-1)! + i));
  return isAround ? [first, second] : [];
}

/** The name behind a verb: right behind it or an agent's preposition, of who wins or loses behind any preposition. */
function nameBehind({ words, contrasts, language }: PairReading, verb: number): number[] | null {
  const { prepositions } = packOf(language).grammar;
  const { sentence, concept } = words[verb]!;
  const isOver = concept === 'win' || concept === 'lose';
  let isLed = false;
  for (let i = verb + 1; i <= verb + REACH && words[i]?.sentence === sentence; i += 1) {
    const { kind, lower } = words[i]!;
    if (kind === 'mark' || kind === 'negator') return null;
    if (kind === 'name') return isOver && !isLed ? null : runOf({ words }, i);
    isLed ||= prepositions.has(lower) && (isOver || !contrasts.patientPrepositions.has(lower));
    if (!isOver && (kind === 'word' || (isLed && !contrasts.agentPrepositions.has(lower)))) return null;
  }
  return null;
}
