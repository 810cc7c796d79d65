import type { Frame } from '../frames/frame.ts';
import { type FrameMatch, valueUnit } from '../frames/matcher.ts';
import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { type ScopeWords, scopeWordsOf } from '../language/scope.ts';
import { words } from '../language/words.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';
import { groupsOfPeople } from './groupsOfPeople.ts';
import { nounConcept } from './nounPhrases.ts';

/** How far before its value a word such as "including" or "another" narrows it, in units. */
const REACH = 2;
/** Words in a noun phrase looked at beside the frame's noun. */
const MODIFIERS = 4;
/** How far from a value a word such as "aftershock" makes it one of something else, in units of its clause. */
const NEAR = 6;

/** "including 3", "another five", "darunter zwei": a part of a count, or what comes on top of it. */
export function partitive(units: readonly Unit[], at: number, words: ScopeWords, pack: LanguagePack): string {
  const isCount = units[at]!.value?.kind === 'quantity' && units[at]!.value.dimension === 'count';
  if ((isCount && isOfWhole(units, at, words, pack)) || goesOnWithOthers(units, at, words, pack)) return 'part';
  // "32 reports, including 4 injuries" counts all injuries.
  const counted = [at + 1, at + 2, at + 3].map((i) => units[i] && nounConcept(units[i]));
  if (counted.includes('injured')) return '';
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { lower } = units[i]!;
    if (words.increments.has(lower) && i === at - 1) return 'more';
    if (words.partitives.has(lower)) return 'part';
  }
  if (distributed(units, at, words, pack)) return 'part';
  if (isCount && isBesideOthers(units, at)) return 'more';
  const after = units[at + 1]?.lower ?? '';
  const behindNoun = units[at + 1]?.kind === 'word' ? (units[at + 2]?.lower ?? '') : '';
  return words.increments.has(after) || words.increments.has(behindNoun) ? 'more' : '';
}

/** "Four of them", "four of the injured", "vier der Verletzten", "quatre des blessés": a part of those. */
export function isOfWhole(units: readonly Unit[], at: number, words: ScopeWords, { grammar }: LanguagePack): boolean {
  const [joint, next] = [units[at + 1]?.lower ?? '', units[at + 2]?.lower ?? ''];
  if (!words.partitiveJoints.has(joint)) return false;
  const isDefinite = grammar.articles.has(joint) || (grammar.articles.has(next) && next !== 'a' && next !== 'an');
  return words.partitiveObjects.has(next) || isDefinite || joint === 'des';
}

/** Behind a number, between it and its verb: "eight adults were also killed". */
const besides: ReadonlySet<string> = words('also auch ebenfalls aussi également también');
const REACH_OF_ALSO = 4;

function isBesideOthers(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + REACH_OF_ALSO) && units[i]!.kind !== 'mark'; i += 1)
    if (besides.has(units[i]!.lower)) return true;
  return false;
}

/** Words behind a second number that say how those fared, without a verb of their own. */
const fared: ReadonlySet<string> = words(
  'slightly seriously badly critically leicht schwer légèrement grièvement gravement leves leve graves grave',
);
const oneself: ReadonlySet<string> = words('himself herself themselves itself');

/** "Three in one province and two in the next", "nine seriously and 22 slightly", "two people and then himself": one number of several. */
function goesOnWithOthers(
  units: readonly Unit[],
  at: number,
  { partitiveJoints }: ScopeWords,
  { grammar }: LanguagePack,
): boolean {
  for (let i = at + 1; i < Math.min(units.length - 1, at + FURTHER) && units[i]!.kind !== 'mark'; i += 1) {
    if (!grammar.coordinators.has(units[i]!.lower)) continue;
    if (oneself.has(units[i + 1]!.lower) || oneself.has(units[i + 2]?.lower ?? '')) return true;
    const behind = units[i + 2]?.lower ?? '';
    const isPlaced = grammar.prepositions.has(behind) && !partitiveJoints.has(behind);
    if (sameDimension(units[i + 1]!, units[at]!) && (isPlaced || fared.has(behind))) return true;
  }
  return false;
}

/** How far behind a number another one that goes on with it may stand, in units. */
const FURTHER = 14;

/** "In France alone", "allein in Frankreich", "rien qu'en France": in other places there are more. */
export function ofOnePlace(match: FrameMatch, units: readonly Unit[]): string {
  const to = Math.min(units.length, match.last + NEAR);
  for (let i = Math.max(0, match.first - NEAR); i < to; i += 1) {
    if (!alone.has(units[i]!.lower)) continue;
    if ([i - 1, i + 1, i + 2].some((at) => units[at]?.name)) return 'alone';
  }
  return '';
}

