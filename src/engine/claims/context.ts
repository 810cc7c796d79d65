import type { Article } from '../article/article.ts';
import type { ArticleEntities } from '../entities/articleEntities.ts';
import { fold } from '../entities/fold.ts';
import type { Unit } from '../frames/units.ts';
import { type Gender, genderOfName } from '../language/givenNames.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Office } from '../language/titles.ts';
import { daysBetween } from '../values/calendar.ts';
import { resolveTime } from '../values/resolve.ts';
import type { Interval, TimeExpression } from '../values/value.ts';
import { agedNames, agesOf } from './ages.ts';
import type { Period, Reference } from './draft.ts';
import { groupsOfPeople } from './groupsOfPeople.ts';
import { nounConcept } from './nounPhrases.ts';

/** All that one sentence leaves for another: every field of the context but those that hold for the whole article. */
export type Carried = Pick<
  ArticleContext,
  | 'lastPerson'
  | 'lastOrganisation'
  | 'speaker'
  | 'quotationOpen'
  | 'inHeading'
  | 'year'
  | 'lastPeriod'
  | 'lastSubject'
  | 'holders'
  | 'aged'
  | 'lastWoman'
  | 'lastMan'
  | 'newcomer'
>;

/** What the sentences of an article share while its claims are read, in order: its entities and who was spoken of last. */
export class ArticleContext {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly entities: ArticleEntities;
  /** The last person and the last organisation named, as keys. */
  lastPerson: string | null = null;
  lastOrganisation: string | null = null;
  /** The last woman and the last man named, as their given names tell. */
  lastWoman: string | null = null;
  lastMan: string | null = null;
  /** The sentence before brought in somebody without a name: "arrested a prison officer". */
  newcomer = false;
  /** Who spoke last in this paragraph: quotations without a speaker of their own are theirs. */
  speaker: Reference | null = null;
  /** A quotation of the sentence before goes on. */
  quotationOpen = false;
  /** The sentence is a heading inside the article, which repeats what is told below or leads to another one. */
  inHeading = false;
  /** The year that the paragraph speaks of, where it names one: "In 1987 … That year it …". */
  year: number | null = null;
  /** The period that the article reports on, as last named: "in the third quarter". */
  lastPeriod: Period | null = null;
  /** Offset in the body of the sentence that is being read. */
  sentenceStart = 0;
  /** The subject of the sentence before, for pronouns. */
  lastSubject: Reference | null = null;

  /** What the units of the article speak of, as far as asked (see `contentOf`). */
  readonly marks = new Map<Unit, readonly string[]>();

  /** Who holds an office by what the article has said so far; null where several do. Replaced, never changed. */
  holders: Readonly<Record<string, string | null>> = {};
  /** Who is of an age in years by what the article has said so far; null where several are. Replaced, never changed. */
  aged: Readonly<Record<number, string | null>> = {};

  constructor(article: Article, pack: LanguagePack, entities: ArticleEntities) {
    this.article = article;
    this.pack = pack;
    this.entities = entities;
  }

  /** What the sentences read so far have left for those behind them. */
  get carried(): Carried {
    const { lastPerson, lastOrganisation, lastWoman, lastMan, newcomer, speaker, quotationOpen, inHeading } = this;
    const { year, lastPeriod, lastSubject, holders, aged } = this;
    return {
      lastPerson,
      lastOrganisation,
      lastWoman,
      lastMan,
      newcomer,
      speaker,
      quotationOpen,
      inHeading,
      year,
      lastPeriod,
      lastSubject,
      holders,
      aged,
    };
  }

  set carried(carried: Carried) {
    Object.assign(this, carried);
  }

  /** A reference to a named entity. */
  named(unit: Unit): Reference {
    return this.entity(this.entities.key(unit.name!.text), unit.name!.text);
  }

  entity(key: string, text = this.entities.textOf(key)): Reference {
    const full = this.entities.textOf(key);
    const known = this.entities.typeOf(key);
    return {
      text: full.length > text.length ? full : text,
      entity: key,
      whole: true,
      type: known,
      noun: null,
      phrase: null,
    };
  }

  /** The organisation that the article is about; null where it names none. */
  get mainOrganisation(): Reference | null {
    const key = this.entities.mainOrganisation;
    return key ? this.entity(key) : null;
  }

  /** The gender of a named person, as the given name tells; null where it doesn't. */
  genderOf(key: string): Gender | null {
    const name = fold(this.entities.textOf(key));
    return name.includes(' ') ? genderOfName(name.slice(0, name.indexOf(' '))) : null;
  }

  /** The gender that a pronoun or a title before a name tells; null for any other word. */
  genderToldBy(word: string): Gender | null {
    const { feminine, masculine } = this.pack.grammar;
    return feminine.has(word) ? 'feminine' : masculine.has(word) ? 'masculine' : null;
  }

