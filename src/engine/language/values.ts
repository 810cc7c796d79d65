import type { Language } from '../article/article.ts';
import { numbers as germanNumbers } from './de/numbers.ts';
import { times as germanTimes } from './de/times.ts';
import { units as germanUnits } from './de/units.ts';
import { numbers as englishNumbers } from './en/numbers.ts';
import { times as englishTimes } from './en/times.ts';
import { units as englishUnits } from './en/units.ts';
import { numbers as spanishNumbers } from './es/numbers.ts';
import { times as spanishTimes } from './es/times.ts';
import { units as spanishUnits } from './es/units.ts';
import { numbers as frenchNumbers } from './fr/numbers.ts';
import { times as frenchTimes } from './fr/times.ts';
import { units as frenchUnits } from './fr/units.ts';
import { neutralNumbers, neutralTimes, neutralUnits } from './neutral.ts';
import type { InexactNumber } from './vague.ts';

/** Words and phrases in lower case, as a writer spells them. */
export type Phrases = readonly string[];

/** What a word before (or after) a number does to it. */
export type Qualifier = 'about' | 'nearly' | 'slightlyMore' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** A number said by one word, perhaps with its unit: `zweihundertfünfzig`, `dreijährig`, `zweieinhalb`. */
export interface WordNumber {
  readonly value: number;
  readonly unit?: string;
}

