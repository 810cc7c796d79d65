import type { Language } from '../../article/article.ts';
import { cutSentences } from '../../article/sentences.ts';
import { findNames, noVocabulary } from '../../entities/names.ts';
import { type Contrasts, contrastsOf } from '../../language/contrasts.ts';
import { tagConcepts } from '../../language/lexicon.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { packOf } from '../../language/packs.ts';
import { isTitleCase } from '../../language/titleCase.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { valueLexicons } from '../../language/values.ts';
import { findValues } from '../../values/find.ts';
import type { Quantity, Value, ValueMention } from '../../values/value.ts';
import { valueKey } from './valueKey.ts';

/** `light` words (articles, auxiliaries) carry nothing to compare; a `negator` turns what follows into its opposite. */
export type WordKind = 'word' | 'name' | 'value' | 'negator' | 'light' | 'mark';

/** A word of a text that is compared, or a phrase or value that stands for one. Offsets into the text. */
export interface PairWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: WordKind;
  /** Base forms it may have, itself first; of a value one key that equal values share. */
  readonly forms: readonly string[];
  readonly value?: Value;
  /** The concept of news that it names, shared with other words. */
  readonly concept?: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Stands under an odd number of negations of its clause. */
  readonly negated: boolean;
  /** Index of its clause, counted through the text. */
  readonly clause: number;
}

/** Whether a word carries something to compare. */
export function isContent({ kind }: PairWord): boolean {
  return kind === 'word' || kind === 'name' || kind === 'value';
}

export interface PairReading {
  readonly text: string;
  readonly language: Language;
  readonly contrasts: Contrasts;
  readonly words: readonly PairWord[];
  /** Indexes of the words that can be a clause's verb, auxiliaries among them. */
  readonly verbs: ReadonlySet<number>;
}

type Draft = { -readonly [K in keyof PairWord]: PairWord[K] };

/**
 * Reads a text into the words that its comparison with another is made of.
 * @param known names in lower case that the other text has
 */
export function readPairText(text: string, language: Language, known: ReadonlySet<string> = none): PairReading {
  const pack = packOf(language);
  const contrasts = contrastsOf(language);
  const words: Draft[] = [];
  for (const [sentence, { start, end }] of cutSentences(text.replaceAll(/[\n\r]/g, ' '), language).entries())
    readSentence(text.slice(start, end), start, sentence, { language, pack, contrasts }, words);
  markNamesAtStart(words, known);
  markNegation(words, contrasts);
  const verbs = new Set(words.flatMap((word, i) => (isVerb(word, pack) ? [i] : [])));
  return { text, language, contrasts, words, verbs };
}

function isVerb({ kind, lower, forms }: PairWord, { grammar, verbs }: LanguagePack): boolean {
  if (kind === 'light' || kind === 'negator') return grammar.auxiliaries.has(lower);
  return kind === 'word' && forms.some((form) => verbs.has(form));
}

interface Tools {
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly contrasts: Contrasts;
}

