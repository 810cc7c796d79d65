import type { Language } from '../article/article.ts';
import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';

/** The patterns of one language for a frame; where the frame tells states outright, by the state. */
export type FramePatterns = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** The patterns of one language, by the frame's name. */
export type Translation = Readonly<Record<string, FramePatterns>>;

/**
 * The frames with the patterns of one more language, which stand before those that the frame itself has for it. Throws
 * when a translation names a frame or a state that there is not, so that a slip shows at load.
 */
export function translated(frames: readonly Frame[], language: Language, translation: Translation): readonly Frame[] {
  const unknown = Object.keys(translation).find((name) => !frames.some((frame) => frame.name === name));
  if (unknown) throw new Error(`The patterns of ${language} name the frame "${unknown}", which there is not.`);
  return frames.map((frame) => {
    const patterns = Object.hasOwn(translation, frame.name) ? translation[frame.name]! : undefined;
    if (!patterns) return frame;
    if (isList(patterns))
      return {
        ...frame,
        patterns: { ...frame.patterns, [language]: [...patterns, ...(frame.patterns[language] ?? [])] },
      };
    return { ...frame, states: withStates(frame, language, patterns) };
  });
}

/**
 * The frames as one language reads them: with its own words for what makes a value one of something else, by label. A word
 * of one language can be a common one of another ("et", "plus"), so that the lists are not mixed.
 */
export function withNearWords(frames: readonly Frame[], near: Readonly<Record<string, string>>): readonly Frame[] {
  const own = new Map(Object.entries(near).map(([label, list]) => [label, words(list)]));
  return frames.map((frame) => {
    if (!frame.narrowing?.near) return frame;
    const labels = Object.keys(frame.narrowing.near).flatMap((label) => {
      const list = own.get(label);
      return list ? [[label, list] as const] : [];
    });
    return { ...frame, narrowing: { ...frame.narrowing, near: Object.fromEntries(labels) } };
  });
}

function isList(patterns: FramePatterns): patterns is readonly string[] {
  return Array.isArray(patterns);
}

function withStates(
  frame: Frame,
  language: Language,
  patterns: Readonly<Record<string, readonly string[]>>,
): NonNullable<Frame['states']> {
  const states = frame.states ?? {};
  for (const state of Object.keys(patterns))
    if (!Object.hasOwn(states, state))
      throw new Error(`The patterns of ${language} name the state "${state}" of ${frame.name}, which there is not.`);
  return Object.fromEntries(
    Object.entries(states).map(([state, byLanguage]) => [
      state,
      { ...byLanguage, [language]: [...(patterns[state] ?? []), ...(byLanguage[language] ?? [])] },
    ]),
  );
}
