import equal from 'fast-deep-equal/es6/index.js';
import type { Alias } from '../configuration.ts';
import type { ArticleNames, PersonNotes } from './articleNames.ts';
import { asLists, legalForm } from './articleNames.ts';
import { commonName } from './commonNames.ts';
import { CountsByKey } from './countsByKey.ts';
import { fold } from './fold.ts';
import {
  blocksOf,
  type Company,
  type NameVariant,
  type Person,
  personOf,
  spelledOut,
  variantsAmong,
} from './nameVariants.ts';
import { SetsByKey } from './setsByKey.ts';

/** Names that two articles must share, beside those in question, to tell of the same people. */
const SHARED_NAMES = 2;
/** Of no more articles that name a person it is asked whom they name besides. */
const MOST_ARTICLES = 8;

/**
 * The entities of the corpus: keys of single articles joined under one name. Equal keys are one entity; a firm's first word
 * is the firm, where no other longer name of the corpus begins with it; a spelling that differs by a letter or two under one
 * given name, in a like office or organisation, is the same person spelled in two ways, which is itself a finding. Names that
 * a reader has called aliases of one another are one entity, and no finding.
 *
 * After `put`, `remove` and `configure`, `settle` brings the index up to date by redoing what they touch.
 */
export class EntityIndex {
  readonly #articles = new Map<string, ArticleNames>();
  readonly #holders = new SetsByKey();
  /** How many articles name an entity in each form. */
  readonly #forms = new CountsByKey();
  readonly #texts = new Map<string, string>();
  /** Longer names by their first word, and how many articles have each. */
  readonly #longer = new CountsByKey();
  readonly #firms = new Map<string, number>();
  readonly #shortForms = new Map<string, string>();
  readonly #people = new Map<string, Person>();
  /** People whose names may spell out an umlaut, with the keys of those without. */
  readonly #spelledOut = new Map<string, string>();
  readonly #blocks = new SetsByKey();
  readonly #blockVariants = new Map<string, readonly NameVariant[]>();
  #aliases: readonly Alias[] = [];
  #aliasTexts: ReadonlyMap<string, string> = new Map();
  #roots: ReadonlyMap<string, string> = new Map();
  #members: ReadonlyMap<string, readonly string[]> = new Map();
  #variants: readonly NameVariant[] = [];

  readonly #touched = new Set<string>();
  #aliasesChanged = false;

  /** Both spellings of each name that stands in two, in the order of their keys. */
  get variants(): readonly NameVariant[] {
    return this.#variants;
  }

  /** The corpus-wide key of an article's key. */
  of(key: string): string {
    return this.#roots.get(key) ?? key;
  }

  /** The fullest name of a corpus-wide key. */
  textOf(key: string): string {
    return this.#aliasTexts.get(key) ?? this.#texts.get(key) ?? titled(key);
  }

  /** The paths of the articles that name an entity under this very key. */
  holdersOf(key: string): ReadonlySet<string> {
    return this.#holders.get(key);
  }

  /** The keys under which an article names entities. */
  namesIn(path: string): ReadonlySet<string> {
    const names = this.#articles.get(path);
    return new Set(names && [...names.keys, ...keysIn(names.texts), ...names.people.keys(), ...names.subjects]);
  }

  configure(aliases: readonly Alias[]): void {
    this.#aliases = aliases;
    this.#aliasesChanged = true;
  }

