import type { NameType } from '../entities/names.ts';
import type { PeriodLength } from '../language/scope.ts';
import type { Office } from '../language/titles.ts';
import type { Interval, Quantity, TimeExpression } from '../values/value.ts';
import type { Anchor, Figure, Holding, Moment, Pole } from './anchors.ts';
import type { MemberList } from './memberList.ts';

/** Entity key of a claim about the event that the article as a whole reports. */
export const STORY = '*story*';

/** What a claim speaks of. */
export interface Reference {
  /** As a reader would name it: the fullest name in the article, or the noun phrase. */
  readonly text: string;
  /** The article's own key for the named entity; null for a noun phrase. The corpus joins keys that name one entity. */
  readonly entity: string | null;
  /** It is the entity itself, not something of it ("Harlow's plan", "shares in Harlow"). */
  readonly whole: boolean;
  readonly type: NameType;
  /** Concept of the head noun of a noun phrase, shared across languages. */
  readonly noun: string | null;
  /** Head of a noun phrase without a name of its own, with what it is "of": outbreak, state/emergency. */
  readonly phrase: string | null;
}

/** The event that the article as a whole reports. */
export function storyReference(text: string): Reference {
  return { text, entity: STORY, whole: true, type: 'unknown', noun: null, phrase: null };
}

/** A thing that has no name, by the concept of its noun. */
export function thingReference(noun: string, text: string): Reference {
  return { text, entity: null, whole: false, type: 'unknown', noun, phrase: noun };
}

/** What somebody said, word by word in a form that other languages share. */
export interface Utterance {
  /**
   * Of each word that tells something the marks of `contentOf`, any of which it may mean, or `+` and the mark of a small word
   * ("+never"). Behind them those of its phrases and parted verbs, which mean something only as a whole.
   */
  readonly marks: readonly (readonly string[])[];
  /** How many of them are of single words. */
  readonly words: number;
}

export type Standing = 'current' | 'former' | 'future';

export type ClaimValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly noun: string | null }
  | { readonly kind: 'time'; readonly expression: TimeExpression; readonly interval: Interval | null }
  | {
      readonly kind: 'office';
      readonly office: Office;
      readonly organisation: Reference | null;
      /** What the office is of, where it is no named organisation: health, services. */
      readonly area: string | null;
      readonly standing: Standing;
    }
  | { readonly kind: 'entity'; readonly reference: Reference }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly open: boolean }
  | { readonly kind: 'members'; readonly list: MemberList }
  | { readonly kind: 'words'; readonly text: string; readonly utterance?: Utterance };

export interface Attribution {
  readonly speaker: string;
  readonly quoted: boolean;
}

/** The period that a company's figure is of. */
export interface Period {
  readonly length: PeriodLength | null;
  /** The days of it, where the text and the article's date give them. */
  readonly interval: Interval | null;
  /** It is the period that the one reported is compared with. */
  readonly earlier: boolean;
  readonly display: string;
}

/** What a value holds for, where the frame asks for it. Values of different scopes are never compared. */
export interface Scope {
  /** The period that a figure is of; null where the article does not say. Absent where the frame has none. */
  readonly period?: Period | null;
  /** What narrows the value to a part: "cloud", "children", "another". Empty where nothing does. */
  readonly part: string;
  /** Keys of the places that the value is told of: "in Marston". */
  readonly places: readonly string[];
}

/** A claim of one article, before the corpus resolves its entities. Offsets are into the article's body. */
export interface DraftClaim {
  readonly start: number;
  readonly end: number;
  readonly frame: string;
  readonly relation: string;
  readonly rule: string;
  readonly subject: Reference;
  readonly value: ClaimValue;
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'fact' | 'planned' | 'possible' | 'opinion';
  readonly attribution: Attribution | null;
  readonly time: { readonly text: string; readonly interval: Interval | null } | null;
  readonly confidence: number;
  /** It says too little to be shown by itself: it is told only where another source bears it out or differs. */
  readonly faint?: boolean | undefined;
  /** The part, period and places that the value holds for, where the frame asks for them. */
  readonly scope?: Scope | undefined;
  /** Every figure in the claim's words, its own value included. */
  readonly figures: readonly Figure[];
  /** Every time in its clause. */
  readonly moments: readonly Moment[];
  /** Every place, part of a whole and the like in its clause. */
  readonly anchors: readonly Anchor[];
  /** What its clause tells that is so or not. */
  readonly poles: readonly Pole[];
  /** Whose something is by its clause. */
  readonly holdings: readonly Holding[];
  /** Of a count, the words between the number and its noun: "Canadian", "new". */
  readonly modifiers?: readonly string[] | undefined;
  /** Concepts, entities and content words of the claim's clause: what it speaks of beside its value. */
  readonly content: ReadonlySet<string>;
  /** Which of these stand for one word in its several senses (see `Content`). */
  readonly senses: readonly number[];
}

/** The marks of what a claim speaks of, word by word: those of a word's senses together. */
export function wordsOfContent({ content, senses }: Pick<DraftClaim, 'content' | 'senses'>): string[][] {
  const marks = [...content];
  let at = 0;
  return senses.map((count) => {
    at += Math.abs(count);
    return marks.slice(at - Math.abs(count), at);
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Do a claim's own words hold what stands at a place of its source? */
export function holds(claim: Stretch, place: Stretch): boolean {
  return claim.start <= place.start && claim.end >= place.end;
}
