import type { Frame } from '../frames/frame.ts';
import type { FrameMatch } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import { scopeWordsOf } from '../language/scope.ts';
import type { ArticleContext } from './context.ts';
import { type Period, periodOf } from './period.ts';
import { nounConcept } from './references.ts';

/** What a value holds for, where the frame asks for it. Values of different scopes are never compared. */
export interface Scope {
  /** The period that a figure is of; null where the article does not say. Absent where the frame has none. */
  readonly period?: Period | null;
  /** What narrows the value to a part: "cloud", "children", "another". Empty where nothing does. */
  readonly part: string;
  /** Keys of the places that the value is told of: "in Marston". */
  readonly places: readonly string[];
}

/** How far before its value a word such as "including" or "another" narrows it, in units. */
const REACH = 2;
/** How far from a match the places that it is told of may stand, in units. */
const REACH_OF_PLACES = 8;
/** Words in a noun phrase looked at before the frame's noun. */
const MODIFIERS = 4;

/** The scope of a match by its frame's rules; undefined for a frame without any. */
export function scopeOf(match: FrameMatch, units: readonly Unit[], context: ArticleContext): Scope | undefined {
  const { narrowing } = match.frame;
  if (!narrowing) return undefined;
  const at = match.slots[match.frame.value] ?? match.anchor;
  const parts = [
    narrowing.heads ? narrowedNoun(match, at, narrowing.heads, units, context) : '',
    narrowing.counted ? subgroup(units, at, context) : '',
    narrowing.object ? objectOf(match, units, context) : '',
    partitive(units, at, context),
  ];
  return {
    ...(narrowing.period ? { period: periodOf(units, at, context) } : {}),
    part: parts.filter(Boolean).join(' '),
    places: narrowing.places ? placesOf(match, units, context) : [],
  };
}

/** "including 3", "another five", "darunter zwei": a part of a count, or what comes on top of it. */
function partitive(units: readonly Unit[], at: number, { pack }: ArticleContext): string {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { lower } = units[i]!;
    if (scopeWordsOf(pack.code).increments.has(lower) && i === at - 1) return 'more';
    if (scopeWordsOf(pack.code).partitives.has(lower)) return 'part';
  }
  const after = units[at + 1]?.lower ?? '';
  if (scopeWordsOf(pack.code).increments.has(after)) return 'more';
  const ofThem = after === 'of' || after === 'der' || after === 'von';
  return ofThem && scopeWordsOf(pack.code).partitiveObjects.has(units[at + 2]?.lower ?? '') ? 'part' : '';
}

/** "three children", "40 soldiers": a group that others may have been counted beside. */
function subgroup(units: readonly Unit[], at: number, { pack }: ArticleContext): string {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 2); i += 1) {
    const noun = nounConcept(units[i]!, pack);
    if (noun) return groups.has(noun) ? noun : '';
    if (scopeWordsOf(pack.code).groups.has(units[i]!.lower)) return units[i]!.lower;
    if (units[i]!.kind !== 'word') return '';
  }
  return '';
}

const groups = new Set(['child', 'woman', 'man', 'student', 'officer', 'soldier', 'passenger', 'employee', 'patient']);

/** "cloud revenue", "revenue from subscriptions": what stands with the frame's noun and narrows it. */
function narrowedNoun(
  match: FrameMatch,
  value: number,
  heads: NonNullable<Frame['narrowing']>['heads'],
  units: readonly Unit[],
  context: ArticleContext,
): string {
  const words = heads?.[context.pack.code];
  if (!words) return '';
  let head = -1;
  for (let i = match.first; i <= match.last && head < 0; i += 1) if (words.has(units[i]!.lower)) head = i;
  if (head < 0) return '';
  return [...before(head, units, context), ...after(head, value, units, context)].join(' ');
}

function before(head: number, units: readonly Unit[], { pack, entities }: ArticleContext): string[] {
  const found: string[] = [];
  for (let i = head - 1; i >= Math.max(0, head - MODIFIERS); i -= 1) {
    const unit = units[i]!;
    if (
      unit.kind === 'name' &&
      units[i + 1]!.kind !== 'possessive' &&
      entities.typeOf(entities.key(unit.name!.text)) !== 'organisation'
    )
      found.push(unit.name!.text.toLowerCase());
    if (unit.kind !== 'word' || unit.value || closed(unit, pack) || unit.concept?.part === 'verb') break;
    if (!scopeWordsOf(pack.code).neutral.has(unit.lower)) found.push(unit.lower);
  }
  return found.reverse();
}

function after(head: number, value: number, units: readonly Unit[], { pack }: ArticleContext): string[] {
  for (let i = head + 1; i < Math.min(value, head + MODIFIERS); i += 1) {
    if (!scopeWordsOf(pack.code).joints.has(units[i]!.lower)) continue;
    let k = i + 1;
    while (k < value && pack.grammar.determiners.has(units[k]!.lower)) k += 1;
    const unit = units[k]!;
    if (unit.kind === 'name') return [unit.name!.text.toLowerCase()];
    if (unit.kind === 'word' && unit.lower !== '' && !scopeWordsOf(pack.code).neutral.has(unit.lower))
      return [unit.lower];
  }
  return [];
}

function closed(unit: Unit, { grammar }: ArticleContext['pack']): boolean {
  return (
    grammar.determiners.has(unit.lower) ||
    grammar.prepositions.has(unit.lower) ||
    grammar.auxiliaries.has(unit.lower) ||
    grammar.coordinators.has(unit.lower) ||
    grammar.subordinators.has(unit.lower)
  );
}

/** "guilty of fraud", "cleared of two counts of bribery": the last noun that follows "of". */
function objectOf(match: FrameMatch, units: readonly Unit[], { pack }: ArticleContext): string {
  for (let i = match.anchor + 1; i < Math.min(units.length - 1, match.anchor + 8); i += 1) {
    if (units[i]!.kind === 'mark') return '';
    if (!scopeWordsOf(pack.code).objects.has(units[i]!.lower)) continue;
    const words: string[] = [];
    for (let k = i + 1; k < Math.min(units.length, i + 7) && units[k]!.kind !== 'mark' && !units[k]!.name; k += 1) {
      const { lower, kind } = units[k]!;
      if (scopeWordsOf(pack.code).objects.has(lower)) words.length = 0;
      else if (kind === 'word' && lower && closed(units[k]!, pack)) {
        if (!pack.grammar.determiners.has(lower)) break;
      } else if (kind === 'word' && lower) words.push(lower);
    }
    return words.at(-1) ?? '';
  }
  return '';
}

/** Names behind "in", "at", "near" around the match: "in the village of Marston". */
function placesOf({ first, last }: FrameMatch, units: readonly Unit[], context: ArticleContext): string[] {
  const { pack, entities } = context;
  const words = scopeWordsOf(pack.code);
  const places: string[] = [];
  for (let i = Math.max(1, first - REACH_OF_PLACES); i <= Math.min(units.length - 1, last + REACH_OF_PLACES); i += 1) {
    const unit = units[i]!;
    if (!unit.name) continue;
    for (let k = i - 1; k >= Math.max(0, i - 5) && units[k]!.kind === 'word'; k -= 1) {
      if (!words.places.has(units[k]!.lower)) continue;
      places.push(entities.key(unit.name.text));
      break;
    }
  }
  return places;
}
