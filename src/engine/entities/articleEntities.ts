import { addTo } from '../groupBy.ts';
import { memoisedBy } from '../language/memo.ts';
import type { LanguagePack } from '../language/pack.ts';
import { words } from '../language/words.ts';
import { commonName } from './commonNames.ts';
import { fold, type NameMention, type NameType } from './names.ts';
import { placeQualifiers } from './placeQualifiers.ts';

interface Entry {
  /** The fullest form in the article. */
  text: string;
  type: NameType;
  count: number;
  /** How often it stands behind "in" or "from": a place. */
  places: number;
  /** Where it is first named, in order of mentions. */
  first: number;
}

/** A name in lower case, without accents and legal form. */
const plainName = memoisedBy((text: string, { names }: LanguagePack): string => {
  const parts = fold(text).replaceAll('’', "'").split(' ');
  while (parts.length > 1 && names.legalForms.has(parts.at(-1)!.replace(/\.$/, ''))) parts.pop();
  return parts.join(' ');
});

/** The plain name as every language knows it; German has genitives of places: "Genfs". */
const commonPlainName = memoisedBy((text: string, pack: LanguagePack): string => {
  const plain = plainName(text, pack);
  const common = commonName(plain, pack.code);
  if (common !== plain || !pack.capitalisesNouns || !plain.endsWith('s')) return common;
  const nominative = plain.slice(0, -1);
  const ofNominative = commonName(nominative, pack.code);
  return ofNominative === nominative ? plain : ofNominative;
});

/** Parts of an organisation or a state that act in its name. */
const governingBodies = words(
  'board committee council court senate parliament cabinet congress ministry department aufsichtsrat vorstand betriebsrat conseil comité consejo junta tribunal',
);

/** A name where it stands in an article. */
export interface NameInText {
  readonly name: NameMention;
  /** The acronym that follows in brackets: "Northern Rail Authority (NRA)". */
  readonly acronym: string | null;
  /** It stands behind "in" or "from", as places do. */
  readonly place: boolean;
  /** An office stands before it or an age behind it, as only people have. */
  readonly person: boolean;
}

/** The named entities of one article: every form of a name leads to one key. */
export class ArticleEntities {
  readonly #entries = new Map<string, Entry>();
  readonly #aliases = new Map<string, string>();
  readonly #pack: LanguagePack;
  #order = 0;
  #title = '';
  #main: string | null | undefined;

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  /** Takes in every name of the article, in order; `acronym` is one that stands in brackets behind the name. */
  static of(mentions: readonly NameInText[], pack: LanguagePack, title: string | null): ArticleEntities {
    const entities = new ArticleEntities(pack);
    for (const mention of mentions) entities.#count(mention);
    entities.#join();
    entities.#title = title ? ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} ` : '';
    for (const { name, acronym } of mentions)
      if (acronym) entities.#aliases.set(fold(acronym), entities.key(name.text));
    return entities;
  }

  /** The key of a name as written anywhere in the article. */
  key(text: string): string {
    // What the article itself calls so comes before what the letters mean elsewhere.
    const own = this.#aliases.get(plainName(text, this.#pack));
    if (own !== undefined) return own;
    const plain = this.#plain(text);
    return this.#aliases.get(plain) ?? plain;
  }

  /** The fullest form of the name that the article uses. */
  textOf(key: string): string {
    return this.#entries.get(key)?.text ?? key;
  }

  typeOf(key: string): NameType {
    return this.#entries.get(key)?.type ?? 'unknown';
  }

