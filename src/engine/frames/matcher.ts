import type { Language } from '../article/article.ts';
import { addTo } from '../groupBy.ts';
import type { Frame } from './frame.ts';
import { compilePattern, matchAt, type Pattern, type PatternMatch } from './pattern.ts';
import { kindOfSlot } from './slotTypes.ts';
import { mayHold, traitsOf } from './traits.ts';
import type { Unit } from './units.ts';

/** A frame found in a sentence; slots are indexes into the sentence's units. */
export interface FrameMatch extends PatternMatch {
  readonly frame: Frame;
  /** The pattern as written in the frame: part of the answer to "why was this found?". */
  readonly pattern: string;
  /** The state that the pattern says; null where a slot holds the value. */
  readonly state: string | null;
}

/** The unit that holds the value of a match. */
export function valueUnit({ slots, frame, anchor }: FrameMatch): number {
  return slots[frame.value] ?? anchor;
}

interface Indexed {
  readonly frame: Frame;
  readonly pattern: Pattern;
  readonly state: string | null;
  /** Place in the frame's list: earlier patterns say more. */
  readonly order: number;
  /** The numbers of the words that the sentence must hold, one at least of each list. */
  readonly words: readonly (readonly number[])[];
}

/** The patterns of one language by what they start from, so that a sentence tries only what its own words call for. */
export class FrameMatcher {
  readonly #byConcept = new Map<string, Indexed[]>();
  readonly #byWord = new Map<string, Indexed[]>();
  readonly #byKind = new Map<string, Indexed[]>();
  /** The words that patterns need, numbered, and by number the last sentence that held them. */
  readonly #numbers = new Map<string, number>();
  readonly #heldBy: number[] = [];
  #sentence = 0;

  constructor(frames: readonly Frame[], language: Language) {
    for (const frame of frames) {
      for (const [order, [state, text]] of patternsOf(frame, language).entries()) {
        const pattern = compilePattern(text);
        const words = pattern.words.map((choices) => [...choices].map((word) => this.#numberOf(word)));
        this.#add(pattern, { frame, pattern, state, order, words });
      }
    }
  }

  /** Every frame found in the sentence. Where patterns of one frame claim the same value, the one listed first stays. */
  match(units: readonly Unit[]): FrameMatch[] {
    const best = new Map<string, { match: FrameMatch; order: number }>();
    const traits = traitsOf(units);
    this.#note(units);
    // A sentence with five names asks the same of every one.
    const possible = new Map<readonly Indexed[], readonly Indexed[]>();
    const attempt = (list: readonly Indexed[] | undefined, at: number): void => {
      if (!list) return;
      let left = possible.get(list);
      if (!left) {
        left = list.filter(({ pattern, words }) => mayHold(traits, pattern.needs) && this.#holds(words));
        possible.set(list, left);
      }
      for (const { frame, pattern, state, order } of left) {
        const found = matchAt(pattern, units, at);
        if (!found) continue;
        const match = { ...found, frame, pattern: pattern.text, state };
        const place = `${frame.name} ${valueUnit(match)}`;
        const known = best.get(place);
        const shorter =
          known && order === known.order && found.last - found.first < known.match.last - known.match.first;
        if (!known || order < known.order || shorter) best.set(place, { match, order });
      }
    };
    for (let at = 0; at < units.length; at += 1) {
      const { kind, concept, value, lower } = units[at]!;
      if (kind === 'office' || kind === 'name') attempt(this.#byKind.get(kind), at);
      else if (kind === 'value') attempt(this.#byKind.get(value!.kind), at);
      else {
        if (concept) attempt(this.#byConcept.get(concept.concept), at);
        attempt(this.#byWord.get(lower), at);
      }
    }
    return withoutWeakerStates([...best.values()]).sort((a, b) => a.first - b.first);
  }

  /** Takes note of the words of the sentence that any pattern needs. */
  #note(units: readonly Unit[]): void {
    this.#sentence += 1;
    for (const { lower } of units) {
      const number = lower === '' ? undefined : this.#numbers.get(lower);
      if (number !== undefined) this.#heldBy[number] = this.#sentence;
    }
  }

  #holds(words: readonly (readonly number[])[]): boolean {
    for (const choices of words) {
      let held = false;
      for (let i = 0; i < choices.length && !held; i += 1) held = this.#heldBy[choices[i]!] === this.#sentence;
      if (!held) return false;
    }
    return true;
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      this.#heldBy.push(0);
    }
    return number;
  }

  #add({ anchor }: Pattern, entry: Indexed): void {
    if (anchor.kind === 'concept') addTo(this.#byConcept, anchor.concept, entry);
    else if (anchor.kind === 'word') for (const word of anchor.words) addTo(this.#byWord, word, entry);
    else addTo(this.#byKind, kindOfSlot(anchor.type), entry);
  }
}

function patternsOf({ patterns, states = {} }: Frame, language: Language): [string | null, string][] {
  return [
    ...(patterns[language] ?? []).map((text): [null, string] => [null, text]),
    ...Object.entries(states).flatMap(([state, byLanguage]) =>
      (byLanguage[language] ?? []).map((text): [string, string] => [state, text]),
    ),
  ];
}

/** "Found not guilty" says one thing: of overlapping states of a frame the one whose pattern stands first stays. */
function withoutWeakerStates(found: readonly { match: FrameMatch; order: number }[]): FrameMatch[] {
  const kept: FrameMatch[] = [];
  for (const { match } of [...found].sort((a, b) => a.order - b.order)) {
    const rival = kept.some(
      (other) =>
        match.state !== null && other.frame === match.frame && other.first <= match.last && match.first <= other.last,
    );
    if (!rival) kept.push(match);
  }
  return kept;
}
