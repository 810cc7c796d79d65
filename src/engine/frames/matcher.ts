import type { Language } from '../article/article.ts';
import type { Frame } from './frame.ts';
import { compilePattern, matchAt, type Pattern, type PatternMatch } from './pattern.ts';
import type { Unit } from './units.ts';

/** A frame found in a sentence; slots are indexes into the sentence's units. */
export interface FrameMatch extends PatternMatch {
  readonly frame: Frame;
  /** The pattern as written in the frame: part of the answer to "why was this found?". */
  readonly pattern: string;
  /** The state that the pattern says; null where a slot holds the value. */
  readonly state: string | null;
}

interface Indexed {
  readonly frame: Frame;
  readonly pattern: Pattern;
  readonly state: string | null;
  /** Place in the frame's list: earlier patterns say more. */
  readonly order: number;
}

/** The patterns of one language by what they start from, so that a sentence tries only what its own words call for. */
export class FrameMatcher {
  readonly #byKey = new Map<string, Indexed[]>();

  constructor(frames: readonly Frame[], language: Language) {
    for (const frame of frames) {
      for (const [order, [state, text]] of patternsOf(frame, language).entries()) {
        const pattern = compilePattern(text);
        for (const key of keysOf(pattern)) this.#add(key, { frame, pattern, state, order });
      }
    }
  }

  /** Every frame found in the sentence. Where patterns of one frame claim the same value, the one listed first stays. */
  match(units: readonly Unit[]): FrameMatch[] {
    const best = new Map<string, { match: FrameMatch; order: number }>();
    for (let at = 0; at < units.length; at += 1) {
      for (const key of keysOfUnit(units[at]!)) {
        for (const { frame, pattern, state, order } of this.#byKey.get(key) ?? []) {
          const found = matchAt(pattern, units, at);
          if (!found) continue;
          const value = found.slots[frame.value] ?? found.anchor;
          const place = `${frame.name} ${value}`;
          const known = best.get(place);
          const shorter =
            known && order === known.order && found.last - found.first < known.match.last - known.match.first;
          if (!known || order < known.order || shorter)
            best.set(place, { match: { ...found, frame, pattern: pattern.text, state }, order });
        }
      }
    }
    return withoutWeakerStates([...best.values()]).sort((a, b) => a.first - b.first);
  }

  #add(key: string, entry: Indexed): void {
    const list = this.#byKey.get(key);
    if (list) list.push(entry);
    else this.#byKey.set(key, [entry]);
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

function keysOf({ anchor }: Pattern): string[] {
  if (anchor.kind === 'concept') return [`<${anchor.concept}>`];
  if (anchor.kind === 'word') return [...anchor.words];
  switch (anchor.type) {
    case 'office':
      return ['{office}'];
    case 'name':
    case 'person':
    case 'organisation':
      return ['{name}'];
    case 'time':
    case 'date':
    case 'day':
    case 'since':
    case 'until':
    case 'clock':
      return ['{time}'];
    default:
      return ['{quantity}'];
  }
}

function keysOfUnit(unit: Unit): string[] {
  switch (unit.kind) {
    case 'office':
      return ['{office}'];
    case 'name':
      return ['{name}'];
    case 'value':
      return [unit.value!.kind === 'time' ? '{time}' : '{quantity}'];
    default:
      return unit.concept ? [`<${unit.concept.concept}>`, unit.lower] : [unit.lower];
  }
}
