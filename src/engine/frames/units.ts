import type { NameMention } from '../entities/names.ts';
import type { ConceptTag, OfficeTag } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';
import { type Word, wordOf } from '../language/word.ts';
import type { ValueMention } from '../values/value.ts';

/** What patterns are written over: a name, an office, a value, a word that names a concept, any other word, or a mark. */
export interface Unit {
  readonly kind: 'name' | 'office' | 'value' | 'word' | 'possessive' | 'mark';
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Lower-case text of a single word or mark; empty for the others. */
  readonly lower: string;
  /** Written with a capital. */
  readonly capital: boolean;
  /** The word of `lower`. */
  readonly word: Word;
  readonly name: NameMention | undefined;
  readonly office: OfficeTag | undefined;
  readonly value: ValueMention['value'] | undefined;
  readonly concept: ConceptTag | undefined;
  /** Lower-case text of the first word of a phrase that names a concept: "took" of "took over". */
  readonly head: string | undefined;
  /** A tagger takes the word for a verb. */
  readonly verb: boolean;
}

/** What was found in a sentence, all in token order. */
export interface Tags {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly offices: readonly OfficeTag[];
  readonly values: readonly ValueMention[];
  readonly concepts: readonly ConceptTag[];
}

/** Merges what was found in a sentence into one sequence. Values win over names, names over offices, offices over concepts. */
export function unitsOf({ tokens, names, offices, values, concepts }: Tags): Unit[] {
  const units: Unit[] = [];
  if (tokens.length === 0) return units;
  const noWord = wordOf('', tokens[0]!.word.pack);
  let nextValue = 0;
  let nextName = 0;
  let nextOffice = 0;
  let nextConcept = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (nextValue < values.length && values[nextValue]!.end <= token.start) nextValue += 1;
    while (nextName < names.length && names[nextName]!.first < i) nextName += 1;
    while (nextOffice < offices.length && offices[nextOffice]!.first < i) nextOffice += 1;
    while (nextConcept < concepts.length && concepts[nextConcept]!.first < i) nextConcept += 1;
    let kind: Unit['kind'];
    let last = i;
    let value: Unit['value'];
    let name: Unit['name'];
    let office: Unit['office'];
    let concept: Unit['concept'];
    const mention = values[nextValue];
    if (mention && mention.start < token.end && mention.end > token.start) {
      kind = 'value';
      value = mention.value;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last += 1;
    } else if (names[nextName]?.first === i) {
      kind = 'name';
      name = names[nextName]!;
      last = name.last;
    } else if (offices[nextOffice]?.first === i) {
      kind = 'office';
      office = offices[nextOffice]!;
      last = office.last;
    } else if (concepts[nextConcept]?.first === i) {
      kind = 'word';
      concept = concepts[nextConcept]!;
      last = concept.last;
    } else {
      kind = token.kind === 'punctuation' ? 'mark' : token.kind === 'possessive' ? 'possessive' : 'word';
    }
    const rest = value && mention ? behindHyphen(tokens[last]!, mention.end) : undefined;
    const single = last === i && (kind === 'word' || kind === 'mark' || kind === 'possessive');
    units.push({
      kind,
      start: token.start,
      end: rest ? mention!.end : tokens[last]!.end,
      firstToken: i,
      lastToken: last,
      lower: single ? token.lower : '',
      capital: token.text[0] !== token.lower[0],
      word: single ? token.word : noWord,
      name,
      office,
      value,
      concept,
      head: concept && last > i ? token.lower : undefined,
      verb: false,
    });
    if (rest) units.push(...partsOf(rest, last, mention!.end, token.word.pack, noWord));
    i = last + 1;
  }
  return units;
}

/** "30-odd", "60-plus" tell how exact a number is, not what it counts. */
const loose = /^(?:odd|plus|something|strong)$/;

/** "page" in "46-page", of which the value ends before the hyphen. */
function behindHyphen({ text, start }: Token, end: number): string | undefined {
  const [, word] = /^[-‑](\p{L}{3,})$/u.exec(text.slice(Math.max(0, end - start))) ?? [];
  return word !== undefined && !loose.test(word) ? word : undefined;
}

/** The hyphen, as a mark, and the word behind it. */
function partsOf(rest: string, token: number, start: number, pack: LanguagePack, noWord: Word): Unit[] {
  const partOf = (kind: Unit['kind'], from: number, text: string, word: Word): Unit => ({
    kind,
    start: from,
    end: from + text.length,
    firstToken: token,
    lastToken: token,
    lower: text.toLowerCase(),
    capital: text[0] !== text.toLowerCase()[0],
    word,
    name: undefined,
    office: undefined,
    value: undefined,
    concept: undefined,
    head: undefined,
    verb: false,
  });
  return [partOf('mark', start, '-', noWord), partOf('word', start + 1, rest, wordOf(rest.toLowerCase(), pack))];
}
