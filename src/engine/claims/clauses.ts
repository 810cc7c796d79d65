import type { Unit } from '../frames/units.ts';
import { isAdverb } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { accordingToAt, toldBehind } from './accordingTo.ts';
import { mainVerb } from './mainVerb.ts';
import { speechConcepts } from './speechConcepts.ts';
import { isAuxiliary, isVerb } from './verbs.ts';

/** A stretch of a sentence with one verb at most, as unit indexes, both included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of the unit that carries the verb; absent in a stretch without one (an apposition, a headline's noun phrase). */
  readonly verb: number | undefined;
  /** Index of the first verb, an auxiliary where there is one: the subject stands next to it. */
  readonly finite: number | undefined;
  /** Opened by a relative or a participle, so its subject is the noun before it. */
  readonly dependent: boolean;
}

const alternative = /^(?:or|oder|ou|o)$/;
const hardMark = /^[;:.!?—–()[\]“”„"«»]$/;

/** Splits a sentence's units into clauses: at strong marks, and where a comma or a conjunction opens a stretch with a verb of its own. */
export function splitClauses(units: readonly Unit[], pack: LanguagePack): Clause[] {
  const verbs = verbsIn(units, pack);
  const starts = new Set<number>([0]);
  let latest = 0;
  const startAt = (at: number): void => {
    starts.add(at);
    latest = Math.max(latest, at);
  };
  const dependent = new Set<number>();
  /** Where what is told begins behind the words that name who says it. */
  let told = toldBehind(units, verbs, 0, pack);
  let seenVerb = false;
  // Also the verbs of clauses before it, up to a strong mark.
  let seenAny = false;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!;
    if (i === told) {
      startAt(i);
      told = null;
    }
    if (verbs[i]) {
      seenVerb = true;
      seenAny = true;
    }
    const next = units[i + 1];
    if (!next) break;
    // "Der Polizei zufolge war der Fahrer betrunken".
    if (!seenVerb && pack.grammar.accordingToBehind.has(unit.lower) && verbs[i + 1]) {
      startAt(i + 1);
      continue;
    }
    // The full stop of "Mr." or "Harlow Inc." ends nothing.
    const abbreviates = unit.lower === '.' && isAbbreviated(units[i - 1], pack);
    if (unit.kind === 'mark' && hardMark.test(unit.lower) && !abbreviates) {
      startAt(i + 1);
      seenVerb = false;
      seenAny = false;
      told = toldBehind(units, verbs, i + 1, pack);
      continue;
    }
    if (unit.lower === ',' && seenAny && saysBehind(units, verbs, i + 1, pack)) {
      startAt(i + 1);
      seenVerb = false;
      continue;
    }
    // "According to the ministry, the dam held": what is told begins behind the comma.
    if (unit.lower === ',' && !seenVerb && accordingToAt(units, latest) > 0) {
      // "Selon le préfet, Paul Garnier, le barrage …": the name belongs to who speaks.
      const holder = units[i + 1]?.name && units[i + 2]?.lower === ',' && hasOffice(units, i);
      startAt(holder ? i + 3 : i + 1);
      continue;
    }
    // "Okafor said the plant had lost": what is told, without a "that".
    const saidFrom = verbs[i] ? tellsBehind(units, verbs, i, latest, pack) : null;
    if (saidFrom !== null) {
      startAt(saidFrom);
      seenVerb = false;
      continue;
    }
    const opens = opening(unit, next, units, i, pack);
    if (!opens) continue;
    const verbAhead =
      hasVerbAhead(units, verbs, i + 1) &&
      !joinsWhoDoes(units, verbs, i, pack) &&
      !joinsWithinBracket(units, verbs, latest, i, pack);
    // "Okafor (52), der die Gruppe leitete, …".
    const goesOn = seenVerb || (opens === 'dependent' && units[i - 1]?.lower === ')');
    if (opens === 'always' || (goesOn && verbAhead)) {
      const at = unit.kind === 'mark' ? i + 1 : i;
      if (at === 0) continue;
      startAt(at);
      seenVerb = false;
      if (opens === 'dependent' || opens === 'always') dependent.add(at);
    }
  }
  const bounds = [...starts].sort((a, b) => a - b);
  return bounds.flatMap((first, k) => {
    const last = trimEnd(units, first, (bounds[k + 1] ?? units.length) - 1);
    const from = trimStart(units, first, last);
    if (from > last) return [];
    const verb = mainVerb(units, verbs, from, last, pack);
    let finite: number | undefined;
    for (let i = from; i <= last && finite === undefined; i += 1) if (verbs[i]) finite = i;
    return [
      {
        first: from,
        last,
        verb,
        finite,
        dependent: dependent.has(first),
      },
    ];
  });
}

