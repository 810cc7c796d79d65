import { distance } from 'fastest-levenshtein';
import { givenNames } from '../language/givenNames.ts';
import { mayBeOneGivenName } from '../language/shortNames.ts';
import type { PersonNotes } from './articleNames.ts';

/** Two spellings of one person's name, each with the key that carries it. */
export interface NameVariant {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  /** Told from the office only: at another time it is another holder's name. */
  readonly byOffice?: true;
}

/** A person of the corpus: what all its articles tell under one key. */
export interface Person extends PersonNotes {
  readonly key: string;
  /** Empty for a surname alone. */
  readonly given: string;
  readonly surname: string;
}

/** Splits the key of a person into given name and surname. */
export function personOf(key: string, notes: PersonNotes): Person {
  const words = key.split(' ');
  const { isPerson, roles, soleRoles, organisations, ages, context } = notes;
  const [given, surname] = [words.length > 1 ? words[0]! : '', words.at(-1)!];
  // Spelled out, it takes no room for more properties.
  return { isPerson, roles, soleRoles, organisations, ages, context, key, given, surname };
}

/** No more people of a block are held against each other, so that cost stays linear in the people. */
const MOST_NAMESAKES = 100;

/** Names of groups within which two people may be one in two spellings; those who share none are never compared. */
export function blocksOf({ given, surname, organisations }: Person): string[] {
  const initial = surname.slice(0, 1);
  // Joined, so that each is one row of characters in memory and not a tree of its parts.
  const blockOf = (...parts: readonly string[]): string => parts.join(' ');
  return [
    ...(given ? [blockOf('given', given, initial), blockOf('surname', surname, given.slice(0, 1))] : []),
    ...organisations.map((organisation) => blockOf('at', organisation, initial)),
  ];
}

/** What the articles that name two people tell of them together. */
export interface Company {
  /** Does an article speak of both? */
  sideBySide(a: string, b: string): boolean;
  /** Does an article that names the one name others whom an article names that names the other? */
  shareNames(a: string, b: string): boolean;
  /** Do they have one such name of several words in common? */
  shareAFullName(a: string, b: string): boolean;
}

/** The pairs of a block that are one person spelled in two ways. */
export function variantsAmong(block: readonly Person[], company: Company): NameVariant[] {
  if (!block.some(({ isPerson }) => isPerson)) return [];
  const people = block.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_NAMESAKES);
  return people.flatMap((a, i) =>
    people.slice(i + 1).flatMap((b) => {
      if (!a.isPerson && !b.isPerson) return [];
      if (spelledOut(a.key) === spelledOut(b.key)) return [];
      const reason = sameSpelledTwice(a, b, company);
      if (reason) return [{ a: a.given ? a.key : b.key, b: a.given ? b.key : a.key, reason }];
      return sameOfficeOtherGivenName(a, b, company)
        ? [{ a: a.key, b: b.key, reason: SAME_OFFICE, byOffice: true as const }]
        : [];
    }),
  );
}

/** "Juergen" and "Jürgen", keyed "jurgen", are one spelling, for lack of a letter on a keyboard: the key without the letters added. */
export function spelledOut(key: string): string {
  return key.replace(/([aou])e/g, '$1');
}

/** Marks that the clauses about two people without an office must share for one of them to be the other misspelled. */
const LIKE_CONTEXT = 3;

/** The same where the surnames begin alike and the sources name the same others. */
const LIKE_CLAUSES = 2;

/** Largest edit distance between two spellings of one surname. */
const SPELLING_DISTANCE = 2;
/** Surnames up to this length have too few consonants to be told by them. */
const SHORT = 5;

function sameSpelledTwice(a: Person, b: Person, company: Company): string | null {
  // Of 48 and of 22: whoever is of another age is somebody else.
  if (areApart(a.ages, b.ages)) return null;
  if (a.surname === b.surname) return sameOfficeLikeGivenName(a, b, company);
  if (a.surname[0] !== b.surname[0]) return null;
  const apart = distance(a.surname, b.surname);
  const shorter = Math.min(a.surname.length, b.surname.length);
  const longer = Math.max(a.surname.length, b.surname.length);
  const isHomophone = a.given !== '' && a.given === b.given && soundOf(a.surname) === soundOf(b.surname);
  if (shorter < (isHomophone ? SHORTEST : 4)) return null;
  if (a.given && a.given === b.given && areOneByAge(a, b) && !company.sideBySide(a.key, b.key))
    return 'same given name and age';
  if (a.given && a.given === b.given && areOneByCompany(a, b, company) && !company.sideBySide(a.key, b.key))
    return shareARole(a, b) ? 'same given name and a like office' : 'same given name, told of in like words';
  // "Kelovar", "Kalvero": what is heard alike may be spelled with other vowels.
  const soundsAlike = a.given === b.given && consonants(a.surname) === consonants(b.surname) && shorter > SHORT;
  if (!soundsAlike && !isHomophone && (apart > SPELLING_DISTANCE || apart / longer > 0.45)) return null;
  if (a.given && b.given) {
    // Two people of whom one article speaks are more likely two people, unless one is a surname only.
    if (a.given !== b.given || company.sideBySide(a.key, b.key)) return null;
    const shared = a.context.filter((mark) => b.context.includes(mark));
    if (apart > 1 && shorter < 5 && !isHomophone && shared.length < LIKE_CONTEXT - 1) return null;
    const sharedOrganisation = a.organisations.some((organisation) => b.organisations.includes(organisation));
    if (shareARole(a, b) || sharedOrganisation) return 'same given name and a like office';
    if (shared.length >= LIKE_CONTEXT || shared.some((mark) => mark[0] === '@'))
      return 'same given name, told of in like words';
    const isInLikeCompany = isHomophone ? company.shareAFullName(a.key, b.key) : company.shareNames(a.key, b.key);
    return isInLikeCompany ? 'same given name, in sources that name the same others' : null;
  }
  // A surname alone, of the same organisation: close in sound or spelling.
  const organisation = a.organisations.find((candidate) => b.organisations.includes(candidate));
  return organisation && consonants(a.surname).slice(0, 2) === consonants(b.surname).slice(0, 2)
    ? 'both of the same organisation'
    : null;
}

