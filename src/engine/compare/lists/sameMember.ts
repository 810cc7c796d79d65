import { distance } from 'fastest-levenshtein';
import type { Member, MemberList } from '../../claims/memberList.ts';
import { isCountry } from '../../entities/countries.ts';
import { fold } from '../../entities/fold.ts';

/** A member of a list as the corpus knows it. */
export interface Listed {
  readonly member: Member;
  /** Corpus-wide key of the entity. */
  readonly key: string;
  readonly list: MemberList;
  /** The words of its name without capitals and accents. */
  readonly words: readonly string[];
}

export type Likeness = 'same' | 'different' | 'unsure';

export function listedAs(member: Member, key: string, list: MemberList): Listed {
  const words = fold(member.display)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  return { member, key, list, words };
}

/** Names that differ by no more than this share of their letters may be one, misspelled. */
const MISSPELLED = 0.34;

/** Do two members name one and the same, as far as their names tell? */
export function likenessOf(x: Listed, y: Listed): Likeness {
  if (x.key === y.key) return 'same';
  if (isWithin(x.words, y.words) || isWithin(y.words, x.words)) return 'same';
  if (isAcronymOf(x, y) || isAcronymOf(y, x)) return 'same';
  const ofPeople = isOfPeople(x.list) && isOfPeople(y.list);
  if (ofPeople && !(x.member.named && y.member.named)) return 'unsure';
  if (ofPeople) return isAlike(x.words.at(-1) ?? '', y.words.at(-1) ?? '') ? 'unsure' : 'different';
  const [p, q] = [x.member.marks, y.member.marks];
  const [left, right] = [without(p, q), without(q, p)];
  if (p.length > 0 && q.length > 0 && (left.length === 0 || right.length === 0)) return 'same';
  if (isAlike(x.words.join(' '), y.words.join(' '))) return 'unsure';
  // "Green List" and "Green Party" may be one.
  if (left.length < p.length || x.words.some((word) => word.length > 3 && y.words.includes(word))) return 'unsure';
  const types = new Set([x.member.type, y.member.type]);
  if (isCountry(x.key) !== isCountry(y.key) || (types.has('person') && types.has('organisation'))) return 'unsure';
  // A place has another name in another language.
  return x.list.language === y.list.language || (x.member.meant && y.member.meant) ? 'different' : 'unsure';
}

/** Are two names too unlike to be one in two spellings, or the one within the other? */
export function isUnlike(x: Listed, y: Listed): boolean {
  if (x.words.some((word) => word.length > 3 && y.words.includes(word)) || isAcronymOf(x, y) || isAcronymOf(y, x))
    return false;
  return (
    !isAlike(x.words.join(' '), y.words.join(' ')) &&
    without(x.member.marks, y.member.marks).length === x.member.marks.length
  );
}

/** Does a list name people, as its members whose given name is known tell? */
export function isOfPeople({ members }: MemberList): boolean {
  return members.some(({ type }) => type === 'person') && !members.some(({ type }) => type === 'organisation');
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

function isAlike(a: string, b: string): boolean {
  return a === b || distance(a, b) <= MISSPELLED * Math.min(a.length, b.length);
}

function isAcronymOf({ member }: Listed, { words }: Listed): boolean {
  const { display } = member;
  return /^\p{Lu}{2,6}$/u.test(display) && words.map((word) => word[0]).join('') === display.toLowerCase();
}

/** The words that mean nothing that a word of the other name means. */
function without(marks: Member['marks'], others: Member['marks']): Member['marks'] {
  return marks.filter((word) => !others.some((other) => other.some((mark) => word.includes(mark))));
}