  /** Whether a word of one gender can stand for whom a reference names. */
  canMean(word: string, { entity, type }: Reference): boolean {
    const told = this.genderToldBy(word);
    const known = entity === null || type !== 'person' ? null : this.genderOf(entity);
    return told === null || known === null || told === known;
  }

  /** Takes note that a person holds an office. */
  noteHolder(office: Office, person: string): void {
    const key = officeKey(office);
    const known = this.holders[key];
    this.holders = { ...this.holders, [key]: known === undefined || known === person ? person : null };
  }

  /** The person meant by an office alone ("the mayor said"): the only one of the article that holds it; null where unknown. */
  holderOf(office: Office): string | null {
    return this.holders[officeKey(office)] ?? null;
  }

  /** The word of a unit as written; units don't hold it because most rules ignore case. */
  wordAt(unit: Unit): string {
    return this.article.body.slice(this.sentenceStart + unit.start, this.sentenceStart + unit.end);
  }

  /** The text from one unit to another as written, on one line. */
  textBetween(first: Unit, last: Unit): string {
    const text = this.article.body.slice(this.sentenceStart + first.start, this.sentenceStart + last.end);
    return text.replace(/\s/g, ' ').trim();
  }

  /** A new paragraph begins: what a paragraph speaks of is no longer carried over. */
  startParagraph(): void {
    this.year = null;
    if (!this.quotationOpen) this.speaker = null;
    // A quotation that goes on opens again with a mark of its own; a mark that was never closed ends here.
    this.quotationOpen = false;
  }

  resolve(expression: TimeExpression, planned: boolean): Interval | null {
    const { published } = this.article;
    const past = resolveTime(expression, published, planned ? 'future' : 'past');
    // A day or a part of a month without its year ("on 30 June", "at the end of July") is the nearest one to the article: as
    // often just ahead as just behind.
    const isNarrow = expression.day !== undefined || (expression.month !== undefined && expression.part !== undefined);
    if (planned || !published || !past || !isNarrow || expression.year !== undefined) return past;
    const future = resolveTime(expression, published, 'future');
    const away = ({ from }: Interval): number => Math.abs(daysBetween(published, from));
    return future && away(future) < away(past) ? future : past;
  }

  /** Takes note of the names of a sentence, after its claims have been read. */
  remember(units: readonly Unit[], subject: Reference | null): void {
    this.newcomer = bringsSomebody(units);
    for (const unit of units) {
      if (unit.value?.kind === 'time' && unit.value.year !== undefined) this.year = unit.value.year;
      if (!unit.name) continue;
      const key = this.entities.key(unit.name.text);
      if (this.entities.typeOf(key) === 'person') {
        this.lastPerson = key;
        const gender = this.genderOf(key);
        if (gender === 'feminine') this.lastWoman = key;
        if (gender === 'masculine') this.lastMan = key;
      } else this.lastOrganisation = key;
    }
    for (const { at, age } of agedNames(units, this.pack)) {
      const key = this.entities.key(units[at]!.name!.text);
      const known = this.aged[age];
      this.aged = { ...this.aged, [age]: known === undefined || known === key ? key : null };
    }
    // "A 34-year-old man was arrested": "the 34-year-old" is he, whoever was named last.
    for (const age of agesOf(units)) if (this.aged[age] === undefined) this.aged = { ...this.aged, [age]: null };
    if (subject) this.lastSubject = subject;
  }
}

function officeKey({ role, rank }: Office): string {
  return `${rank ?? ''} ${role}`;
}

export const indefinite: ReadonlySet<string> = new Set('a an ein eine einen einer einem un une una'.split(' '));
/** How many words may stand between the article and who is brought in: "a senior prison officer". */
const NEWCOMER_REACH = 4;

/** Does a sentence bring in a person without a name, of whom the next one may speak? */
function bringsSomebody(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    if (!indefinite.has(unit.lower)) return false;
    for (let i = at + 1; i <= at + NEWCOMER_REACH && units[i]; i += 1) {
      const { kind, office, name } = units[i]!;
      if (kind === 'mark' || name) return false;
      if (office || isPerson(units[i]!))
        return !units[i + 1]?.name && !(units[i + 1]?.lower === ',' && units[i + 2]?.name);
    }
    return false;
  });
}

const people: ReadonlySet<string> = new Set([
  'person',
  'suspect',
  'passenger',
  'resident',
  'victim',
  ...groupsOfPeople,
]);

function isPerson(unit: Unit): boolean {
  const noun = unit.kind === 'word' && unit.lower !== '' ? nounConcept(unit) : null;
  return noun !== null && people.has(noun);
}