/** How a language says numbers. */
export interface NumberWords {
  readonly decimal: '.' | ',';
  /** A plain space may separate thousands (`3 900`). */
  readonly spaceGroups: boolean;
  /** `14.` with a full stop is an ordinal. */
  readonly dotOrdinals: boolean;
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply: hundred, thousand, million, dozen. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Multiply only next to a digit or with a currency: `5m`, `3.9bn`. */
  readonly shortMagnitudes: Readonly<Record<string, number>>;
  /** Plurals that count without saying how many: hundreds, dozens. */
  readonly vagueMagnitudes: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, InexactNumber>>;
  /** Words that are 1 only before a unit or a magnitude: one, a, an. */
  readonly ones: Phrases;
  /** Those of them that are articles: a, an, ein. */
  readonly articles: Phrases;
  /** An article counts before such a noun too: `ein Toter`. */
  readonly articlesCount: boolean;
  /** Nouns that make a written "one" a count: "one person". */
  readonly countedNouns: Phrases;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Written against the digits of an ordinal: `20th`, `1er`. */
  readonly ordinalEndings: Phrases;
  /** After these an ordinal counts nothing: the first time. */
  readonly ordinalStops: Phrases;
  /** May follow an ordinal's hyphen or stand after it: largest, biggest. */
  readonly superlatives: Phrases;
  /** Before an ordinal that counts: the, its, der. */
  readonly determiners: Phrases;
  readonly denominators: Readonly<Record<string, number>>;
  readonly halves: Phrases;
  /** After a number: `and a half`. */
  readonly andAHalf: Phrases;
  /** After a fraction: of, the, der. */
  readonly ofWords: Phrases;
  /** Inside a number said in words: `two hundred and five`. */
  readonly joiners: Phrases;
  readonly qualifiers: Readonly<Record<Qualifier, Phrases>>;
  readonly qualifiersAfter: Readonly<Partial<Record<Qualifier, Phrases>>>;
  /** After these "around" and "about" are prepositions: built around six units. */
  readonly hedgeStops: Phrases;
  /** Behind these what may mean "at most" tells how far something rises: `went up to 40 euros`. */
  readonly rises: Phrases;
  /** Words for a person behind which `of` and a bare number tell an age: `a man of 62`. */
  readonly agedPersons: Phrases;
  /** What may stand behind an age that is told so: "a man of 62 died". */
  readonly agedBehind: Phrases;
  /** Qualifiers that mean "during" before a duration: over, über. */
  readonly duringBeforeDuration: Phrases;
  /** Nouns after which such a word introduces the amount itself: `Vertrag über 5 Millionen`. */
  readonly amountNouns: Phrases;
  readonly between: Phrases;
  readonly and: Phrases;
  readonly rangeTo: Phrases;
  readonly from: Phrases;
  /** Before `from X to Y`: the two are ends of a range, not of a change. */
  readonly rangeVerbs: Phrases;
  /** After `from X`: the end of a change, two values, not a range. */
  readonly changeTo: Phrases;
  /** `one in five`, `neun von zehn`. */
  readonly ratio: Phrases;
  /** A noun may stand inside a ratio: `une personne sur cinq`. */
  readonly nounInRatio: boolean;
  /** Before an ordinal, one of so many: `jeder Fünfte`. */
  readonly every: Phrases;
  /** Words near a pair of numbers that make it a result. */
  readonly scoreWords: Phrases;
  /** What a game is won by: "by four goals to two". */
  readonly goals: Phrases;
  /** How the two numbers of a vote are told: "7 votes in favour to 4", "7 votes for and 4 against". */
  readonly votes: {
    /** Before the first number: it is a result, not the start of a change. */
    readonly by: Phrases;
    /** Behind the first number. */
    readonly words: Phrases;
    /** Who votes, and what they do, before it is said for what: "36 senators were in favour". */
    readonly voters: Phrases;
    /** Between the two. */
    readonly versus: Phrases;
    /** Behind the second one, where no more than "and" is between. */
    /** Words beside two numbers that fall with which these are those of a vote: "backed him 8 to 7". */
    readonly decided: Phrases;
    readonly against: Phrases;
    /** Before the first number they tell that both are votes: "a majority of ten to two". */
    readonly majority: Phrases;
    /** Near two numbers they tell those of a vote, not of a game: "the motion carried 7–4". */
    readonly near: Phrases;
  };
  /** The number after these names something: page, chapter, Boeing. */
  readonly codeNouns: Phrases;
  /** End an address that begins with a number: 10 Station Road. */
  readonly streetWords: Phrases;
  /** May begin a sentence right before a number without being a name. */
  readonly openers: Phrases;
  /** Every noun is capitalised, so a capital tells no name. */
  readonly capitalNouns: boolean;
  /** Before a temperature: minus, `moins`. */
  readonly minus: Phrases;
  /** After one: below zero, `bajo cero`. */
  readonly belowZero: Phrases;
  /** After an ordinal from two on, these make it a count: the third time, `zum dritten Mal`. */
  readonly occasions: Phrases;
  /** Whoever may be of an age, where the language says it like a length of time: `une femme de 34 ans`. */
  readonly persons: Phrases;
  /** Stand for whoever is of an age before `ageVerbs`. */
  readonly personPronouns: Phrases;
  /** Before the years of an age: `tenía 34 años`. */
  readonly ageVerbs: Phrases;
  /** Near `from X to Y` in a language that says a spread so too, these make it a change; none where it always is one. */
  readonly changeWords: Phrases;
  /** Reads numbers that the tables do not hold, such as compounds. */
  readonly wordNumber?: (word: string) => WordNumber | undefined;
  /** Reads ordinals inside compounds: `zweitgrößte`. */
  readonly wordOrdinal?: (word: string) => number | undefined;
}

/** A number said by a whole phrase, with its unit unless it is a count. */
export interface WholeQuantity {
  readonly value: number;
  readonly unit?: string;
  /** How far the true number may be off: `quinze jours` are two weeks as often as fifteen days. */
  readonly slack?: number;
}