  put(path: string, names: ArticleNames): void {
    // Few edits touch a name.
    if (equal(names, this.#articles.get(path))) return;
    this.remove(path);
    this.#articles.set(path, names);
    this.#count(path, names, 1);
  }

  remove(path: string): void {
    const names = this.#articles.get(path);
    if (!names) return;
    this.#count(path, names, -1);
    this.#articles.delete(path);
  }

  /** Brings the index up to date. Returns the keys whose corpus-wide key, or whose name, is another one than before. */
  settle(): ReadonlySet<string> {
    const changed = new Set<string>();
    let joinsChanged = this.#aliasesChanged;
    const blocks = new Set<string>();
    for (const key of this.#touched) {
      if (this.#settleText(key)) changed.add(key);
      const known = this.#people.has(key);
      for (const block of this.#settlePerson(key)) blocks.add(block);
      // A person who comes or goes may be another one with an umlaut spelled out.
      if (this.#people.has(key) !== known) joinsChanged = true;
    }
    for (const first of new Set([...this.#touched].map(firstWord)))
      if (this.#settleShortForm(first)) joinsChanged = true;
    for (const block of blocks) if (this.#settleBlock(block)) joinsChanged = true;
    this.#touched.clear();
    if (this.#aliasesChanged) for (const key of this.#settleAliases()) changed.add(key);
    this.#aliasesChanged = false;
    if (joinsChanged) for (const key of this.#join()) changed.add(key);
    for (const key of [...changed]) for (const member of this.#members.get(this.of(key)) ?? []) changed.add(member);
    return changed;
  }

  #count(path: string, { keys, texts, firms }: ArticleNames, by: 1 | -1): void {
    for (const key of this.namesIn(path)) {
      this.#touched.add(key);
      if (by === 1) this.#holders.add(key, path);
      else this.#holders.delete(key, path);
    }
    for (const key of keys) if (key.includes(' ')) this.#longer.add(firstWord(key), key, by);
    for (let i = 0; i < texts.length; i += 2) this.#forms.add(texts[i]!, texts[i + 1]!, by);
    for (const key of firms) {
      const count = (this.#firms.get(key) ?? 0) + by;
      if (count === 0) this.#firms.delete(key);
      else this.#firms.set(key, count);
    }
  }

  /** The longest form; of a name and its genitive (“Harlows”) the name. */
  #settleText(key: string): boolean {
    const before = this.#texts.get(key);
    let fullest: string | undefined;
    const forms = this.#forms.itemsOf(key);
    for (const text of forms) {
      const longer = fullest === undefined || text.length > fullest.length;
      if (longer || (text.length === fullest!.length && text < fullest!)) fullest = text;
    }
    if (fullest?.endsWith('s') && forms.includes(fullest.slice(0, -1))) fullest = fullest.slice(0, -1);
    if (fullest === undefined) this.#texts.delete(key);
    else this.#texts.set(key, fullest);
    return fullest !== before;
  }

  /** Returns the blocks in which the person was or is. */
  #settlePerson(key: string): string[] {
    const before = this.#people.get(key);
    const notes = [...this.#holders.get(key)].flatMap((path) => this.#articles.get(path)?.people.get(key) ?? []);
    if (!before && notes.length === 0) return [];
    const left = before ? blocksOf(before) : [];
    for (const block of left) this.#blocks.delete(block, key);
    if (notes.length === 0) {
      this.#people.delete(key);
      this.#spelledOut.delete(key);
      return left;
    }
    const person = personOf(key, allOf(notes));
    this.#people.set(key, person);
    if (spelledOut(key) !== key) this.#spelledOut.set(key, spelledOut(key));
    const joined = blocksOf(person);
    for (const block of joined) this.#blocks.add(block, key);
    return [...left, ...joined];
  }

  #settleShortForm(first: string): boolean {
    const before = this.#shortForms.get(first);
    const [only, another] = this.#longer.itemsOf(first);
    const full = only !== undefined && another === undefined && this.#firms.has(only) ? only : undefined;
    if (full === undefined) this.#shortForms.delete(first);
    else this.#shortForms.set(first, full);
    return full !== before;
  }

  #settleBlock(block: string): boolean {
    const people = [...this.#blocks.get(block)].map((key) => this.#people.get(key)!);
    const variants = people.length > 1 ? variantsAmong(people, this.#company) : [];
    const before = this.#blockVariants.get(block) ?? [];
    if (variants.length > 0) this.#blockVariants.set(block, variants);
    else this.#blockVariants.delete(block);
    return (
      variants.length !== before.length ||
      variants.some(({ a, b, reason }, i) => before[i]!.a !== a || before[i]!.b !== b || before[i]!.reason !== reason)
    );
  }

  readonly #company: Company = {
    sideBySide: (a, b) =>
      [...this.holdersOf(a)].some((path) => {
        const { subjects } = this.#articles.get(path)!;
        return subjects.includes(a) && subjects.includes(b);
      }),
    shareNames: (a, b) => {
      const [left, right] = [this.#namesBeside(a), this.#namesBeside(b)];
      return left.some((names) =>
        right.some((other) => [...names].filter((name) => other.has(name)).length >= SHARED_NAMES),
      );
    },
    shareAFullName: (a, b) => {
      const [left, right] = [this.#namesBeside(a), this.#namesBeside(b)];
      return left.some((names) =>
        right.some((other) => [...names].some((name) => name.includes(' ') && other.has(name))),
      );
    },
  };

  /** All names of the articles that name an entity. */
  #namesBeside(key: string): ReadonlySet<string>[] {
    return [...this.holdersOf(key)]
      .sort()
      .map((path) => this.#articles.get(path)!.keys)
      .filter((keys) => keys.has(key))
      .slice(0, MOST_ARTICLES);
  }

  #settleAliases(): string[] {
    const before = this.#aliasTexts;
    this.#aliasTexts = new Map(this.#aliases.map(({ name }) => [keyOfName(name), name.trim()]));
    return [...before.keys(), ...this.#aliasTexts.keys()];
  }

  /** Joins keys anew. Returns those that have another corpus-wide key than before. */
  #join(): string[] {
    const parents = new Map<string, string>();
    const rootOf = (key: string): string => {
      let root = key;
      while (parents.has(root)) root = parents.get(root)!;
      return root;
    };
    const join = (from: string, to: string): void => {
      const [a, b] = [rootOf(from), rootOf(to)];
      if (a !== b) parents.set(a, b);
    };
    for (const { alias, name } of this.#aliases) join(keyOfName(alias), keyOfName(name));
    for (const [first, full] of [...this.#shortForms].sort(byKey)) join(first, full);
    for (const [key, plain] of [...this.#spelledOut].sort(byKey)) if (this.#people.has(plain)) join(key, plain);
    const pairs = new Map([...this.#blockVariants.values()].flat().map((pair) => [`${pair.a}\n${pair.b}`, pair]));
    this.#variants = [...pairs].sort(byKey).flatMap(([, pair]) => (rootOf(pair.a) === rootOf(pair.b) ? [] : [pair]));
    for (const { a, b } of this.#variants) join(b, a);
    const before = this.#roots;
    this.#roots = new Map([...parents.keys()].map((key) => [key, rootOf(key)]));
    const members = new Map<string, string[]>();
    for (const [key, root] of this.#roots) members.set(root, [...(members.get(root) ?? [root]), key]);
    this.#members = members;
    return [...new Set([...before.keys(), ...this.#roots.keys()])].filter(
      (key) => (before.get(key) ?? key) !== this.of(key),
    );
  }
}

function allOf(notes: readonly PersonNotes[]): PersonNotes {
  if (notes.length === 1) return notes[0]!;
  const union = (part: Exclude<keyof PersonNotes, 'isPerson'>): Set<string> =>
    new Set(notes.flatMap((note) => [...note[part]]));
  return asLists({
    isPerson: notes.some(({ isPerson }) => isPerson),
    roles: union('roles'),
    soleRoles: union('soleRoles'),
    ages: union('ages'),
    organisations: union('organisations'),
    context: union('context'),
  });
}

function keysIn(texts: ArticleNames['texts']): readonly string[] {
  return texts.filter((_, place) => place % 2 === 0);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** The key under which articles, in whatever language, know a name. */
function keyOfName(name: string): string {
  return commonName(fold(name.trim().replace(/\s+/g, ' ')).replaceAll('’', "'").replace(legalForm, ''), null);
}

function titled(key: string): string {
  return key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
