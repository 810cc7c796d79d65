import type { Concept, PartOfSpeech } from '../language/concepts.ts';
import { conceptNames } from '../language/concepts.ts';
import { fits, type SlotType } from './slotTypes.ts';
import { joined, noTraits, type Traits, traitsOfConcept, traitsOfSlot } from './traits.ts';
import type { Unit } from './units.ts';

/**
 * The notation that frames are written in, the same for every language:
 *
 * | notation | matches |
 * | --- | --- |
 * | `{person}` `{organisation}` `{name}` | a name; the slot takes the word's name, or the one before a colon: `{buyer:organisation}` |
 * | `{title:office}` | an office |
 * | `{price:money}` `{count:count}` `{when:time}` … | a value of that dimension |
 * | `{when:date}` `{when:day}` `{when:since}` `{when:until}` `{when:clock}` | a time: a plain one, a plain day, one with that relation, one with an hour |
 * | `<acquire>` `<acquire.noun>` | a word that names the concept |
 * | `of\|at` | one of these words or marks |
 * | `*geräte` | a word with this ending, as compounds have |
 * | `'s` | a possessive ending |
 * | `[` `]` | an opening, a closing round bracket of the text |
 * | `~3` | up to three words or values that are neither names nor marks |
 * | `…` | up to twelve units of the same clause |
 * | `( … )?` | optional |
 */
export interface Pattern {
  readonly text: string;
  readonly anchor: Anchor;
  /** What must stand behind the anchor, in order; null where nothing must. */
  readonly after: Step | null;
  /** What must stand before it, the nearest first. */
  readonly before: Step | null;
  /** What a sentence must hold besides. */
  readonly needs: Traits;
  /** Words besides, one at least of each set. */
  readonly words: readonly ReadonlySet<string>[];
}

/** One element of a chain, and what goes on behind it. */
type Step =
  | (Exclude<Element, { kind: 'optional' }> & { readonly next: Step | null })
  | { readonly kind: 'optional'; readonly inner: Step | null; readonly next: Step | null };

type Anchor = Extract<Element, { kind: 'concept' | 'slot' | 'word' }>;

type Element =
  | { readonly kind: 'slot'; readonly slot: string; readonly type: SlotType }
  | { readonly kind: 'concept'; readonly concept: Concept; readonly part: PartOfSpeech | undefined }
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly endings: readonly string[] }
  | { readonly kind: 'possessive' }
  | { readonly kind: 'gap'; readonly limit: number; readonly wide: boolean }
  | { readonly kind: 'optional'; readonly elements: readonly Element[] };

/** The units that a match filled its slots with, and its outer units; indexes into the sentence's units, both included. */
export interface PatternMatch {
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
  readonly slots: Readonly<Record<string, number>>;
}

