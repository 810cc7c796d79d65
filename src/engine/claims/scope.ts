import { type FrameMatch, valueUnit } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import { scopeWordsOf } from '../language/scope.ts';
import { daysBetween } from '../values/calendar.ts';
import type { ArticleContext } from './context.ts';
import type { Scope } from './draft.ts';
import {
  countedAt,
  longerTime,
  narrowedNoun,
  nearLabels,
  objectOf,
  ofOnePlace,
  partitive,
  subgroup,
} from './narrowing.ts';
import { isBaseline, periodOf } from './period.ts';

/** How far from a match the places that it is told of may stand, in units. */
const REACH_OF_PLACES = 8;
/** An event that lies further back than this is another one than the article reports, in days. */
const RECENT = 60;
/** A time further from a value than this is not looked at, so that cost stays linear in the sentence. */
const WINDOW = 60;

/** The scope of a match by its frame's rules; undefined for a frame without any. */
export function scopeOf(match: FrameMatch, units: readonly Unit[], context: ArticleContext): Scope | undefined {
  const { narrowing, fallback, scope } = match.frame;
  if (!narrowing && fallback !== 'story' && !scope) return undefined;
  const at = valueUnit(match);
  const words = scopeWordsOf(context.pack.code);
  const quantity = units[at]!.value?.kind === 'quantity';
  const parts = [
    narrowing?.heads ? narrowedNoun(match, at, narrowing.heads, units, context) : '',
    narrowing?.counted ? subgroup(units, at, context) : '',
    narrowing?.object ? objectOf(match, units, context) : '',
    ...(narrowing?.near ? nearLabels(match, at, narrowing.near, units) : []),
    ...(narrowing?.concepts ?? []).filter((concept) => namesConcept(match, units, concept)),
    narrowing?.longer ? longerTime(units, at) : '',
    quantity ? partitive(units, at, words, context.pack) : '',
    quantity ? ofOnePlace(match, units) : '',
    quantity ? countedAt(units, at, match.frame) : '',
    fallback === 'organisation' ? whereOf(match, units) : '',
    quantity && !narrowing?.period && isBaseline(units, at, context) ? 'before' : '',
    fallback === 'story' && units[at]!.value?.kind !== 'time' ? otherEvent(at, units, context) : '',
    ...(scope ?? []).map((slot) => keyOfSlot(match, slot, units, context)),
  ];
  return {
    ...(narrowing?.period ? { period: periodOf(units, at, context) } : {}),
    part: parts.filter(Boolean).join(' '),
    places: narrowing?.places ? placesOf(match, units, context) : [],
  };
}

/** "recalled after 21 incidents", "98% of votes counted": what the value counts tells that the frame is not what is spoken of. */
export function saysSomethingElse(match: FrameMatch, units: readonly Unit[], { pack }: ArticleContext): boolean {
  const never = match.frame.narrowing?.never;
  if (!never) return false;
  const at = valueUnit(match);
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 4); i += 1) {
    const { lower, kind, value } = units[i]!;
    if (never.has(lower)) return true;
    const joins = scopeWordsOf(pack.code).partitiveJoints.has(lower);
    if (kind !== 'word' || value || (pack.grammar.prepositions.has(lower) && !joins)) return false;
  }
  return false;
}

const whereWords: ReadonlySet<string> = new Set(['where', 'wo', 'où', 'donde']);
const REACH_OF_WHERE = 4;

/** "The division that equips sewage works, where sales jumped 11 percent": of that part of the firm. */
function whereOf({ first }: FrameMatch, units: readonly Unit[]): string {
  for (let i = first - 1; i >= Math.max(0, first - REACH_OF_WHERE); i -= 1)
    if (whereWords.has(units[i]!.lower)) return 'where';
  return '';
}

function namesConcept({ first, last }: FrameMatch, units: readonly Unit[], concept: string): boolean {
  return units.slice(Math.max(0, first - 2), last + 3).some((unit) => unit.concept?.concept === concept);
}

function keyOfSlot({ slots }: FrameMatch, slot: string, units: readonly Unit[], context: ArticleContext): string {
  const name = slots[slot] === undefined ? undefined : units[slots[slot]]!.name;
  return name ? context.entities.key(name.text) : '';
}

/** "The 2007 quake killed 500": the year of an event long before the article. */
export function otherEvent(at: number, units: readonly Unit[], context: ArticleContext): string {
  const { published } = context.article;
  let best: { year: string; distance: number } | undefined;
  for (let i = Math.max(0, at - WINDOW); i < Math.min(units.length, at + WINDOW); i += 1) {
    const { value } = units[i]!;
    // "The worst since 1987, when a flood killed 40".
    const recalled =
      value?.kind === 'time' && value.relation === 'since' && /^(?:when|als)$/.test(units[i + 2]?.lower ?? '');
    if (value?.kind !== 'time' || (value.relation !== undefined && !recalled) || value.granularity === 'time') continue;
    const interval = context.resolve(value, false);
    const past = published
      ? interval !== null && daysBetween(interval.to, published) > RECENT
      : value.granularity === 'year';
    const distance = Math.abs(i - at);
    if (anotherFigureBetween(units, at, i)) continue;
    if (!best || distance < best.distance)
      best = { year: past ? (interval?.to.slice(0, 4) ?? value.display) : '', distance };
  }
  // "… the fire of 2011. Three people were hurt then": the year is that of the paragraph.
  const year = best ? best.year : earlierYear(context);
  return year ? `in ${year}` : '';
}

function earlierYear({ year, article: { published } }: ArticleContext): string {
  return year !== null && published && year < Number(published.slice(0, 4)) ? String(year) : '';
}

/** "61 percent, from 58 percent in 2019": the year belongs to the figure next to it. */
function anotherFigureBetween(units: readonly Unit[], at: number, time: number): boolean {
  const dimension = units[at]!.value?.kind === 'quantity' ? units[at]!.value.dimension : null;
  for (let i = Math.min(at, time) + 1; i < Math.max(at, time); i += 1) {
    const { value } = units[i]!;
    if (value?.kind === 'quantity' && value.dimension === dimension) return true;
  }
  return false;
}

/** Names behind "in", "at", "near" around the match: "in the village of Marston". */
export function placesOf(
  { first, last }: Pick<FrameMatch, 'first' | 'last'>,
  units: readonly Unit[],
  context: ArticleContext,
): string[] {
  const words = scopeWordsOf(context.pack.code);
  const places: string[] = [];
  for (let i = Math.max(1, first - REACH_OF_PLACES); i <= Math.min(units.length - 1, last + REACH_OF_PLACES); i += 1) {
    const unit = units[i]!;
    if (!unit.name) continue;
    for (let k = i - 1; k >= Math.max(0, i - 5) && units[k]!.kind === 'word'; k -= 1) {
      if (!words.places.has(units[k]!.lower)) continue;
      places.push(context.entities.key(unit.name.text));
      break;
    }
  }
  return places;
}
