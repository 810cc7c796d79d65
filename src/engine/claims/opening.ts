import { type DraftClaim, wordsOfContent } from './draft.ts';

/** Behind so many characters of the body an article has said what it is about: the first two or three sentences of news. */
const OPENING = 500;
/** So many words say it. */
const WORDS = 40;

/** What an article opens with, as marks (see `contentOf`), and how many of them in a row stand for one word. */
export interface Opening {
  readonly marks: readonly string[];
  readonly senses: readonly number[];
}

/**
 * The names, the days and what is told of them in the claims of an article's first sentences. Claims that name nothing and nobody
 * tell of anything anywhere.
 */
export function openingOf(claims: readonly DraftClaim[]): Opening {
  const marks = new Set<string>();
  const senses: number[] = [];
  for (const claim of claims) {
    if (claim.start >= OPENING || ![...claim.content].some((mark) => mark[0] === '@')) continue;
    for (const all of wordsOfContent(claim)) {
      const word = all.filter((mark) => tells(mark) && !marks.has(mark));
      if (word.length === 0 || senses.length === WORDS) continue;
      for (const mark of word) marks.add(mark);
      senses.push(word.length);
    }
  }
  return { marks: [...marks], senses };
}

/** Years and months are those of most news of one folder, and figures are told nearer elsewhere: of dates only days count. */
function tells(mark: string): boolean {
  return mark[0] === '~' ? mark.length === '~2024-01-15'.length : mark[0] !== '=';
}

/** What two openings have in common. */
export interface SharedOpening {
  readonly names: readonly string[];
  /** How many words beside names and days. */
  readonly words: number;
  /** Whether they tell of one day; null where one tells of none. */
  readonly oneDay: boolean | null;
}

/** @param marks those of one opening, so that it is made a set once for many others */
export function sharedOpening(marks: ReadonlySet<string>, other: Opening): SharedOpening {
  const names: string[] = [];
  let [words, at] = [0, 0];
  let isOnOneDay = false;
  let [hasDay, otherHasDay] = [false, false];
  for (const count of other.senses) {
    let isShared = false;
    for (const end = at + count; at < end; at += 1) {
      const mark = other.marks[at]!;
      if (mark[0] === '~') otherHasDay = true;
      if (!marks.has(mark)) continue;
      if (mark[0] === '@') names.push(mark);
      else if (mark[0] === '~') isOnOneDay = true;
      else isShared = true;
    }
    if (isShared) words += 1;
  }
  if (!isOnOneDay && otherHasDay) for (const mark of marks) if (mark[0] === '~') hasDay = true;
  return { names, words, oneDay: isOnOneDay || (hasDay ? false : null) };
}