function readSentence(text: string, offset: number, sentence: number, tools: Tools, words: Draft[]): void {
  const { language, pack, contrasts } = tools;
  const tokens = tokenise(text, pack);
  const values = findValues(text, language);
  const taken = new Set<number>();
  for (let i = 0, v = 0; i < tokens.length; i += 1) {
    while (v < values.length && values[v]!.end <= tokens[i]!.start) v += 1;
    if (v < values.length && values[v]!.start < tokens[i]!.end) taken.add(i);
  }
  const titleCase = tokens.at(-1)?.text !== '.' && isTitleCase(tokens, pack);
  const names = new Set<number>();
  if (pack.capitalisesNouns) {
    for (const { first, last } of findNames(tokens, { pack, vocabulary: noVocabulary, taken, offices: [], titleCase }))
      for (let i = first; i <= last; i += 1) names.add(i);
  }
  const concepts = new Map(
    tagConcepts(tokens, pack).flatMap(({ first, last, concept }) =>
      first === last ? [[first, concept] as const] : [],
    ),
  );
  let nextValue = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    while (nextValue < values.length && values[nextValue]!.end <= token.start) nextValue += 1;
    const mention = values[nextValue];
    const isNone = mention?.value.kind === 'quantity' && mention.value.high === 0;
    const base = { sentence, negated: false, clause: 0 };
    if (mention && mention.start < token.end && mention.end > token.start && !isIdle(mention) && !isNone) {
      let last = i;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last += 1;
      const place = { ...base, ...span(text, offset, tokens, i, last) };
      const isBracketed = tokens[i - 1]?.text === '(' && tokens[last + 1]?.text === ')';
      const [value, end] = isBracketed ? endsOf(mention.value) : [mention.value];
      words.push({ ...place, kind: 'value', ...valueForms(value) });
      if (end)
        words.push(
          { ...place, kind: 'mark', text: '–', lower: '–', forms: ['–'] },
          { ...place, kind: 'value', ...valueForms(end) },
        );
      i = last;
      continue;
    }
    const ordinal = ordinalOf(token, language);
    if (ordinal) {
      words.push({
        ...base,
        ...span(text, offset, tokens, i, i),
        kind: 'value',
        forms: [valueKey(ordinal)],
        value: ordinal,
      });
      continue;
    }
    const phrase = phraseAt(tokens, i, contrasts, pack);
    if (phrase) {
      const kind = contrasts.negatingPhrases.has(phrase.text)
        ? 'negator'
        : contrasts.idlePhrases.has(phrase.text)
          ? 'light'
          : 'word';
      words.push({ ...base, ...span(text, offset, tokens, i, phrase.last), kind, forms: [phrase.text] });
      i = phrase.last;
      continue;
    }
    const forms = formsOf(token.lower, pack, contrasts);
    const kind = kindOf(tokens, i, forms, { pack, contrasts, isName: names.has(i), titleCase });
    const concept = kind === 'word' ? concepts.get(i) : undefined;
    words.push({ ...base, ...span(text, offset, tokens, i, i), kind, forms, ...(concept ? { concept } : {}) });
  }
}

function span(text: string, offset: number, tokens: readonly Token[], first: number, last: number) {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const piece = text.slice(start, end);
  return {
    start: start + offset,
    end: end + offset,
    text: piece,
    lower: first === last ? tokens[first]!.lower : piece.toLowerCase(),
  };
}

/** "now", "recently" and the like say nothing that can be compared. */
function isIdle({ value }: ValueMention): boolean {
  return value.kind === 'time' && value.granularity === 'vague';
}

/** An ordinal in words: in a text alone "the first time" counts nothing, beside "the second time" it does. */
function ordinalOf({ lower, kind }: Token, language: Language): Quantity | undefined {
  const { ordinals } = valueLexicons[language].numbers;
  if (kind !== 'word' || !Object.hasOwn(ordinals, lower)) return undefined;
  const place = ordinals[lower]!;
  const exact = { unit: '', low: place, high: place, bound: 'exact', hedged: false, tolerance: 0 } as const;
  return { kind: 'quantity', dimension: 'ordinal', ...exact, display: lower };
}

/** The two dates of a stretch of time in brackets: of a birth and a death, or of a beginning and an end. */
function endsOf(value: Value): readonly [Value] | readonly [Value, Value] {
  if (value.kind !== 'time' || !value.until || value.relative) return [value];
  const { until, display, ...from } = value;
  const [first, last] = display.split(' to ');
  return [
    { ...from, display: first ?? display },
    { ...from, ...until, display: last ?? display },
  ];
}

function valueForms(value: Value): Pick<PairWord, 'forms' | 'value'> {
  return { forms: [valueKey(value)], value };
}

/** Base forms of a word: of the pack, of the irregular forms beside them. */
function formsOf(lower: string, pack: LanguagePack, contrasts: Contrasts): readonly string[] {
  const irregular = contrasts.forms.get(lower);
  const forms = pack.lemmas(lower);
  return irregular ? [...forms, irregular] : forms;
}

interface KindContext {
  readonly pack: LanguagePack;
  readonly contrasts: Contrasts;
  readonly isName: boolean;
  readonly titleCase: boolean;
}

const capital = /^\p{Lu}/u;

