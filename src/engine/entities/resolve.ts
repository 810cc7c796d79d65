import { distance } from 'fastest-levenshtein';
import type { DraftClaim } from '../claims/draft.ts';
import type { Alias } from '../configuration.ts';
import type { ArticleEntities } from './articleEntities.ts';
import { fold } from './fold.ts';

/** One article's share in the corpus: its claims and its own entities. */
export interface Contribution {
  readonly path: string;
  readonly claims: readonly DraftClaim[];
  readonly entities: ArticleEntities;
}

/** Two spellings of one person's name, each with the keys that carry it. */
export interface NameVariant {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/** The entities of the whole corpus: keys of single articles joined under one name. */
export interface Resolution {
  /** The corpus-wide key of an article's key. */
  of(key: string): string;
  /** The fullest name of a corpus-wide key. */
  textOf(key: string): string;
  readonly variants: readonly NameVariant[];
}

interface Person {
  readonly key: string;
  readonly given: string;
  readonly surname: string;
  readonly roles: Set<string>;
  /** Current offices that one person holds at a time: mayor, chief executive. */
  readonly soleRoles: Set<string>;
  readonly organisations: Set<string>;
  /** What the clauses that name the person speak of. */
  readonly context: Set<string>;
}

/**
 * Joins the entities of all articles. Equal keys are one entity; a person named by surname only is the one person of that
 * surname and organisation; a spelling that differs by a letter or two under one given name, in a like office or
 * organisation, is the same person spelled in two ways, which is itself a finding. Names that a reader has called aliases of
 * one another are one entity, and no finding.
 */
export function resolveEntities(contributions: readonly Contribution[], aliases: readonly Alias[] = []): Resolution {
  const texts = new Map<string, string>();
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.has(root)) root = parent.get(root)!;
    return root;
  };
  const join = (from: string, to: string): void => {
    const [a, b] = [find(from), find(to)];
    if (a !== b) parent.set(a, b);
  };
  const people = new Map<string, Person>();
  for (const { claims, entities } of contributions) {
    for (const key of entities.keys())
      if (entities.typeOf(key) === 'person' && key.includes(' ')) personOf(people, key);
    for (const claim of claims) {
      for (const reference of [claim.subject, claim.value.kind === 'office' ? claim.value.organisation : null]) {
        if (!reference?.entity || !reference.whole) continue;
        const known = texts.get(reference.entity);
        if (known === undefined || isFuller(reference.text, known)) texts.set(reference.entity, reference.text);
      }
      if (claim.frame === 'post' || claim.frame === 'affiliation') notePerson(people, claim);
      for (const mark of claim.content) if (mark[0] === '@') noteContext(people, mark.slice(1), claim);
    }
  }
  for (const { alias, name } of aliases) {
    join(keyOfName(alias), keyOfName(name));
    texts.set(keyOfName(name), name.trim());
  }
  for (const [short, full] of shortForms(contributions)) join(short, full);
  for (const key of people.keys()) {
    const plain = key.replace(/([aou])e/g, '$1');
    if (plain !== key && people.has(plain)) join(key, plain);
  }
  const variants = variantsAmong([...people.values()], contributions.map(namedBy)).filter(
    ({ a, b }) => find(a) !== find(b),
  );
  for (const { a, b } of variants) join(b, a);
  return { of: find, textOf: (key) => texts.get(key) ?? titled(key), variants };
}

/** The key under which articles, in whatever language, know a name. */
function keyOfName(name: string): string {
  return fold(name.trim().replace(/\s+/g, ' ')).replaceAll('’', "'").replace(legalForm, '');
}

/** Whether a text names the entity more fully than another of the same key: the longer does, but not by a genitive's “s”. */
function isFuller(text: string, known: string): boolean {
  return known === `${text}s` || (text.length > known.length && text !== `${known}s`);
}

