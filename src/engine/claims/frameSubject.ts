import type { FrameMatch } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import { clauseAt, type Reading } from './build.ts';
import type { ArticleContext } from './context.ts';
import { type Reference, storyReference } from './draft.ts';

/** Fallbacks of frames whose subject is the one who acts, so that a name which only says where or whose is not meant. */
const strictFallbacks = new Set(['someone', 'something', 'none']);

/** Whom or what a match is told of: the name in its slot, else what its frame falls back on. Null where that is nobody. */
export function subjectOfMatch(match: FrameMatch, reading: Reading): Reference | null {
  const { units, context } = reading;
  const slot = match.slots[match.frame.subject];
  if (
    match.frame.name === 'age' &&
    (slot === undefined || isAgedNoun(units[match.slots[match.frame.value]!]!, context))
  ) {
    // "The prosecutor had asked for five years for the 63-year-old": behind a preposition it is somebody else.
    if (context.pack.grammar.prepositions.has(units[match.first - 1]?.lower ?? '')) return null;
    const subject = reading.subjects[clauseAt(reading, match.first)];
    return subject?.type === 'person' && subject.whole ? subject : null;
  }
  if (slot !== undefined) {
    // "the party of Alder took 45 seats": a name behind "of" is not who did it.
    const belongs = slot === match.first && context.pack.grammar.belonging.has(units[slot - 1]?.lower ?? '');
    // "a 34-year-old man from Arden": the name says where, not who; "the body of Ada Okafor, 39," tells her age.
    const isFullName = slot === match.first && units[slot]!.name?.text.includes(' ') === true;
    const aside =
      match.frame.name === 'age' && !isFullName && context.pack.grammar.prepositions.has(units[slot - 1]?.lower ?? '');
    const strict = strictFallbacks.has(match.frame.fallback) && match.frame.name !== 'affiliation';
    return units[slot]!.name && !(belongs && strict) && !aside ? context.named(units[slot]!) : null;
  }
  switch (match.frame.fallback) {
    case 'clause': {
      const subject = reading.subjects[clauseAt(reading, match.first)] ?? context.lastSubject;
      return match.frame.subject === 'person' && subject?.type !== 'person' ? null : subject;
    }
    case 'someone':
    case 'something': {
      const subject = pronounBefore(match, reading) ?? reading.subjects[clauseAt(reading, match.first)];
      const fits = subject?.entity && subject.whole && (match.frame.fallback === 'something' || mayBePerson(subject));
      return fits ? subject : null;
    }
    case 'person': {
      const named = nearestName(match, reading, 'person');
      return named ?? (context.lastPerson ? context.entity(context.lastPerson) : null);
    }
    case 'organisation': {
      const subject = reading.subjects[clauseAt(reading, match.first)];
      // "The chip maker with its seat in Dresden": the town is no firm.
      const value = units[match.slots[match.frame.value] ?? -1]?.name;
      const isValue = value !== undefined && subject?.entity === context.entities.key(value.text);
      return subject?.entity && subject.type !== 'person' && !isValue ? subject : context.mainOrganisation;
    }
    case 'story':
      return storyOf(context);
    case 'none':
      return null;
  }
}

/** "Die 54-Jährige leitet Harlow": the noun is who is meant, not what is named behind it. */
function isAgedNoun(unit: Unit, context: ArticleContext): boolean {
  return context.pack.capitalisesNouns && /Jährige/.test(context.textBetween(unit, unit));
}

/** A known person, or a name of several words that is no organisation's: one word alone may be a place. */
function mayBePerson({ type, text }: Reference): boolean {
  return type === 'person' || (type === 'unknown' && text.includes(' '));
}

/** "Two people tell me he was sacked", "Harker, 61, who was sacked": the pronoun right before what is told of somebody. */
function pronounBefore({ first }: FrameMatch, { units, context }: Reading): Reference | null {
  const { grammar } = context.pack;
  if (grammar.personPronouns.has(units[first - 1]?.lower ?? ''))
    return context.lastPerson ? context.entity(context.lastPerson) : null;
  const relative = [first - 1, first - 2].find((i) => grammar.relatives.has(units[i]?.lower ?? ''));
  if (relative === undefined || units[relative - 1]?.lower !== ',') return null;
  let at = relative - 1;
  while (at > relative - 5 && (units[at]?.kind === 'mark' || units[at]?.value?.kind === 'quantity')) at -= 1;
  return units[at]?.name ? context.named(units[at]) : null;
}

function nearestName(match: FrameMatch, { units, context }: Reading, type: 'person'): Reference | null {
  for (let i = match.last; i >= 0; i -= 1) {
    const unit = units[i]!;
    if (unit.name && context.entities.typeOf(context.entities.key(unit.name.text)) === type) return context.named(unit);
  }
  return null;
}

/** The event that the article as a whole reports, under which tolls and measurements of several articles meet. */
export function storyOf(context: ArticleContext): Reference {
  return storyReference(context.article.title ?? 'this event');
}
