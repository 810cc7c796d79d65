import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { DraftClaim } from './draft.ts';
import { isVerb } from './verbs.ts';

export interface Mood {
  readonly polarity: DraftClaim['polarity'];
  readonly modality: DraftClaim['modality'];
}

/** How far behind its opener the second part of a negation stands, in units: "n'a toujours plus". */
const PAIR = 4;

/** Negation and modality of a stretch of units. */
export function moodOf(units: readonly Unit[], first: number, last: number, pack: LanguagePack): Mood {
  const { grammar } = pack;
  let negated = false;
  let planned = false;
  let possible = isUnreal(units, first);
  for (let i = first; i <= last; i += 1) {
    const { lower: word, head = '' } = units[i]!;
    const lower = word || head;
    if (lower === '') continue;
    if (isNegation(units, i, pack) && !isAside(units, i, first, last, pack))
      negated = grammar.negativeConcord || !negated;
    const tense = pack.tense?.(lower);
    // "elle a dit que l'usine fermerait": the future of what somebody said.
    const reported = tense === 'conditional' && grammar.subordinators.has(units[first]!.lower);
    const isPlan =
      isToDo(units, i, pack) ||
      (grammar.planned.has(lower) && !isPassivePresent(units, i, pack) && !isOtherSense(units, i, pack));
    if (isUnfulfilled(units, i, first, last)) possible = true;
    else if (isPlan || tense === 'future' || reported) planned = true;
    else if ((grammar.possible.has(lower) && !isComparison(units, i)) || tense === 'conditional') possible = true;
  }
  return { polarity: negated ? 'negated' : 'affirmed', modality: possible ? 'possible' : planned ? 'planned' : 'fact' };
}

const unreal: ReadonlySet<string> = new Set(['had', 'were', 'should', 'hätte', 'wäre', 'sollte']);

/** "Had the firm bought it, …", "Were it to close": what did not happen. */
function isUnreal(units: readonly Unit[], first: number): boolean {
  const next = units[first + 1];
  return (
    unreal.has(units[first]!.lower) &&
    next !== undefined &&
    (next.name !== undefined || /^(?:the|it|he|she|they|this|der|die|das|es|er|sie)$/.test(next.lower))
  );
}

const unfulfilled: ReadonlySet<string> = new Set(['should', 'could', 'would', 'might', 'ought']);
const wishedFor: ReadonlySet<string> = new Set(['hätte', 'hätten']);

/** "Should have been banned for two years", "hätte zwei Jahre gesperrt werden müssen"; not "should have left on 4 May", which was the plan. */
function isUnfulfilled(units: readonly Unit[], at: number, first: number, last: number): boolean {
  const { lower } = units[at]!;
  if (units.slice(first, last + 1).some(({ value }) => value?.kind === 'time')) return false;
  if (unfulfilled.has(lower)) {
    const have = units[at + 1]?.lower === 'not' ? at + 2 : at + 1;
    const done = units[have + 1];
    return (
      units[have]?.lower === 'have' &&
      !!done &&
      (done.lower === 'been' || done.concept?.part === 'verb' || /ed$/.test(done.lower))
    );
  }
  return wishedFor.has(lower) && /^(?:sollen|müssen|können|dürfen)$/.test(units[last]!.lower);
}

/** "The strike is to last two days". */
function isToDo(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const next = units[at + 1];
  return (
    pack.code === 'en' &&
    units[at]!.lower === 'to' &&
    /^(?:is|are)$/.test(units[at - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    !pack.grammar.determiners.has(next.lower)
  );
}

/** "31 percent less likely to have a stroke" tells what was found. */
function isComparison(units: readonly Unit[], at: number): boolean {
  return units[at]!.lower === 'likely' && /^(?:more|less|most|least)$/.test(units[at - 1]?.lower ?? '');
}

/** "Rejected the plan", "thieves set fire to a car", "closed due to fog": a word for a plan in another sense. */
function isOtherSense(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack;
  if (grammar.articles.has(units[at - 1]?.lower ?? '') || units[at - 1]?.kind === 'possessive') return true;
  const { lower } = units[at]!;
  if (!grammar.plannedWithTo.has(lower)) return false;
  const [to, next] = [units[at + 1], units[at + 2]];
  // "Is due in May", but "due to fog".
  if (lower === 'due') return to?.lower === 'to' && next !== undefined && !isVerb(next, to, pack);
  // "The hearing is set for 3 June".
  if (lower === 'set' && to?.lower === 'for' && next?.value?.kind === 'time') return false;
  return to?.lower !== 'to';
}

/** "17 werden vermisst": a German future has an infinitive at its end, a passive a participle. */
function isPassivePresent(units: readonly Unit[], at: number, { capitalisesNouns }: LanguagePack): boolean {
  if (!capitalisesNouns || !/^(?:wird|werden)$/.test(units[at]!.lower)) return false;
  let end = at;
  while (end + 1 < units.length && !(units[end + 1]!.kind === 'mark' && /^[,.;:!?]$/.test(units[end + 1]!.lower)))
    end += 1;
  const verb = units[end]!.lower || (units[end]!.head ?? '');
  return /^(?!(?:geh|geb|gewinn|gelt|genieß|gelang|gescheh|gehör)en$)(?:\p{L}{0,7}ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\p{L}{2,}t)$/u.test(
    verb,
  );
}

/** "He will go 60 days without pay", "those without a bed were sent to the school": what a verb says is not denied by it. */
function isAside(units: readonly Unit[], at: number, first: number, last: number, pack: LanguagePack): boolean {
  if (!pack.grammar.without.has(units[at]!.lower)) return false;
  for (let i = first; i <= last; i += 1) if (i !== at && isVerb(units[i]!, units[i - 1], pack)) return true;
  return false;
}

function isNegation(units: readonly Unit[], at: number, { grammar }: LanguagePack): boolean {
  const { lower } = units[at]!;
  if (grammar.emptyNegations.has(units[at + 1]?.lower ?? '')) return false;
  if (grammar.negations.has(lower) || lower.endsWith("n't")) return true;
  const { openers, closers } = grammar.pairedNegations;
  if (!closers.has(lower)) return false;
  // "Personne n'a été blessé": as the subject it stands before.
  return (
    openers.has(units[at + 1]?.lower ?? '') ||
    units.slice(Math.max(0, at - PAIR), at).some((unit) => openers.has(unit.lower))
  );
}