function kindOf(tokens: readonly Token[], at: number, forms: readonly string[], context: KindContext): WordKind {
  const { pack, contrasts, isName, titleCase } = context;
  const { lower, text, kind } = tokens[at]!;
  if (kind === 'punctuation') return 'mark';
  if (kind === 'possessive') return 'light';
  if (lower.endsWith("n't") || contrasts.negators.has(lower) || forms.some((form) => contrasts.negatingVerbs.has(form)))
    return 'negator';
  if (contrasts.light.has(lower) || forms.some((form) => contrasts.light.has(form) && form.length > 1)) {
    if (!capital.test(text) || at === 0 || titleCase) return 'light';
  }
  if (kind === 'number') return 'value';
  if (pack.capitalisesNouns) return isName && !isListed(forms, contrasts) ? 'name' : 'word';
  if (!capital.test(text) || titleCase || text === 'I') return 'word';
  return at === 0 || /^[.:!?“"„«]$/.test(tokens[at - 1]!.text) ? startKind(tokens, at) : 'name';
}

/** A noun that a list of contrasts holds is none's name, wherever it stands. */
function isListed(forms: readonly string[], { sides, kinds, occupations }: Contrasts): boolean {
  return forms.some((form) => sides.has(form) || kinds.has(form) || occupations.has(form));
}

/** A capital at the start of a sentence tells nothing, unless the word is written with several or another name goes on. */
function startKind(tokens: readonly Token[], at: number): WordKind {
  const next = tokens[at + 1];
  if (/^\p{L}*\p{Lu}{2}/u.test(tokens[at]!.text)) return 'name';
  if (next?.kind === 'possessive') return 'name';
  return next && capital.test(next.text) && !/(?:ed|ing|al|ous|an|ish)$/.test(tokens[at]!.lower) ? 'name' : 'word';
}

const none: ReadonlySet<string> = new Set();

/** The names of a text in lower case, word by word. */
export function namesIn({ words }: Pick<PairReading, 'words'>): ReadonlySet<string> {
  return new Set(words.flatMap(({ kind, lower }) => (kind === 'name' ? lower : [])));
}

/** A word at the start of a sentence is a name where it is one in another place. */
function markNamesAtStart(words: Draft[], known: ReadonlySet<string>): void {
  const names = namesIn({ words });
  for (const word of words)
    if (word.kind === 'word' && capital.test(word.text) && (names.has(word.lower) || known.has(word.lower)))
      word.kind = 'name';
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  contrasts: Contrasts,
  pack: LanguagePack,
): { text: string; last: number } | undefined {
  const first = tokens[at]!;
  if (first.kind !== 'word') return undefined;
  for (const head of pack.lemmas(first.lower)) {
    for (const rest of contrasts.phrases.get(head) ?? []) {
      if (rest.every((word, k) => follows(tokens[at + 1 + k], word, pack)))
        return { text: [head, ...rest].join(' '), last: at + rest.length };
    }
  }
  return undefined;
}

function follows(token: Token | undefined, word: string, pack: LanguagePack): boolean {
  return token !== undefined && (token.lower === word || pack.lemmas(token.lower).includes(word));
}

/**
 * Tells for every word whether it is negated: from the negation to the end of its clause, or over the whole of it where the
 * language puts a negation at its end, as German and French do.
 */
function markNegation(words: readonly Draft[], contrasts: Contrasts): void {
  const { negatesWholeClause } = contrasts.words;
  let clause = 0;
  let negated = false;
  let first = 0;
  const close = (end: number): void => {
    if (negatesWholeClause) for (let i = first; i < end; i += 1) words[i]!.negated = negated;
    first = end;
    negated = false;
    clause += 1;
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const before = words[i - 1];
    if (before && (before.sentence !== word.sentence || isBoundary(before))) close(i);
    else if (i > first && contrasts.clauseOpeners.has(word.lower)) close(i);
    word.clause = clause;
    if (word.kind === 'negator') {
      if (!contrasts.localNegators.has(word.lower)) negated = !negated;
    } else word.negated = negated;
  }
  close(words.length);
  for (const [i, { lower }] of words.entries()) if (contrasts.localNegators.has(lower)) turnBehind(words, i);
}

/** "Without oxygen", "sans avoir été poursuivi": what is negated is the next words to compare, as far as they stand together. */
function turnBehind(words: readonly Draft[], negator: number): void {
  let at = negator + 1;
  while (words[at]?.kind === 'light') at += 1;
  for (; words[at] && isContent(words[at]!); at += 1) words[at]!.negated = !words[at]!.negated;
}

function isBoundary({ kind, lower }: PairWord): boolean {
  return kind === 'mark' && /^[,;:.!?—–()“”„"]$/.test(lower);
}
