import type { Language } from '../article/article.ts';
import type { Frame } from '../frames/frame.ts';
import { matcherOf } from '../frames/frames.ts';
import { type FrameMatch, valueUnit } from '../frames/matcher.ts';
import { patternInWords } from '../frames/patternWords.ts';
import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { scopeWordsOf } from '../language/scope.ts';
import { inYears } from './ages.ts';
import { beginningOf } from './beginning.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import type { ClaimValue, DraftClaim, Period } from './draft.ts';
import { subjectOfMatch } from './frameSubject.ts';
import { groupsOfPeople } from './groupsOfPeople.ts';
import { moodOf } from './modality.ts';
import { nounConcept } from './nounPhrases.ts';
import { headship, joinedOffices, officeValue } from './officeValue.ts';
import { notePeriod } from './period.ts';
import { saysSomethingElse, scopeOf } from './scope.ts';
import { isVerb } from './verbs.ts';

/** The claims that the frames' patterns find in a sentence. */
export function frameClaims(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  notePeriod(units, context);
  return matcherOf(context.article.language)
    .match(units)
    .filter(
      (match, _, all) =>
        !(match.frame.yields && all.some((other) => other !== match && valueUnit(other) === valueUnit(match))),
    )
    .flatMap((match) => {
      const subject = subjectOfMatch(match, reading);
      const value = valueOfMatch(match, reading);
      if (!subject || !value || saysSomethingElse(match, units, context)) return [];
      if (isOldValue(match, units, context.pack) || isWhole(match, units, context.pack) || isElsewhere(match, units))
        return [];
      if (isOfOther(match, units, context.pack)) return [];
      if (value.kind === 'office' && value.standing !== 'former' && subject.entity && subject.type !== 'organisation')
        context.noteHolder(value.office, subject.entity);
      const [first, last] = extent(match, units, context.pack);
      const scope = scopeOf(match, units, context);
      return [value, ...joinedOffices(match, value, units)].map((each) =>
        buildClaim(reading, first, last, {
          frame: match.frame.name,
          relation: match.frame.relation,
          rule: ruleOf(match),
          subject,
          value: each,
          confidence: 0.9,
          ...(value.kind === 'office' && isApposed(first, last, reading)
            ? moodOf(units, first, last, context.pack)
            : {}),
          ...(match.frame.ahead ? { modality: 'planned' as const } : {}),
          ...(isDenied(match, units) ? { modality: 'possible' as const } : {}),
          ...polarityOf(match, reading),
          ...(scope ? { scope } : {}),
          ...(scope?.period !== undefined ? { time: timeOfPeriod(scope.period) } : {}),
        }),
      );
    });
}

const rules = new WeakMap<Frame, Map<string, string>>();

/** The pattern in words: one text for all claims that it finds. */
function ruleOf({ frame, pattern }: FrameMatch): string {
  const known = rules.get(frame) ?? new Map<string, string>();
  rules.set(frame, known);
  const rule = known.get(pattern) ?? `${frame.relation}, by the pattern: ${patternInWords(pattern)}`;
  known.set(pattern, rule);
  return rule;
}

/** "… will not sell, Okafor, its chairman": what is told without a verb of its own takes no part in the mood of its clause. */
function isApposed(first: number, last: number, { clauses }: Reading): boolean {
  return !clauses.some(({ finite }) => finite !== undefined && finite >= first && finite <= last);
}

/** "Talgar, donde era directora", "Okafor, told reporters": the office is held there or by others, not by what is named. */
function isElsewhere({ slots, frame }: FrameMatch, units: readonly Unit[]): boolean {
  const [subject, value] = [slots[frame.subject], slots[frame.value]];
  if (frame.name !== 'post' || subject === undefined || value === undefined) return false;
  return units
    .slice(subject, value)
    .some(({ lower, concept }) => /^(?:donde|où|where|wo)$/.test(lower) || concept?.concept === 'say');
}

/** "The 47-year-old transformer at Arden", "the 29-year-old beat Maes": the age is of what stands before the preposition or verb. */
function isOfOther({ slots, frame }: FrameMatch, units: readonly Unit[], pack: LanguagePack): boolean {
  const [subject, value] = [slots[frame.subject], slots[frame.value]];
  if (frame.name !== 'age' || subject === undefined || value === undefined) return false;
  for (let i = value + 1; i < subject; i += 1)
    if (pack.grammar.prepositions.has(units[i]!.lower) || isVerb(units[i]!, units[i - 1], pack)) return true;
  return false;
}

/** "from 1.25 to 1.40", "von 1,25 auf 1,40": the first of the two no longer holds. */
function isOldValue({ slots, frame }: FrameMatch, units: readonly Unit[], { code }: LanguagePack): boolean {
  const at = slots[frame.value];
  if (at === undefined || units[at]!.value?.kind !== 'quantity') return false;
  const change = changes[code];
  return change !== undefined && change.from === units[at - 1]?.lower && change.to === units[at + 1]?.lower;
}