/** Which units are verbs; not the participle of "two of the seven injured died", which says of whom something is told. */
function verbsIn(units: readonly Unit[], pack: LanguagePack): boolean[] {
  const verbs = units.map((unit, i) => isVerb(unit, before(units, i, pack), pack) || isBehindDo(units, i, pack));
  return verbs.map(
    (verb, i) =>
      verb &&
      !(isCount(units[i - 1]) && isOf(units[i - 2], pack) && verbs[i + 1] === true) &&
      !isPossessive(units[i]!, units[i + 1], pack),
  );
}

/** "Sein Lastwagen": no verb where a noun stands behind it. */
function isPossessive({ lower }: Unit, next: Unit | undefined, { capitalisesNouns, grammar }: LanguagePack): boolean {
  return capitalisesNouns && grammar.possessives.has(lower) && next?.capital === true;
}

function isCount(unit: Unit | undefined): boolean {
  return unit?.value?.kind === 'quantity' && unit.value.dimension === 'count';
}

function isOf(unit: Unit | undefined, { terms }: LanguagePack): boolean {
  return unit !== undefined && terms.ofWhole.has(unit.lower);
}

function isAbbreviated(unit: Unit | undefined, { names }: LanguagePack): boolean {
  if (!unit?.name) return names.honorifics.has(unit?.lower ?? '');
  return names.legalForms.has(unit.name.text.slice(unit.name.text.lastIndexOf(' ') + 1).toLowerCase());
}

/** Where a clause of its own begins behind the verb of saying at unit `at`, "on Monday" aside; null for none. */
function tellsBehind(
  units: readonly Unit[],
  verbs: readonly boolean[],
  at: number,
  start: number,
  pack: LanguagePack,
): number | null {
  if (pack.grammar.subjectAfterVerb !== 'nothing' || units[at]!.concept?.concept !== 'say' || at === start) return null;
  if (!units.slice(start, at).some((unit) => unit.name || unit.office || unit.kind === 'word')) return null;
  const from = behindTime(units, at + 1, pack);
  const next = units[from];
  if (!next || isTime(next)) return null;
  if (!(next.name || next.value || pack.grammar.determiners.has(next.lower) || isSubjectPronoun(next, pack)))
    return null;
  for (let i = from + 1; i < Math.min(units.length, from + 8) && units[i]!.kind !== 'mark'; i += 1) {
    if (verbs[i]) return from;
    if (pack.grammar.subordinators.has(units[i]!.lower)) return null;
  }
  return null;
}

/** Behind "Monday" or "on Monday"; the same unit where no time stands there. */
function behindTime(units: readonly Unit[], at: number, { grammar }: LanguagePack): number {
  const time = grammar.prepositions.has(units[at]?.lower ?? '') ? at + 1 : at;
  return isTime(units[time]) ? time + 1 : at;
}

function isTime(unit: Unit | undefined): boolean {
  return unit?.value?.kind === 'time';
}

function isSubjectPronoun({ lower }: Unit, { grammar }: LanguagePack): boolean {
  return grammar.personPronouns.has(lower) || grammar.thingPronouns.has(lower);
}

/** The unit before, a negation or an adverb aside: "n'a pas caché", "were not counted". */
function before(units: readonly Unit[], at: number, pack: LanguagePack): Unit | undefined {
  const last = units[at - 1];
  if (pack.tense && last?.kind === 'word' && isAdverb(last.lower, pack)) return units[at - 2];
  return isNot(last) && units[at - 2] && isAuxiliary(units[at - 2]!, pack) ? units[at - 2] : last;
}

function isNot(unit: Unit | undefined): boolean {
  return unit?.lower === 'not';
}

/** "Did not start", "didn't sign": what stands behind a denied "do" is a verb, whatever else it could be. */
function isBehindDo(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const { kind, lower } = units[at]!;
  const auxiliary = isNot(units[at - 1]) ? units[at - 2] : units[at - 1];
  const isDenied = isNot(units[at - 1]) ? /^(?:do|does|did)$/ : /^(?:do|does|did)n['’]t$/;
  return kind === 'word' && isDenied.test(auxiliary?.lower ?? '') && !lower.endsWith('ly') && !isAdverb(lower, pack);
}

/** Prepositions that open no clause, whatever verb comes later. */
const leading = /^(?:for|in|on|at|of|from|by|für|im|am|pour|por|en|de)$/;

function opening(
  unit: Unit,
  next: Unit,
  units: readonly Unit[],
  i: number,
  pack: LanguagePack,
): 'always' | 'dependent' | 'clause' | undefined {
  const { grammar } = pack;
  if (unit.lower === ',') {
    if (grammar.relatives.has(next.lower) || isParticiple(next, pack)) return 'dependent';
    // "bought Quill, a start-up, for $3 million": what a preposition leads belongs to the clause.
    if (leading.test(next.lower)) return undefined;
    return 'clause';
  }
  if (unit.kind !== 'word') return undefined;
  const afterComma = units[i - 1]?.lower === ',';
  // In German a comma opens every clause: "wurde als Jagdsitz errichtet", "blieb bis Montag".
  if (
    !pack.capitalisesNouns &&
    grammar.subordinators.has(unit.lower) &&
    !afterComma &&
    i > 0 &&
    !grammar.frequencies.has(next.lower)
  )
    return 'clause';
  if (grammar.bareRelatives.has(unit.lower) && i > 0) return 'dependent';
  // "named or described": what "or" joins is one statement.
  if (grammar.coordinators.has(unit.lower) && !afterComma && !alternative.test(unit.lower)) return 'clause';
  return undefined;
}

/** Does the stretch from `from` reach a verb before it ends? */
function hasVerbAhead(units: readonly Unit[], verbs: readonly boolean[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 14); i += 1) {
    if (verbs[i]) return true;
    if (units[i]!.kind === 'mark' && (hardMark.test(units[i]!.lower) || (units[i]!.lower === ',' && i > from + 2)))
      return false;
  }
  return false;
}