const alone: ReadonlySet<string> = words('alone allein rien seule seul solo sólo solamente');

/** How far behind a number "and another seven" makes it a part of the sum, in units. */
const ADDED = 8;

/** "two people in Marston and five in Dale", "12 on Monday and another 7 on Tuesday": each number is a part only. */
function distributed(
  units: readonly Unit[],
  at: number,
  { places, increments }: ScopeWords,
  { grammar }: LanguagePack,
): boolean {
  for (let i = at + 1; i < Math.min(units.length - 2, at + ADDED) && units[i]!.kind !== 'mark'; i += 1) {
    const added = grammar.coordinators.has(units[i]!.lower) && increments.has(units[i + 1]!.lower);
    if (added && sameDimension(units[i + 2]!, units[at]!)) return true;
  }
  const placed = (from: number): number => {
    for (let i = from + 1; i <= Math.min(units.length - 2, from + 4); i += 1) {
      if (units[i]!.kind !== 'word') return -1;
      if (places.has(units[i]!.lower)) return units[i + 1]!.name ? i + 1 : -1;
    }
    return -1;
  };
  const place = placed(at);
  const next = place + 2;
  const joined =
    place >= 0 && (grammar.coordinators.has(units[place + 1]?.lower ?? '') || units[place + 1]?.lower === ',');
  return joined && units[next]?.value?.kind === 'quantity' && placed(next) >= 0;
}

/** "three children", "40 soldiers": a group that others may have been counted beside. */
export function subgroup(units: readonly Unit[], at: number, { pack }: ArticleContext): string {
  const words = scopeWordsOf(pack.code);
  for (let i = at + 1; i <= Math.min(units.length - 1, at + 2); i += 1) {
    const { lower, kind } = units[i]!;
    const noun = nounConcept(units[i]!);
    const group = noun !== null && groups.has(noun) ? noun : words.groups.has(lower) ? lower : '';
    if (group) {
      const joined =
        pack.grammar.coordinators.has(units[i + 1]?.lower ?? '') && words.groups.has(units[i + 2]?.lower ?? '');
      return joined ? '' : group;
    }
    if (noun || kind !== 'word') return '';
  }
  return '';
}

const groups: ReadonlySet<string> = new Set(groupsOfPeople);

/** "30% this year": the stretch behind a figure that is otherwise one of a day. */
export function longerTime(units: readonly Unit[], at: number): string {
  for (let i = at + 1; i <= Math.min(units.length - 1, at + NEAR); i += 1) {
    const { value, kind } = units[i]!;
    if (value?.kind === 'time')
      return value.granularity === 'day' || value.granularity === 'time' ? '' : value.granularity;
    if (value || (kind === 'mark' && i > at + 1)) return '';
  }
  return '';
}

/** "By 4 p.m. twelve people had died", "turnout at noon": the hour at which a figure that grows was counted. */
export function countedAt(units: readonly Unit[], at: number, { evolving, narrowing }: Frame): string {
  if (!evolving) return '';
  for (const step of [-1, 1])
    for (let i = at + step; i >= Math.max(0, at - FURTHER) && i < Math.min(units.length, at + FURTHER); i += step) {
      const { value } = units[i]!;
      if (value?.kind !== 'time' || value.hour === undefined) continue;
      if (narrowing?.hours || value.relation === 'by' || value.relation === 'until') return `by ${value.hour}`;
    }
  return '';
}

/** "cloud revenue", "revenue from subscriptions": what stands with the frame's noun and narrows it. */
export function narrowedNoun(
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
  return [...before(head, units, context), ...after(head, value, match.slots.organisation, units, context)].join(' ');
}

function before(head: number, units: readonly Unit[], { pack, entities }: ArticleContext): string[] {
  const { neutral, periods } = scopeWordsOf(pack.code);
  const found: string[] = [];
  for (let i = head - 1; i >= Math.max(0, head - MODIFIERS); i -= 1) {
    const unit = units[i]!;
    if (unit.value) continue;
    if (unit.name && i === head - 1 && entities.typeOf(entities.key(unit.name.text)) !== 'organisation')
      found.push(unit.name.text.toLowerCase());
    if (unit.kind !== 'word' || isClosed(unit, pack) || unit.concept?.part === 'verb') break;
    if (unit.lower !== '' && !neutral.has(unit.lower) && !Object.hasOwn(periods, unit.lower)) found.push(unit.lower);
  }
  return found.reverse();
}