/** "31 of the 87 seats": the second number tells of how many. */
function isWhole({ slots, frame }: FrameMatch, units: readonly Unit[], { code, grammar }: LanguagePack): boolean {
  const at = slots[frame.value];
  if (at === undefined || !isCount(units[at])) return false;
  const before = grammar.determiners.has(units[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const joint = scopeWordsOf(code).partitiveJoints;
  return joint.has(units[before]?.lower ?? '')
    ? isCount(units[before - 1])
    : before === at - 2 && joint.has(units[at - 1]!.lower) && isCount(units[before]);
}

function isCount(unit: Unit | undefined): boolean {
  return unit?.value?.kind === 'quantity' && unit.value.dimension === 'count';
}

/** What stands before the old value and before the new one. */
const changes: Readonly<Partial<Record<Language, { readonly from: string; readonly to: string }>>> = {
  en: { from: 'from', to: 'to' },
  de: { from: 'von', to: 'auf' },
  fr: { from: 'de', to: 'à' },
  es: { from: 'de', to: 'a' },
};

/** What a frame says outright; the negation that is part of a state's own words does not negate it, one before them does. */
function polarityOf(
  { frame, state, pattern, first }: FrameMatch,
  reading: Reading,
): { polarity?: DraftClaim['polarity'] } {
  if (frame.polarity) return { polarity: frame.polarity };
  const { negations } = reading.context.pack.grammar;
  if (state === null || !pattern.split(/[\s|]+/).some((word) => negations.has(word))) return {};
  const clause = reading.clauses[clauseAt(reading, first)];
  const from = Math.max(clause?.first ?? first, first - 6);
  const negated = reading.units.slice(from, first).some(({ lower }) => negations.has(lower));
  return { polarity: negated ? 'negated' : 'affirmed' };
}

/** "The club denied that it had sacked him": a state that somebody denies or asks about is not told as a fact. */
function isDenied({ state, first }: FrameMatch, units: readonly Unit[]): boolean {
  return (
    state !== null &&
    units
      .slice(Math.max(0, first - 10), first)
      .some(({ concept, lower }) => concept?.concept === 'deny' || lower === 'whether')
  );
}

/** A figure is of its period, whatever else the sentence dates. */
function timeOfPeriod(period: Period | null): DraftClaim['time'] {
  return period && !period.earlier ? { text: period.display, interval: period.interval } : null;
}

function valueOfMatch(match: FrameMatch, { units, context }: Reading): ClaimValue | null {
  if (match.state !== null) return { kind: 'state', state: match.state };
  const unit = units[valueUnit(match)];
  if (!unit) return null;
  if (unit.office) return officeValue(match, units, context);
  if (unit.name) return { kind: 'entity', reference: context.named(unit) };
  if (unit.value?.kind === 'quantity' && match.frame.name === 'age')
    return { kind: 'quantity', quantity: inYears(unit.value), noun: null };
  if (unit.value?.kind === 'quantity' && match.frame.begins) return beginningOf(unit.value, context.article.published);
  if (unit.value?.kind === 'quantity')
    return {
      kind: 'quantity',
      quantity: unit.value,
      noun: match.frame.evolving ? subsetOf(match, units) : null,
    };
  if (unit.value?.kind === 'time' && match.frame.stretch && !unit.value.until) return null;
  if (unit.value?.kind === 'time')
    return { kind: 'time', expression: unit.value, interval: context.resolve(unit.value, match.frame.ahead === true) };
  return match.frame.name === 'post' ? headship(match, units, context) : null;
}

/** Whom a toll counts, where it is not everyone: children, soldiers. Tolls of different groups are never compared. */
function subsetOf(match: FrameMatch, units: readonly Unit[]): string | null {
  const at = valueUnit(match);
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 3) && units[i]!.kind === 'word'; i += 1) {
    const noun = nounConcept(units[i]!);
    if (noun && subsets.has(noun) && noun !== match.frame.counts) return noun;
  }
  return null;
}

const subsets: ReadonlySet<string> = new Set([...groupsOfPeople, 'family']);

/** The units of the claim: those of the match, without a closing mark, and with the area or owner that follows a title. */
function extent(match: FrameMatch, units: readonly Unit[], pack: LanguagePack): [number, number] {
  let { first, last } = match;
  while (last > first && units[last]!.kind === 'mark' && units[last]!.lower !== ')') last -= 1;
  // Words that only lead to the claim ("said", "named") stay outside it.
  const kept = Math.min(match.anchor, ...Object.values(match.slots));
  while (
    first < last &&
    (units[first]!.kind === 'mark' ||
      (first < kept && !units[first]!.concept) ||
      units[first]!.concept?.concept === 'say')
  )
    first += 1;
  const next = units[last + 1];
  if (units[last]!.kind === 'office' && next && pack.grammar.belonging.has(next.lower)) {
    let end = last + 1;
    while (
      end + 1 < units.length &&
      end - last < 6 &&
      units[end + 1]!.kind !== 'mark' &&
      !pack.grammar.auxiliaries.has(units[end + 1]!.lower) &&
      units[end + 1]!.concept?.part !== 'verb'
    ) {
      end += 1;
      if (units[end]!.name || units[end]!.concept || nounConcept(units[end]!)) break;
    }
    if (end > last + 1) last = end;
  }
  return [first, last];
}
