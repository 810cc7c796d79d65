import type { Language } from '../article/article.ts';
import { neutralNumbers, neutralUnits } from '../language/neutral.ts';
import type { InexactNumber } from '../language/vague.ts';
import type {
  CalendarUnit,
  NumberWords,
  PartName,
  Phrases,
  Qualifier,
  RelativeWord,
  TimeWords,
  UnitWords,
  WholeQuantity,
} from '../language/values.ts';
import { valueLexicons } from '../language/values.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import { romanNumerals } from './romanNumerals.ts';
import { type Starters, startersOf } from './starters.ts';

/** A unit word: a unit of `units.ts`, or a currency by its code with the part of it that is meant. */
export type UnitRef =
  | { readonly unit: string }
  | {
      readonly currency: string;
      readonly factor: number;
      /** The words say which country's dollars they are. */
      readonly explicit?: true;
    };

export type RelationName = 'since' | 'by' | 'until' | 'before' | 'after';

/** A language's words, arranged for reading. */
export interface Lexicon {
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly shortMagnitudes: ReadonlyMap<string, number>;
  readonly vagueMagnitudes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly vague: PhraseTable<InexactNumber>;
  readonly andAHalf: PhraseTable<true>;
  readonly qualifiers: PhraseTable<Qualifier>;
  readonly qualifiersAfter: PhraseTable<Qualifier>;
  readonly ratio: PhraseTable<true>;
  readonly unitAfter: PhraseTable<UnitRef>;
  readonly unitBefore: PhraseTable<UnitRef>;
  readonly whole: PhraseTable<WholeQuantity>;
  readonly relations: PhraseTable<RelationName>;
  readonly parts: PhraseTable<PartName>;
  readonly deictic: PhraseTable<number>;
  readonly vagueTimes: PhraseTable<true>;
  readonly decadeNames: PhraseTable<number>;
  readonly steps: PhraseTable<StepName>;
  /** Behind their unit: which way they count, and from where. */
  readonly stepsAfter: PhraseTable<{ readonly sign: -1 | 1; readonly to: 'article' | 'event' }>;
  /** Numbers of centuries in Roman letters. */
  readonly romans: ReadonlyMap<string, number>;
  readonly namedDays: PhraseTable<readonly [month: number, day: number]>;
  /** Minutes from the hour that is named with them: half past, `menos cuarto`. */
  readonly clockWordsBefore: PhraseTable<number>;
  readonly clockWordsAfter: PhraseTable<number>;
  readonly clockMinutesBefore: PhraseTable<number>;
  readonly clockMinutesAfter: ReadonlyMap<string, number>;
  readonly timeUnits: ReadonlyMap<string, CalendarUnit>;
  readonly relativeWords: ReadonlyMap<string, RelativeWord>;
  readonly months: ReadonlyMap<string, number>;
  readonly monthAbbreviations: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'>;
  /** Words of one list each, for a quick look. */
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** Phrases of one list each. */
  readonly lists: Readonly<Record<ListName, PhraseTable<true>>>;
  /** Words and signs that may begin a mention, each with the words that must follow it, or null where any may. */
  readonly starters: Starters;
}

export type StepName = 'previous' | 'current' | 'next' | 'foregoing' | 'following';

type SetName =
  | 'ones'
  | 'articles'
  | 'countedNouns'
  | 'ordinalEndings'
  | 'superlatives'
  | 'determiners'
  | 'halves'
  | 'ofWords'
  | 'joiners'
  | 'between'
  | 'and'
  | 'rangeTo'
  | 'from'
  | 'changeTo'
  | 'scoreWords'
  | 'voteBy'
  | 'voteDecided'
  | 'voteAgainst'
  | 'voteNear'
  | 'codeNouns'
  | 'openers'
  | 'during'
  | 'ordinalStops'
  | 'rangeVerbs'
  | 'hedgeStops'
  | 'rises'
  | 'agedPersons'
  | 'agedBehind'
  | 'streetWords'
  | 'every'
  | 'unitOf'
  | 'durationBefore'
  | 'doubtfulMonths'
  | 'dayParts'
  | 'quarter'
  | 'half'
  | 'century'
  | 'fillers'
  | 'yearBefore'
  | 'yearAfter'
  | 'yearlyNouns'
  | 'noon'
  | 'verbMarkers'
  | 'clockAbout'
  | 'clockEnds'
  | 'otherCalendars'
  | 'deicticStops'
  | 'appointed'
  | 'pluperfects'
  | 'obliging'
  | 'minus'
  | 'occasions'
  | 'persons'
  | 'personPronouns'
  | 'ageVerbs'
  | 'changeWords'
  | 'durationAfter'
  | 'midnight'
  | 'recent';