function after(
  head: number,
  value: number,
  organisation: number | undefined,
  units: readonly Unit[],
  { pack }: ArticleContext,
): string[] {
  const { neutral, joints, periods } = scopeWordsOf(pack.code);
  for (let i = head + 1; i < Math.min(value, head + MODIFIERS); i += 1) {
    if (!joints.has(units[i]!.lower)) continue;
    let k = i + 1;
    while (k < value && pack.grammar.determiners.has(units[k]!.lower)) k += 1;
    const unit = units[k]!;
    if (k === organisation) continue;
    if (unit.name) return [unit.name.text.toLowerCase()];
    // "Net profit for the quarter" tells the period.
    if (Object.hasOwn(periods, unit.lower) || ofPeriod.has(unit.lower)) continue;
    if (unit.kind === 'word' && unit.lower !== '' && !neutral.has(unit.lower)) return [unit.lower];
  }
  return [];
}

/** Nouns of periods that are none by themselves. */
const ofPeriod: ReadonlySet<string> = words('half period year months zeitraum jahr période année periodo período año');

/** "guilty of fraud", "effective against severe disease": the noun that follows "of" or "against". */
export function objectOf(match: FrameMatch, units: readonly Unit[], context: ArticleContext): string {
  const { pack } = context;
  const { objects } = scopeWordsOf(pack.code);
  const from = Math.max(match.anchor, valueUnit(match));
  for (let i = from + 1; i < Math.min(units.length - 1, from + 8); i += 1) {
    if (units[i]!.kind === 'mark') return '';
    if (!objects.has(units[i]!.lower)) continue;
    let [found, inWords] = ['', ''];
    for (let k = i + 1; k < Math.min(units.length, i + 7); k += 1) {
      const unit = units[k]!;
      // "Cleared of all charges", "of fraud charges": they name no crime by themselves.
      if (unit.value || charges.has(unit.lower)) continue;
      if (unit.kind !== 'word') break;
      if (objects.has(unit.lower)) [found, inWords] = ['', ''];
      else if (isClosed(unit, pack) && !pack.grammar.determiners.has(unit.lower)) break;
      else if (!pack.grammar.determiners.has(unit.lower)) {
        found = nounConcept(unit) ?? (unit.lower || found);
        // "wegen Betrugs schuldig", "vom Vorwurf des Betrugs frei": in German the verb's rest stands behind the noun.
        if (pack.capitalisesNouns && !accusations.has(found)) return inAnyLanguage(unit, context);
        if (unit.lower) inWords = inAnyLanguage(unit, context);
      }
    }
    return found && (inWords || found);
  }
  return '';
}

/** "Murder", "Mordes" and "meurtre" are one: what a word means (see `contentOf`), or the word itself. */
function inAnyLanguage(unit: Unit, context: ArticleContext): string {
  const marks = [...contentOf([unit], context)];
  return marks.find((mark) => mark[0] !== '<') ?? marks[0] ?? nounConcept(unit) ?? unit.lower;
}

const charges = words('charge charges count counts chef chefs cargo cargos');
const accusations = new Set(['vorwurf', 'vorwürfen', 'vorwürfe', 'anklage', 'verdacht']);

/** The words in the match's own clause that make its value one of something else. */
export function nearLabels(
  match: FrameMatch,
  at: number,
  near: NonNullable<NonNullable<Frame['narrowing']>['near']>,
  units: readonly Unit[],
): string[] {
  const found = new Set<string>();
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < units.length; i += step) {
      const inside = i >= match.first && i <= match.last;
      if (!inside && (Math.abs(i - at) > NEAR || (units[i]!.kind === 'mark' && /^[,;:.–—]$/.test(units[i]!.lower))))
        break;
      // "an aftershock of magnitude 5.1 followed the magnitude 6.8 quake": the word belongs to the other figure.
      if (!inside && sameDimension(units[i]!, units[at]!)) break;
      const word = isLaterOrdinal(units[i]!) ? 'second' : (units[i]!.name?.text.toLowerCase() ?? units[i]!.lower);
      for (const [label, words] of Object.entries(near)) if (words.has(word)) found.add(label);
    }
  }
  return [...found].sort();
}

/** "The second prize", "the 3rd round". */
function isLaterOrdinal({ value }: Unit): boolean {
  return value?.kind === 'quantity' && value.dimension === 'ordinal' && value.low > 1;
}

function sameDimension({ value: a }: Unit, { value: b }: Unit): boolean {
  return a?.kind === 'quantity' && b?.kind === 'quantity' && a.dimension === b.dimension;
}

function isClosed(unit: Unit, { grammar }: ArticleContext['pack']): boolean {
  const { lower } = unit;
  return (
    grammar.determiners.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.auxiliaries.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower)
  );
}