/** A surname as it is heard, roughly: "Pimm" and "Pym", "Clark" and "Clarke", "Meier" and "Mayer". */
function soundOf(surname: string): string {
  return surname
    .replace(/ph/g, 'f')
    .replace(/[ae][iy]/g, 'ei')
    .replace(/y/g, 'i')
    .replace(/[ckq]+/g, 'k')
    .replace(/[dt]h?t?/g, 't')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{2})e?s?$/, '');
}

/** Letters with which both surnames begin where only an age or an office tells that they are of one person. */
const SAME_START = 3;

/** Miriam Oaks, 47, and Miriam Oakley, 47. */
function areOneByAge(a: Person, b: Person): boolean {
  return beginAlike(a, b) && a.ages.some((age) => b.ages.includes(age));
}

/**
 * The judge Renate Oakham and the judge Renate Oakley, in sources that name the same others: of a like office, or told of in like
 * words. Surnames that sound alike, as Lambert and Lombard do, must be of one office.
 */
function areOneByCompany(a: Person, b: Person, company: Company): boolean {
  if (!company.shareNames(a.key, b.key) || areApart(a.roles, b.roles)) return false;
  if (!beginAlike(a, b)) return soundLike(a, b) && shareARole(a, b);
  return shareARole(a, b) || a.context.filter((mark) => b.context.includes(mark)).length >= LIKE_CLAUSES;
}

/** Do surnames of some length have the same consonants but for one? */
function soundLike(a: Person, b: Person): boolean {
  const [x, y] = [consonants(a.surname), consonants(b.surname)];
  return (
    Math.min(a.surname.length, b.surname.length) > SHORT && Math.min(x.length, y.length) > 3 && distance(x, y) <= 1
  );
}

/** Is each told of others, as far as both are told of any? */
function areApart(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}

function shareARole(a: Person, b: Person): boolean {
  return a.roles.some((role) => b.roles.includes(role));
}

function beginAlike(a: Person, b: Person): boolean {
  return a.surname.slice(0, SAME_START) === b.surname.slice(0, SAME_START);
}

/** Largest edit distance between two forms of one given name that are taken for a slip. */
const GIVEN_NAME_DISTANCE = 3;
/** Shorter given names differ by a letter from many others. */
const SHORTEST = 3;

/** The mayor Rosa Alder and the mayor Rosalie Alder: one office, one surname, given names that differ by a slip. */
function sameOfficeLikeGivenName(a: Person, b: Person, company: Company): string | null {
  if (!a.given || !b.given || a.given === b.given || a.given[0] !== b.given[0]) return null;
  // An initial or a short form ("T. Alder", "Tom Alder") is no misspelling.
  const shorter = Math.min(a.given.length, b.given.length);
  if (shorter < SHORTEST || a.given.startsWith(b.given) || b.given.startsWith(a.given)) return null;
  const apart = distance(a.given, b.given);
  if (apart > GIVEN_NAME_DISTANCE || apart / shorter > 0.45 || company.sideBySide(a.key, b.key)) return null;
  const isOneOffice = a.soleRoles.some((role) => b.soleRoles.includes(role));
  // Tim and Tom are two names.
  const areKnown = givenNames.has(a.given) && givenNames.has(b.given);
  const isLikeOffice = apart === 1 && !areKnown && shareARole(a, b) && company.shareNames(a.key, b.key);
  return isOneOffice || isLikeOffice ? SAME_OFFICE : null;
}

const SAME_OFFICE = 'same surname and the same office';

/** Gail Alder, who heads the alliance, and Carol Alder, its president: given names that are no forms of one. */
function sameOfficeOtherGivenName(a: Person, b: Person, company: Company): boolean {
  if (!a.isPerson || !b.isPerson || a.surname !== b.surname || a.given === b.given) return false;
  if (!givenNames.has(a.given) && !givenNames.has(b.given)) return false;
  if (Math.min(a.given.length, b.given.length) < SHORTEST || mayBeOneGivenName(a.given, b.given)) return false;
  if (areApart(a.ages, b.ages) || company.sideBySide(a.key, b.key)) return false;
  if (!a.organisations.some((organisation) => b.organisations.includes(organisation))) return false;
  return (
    a.soleRoles.some((role) => single.has(role) && b.soleRoles.includes(role)) ||
    (a.roles.some((role) => heads.has(role)) && b.roles.some((role) => heads.has(role)))
  );
}

/** Offices of which an organisation has one: of councillors and the like it has many. */
const single: ReadonlySet<string> = new Set([' chief executive', ' mayor', ' director', ' managing director']);

/** Whoever heads an organisation may be called its president or chair, too. */
const heads: ReadonlySet<string> = new Set([' head', ' president', ' chair', ' leader']);

function consonants(word: string): string {
  return word.replace(/[aeiouyh]/g, '');
}
