import type { Language } from '../article/article.ts';
import { business } from './business.ts';
import { casualties } from './casualties.ts';
import type { Frame } from './frame.ts';
import { FrameMatcher } from './matcher.ts';
import { nature } from './nature.ts';
import { people } from './people.ts';
import { affiliation, post } from './post.ts';

/** Every frame that is found by patterns. A new family is a new file and a line here. */
export const frames: readonly Frame[] = [post, affiliation, ...business, ...casualties, ...nature, ...people];

const byName = new Map(frames.map((frame) => [frame.name, frame]));

/** The frame of a claim; undefined for claims that no pattern found. */
export function frameNamed(name: string): Frame | undefined {
  return byName.get(name);
}

const matchers = new Map<Language, FrameMatcher>();

/** The matcher of a language, built at first use. */
export function matcherOf(language: Language): FrameMatcher {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = new FrameMatcher(frames, language === 'und' ? 'en' : language);
    matchers.set(language, matcher);
  }
  return matcher;
}