/** How a language says units; the keys are those of `values/units.ts`, currencies by ISO 4217 code. */
export interface UnitWords {
  readonly units: Readonly<Record<string, Phrases>>;
  readonly currencies: Readonly<Record<string, Phrases>>;
  /** American ones, where the words say so. */
  readonly americanDollars: Phrases;
  /** Hundredths of a currency: cents, pence. */
  readonly hundredths: Readonly<Record<string, Phrases>>;
  /** Units that stand before their number: aged 48, magnitude 7.2. */
  readonly before: Readonly<Record<string, Phrases>>;
  /** A whole quantity in one word or phrase: monthlong, a fortnight, twice; the number is of the unit. */
  readonly whole: Readonly<Record<string, WholeQuantity>>;
  /** Between a number and its unit: `millions de dollars`. */
  readonly of: Phrases;
  /** Before `a week` where it is a length of time: for, within. */
  readonly durationBefore: Phrases;
  /** The same after it: `einen Monat lang`. */
  readonly durationAfter: Phrases;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';
export type PartName = 'start' | 'middle' | 'end' | 'earlier' | 'later';

/** A word for a stretch of the calendar: decade is 10 years; hours, shorter than a day, are 0 days. */
export interface CalendarUnit {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly plural?: true;
}

export interface RelativeWord {
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly to: 'article' | 'event';
  readonly part?: PartName;
}

/** How a language says times. */
export interface TimeWords {
  readonly months: Readonly<Record<string, number>>;
  /** Count only next to a day or a year: Jan., Sept. */
  readonly monthAbbreviations: Readonly<Record<string, number>>;
  /** Month names that are words or names too, and so need a witness: May, March. */
  readonly doubtfulMonths: Phrases;
  /** Names of months and weekdays begin with a capital. */
  readonly capitalNames: boolean;
  /** `May 14`: the day may follow its month. */
  readonly dayAfterMonth: boolean;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly dayParts: Phrases;
  readonly seasons: Readonly<Record<string, SeasonName>>;
  /** Days from the article's: today 0, yesterday -1. */
  readonly deictic: Readonly<Record<string, number>>;
  readonly vague: Phrases;
  /** Before a unit, weekday, month or season: last -1, this 0, next 1. */
  readonly previous: Phrases;
  readonly current: Phrases;
  readonly next: Phrases;
  /** The same, but from another event: the previous year, the following day. */
  readonly foregoing: Phrases;
  readonly following: Phrases;
  /** After a unit, weekday, month or season: `la semaine dernière`, `el año pasado`. */
  readonly previousAfter: Phrases;
  readonly nextAfter: Phrases;
  /** The same, but from another event: `el día siguiente`, the day before. */
  readonly foregoingAfter: Phrases;
  readonly followingAfter: Phrases;
  /** The number stands before such a step: `dix dernières années`. */
  readonly stepsFollow: boolean;
  /** After these, "last" is a verb: will last five years. */
  readonly verbMarkers: Phrases;
  /** Before these a day from the article's is another noun: `la mañana`. */
  readonly deicticStops: Phrases;
  /** After these, what may mean "by" says when: `fijado para marzo`. */
  readonly appointed: Phrases;
  /** Verbs that with a participle tell what was over by a time: `had`, `hatte`. */
  readonly pluperfects: Phrases;
  /** Behind such a verb these say what was to be done: `had to`. */
  readonly obliging: Phrases;
  /** Before a time of day these mean "around", and stay prepositions: `gegen`, `vers`, `hacia las`. */
  readonly clockAbout: Phrases;
  /** Between two days of one month: `du 12 au 14 août`. */
  readonly dayTo: Phrases;
  /** What follows the number of a century in Roman letters: nothing in Spanish, `e` in French. */
  readonly romanEndings: Phrases;
  /** The stretch up to now: past, letzten (with a plural). */
  readonly past: Phrases;
  readonly coming: Phrases;
  readonly recent: Phrases;
  /** Units of calendar time in the forms that follow words like last and this. */
  readonly units: Readonly<Record<string, CalendarUnit>>;
  /** A whole time in one word: Vorjahr, Jahresende. */
  readonly relativeWords: Readonly<Record<string, RelativeWord>>;
  /** Before a number and a unit: `vor zehn Jahren`, `il y a`, `hace`. */
  readonly agoBefore: Phrases;
  readonly agoAfter: Phrases;
  /** Before a number and a unit, to come: `in drei Monaten`. */
  readonly aheadBefore: Phrases;
  readonly earlierAfter: Phrases;
  readonly laterAfter: Phrases;
  readonly since: Phrases;
  readonly by: Phrases;
  readonly until: Phrases;
  readonly before: Phrases;
  readonly after: Phrases;
  readonly parts: Readonly<Record<PartName, Phrases>>;
  readonly quarter: Phrases;
  readonly half: Phrases;
  readonly century: Phrases;
  readonly decade: Phrases;
  /** `the nineties`: the decade's first year. */
  readonly decadeNames: Readonly<Record<string, number>>;
  readonly yearWords: Phrases;
  /** Right before a number, these make it a year, in words that one alone does not: `goes back to 1743`. */
  readonly yearLeads: Phrases;
  /** Beside a day's name these put it into another calendar: Chinese New Year. */
  readonly otherCalendars: Phrases;
  /** Days with a name of their own, by month and day: New Year's Eve. */
  readonly namedDays: Readonly<Record<string, readonly [month: number, day: number]>>;
  /** Words that may stand between the parts of a date: of, de, the. */
  readonly fillers: Phrases;
  /** Right before a number, these make it a year: in, of, since. */
  readonly yearBefore: Phrases;
  /** Small words that may follow a bare year at the start of a clause: was, and. */
  readonly yearAfter: Phrases;
  /** Nouns in the plural that a year stands before, which hardly anybody counts in thousands: "the 2019 accounts". */
  readonly yearlyNouns: Phrases;
  readonly clockBefore: Phrases;
  readonly clockAfter: Phrases;
  /** Make a clock time only after a word of `clockBefore`, and a length of time otherwise: `à 17 heures`. */
  readonly hourWords: Phrases;
  /** After four digits or an hour with its minutes: 1800 hours, `17.48 horas`. */
  readonly clockHours: Phrases;
  /** Minutes from the hour named after these: half past; and before these: `y media`, `menos cuarto`. */
  readonly clockWordsBefore: Readonly<Record<string, number>>;
  readonly clockWordsAfter: Readonly<Record<string, number>>;
  /** Between a number of minutes and the hour that they lie after (1) or before (-1): `20 past three`, `zehn nach vier`. */
  readonly clockMinutesBefore: Readonly<Record<string, 1 | -1>>;
  /** The same between the hour and its minutes: `las cuatro menos diez`; the empty one where nothing stands there. */
  readonly clockMinutesAfter: Readonly<Record<string, 1 | -1>>;
  /** Before an hour, near which something was: `shortly before seven`. */
  readonly clockNear: Phrases;
  /** Words that may follow a time of day that a bare number tells, where a noun would be counted by it. */
  readonly clockEnds: Phrases;
  /** A word of `clockBefore` makes hour and minutes with a point a time: `a las 17.48`. */
  readonly clockPoint: boolean;
  readonly am: Phrases;
  readonly pm: Phrases;
  /** Behind an hour that lies before midnight from 6 to 11 and after it from 12 to 5. */
  readonly night: Phrases;
  /** Behind an hour: the hour of the place. */
  readonly localTime: Phrases;
  /** Behind an hour: the hour of a zone that is named. */
  readonly zones: Phrases;
  readonly noon: Phrases;
  readonly midnight: Phrases;
}

export interface ValueLexicon {
  readonly numbers: NumberWords;
  readonly units: UnitWords;
  readonly times: TimeWords;
}

/** Every language's words for quantities and times; `und` reads what needs no language. */
export const valueLexicons: Readonly<Record<Language, ValueLexicon>> = {
  en: { numbers: englishNumbers, units: englishUnits, times: englishTimes },
  de: { numbers: germanNumbers, units: germanUnits, times: germanTimes },
  fr: { numbers: frenchNumbers, units: frenchUnits, times: frenchTimes },
  es: { numbers: spanishNumbers, units: spanishUnits, times: spanishTimes },
  und: { numbers: neutralNumbers, units: neutralUnits, times: neutralTimes },
};
