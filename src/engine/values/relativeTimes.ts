import type { CalendarUnit } from '../language/values.ts';
import type { StepName } from './lexicon.ts';
import { type Numeral, readNumeral, type Scan } from './numerals.ts';
import { matchPhrase } from './phrases.ts';
import type { Fields, TimeReading } from './timeFields.ts';
import type { Granularity } from './value.ts';

const amounts: Readonly<Record<StepName, number>> = {
  previous: -1,
  current: 0,
  next: 1,
  foregoing: -1,
  following: 1,
};

/** `last year`, `this week`, `next Friday`, `last May`, `letzten Sommer`. */
export function readStep(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const step = matchPhrase(lexicon.steps, tokens, at);
  const token = step && tokens[step.end];
  if (!step || !token) return undefined;
  const amount = amounts[step.value];
  // `the next day` is mostly told from another one, `next week` from the article's.
  const isTold =
    step.value === 'foregoing' ||
    step.value === 'following' ||
    (step.value === 'next' && lexicon.timeUnits.get(token.lower)?.unit === 'day');
  const end = step.end + 1;
  const relative = (unit: CalendarUnit['unit'], count = 1) => ({
    amount: amount * count,
    unit,
    to: isTold ? ('event' as const) : ('article' as const),
  });
  const unit = lexicon.timeUnits.get(token.lower);
  if (unit) {
    if (unit.count === 0) return undefined;
    if (unit.plural)
      return step.value === 'previous' ? { end, fields: { granularity: 'vague', hedged: true } } : undefined;
    // The last decade is the stretch up to now, the last year a calendar year.
    if (unit.count > 1 && unit.unit === 'year') return { end, fields: stretch(unit, amount || -1, 1) };
    return { end, fields: { granularity: unit.unit, relative: relative(unit.unit, unit.count), hedged: false } };
  }
  const weekday = lexicon.weekdays.get(token.lower);
  if (weekday !== undefined && isName(scan, step.end)) {
    return {
      end: dayPartEnd(scan, end),
      fields: { granularity: 'day', weekday, relative: relative('day'), hedged: false },
    };
  }
  const month = lexicon.months.get(token.lower);
  if (month !== undefined && isName(scan, step.end))
    return { end, fields: { granularity: 'month', month, relative: relative('month'), hedged: false } };
  const season = lexicon.seasons.get(token.lower);
  if (season) return { end, fields: { granularity: 'season', season, relative: relative('month'), hedged: false } };
  return undefined;
}

/** Names of days and months have a capital where the language writes them so. */
export function isName(scan: Scan, at: number): boolean {
  return !scan.lexicon.times.capitalNames || scan.tokens[at]?.capital === true;
}