  /** The keys of all entities of the article. */
  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** The keys under which a name leads to something else here than in another version of the article, or has another form or type. */
  differences(other: ArticleEntities): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [one, two] of [
      [this, other],
      [other, this],
    ] as const) {
      for (const [key, { text, type }] of one.#entries) {
        const entry = two.#entries.get(key);
        if (entry?.text !== text || entry.type !== type) changed.add(key);
      }
      for (const [alias, key] of one.#aliases) {
        const target = two.#aliases.get(alias);
        if (target !== key) for (const each of [alias, key, target]) if (each !== undefined) changed.add(each);
      }
    }
    return changed;
  }

  /** The organisation that the article speaks of most; null where it names none. Parts of one (its board) don't count. */
  get mainOrganisation(): string | null {
    if (this.#main !== undefined) return this.#main;
    let best: [string, Entry] | undefined;
    for (const entry of this.#entries) {
      const [key, { type, count, places }] = entry;
      if (type === 'person' || places * 2 > count || governingBodies.has(key.slice(key.lastIndexOf(' ') + 1))) continue;
      if (!best || this.#weight(entry) > this.#weight(best)) best = entry;
    }
    this.#main = best && (best[1].count >= 2 || best[1].type === 'organisation') ? best[0] : null;
    return this.#main;
  }

  /** How much the article is about an organisation: often named, in the title, plainly an organisation, early. */
  #weight([key, { type, count, first }]: [string, Entry]): number {
    const titled = this.#title.includes(` ${key} `) || this.#title.includes(` ${key.slice(key.lastIndexOf(' ') + 1)} `);
    return count * (type === 'organisation' ? 1.5 : 1) + (titled ? 3 : 0) - first / 10_000;
  }

  /** Lower case, without accents, legal form, genitive and article. */
  #plain(text: string): string {
    const plain = commonPlainName(text, this.#pack);
    if (this.#pack.capitalisesNouns && plain.endsWith('s') && this.#entries.has(plain.slice(0, -1)))
      return plain.slice(0, -1);
    return plain;
  }

  #count({ name, place, person }: NameInText): void {
    // One word may be the firm or the place that the office belongs to.
    const type = name.type === 'unknown' && person && name.text.includes(' ') ? 'person' : name.type;
    const key = this.#plain(name.text);
    const entry = this.#entries.get(key);
    if (entry) {
      entry.count += 1;
      entry.places += place ? 1 : 0;
      if (entry.type === 'unknown') entry.type = type;
      if (name.text.length > entry.text.length) entry.text = name.text;
    } else {
      this.#order += 1;
      this.#entries.set(key, { text: name.text, type, count: 1, places: place ? 1 : 0, first: this.#order });
    }
  }

  /** A surname, or the last word of one longer name and of no other, stands for the longer name; a genitive for its base. */
  #join(): void {
    const byLast = new Map<string, string[]>();
    for (const key of this.#entries.keys()) {
      const words = key.split(' ');
      if (words.length < 2 || words.length > 4) continue;
      addTo(byLast, words.at(-1)!, key);
    }
    for (const [key, entry] of this.#entries) {
      if (key.includes(' ')) continue;
      const stem = this.#pack.capitalisesNouns && key.endsWith('s') ? key.slice(0, -1) : key;
      const longer = byLast.get(key) ?? byLast.get(stem) ?? [];
      const people = longer.filter((candidate) => this.#entries.get(candidate)!.type !== 'organisation');
      const target = longer.length === 1 ? longer[0]! : people.length === 1 ? people[0]! : this.#leading(people);
      const first = target?.slice(0, target.indexOf(' '));
      if (first !== undefined && placeQualifiers.has(first)) continue;
      if (target && (this.#entries.get(target)!.type === 'person' || !this.#entries.has(this.#plain(first!)))) {
        this.#aliases.set(key, target);
        this.#entries.get(target)!.count += entry.count;
        // A firm that bears a person's name: "at Lohmann" tells of Carl Lohmann too.
        if (entry.type === 'organisation') this.#entries.get(target)!.type = 'organisation';
      } else if (key.endsWith('s') && this.#entries.has(key.slice(0, -1))) {
        this.#aliases.set(key, key.slice(0, -1));
        this.#entries.get(key.slice(0, -1))!.count += entry.count;
      }
    }
    for (const alias of this.#aliases.keys()) this.#entries.delete(alias);
  }

  /** Of several people with one surname, the first named in full bears it alone, if the others are named but once. */
  #leading(people: readonly string[]): string | undefined {
    const [first, ...others] = [...people].sort((a, b) => this.#entries.get(a)!.first - this.#entries.get(b)!.first);
    return first !== undefined && others.every((key) => this.#entries.get(key)!.count === 1) ? first : undefined;
  }
}
