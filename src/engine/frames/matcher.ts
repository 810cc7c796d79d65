import type { Language } from '../article/article.ts';
import type { Frame } from './frame.ts';
import { compilePattern, matchAt, type Pattern, type PatternMatch } from './pattern.ts';
import type { Unit } from './units.ts';

/** A frame found in a sentence; slots are indexes into the sentence's units. */
export interface FrameMatch extends PatternMatch {
  readonly frame: Frame;
  /** The pattern as written in the frame: part of the answer to "why was this found?". */
  readonly pattern: string;
}

interface Indexed {
  readonly frame: Frame;
  readonly pattern: Pattern;
  /** Place in the frame's list: earlier patterns say more. */
  readonly order: number;
}

/** The patterns of one language by what they start from, so that a sentence tries only what its own words call for. */
export class FrameMatcher {
  readonly #byKey = new Map<string, Indexed[]>();

  constructor(frames: readonly Frame[], language: Language) {
    for (const frame of frames) {
      for (const [order, text] of (frame.patterns[language] ?? []).entries()) {
        const pattern = compilePattern(text);
        for (const key of keysOf(pattern)) this.#add(key, { frame, pattern, order });
      }
    }
  }

  /** Every frame found in the sentence. Where patterns of one frame claim the same value, the one listed first stays. */
  match(units: readonly Unit[]): FrameMatch[] {
    const best = new Map<string, { match: FrameMatch; order: number }>();
    for (let at = 0; at < units.length; at += 1) {
      for (const key of keysOfUnit(units[at]!)) {
        for (const { frame, pattern, order } of this.#byKey.get(key) ?? []) {
          const found = matchAt(pattern, units, at);
          if (!found) continue;
          const value = found.slots[frame.value] ?? found.anchor;
          const place = `${frame.name} ${value}`;
          const known = best.get(place);
          if (!known || order < known.order)
            best.set(place, { match: { ...found, frame, pattern: pattern.text }, order });
        }
      }
    }
    return [...best.values()].map(({ match }) => match).sort((a, b) => a.first - b.first);
  }

  #add(key: string, entry: Indexed): void {
    const list = this.#byKey.get(key);
    if (list) list.push(entry);
    else this.#byKey.set(key, [entry]);
  }
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