/** The index after `night` in `Friday night`. */
export function dayPartEnd(scan: Scan, at: number): number {
  return scan.lexicon.sets.dayParts.has(scan.tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** `past decade`, `past three months`, `last five years`, `recent weeks`, `letzten drei Jahren`. */
export function readStretch(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const back = isVerb(scan, at) ? undefined : matchPhrase(lexicon.lists.past, tokens, at);
  const ahead = back ? undefined : matchPhrase(lexicon.lists.coming, tokens, at);
  const found = back ?? ahead;
  if (!found) {
    if (lexicon.times.stepsFollow) return readCountedStretch(scan, at);
    if (!lexicon.sets.recent.has(tokens[at]?.lower ?? '')) return undefined;
    const unit = lexicon.timeUnits.get(tokens[at + 1]?.lower ?? '');
    return unit?.plural ? { end: at + 2, fields: { granularity: 'vague', hedged: true } } : undefined;
  }
  const sign = back ? -1 : 1;
  const direct = lexicon.timeUnits.get(tokens[found.end]?.lower ?? '');
  if (direct) {
    const isWholeStep = lexicon.steps.has(tokens[at]!.lower);
    if (direct.plural || isWholeStep || direct.count === 0) return undefined;
    return { end: found.end + 1, fields: stretch(direct, sign, 1) };
  }
  const numeral = readNumeral(scan, found.end);
  const unit = numeral && lexicon.timeUnits.get(tokens[numeral.end]?.lower ?? '');
  if (!numeral || !unit) return undefined;
  if (numeral.vague !== undefined) return { end: numeral.end + 1, fields: { granularity: 'vague', hedged: true } };
  return { end: numeral.end + 1, fields: stretch(unit, sign, numeral.low) };
}

/** `dix dernières années`, `trois prochains mois`. */
function readCountedStretch(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const numeral = readNumeral(scan, at);
  if (!numeral || numeral.vague !== undefined) return undefined;
  const back = matchPhrase(lexicon.lists.past, tokens, numeral.end);
  const found = back ?? matchPhrase(lexicon.lists.coming, tokens, numeral.end);
  const unit = found && lexicon.timeUnits.get(tokens[found.end]?.lower ?? '');
  return unit && { end: found.end + 1, fields: stretch(unit, back ? -1 : 1, numeral.low) };
}

/** `will last five years`. */
function isVerb({ tokens, lexicon }: Scan, at: number): boolean {
  return lexicon.sets.verbMarkers.has(tokens[at - 1]?.lower ?? '');
}

function stretch(unit: CalendarUnit, sign: number, count: number): Fields {
  // Hours and minutes make at least a day: `the last 24 hours`.
  const amount = sign * (unit.count === 0 ? Math.max(1, Math.round(count / 24)) : Math.round(count * unit.count));
  return { granularity: grain(unit), relative: { amount, unit: unit.unit, to: 'article', span: true }, hedged: false };
}

function grain(unit: CalendarUnit): Granularity {
  return unit.unit === 'year' && unit.count === 10
    ? 'decade'
    : unit.unit === 'year' && unit.count === 100
      ? 'century'
      : unit.unit;
}

/** `nine hours before the vote`, `dos días después de la boda`: a length of time, counted from what is named after it. */
export function isPreposition({ tokens, lexicon }: Scan, at: number): boolean {
  const relation = matchPhrase(lexicon.relations, tokens, at);
  if (relation?.value !== 'before' && relation?.value !== 'after') return false;
  const next = tokens[relation.end];
  return next !== undefined && next.kind !== 'sign';
}

const MOST_QUALIFIERS = 3;

/** `three months ago`, `a decade later`, `two weeks before`, `vor rund zehn Jahren`, `hace tres años`. */
export function readDistance(scan: Scan, at: number): TimeReading | undefined {
  const { tokens, lexicon } = scan;
  const { lists } = lexicon;
  let index = at;
  let hedged = false;
  const skipQualifiers = () => {
    for (let count = 0; count < MOST_QUALIFIERS; count++) {
      const found = matchPhrase(lexicon.qualifiers, tokens, index);
      if (!found) return;
      hedged = true;
      index = found.end;
    }
  };
  skipQualifiers();
  // `desde hace diez años` is a length of time.
  const isLength = lexicon.relations.get(tokens[at - 1]?.lower ?? '')?.some(({ value }) => value === 'since');
  const ago = isLength ? undefined : matchPhrase(lists.agoBefore, tokens, index);
  const ahead = ago ? undefined : matchPhrase(lists.aheadBefore, tokens, index);
  if (ago || ahead) {
    index = (ago ?? ahead)!.end;
    skipQualifiers();
  }
  const bare = lexicon.timeUnits.get(tokens[index]?.lower ?? '');
  const numeral: Numeral | undefined = bare?.plural ? undefined : readNumeral(scan, index);
  const unitAt = numeral?.end ?? index;
  const unit = bare?.plural ? bare : lexicon.timeUnits.get(tokens[unitAt]?.lower ?? '');
  if (!unit || (!numeral && !bare?.plural)) return undefined;
  const after = unitAt + 1;
  const direction = ago
    ? ({ sign: -1, to: 'article', end: after } as const)
    : ahead
      ? ({ sign: 1, to: 'article', end: after } as const)
      : directionAfter(scan, after);
  if (!direction) return undefined;
  const isVague = !numeral || (numeral.vague !== undefined && numeral.low !== numeral.high);
  const count = numeral ? (numeral.low + numeral.high) / 2 : 0;
  const isEvent = direction.to === 'event';
  if (isVague && !isEvent) return { end: direction.end, fields: { granularity: 'vague', hedged: true } };
  if (isVague) return undefined;
  const amount = direction.sign * Math.round(count * unit.count);
  return {
    end: direction.end,
    fields: {
      granularity: unit.unit,
      relative: { amount, unit: unit.unit, to: direction.to },
      hedged: hedged || unit.count >= 10 || !Number.isInteger(count),
    },
  };
}

function directionAfter(scan: Scan, at: number) {
  const { lists } = scan.lexicon;
  const ago = matchPhrase(lists.agoAfter, scan.tokens, at);
  if (ago) return { sign: -1, to: 'article', end: ago.end } as const;
  if (isPreposition(scan, at)) return undefined;
  const earlier = matchPhrase(lists.earlierAfter, scan.tokens, at);
  if (earlier) return { sign: -1, to: 'event', end: earlier.end } as const;
  const later = matchPhrase(lists.laterAfter, scan.tokens, at);
  return later && ({ sign: 1, to: 'event', end: later.end } as const);
}
