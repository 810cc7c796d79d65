import type { Language } from '../article/article.ts';
import { agents } from './agents.ts';
import { biography } from './biography.ts';
import { breakIn } from './breakIn.ts';
import { business } from './business.ts';
import { cargo } from './cargo.ts';
import { casualties } from './casualties.ts';
import { causes } from './cause.ts';
import { comment } from './comment.ts';
import { departure } from './departure.ts';
import { disaster } from './disaster.ts';
import { election } from './election.ts';
import { near as nearSpanish } from './es/near.ts';
import { spanish } from './es/patterns.ts';
import { eventTimes } from './eventTimes.ts';
import { findings } from './findings.ts';
import { fireOrigin } from './fireOrigin.ts';
import { flag } from './flag.ts';
import { near as nearFrench } from './fr/near.ts';
import { french } from './fr/patterns.ts';
import type { Frame } from './frame.ts';
import { justice } from './justice.ts';
import { largestShareholder } from './largestShareholder.ts';
import { layoffs } from './layoffs.ts';
import { FrameMatcher } from './matcher.ts';
import { milestones } from './milestones.ts';
import { missingPerson } from './missingPerson.ts';
import { nature } from './nature.ts';
import { people } from './people.ts';
import { affiliation, post } from './post.ts';
import { production } from './production.ts';
import { publicMoney } from './publicMoney.ts';
import { reasons } from './reasons.ts';
import { recall } from './recall.ts';
import { sport } from './sport.ts';
import { stake } from './stake.ts';
import { struckObject } from './struckObject.ts';
import { succession } from './succession.ts';
import { sums } from './sums.ts';
import { tally } from './tally.ts';
import { translated, withNearWords } from './translation.ts';
import { transport } from './transport.ts';
import { trial } from './trial.ts';
import { voyage } from './voyage.ts';

const families: readonly Frame[] = [
  post,
  affiliation,
  ...business,
  ...layoffs,
  stake,
  largestShareholder,
  ...casualties,
  ...disaster,
  ...eventTimes,
  ...nature,
  ...transport,
  ...causes,
  fireOrigin,
  cargo,
  struckObject,
  ...breakIn,
  ...findings,
  ...voyage,
  flag,
  ...reasons,
  ...recall,
  ...production,
  ...trial,
  ...people,
  ...biography,
  ...succession,
  ...departure,
  ...milestones,
  ...missingPerson,
  ...justice,
  ...election,
  tally,
  ...sport,
  ...publicMoney,
  ...sums,
  ...agents,
  comment,
];

/**
 * Every frame that is found by patterns. A new family is a new file and a line above; a language beside English and German
 * has its patterns in a folder and a line here.
 */
export const frames: readonly Frame[] = translated(translated(families, 'fr', french), 'es', spanish);

const byName = new Map(frames.map((frame) => [frame.name, frame]));

/** The frame of a claim; undefined for claims that no pattern found. */
export function frameNamed(name: string): Frame | undefined {
  return byName.get(name);
}

const matchers = new Map<Language, FrameMatcher>();

function readingOf(language: Language): readonly Frame[] {
  if (language === 'fr') return withNearWords(frames, nearFrench);
  return language === 'es' ? withNearWords(frames, nearSpanish) : frames;
}

/** The matcher of a language, built at first use. */
export function matcherOf(language: Language): FrameMatcher {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = new FrameMatcher(readingOf(language), language === 'und' ? 'en' : language);
    matchers.set(language, matcher);
  }
  return matcher;
}