type ListName =
  | 'dayTo'
  | 'clockHours'
  | 'belowZero'
  | 'past'
  | 'coming'
  | 'agoBefore'
  | 'agoAfter'
  | 'aheadBefore'
  | 'earlierAfter'
  | 'laterAfter'
  | 'yearWords'
  | 'yearLeads'
  | 'decade'
  | 'clockBefore'
  | 'clockAfter'
  | 'clockNear'
  | 'hourWords'
  | 'am'
  | 'pm'
  | 'night'
  | 'localTime'
  | 'zones'
  | 'voteWords'
  | 'voteVoters'
  | 'voteVersus'
  | 'voteMajority'
  | 'goals';

const compiled = new Map<Language, Lexicon>();

/** The words of a language, arranged on first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: Language): Lexicon {
  const { numbers, units, times } = valueLexicons[language];
  const unitAfter = phraseTable([...unitEntries(neutralUnits), ...unitEntries(units)]);
  const unitBefore = phraseTable([
    ...currencyEntries(neutralUnits),
    ...Object.entries(units.before).map(([unit, phrases]) => [{ unit }, phrases] as const),
  ]);
  const qualifiers = phraseTable([...entries(neutralNumbers.qualifiers), ...entries(numbers.qualifiers)]);
  const lexicon = {
    language,
    numbers,
    times,
    cardinals: mapOf(numbers.cardinals),
    magnitudes: mapOf(numbers.magnitudes),
    shortMagnitudes: mapOf(numbers.shortMagnitudes),
    vagueMagnitudes: mapOf(numbers.vagueMagnitudes),
    ordinals: mapOf(numbers.ordinals),
    denominators: mapOf(numbers.denominators),
    vague: tableOf(numbers.vague),
    andAHalf: listOf(numbers.andAHalf),
    qualifiers,
    qualifiersAfter: phraseTable([...entries(neutralNumbers.qualifiersAfter), ...entries(numbers.qualifiersAfter)]),
    ratio: listOf(numbers.ratio),
    unitAfter,
    unitBefore,
    whole: tableOf(units.whole),
    relations: phraseTable<RelationName>([
      ['before', times.before],
      ['after', times.after],
      ['since', times.since],
      ['by', times.by],
      ['until', times.until],
    ]),
    parts: phraseTable(entries(times.parts)),
    deictic: tableOf(times.deictic),
    vagueTimes: listOf(times.vague),
    decadeNames: tableOf(times.decadeNames),
    steps: phraseTable<StepName>([
      ['previous', times.previous],
      ['current', times.current],
      ['next', times.next],
      ['foregoing', times.foregoing],
      ['following', times.following],
    ]),
    stepsAfter: phraseTable([
      [{ sign: -1, to: 'article' } as const, times.previousAfter],
      [{ sign: 1, to: 'article' } as const, times.nextAfter],
      [{ sign: -1, to: 'event' } as const, times.foregoingAfter],
      [{ sign: 1, to: 'event' } as const, times.followingAfter],
    ]),
    romans: new Map(romanNumerals.flatMap((roman, at) => times.romanEndings.map((ending) => [roman + ending, at + 1]))),
    namedDays: tableOf(times.namedDays),
    clockWordsBefore: tableOf(times.clockWordsBefore),
    clockWordsAfter: tableOf(times.clockWordsAfter),
    clockMinutesBefore: tableOf(times.clockMinutesBefore),
    clockMinutesAfter: mapOf(times.clockMinutesAfter),
    timeUnits: mapOf(times.units),
    relativeWords: mapOf(times.relativeWords),
    months: mapOf(times.months),
    monthAbbreviations: mapOf(times.monthAbbreviations),
    weekdays: mapOf(times.weekdays),
    seasons: mapOf(times.seasons),
    sets: setsOf(numbers, units, times),
    lists: listsOf(numbers, times),
  };
  return { ...lexicon, starters: startersOf(lexicon) };
}

function setsOf(numbers: NumberWords, units: UnitWords, times: TimeWords): Lexicon['sets'] {
  return {
    ones: new Set(numbers.ones),
    articles: new Set(numbers.articles),
    countedNouns: new Set(numbers.countedNouns),
    ordinalEndings: new Set(numbers.ordinalEndings),
    superlatives: new Set(numbers.superlatives),
    determiners: new Set(numbers.determiners),
    halves: new Set(numbers.halves),
    ofWords: new Set(numbers.ofWords),
    joiners: new Set(numbers.joiners),
    between: new Set(numbers.between),
    and: new Set(numbers.and),
    rangeTo: new Set(numbers.rangeTo),
    from: new Set(numbers.from),
    changeTo: new Set(numbers.changeTo),
    scoreWords: new Set(numbers.scoreWords),
    voteBy: new Set(numbers.votes.by),
    voteDecided: new Set(numbers.votes.decided),
    voteAgainst: new Set(numbers.votes.against),
    voteNear: new Set(numbers.votes.near),
    codeNouns: new Set(numbers.codeNouns),
    openers: new Set(numbers.openers),
    every: new Set(numbers.every),
    rangeVerbs: new Set(numbers.rangeVerbs),
    hedgeStops: new Set(numbers.hedgeStops),
    rises: new Set(numbers.rises),
    agedPersons: new Set(numbers.agedPersons),
    agedBehind: new Set(numbers.agedBehind),
    streetWords: new Set(numbers.streetWords),
    ordinalStops: new Set(numbers.ordinalStops),
    during: new Set(numbers.duringBeforeDuration),
    unitOf: new Set(units.of),
    durationBefore: new Set(units.durationBefore),
    doubtfulMonths: new Set(times.doubtfulMonths),
    dayParts: new Set(times.dayParts),
    quarter: new Set(times.quarter),
    half: new Set(times.half),
    century: new Set(times.century),
    fillers: new Set(times.fillers),
    yearBefore: new Set(times.yearBefore),
    yearAfter: new Set(times.yearAfter),
    yearlyNouns: new Set(times.yearlyNouns),
    noon: new Set(times.noon),
    midnight: new Set(times.midnight),
    recent: new Set(times.recent),
    clockAbout: new Set(times.clockAbout),
    clockEnds: new Set(times.clockEnds),
    otherCalendars: new Set(times.otherCalendars),
    verbMarkers: new Set(times.verbMarkers),
    deicticStops: new Set(times.deicticStops),
    appointed: new Set(times.appointed),
    pluperfects: new Set(times.pluperfects),
    obliging: new Set(times.obliging),
    minus: new Set(numbers.minus),
    occasions: new Set(numbers.occasions),
    persons: new Set(numbers.persons),
    personPronouns: new Set(numbers.personPronouns),
    ageVerbs: new Set(numbers.ageVerbs),
    changeWords: new Set(numbers.changeWords),
    durationAfter: new Set(units.durationAfter),
  };
}

function listsOf(numbers: NumberWords, times: TimeWords): Lexicon['lists'] {
  return {
    dayTo: listOf(times.dayTo),
    clockHours: listOf(times.clockHours),
    belowZero: listOf(numbers.belowZero),
    past: listOf(times.past),
    coming: listOf(times.coming),
    agoBefore: listOf(times.agoBefore),
    agoAfter: listOf(times.agoAfter),
    aheadBefore: listOf(times.aheadBefore),
    earlierAfter: listOf(times.earlierAfter),
    laterAfter: listOf(times.laterAfter),
    yearWords: listOf(times.yearWords),
    yearLeads: listOf(times.yearLeads),
    decade: listOf(times.decade),
    clockBefore: listOf(times.clockBefore),
    clockAfter: listOf(times.clockAfter),
    clockNear: listOf(times.clockNear),
    hourWords: listOf(times.hourWords),
    am: listOf(times.am),
    pm: listOf(times.pm),
    night: listOf(times.night),
    localTime: listOf(times.localTime),
    zones: listOf(times.zones),
    voteWords: listOf(numbers.votes.words),
    voteVoters: listOf(numbers.votes.voters),
    voteVersus: listOf(numbers.votes.versus),
    voteMajority: listOf(numbers.votes.majority),
    goals: listOf(numbers.goals),
  };
}

function unitEntries(words: UnitWords): (readonly [UnitRef, Phrases])[] {
  return [
    ...Object.entries(words.units).map(([unit, phrases]) => [{ unit }, phrases] as const),
    ...currencyEntries(words),
    ...Object.entries(words.hundredths).map(([currency, phrases]) => [{ currency, factor: 0.01 }, phrases] as const),
  ];
}

function currencyEntries(words: UnitWords): (readonly [UnitRef, Phrases])[] {
  return [
    ...Object.entries(words.currencies).map(([currency, phrases]) => [{ currency, factor: 1 }, phrases] as const),
    [{ currency: 'USD', factor: 1, explicit: true }, words.americanDollars],
  ];
}

function entries<K extends string>(record: Readonly<Partial<Record<K, Phrases>>>): (readonly [K, Phrases])[] {
  return (Object.keys(record) as K[]).map((key) => [key, record[key] ?? []] as const);
}

function mapOf<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record));
}

function tableOf<T>(record: Readonly<Record<string, T>>): PhraseTable<T> {
  return phraseTable(Object.entries(record).map(([phrase, value]) => [value, [phrase]] as const));
}

function listOf(phrases: Phrases): PhraseTable<true> {
  return phraseTable([[true, phrases]]);
}