/** "It urges schools and clinics to open": who is to do it, and no clause. */
function joinsWhoDoes(
  units: readonly Unit[],
  verbs: readonly boolean[],
  at: number,
  { grammar }: LanguagePack,
): boolean {
  if (!grammar.coordinators.has(units[at]!.lower)) return false;
  let verb = at + 1;
  while (verb < units.length && !verbs[verb] && units[verb]!.kind !== 'mark') verb += 1;
  return verbs[verb] === true && verb > at + 2 && units[verb - 1]!.lower === 'to';
}

/** "Wurden Häuser und Wohnungen zerstört": what "und" joins stands between an auxiliary and the verb that it belongs to. */
function joinsWithinBracket(
  units: readonly Unit[],
  verbs: readonly boolean[],
  start: number,
  at: number,
  pack: LanguagePack,
): boolean {
  const { coordinators, bracketEnd } = pack.grammar;
  if (!bracketEnd || !coordinators.has(units[at]!.lower)) return false;
  const seen = units.slice(start, at).filter((_, k) => verbs[start + k]);
  if (seen.length === 0 || !seen.every((unit) => isAuxiliary(unit, pack))) return false;
  let verb = at + 1;
  while (verb < units.length && !verbs[verb] && units[verb]!.kind !== 'mark') verb += 1;
  const next = units[verb + 1];
  const isLast = next === undefined || next.kind === 'mark' || isAuxiliary(next, pack);
  const { lower } = units[verb] ?? { lower: '' };
  // "Ist alt und Ingenieure warnen": an infinitive stands behind a modal only.
  const isInfinitive = pack.verbs.has(lower);
  const ends = isInfinitive ? seen.some((unit) => !participleOnly.test(unit.lower)) : bracketEnd.test(lower);
  return verbs[verb] === true && verb > at + 1 && isLast && ends;
}

/** German auxiliaries that no infinitive follows. */
const participleOnly = /^(?:ist|sind|sei|seien|war|waren|wäre|wären|hat|haben|habe|hatte|hatten|hätte|hätten)$/;

function isParticiple(unit: Unit, pack: LanguagePack): boolean {
  return unit.kind === 'word' && pack.grammar.openingParticiple?.test(unit.lower) === true;
}

/** "…, ont annoncé les autorités", "…, según informó la policía": a verb of saying right behind a comma has its subject behind it. */
function saysBehind(
  units: readonly Unit[],
  verbs: readonly boolean[],
  start: number,
  { grammar }: LanguagePack,
): boolean {
  // "…, según informó la policía".
  const from = grammar.accordingTo.includes(units[start]?.lower ?? '') ? start + 1 : start;
  let at = from;
  while (at < from + 2 && verbs[at] && !speechConcepts.has(units[at]!.concept?.concept ?? '')) at += 1;
  const next = units[at + 1];
  return (
    verbs[at] === true &&
    speechConcepts.has(units[at]!.concept?.concept ?? '') &&
    next !== undefined &&
    next.kind !== 'mark' &&
    next.kind !== 'value'
  );
}

function hasOffice(units: readonly Unit[], before: number): boolean {
  return units.slice(Math.max(0, before - 6), before).some(({ kind }) => kind === 'office');
}

function trimStart(units: readonly Unit[], first: number, last: number): number {
  let at = first;
  while (at <= last && units[at]!.kind === 'mark' && !/^[$€£]$/.test(units[at]!.lower)) at += 1;
  return at;
}

function trimEnd(units: readonly Unit[], first: number, last: number): number {
  let at = last;
  while (at >= first && (units[at]!.kind === 'mark' || /^(?:and|und|et|y|e)$/.test(units[at]!.lower))) at -= 1;
  return at;
}