const WIDE_GAP = 12;
const conjunction = /^(?:and|or|but|while|und|oder|aber|sowie|et|ou|mais|y|e|o|pero)$/;
const clauseEnd = /^[;:.!?“”„"—–]$/;

/** Reads a pattern. Throws with the pattern's text when the notation is wrong, so that a slip shows at load. */
export function compilePattern(text: string): Pattern {
  const elements = parse(text.trim().split(/\s+/), text);
  const rank = (element: Element): number =>
    element.kind === 'concept'
      ? 0
      : element.kind === 'slot' && element.type === 'office'
        ? 1
        : element.kind === 'word' && element.endings.length === 0
          ? 2
          : element.kind === 'slot'
            ? 3
            : 9;
  let anchor = 0;
  for (let i = 1; i < elements.length; i += 1) if (rank(elements[i]!) < rank(elements[anchor]!)) anchor = i;
  if (rank(elements[anchor]!) === 9)
    throw new Error(`The pattern "${text}" has no slot, word or concept to start from.`);
  return {
    text,
    before: chain(elements.slice(0, anchor), -1, null),
    anchor: elements[anchor] as Anchor,
    after: chain(elements.slice(anchor + 1), 1, null),
    needs: elements.reduce((needs, element) => joined(needs, traitsOfElement(element)), noTraits),
    words: elements.flatMap((element, i) =>
      i !== anchor && element.kind === 'word' && element.endings.length === 0 ? [element.words] : [],
    ),
  };
}

/** The elements as a chain in the direction in which they are matched. */
function chain(elements: readonly Element[], step: 1 | -1, rest: Step | null): Step | null {
  const lastFirst = step === 1 ? elements.toReversed() : elements;
  return lastFirst.reduce<Step | null>(
    (next, element) =>
      element.kind === 'optional'
        ? { kind: 'optional', inner: chain(element.elements, step, next), next }
        : { ...element, next },
    rest,
  );
}

function traitsOfElement(element: Element): Traits {
  if (element.kind === 'concept') return traitsOfConcept(element.concept);
  return element.kind === 'slot' ? traitsOfSlot(element.type) : noTraits;
}

function parse(words: readonly string[], text: string): Element[] {
  const stack: Element[][] = [[]];
  for (const word of words) {
    if (word === '(') stack.push([]);
    else if (word === ')?') {
      const elements = stack.pop()!;
      if (stack.length === 0) throw new Error(`The pattern "${text}" closes a group that it never opened.`);
      stack.at(-1)!.push({ kind: 'optional', elements });
    } else stack.at(-1)!.push(parseElement(word, text));
  }
  if (stack.length !== 1) throw new Error(`The pattern "${text}" opens a group that it never closes.`);
  return stack[0]!;
}

function parseElement(word: string, text: string): Element {
  if (word === '…') return { kind: 'gap', limit: WIDE_GAP, wide: true };
  if (word === "'s") return { kind: 'possessive' };
  if (/^~\d+$/.test(word)) return { kind: 'gap', limit: Number(word.slice(1)), wide: false };
  if (word === '[') return { kind: 'word', words: new Set(['(']), endings: [] };
  if (word === ']') return { kind: 'word', words: new Set([')']), endings: [] };
  const slot = /^\{(\w+)(?::(\w+))?\}$/.exec(word);
  if (slot) return { kind: 'slot', slot: slot[1]!, type: (slot[2] ?? slot[1]) as SlotType };
  const concept = /^<(\w+)(?:\.(verb|noun|adjective))?>$/.exec(word);
  if (concept) {
    if (!conceptNames.includes(concept[1] as Concept))
      throw new Error(`The pattern "${text}" names the unknown concept ${concept[1]}.`);
    return { kind: 'concept', concept: concept[1] as Concept, part: concept[2] as PartOfSpeech | undefined };
  }
  const choices = word.split('|');
  const isEnding = (choice: string): boolean => choice.startsWith('*') && choice.length > 1;
  return {
    kind: 'word',
    words: new Set(choices.filter((choice) => !isEnding(choice))),
    endings: choices.filter(isEnding).map((choice) => choice.slice(1)),
  };
}

/** Every match of the pattern whose anchor stands at unit `at`: none or one, the nearest slots first. */
export function matchAt(pattern: Pattern, units: readonly Unit[], at: number): PatternMatch | undefined {
  if (!accepts(pattern.anchor, units[at]!)) return undefined;
  const slots: Record<string, number> = {};
  if (pattern.anchor.kind === 'slot') slots[pattern.anchor.slot] = at;
  const last = walk(pattern.after, units, at + 1, 1, slots);
  if (last === undefined) return undefined;
  const first = walk(pattern.before, units, at - 1, -1, slots);
  if (first === undefined) return undefined;
  return { first: first + 1, last: last - 1, anchor: at, slots };
}

/**
 * Matches a chain in direction `step`; returns the unit index after the last matched one. Slots are filled where the chain
 * matches and left as they were where it does not.
 */
function walk(
  chain: Step | null,
  units: readonly Unit[],
  from: number,
  step: 1 | -1,
  slots: Record<string, number>,
): number | undefined {
  let at = from;
  for (let element = chain; element; element = element.next) {
    if (element.kind === 'gap') {
      for (let length = 0; ; length += 1) {
        const rest = walk(element.next, units, at, step, slots);
        if (rest !== undefined) return rest;
        const unit = units[at];
        if (length >= element.limit || !unit || !skippable(unit, element.wide)) return undefined;
        at += step;
      }
    }
    if (element.kind === 'optional') {
      const withIt = walk(element.inner, units, at, step, slots);
      if (withIt !== undefined) return withIt;
      continue;
    }
    const unit = units[at];
    if (!unit || !accepts(element, unit)) return undefined;
    if (element.kind === 'slot') {
      const before = slots[element.slot];
      slots[element.slot] = at;
      const rest = walk(element.next, units, at + step, step, slots);
      if (rest === undefined) {
        if (before === undefined) delete slots[element.slot];
        else slots[element.slot] = before;
      }
      return rest;
    }
    at += step;
  }
  return at;
}

function skippable(unit: Unit, wide: boolean): boolean {
  if (unit.kind === 'mark') return wide ? !clauseEnd.test(unit.lower) : /^[‘’"“”„]$/.test(unit.lower);
  if (wide) return true;
  // "injured 30 and killed …": a number does not count what stands behind a conjunction.
  return (unit.kind === 'word' && !conjunction.test(unit.lower)) || unit.kind === 'value' || unit.kind === 'possessive';
}

function accepts(element: Element | Step, unit: Unit): boolean {
  switch (element.kind) {
    case 'concept':
      return (
        unit.concept?.concept === element.concept && (element.part === undefined || unit.concept.part === element.part)
      );
    case 'word':
      return element.words.has(unit.lower) || element.endings.some((ending) => unit.lower.endsWith(ending));
    case 'possessive':
      return unit.kind === 'possessive';
    case 'slot':
      return fits(element.type, unit);
    default:
      return false;
  }
}