function titled(key: string): string {
  return key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function personOf(people: Map<string, Person>, key: string): Person {
  let person = people.get(key);
  if (!person) {
    const words = key.split(' ');
    person = {
      key,
      given: words.length > 1 ? words[0]! : '',
      surname: words.at(-1)!,
      roles: new Set(),
      soleRoles: new Set(),
      organisations: new Set(),
      context: new Set(),
    };
    people.set(key, person);
  }
  return person;
}

function noteContext(people: Map<string, Person>, key: string, { content }: DraftClaim): void {
  const person = people.get(key);
  if (!person) return;
  for (const mark of content) if (mark !== `@${key}` && mark[0] !== '=') person.context.add(mark);
}

function notePerson(people: Map<string, Person>, { subject, value }: DraftClaim): void {
  if (!subject.entity) return;
  const person = personOf(people, subject.entity);
  if (value.kind === 'office') {
    const role = `${value.office.rank ?? ''} ${value.office.role}`;
    person.roles.add(role);
    if (!value.office.many && value.standing === 'current') person.soleRoles.add(role);
    if (value.organisation?.entity) person.organisations.add(value.organisation.entity);
    if (value.area) person.roles.add(`area ${value.area}`);
  } else if (value.kind === 'entity' && value.reference.entity) person.organisations.add(value.reference.entity);
}

/** The keys of what one article names, and of what its claims speak of. */
interface Named {
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string | null>;
}

function namedBy({ claims, entities }: Contribution): Named {
  return { names: new Set(entities.keys()), subjects: new Set(claims.map(({ subject }) => subject.entity)) };
}

/** No more people of a corpus share a given name, a surname or an organisation and may yet be one: cost stays linear in them. */
const MOST_NAMESAKES = 100;

function variantsAmong(people: readonly Person[], articles: readonly Named[]): NameVariant[] {
  const variants: NameVariant[] = [];
  const blocks = new Map<string, Person[]>();
  for (const person of people) {
    for (const block of [
      person.given && `given ${person.given}`,
      person.given && `surname ${person.surname}`,
      ...[...person.organisations].map((organisation) => `at ${organisation}`),
    ]) {
      if (!block) continue;
      const known = blocks.get(block);
      if (known) known.push(person);
      else blocks.set(block, [person]);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i += 1) {
      for (let k = i + 1; k < Math.min(block.length, i + MOST_NAMESAKES); k += 1) {
        const [a, b] = block[i]!.key < block[k]!.key ? [block[i]!, block[k]!] : [block[k]!, block[i]!];
        const pair = `${a.key} ${b.key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const reason = isTransliterated(a.key, b.key) ? null : sameSpelledTwice(a, b, articles);
        if (reason) variants.push({ a: a.given ? a.key : b.key, b: a.given ? b.key : a.key, reason });
      }
    }
  }
  return variants;
}

/** "Juergen" and "Jürgen", keyed "jurgen": one spelling, for lack of a letter on a keyboard. */
function isTransliterated(a: string, b: string): boolean {
  return a.replace(/([aou])e/g, '$1') === b.replace(/([aou])e/g, '$1');
}

/** A firm's full name by its legal form: what one source calls Harlow Foods plc is Harlow in the others. */
const legalForm = /\s(?:plc|inc|ltd|llc|corp|corporation|limited|ag|se|gmbh|kgaa|sa|sas|nv|bv|ab|oyj|spa)\.?$/i;

/** First words of firms' full names that no other longer name of the corpus begins with, to the full names' keys. */
function shortForms(contributions: readonly Contribution[]): [string, string][] {
  const byFirst = new Map<string, Set<string>>();
  const full = new Set<string>();
  for (const { entities } of contributions) {
    for (const key of entities.keys()) {
      const [first, second] = key.split(' ');
      if (second === undefined) continue;
      byFirst.set(first!, (byFirst.get(first!) ?? new Set()).add(key));
      if (legalForm.test(entities.textOf(key))) full.add(key);
    }
  }
  return [...full].flatMap((key): [string, string][] => {
    const first = key.slice(0, key.indexOf(' '));
    return byFirst.get(first)!.size === 1 ? [[first, key]] : [];
  });
}

/** Marks that the clauses about two people without an office must share for one of them to be the other misspelled. */
const LIKE_CONTEXT = 3;

/** Largest edit distance between two spellings of one surname. */
const SPELLING_DISTANCE = 2;

function sameSpelledTwice(a: Person, b: Person, articles: readonly Named[]): string | null {
  if (a.surname === b.surname) return sameOfficeLikeGivenName(a, b, articles);
  if (a.surname[0] !== b.surname[0]) return null;
  const apart = distance(a.surname, b.surname);
  const shorter = Math.min(a.surname.length, b.surname.length);
  const longer = Math.max(a.surname.length, b.surname.length);
  if (apart > SPELLING_DISTANCE || shorter < 4 || apart / longer > 0.45) return null;
  if (a.given && b.given) {
    if (a.given !== b.given || namedSideBySide(a.key, b.key, articles)) return null;
    const shared = [...a.context].filter((mark) => b.context.has(mark));
    if (apart > 1 && shorter < 5 && shared.length < LIKE_CONTEXT - 1) return null;
    const sharedRole = [...a.roles].some((role) => b.roles.has(role));
    const sharedOrganisation = [...a.organisations].some((organisation) => b.organisations.has(organisation));
    if (sharedRole || sharedOrganisation) return 'same given name and a like office';
    if (shared.length >= LIKE_CONTEXT || shared.some((mark) => mark[0] === '@'))
      return 'same given name, told of in like words';
    return shareNames(a.key, b.key, articles) ? 'same given name, in sources that name the same others' : null;
  }
  // A surname alone, of the same organisation: close in sound or spelling.
  const organisation = [...a.organisations].find((candidate) => b.organisations.has(candidate));
  return organisation && consonants(a.surname).slice(0, 2) === consonants(b.surname).slice(0, 2)
    ? 'both of the same organisation'
    : null;
}

/** The mayor Rosa Alder and the mayor Rosalie Alder: one office, one surname, given names that differ by a slip. */
function sameOfficeLikeGivenName(a: Person, b: Person, articles: readonly Named[]): string | null {
  if (!a.given || !b.given || a.given === b.given || a.given[0] !== b.given[0]) return null;
  // An initial or a short form ("T. Alder", "Tom Alder") is no misspelling.
  const shorter = Math.min(a.given.length, b.given.length);
  if (shorter < 4 || a.given.startsWith(b.given) || b.given.startsWith(a.given)) return null;
  const apart = distance(a.given, b.given);
  if (apart > GIVEN_NAME_DISTANCE || apart / shorter > 0.45 || namedSideBySide(a.key, b.key, articles)) return null;
  return [...a.soleRoles].some((role) => b.soleRoles.has(role)) ? 'same surname and the same office' : null;
}

/** Largest edit distance between two forms of one given name that are taken for a slip. */
const GIVEN_NAME_DISTANCE = 3;

function consonants(word: string): string {
  return word.replace(/[aeiouyh]/g, '');
}

/** Two people who hold offices in one article under both spellings are more likely two people, unless one is a surname only. */
function namedSideBySide(a: string, b: string, articles: readonly Named[]): boolean {
  return articles.some(({ subjects }) => subjects.has(a) && subjects.has(b));
}

/** Names that two articles must share, beside those in question, to tell of the same people. */
const SHARED_NAMES = 2;

/** Do an article that names the one and an article that names the other name the same others? */
function shareNames(a: string, b: string, articles: readonly Named[]): boolean {
  const [left, right] = [a, b].map((key) => articles.filter(({ names }) => names.has(key)).slice(0, MOST_NAMESAKES));
  return left!.some(({ names }) =>
    right!.some((other) => [...names].filter((name) => other.names.has(name)).length >= SHARED_NAMES),
  );
}
