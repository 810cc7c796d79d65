import { distance } from 'fastest-levenshtein';
import { type ClaimValue, type Reference, STORY } from '../claims/draft.ts';
import { GUESSED } from '../claims/quotationClaims.ts';
import { fold } from '../entities/fold.ts';
import { english } from '../language/en/pack.ts';
import { givenNames } from '../language/givenNames.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';

/** Words in a run that two renderings of one utterance share; pairs without one are never compared. */
const RUN = 3;
/** Share of the shorter quotation found, in order, in the longer one from which both render one utterance. */
const SAME_UTTERANCE = 0.65;
const LEAST_SHARED = 4;
/** Share of the stretch between the first and the last shared word that is shared: two speeches share words here and there. */
const DENSE = 0.6;
/** Least number of shared words longer than an article or a pronoun. */
const LEAST_CONTENT = 3;
/** Share of the longer of two short quotations of one speaker from which fewer such words do: "this is a marriage of equals". */
const NEARLY_WHOLE = 0.75;
/** A run that stands in more quotations than this is a stock phrase. */
const STOCK = 30;
const LONGEST = 400;
/** Letters by which two spellings of one surname differ at most. */
const MISSPELT = 2;

export interface QuotationPair {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly verdict: Verdict;
}

/** Finds quotations of different sources that render one utterance, and says whether they render it alike. */
export function compareQuotations(quotations: readonly ComparableClaim[]): QuotationPair[] {
  const words = quotations.map(({ draft }) => wordsIn(draft.value));
  const holders = new Map<string, number[]>();
  const pairs: QuotationPair[] = [];
  for (let i = 0; i < quotations.length; i += 1) {
    const candidates = new Set<number>();
    for (const run of runs(words[i]!)) {
      const list = holders.get(run);
      if (!list) {
        holders.set(run, [i]);
        continue;
      }
      if (list.length <= STOCK)
        for (const k of list) if (quotations[k]!.path !== quotations[i]!.path) candidates.add(k);
      list.push(i);
    }
    for (const k of candidates) {
      const verdict = compareWords(quotations[k]!, quotations[i]!, words[k]!, words[i]!);
      if (verdict) pairs.push({ a: quotations[k]!, b: quotations[i]!, verdict });
    }
  }
  return pairs;
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can['’]t|cannot)\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
  [/['’]m\b/g, ' am'],
  [/\b(i|we|you|he|she|they|it|that|there|who)['’]d\b/g, '$1 ʼd'],
  [/\blet['’]s\b/g, 'let us'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\b(it|that|he|she|there|what|who)['’]s\b/g, '$1 ʼs'],
];

/** The same quotations are looked at again after every edit of their story. */
const knownWords = new WeakMap<ClaimValue, readonly string[]>();

function wordsIn(value: ClaimValue): readonly string[] {
  let words = knownWords.get(value);
  if (!words) {
    words = value.kind === 'words' ? wordsOf(value.text) : [];
    knownWords.set(value, words);
  }
  return words;
}

/** The words of a quotation in lower case: no punctuation, brackets or ellipses, contractions spelled out. */
function wordsOf(text: string): string[] {
  let plain = text.toLowerCase();
  for (const [pattern, replacement] of contractions) plain = plain.replace(pattern, replacement);
  return (plain.match(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu) ?? []).slice(0, LONGEST);
}

function* runs(words: readonly string[]): Generator<string> {
  for (let i = 0; i + RUN <= words.length; i += 1) yield words.slice(i, i + RUN).join(' ');
}

function compareWords(
  a: ComparableClaim,
  b: ComparableClaim,
  x: readonly string[],
  y: readonly string[],
): Verdict | null {
  if (asks(a) !== asks(b)) return null;
  const matched = align(x, y);
  if (matched.length < LEAST_SHARED || matched.length / Math.min(x.length, y.length) < SAME_UTTERANCE) return null;
  const spans = [matched.at(-1)![0] - matched[0]![0] + 1, matched.at(-1)![1] - matched[0]![1] + 1];
  if (matched.length / Math.max(...spans) < DENSE) return null;
  const whole = matched.length === x.length && matched.length === y.length && matched.length > LEAST_SHARED;
  const content = matched.filter(([at]) => x[at]!.length > 3).length;
  const isNearlyWhole = haveOneSpeaker(a, b) && matched.length / Math.max(x.length, y.length) >= NEARLY_WHOLE;
  if (!whole && content < (isNearlyWhole ? LEAST_CONTENT - 1 : LEAST_CONTENT)) return null;
  if (haveOtherSpeakers(a, b)) return (matched.length >= 6 || whole) && !takesUp(a, b) ? compareSpeakers(a, b) : null;
  const differences = differencesOf(x, y, matched).filter((pair) => !pair.every((words) => pronouns.test(words)));
  if (differences.length === 0)
    return x.length === y.length
      ? agrees('the same words')
      : noConflict('more_precise', 'one quotes more of the same words');
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  // "Time, distance and cover" of "he had time, he had distance and he had cover".
  const isShortened = matched.length === shorter.length && isOfRepeats(longer, shorter);
  if (isShortened) return noConflict('more_precise', 'one quotes more of the same words');
  const [[left, right]] = differences as [[string, string]];
  const told =
    differences.length === 1
      ? `“${left || '…'}” in one, “${right || '…'}” in the other`
      : `${differences.length} places differ, first “${left || '…'}” against “${right || '…'}”`;
  return conflict('quotation', 'soft', `the same utterance is quoted in different words: ${told}`);
}

const denying = /^(?:not|no|never|none|nobody|nicht|kein\p{L}*|nie|niemals|ne|pas|jamais|nunca|ningún|ninguna)$/u;

/** Does a longer wording repeat whatever words it has over a shorter one? */
function isOfRepeats(longer: readonly string[], shorter: readonly string[]): boolean {
  const over = longer.filter((word) => !shorter.includes(word));
  return over.every((word) => over.indexOf(word) !== over.lastIndexOf(word) && !denying.test(word));
}

/** Are the two quotations given to one speaker? Those whom nobody names are not one. */
export function haveOneSpeaker(a: ComparableClaim, b: ComparableClaim): boolean {
  return a.entity !== null && a.entity === b.entity && a.draft.subject.entity !== STORY;
}

/** Are the two quotations given to two people? */
export function haveOtherSpeakers(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.draft.subject, b.draft.subject];
  if (a.entity === b.entity || a.draft.confidence <= GUESSED || b.draft.confidence <= GUESSED) return false;
  return x.whole && y.whole && [x, y].some(({ type }) => type === 'person') && isPerson(x) && isPerson(y);
}

/** "We build where the wind blows", "they build where the wind blows": who speaks of others takes up what they said. */
export function takesUp(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a, b].map(({ draft: { value } }) => (value.kind === 'words' ? value.text : ''));
  if (reports.test(x!) || reports.test(y!)) return true;
  return (ofOthers.test(x!) && ofUs.test(y!)) || (ofUs.test(x!) && ofOthers.test(y!));
}

/** "He says the children were safe": what another has said. */
const reports =
  /^(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas) (?:says?|said|claims?|claimed|told|promised|sagt|sagte|sagen|sagten|behauptet|dit|disent|disait|affirme|dice|dicen|dijo|afirma)(?!\p{L})/iu;
const ofUs = /^(?:i|we|ich|wir|je|j['’]\p{L}+|nous|yo|nosotros|nosotras)(?!\p{L})/iu;
const ofOthers = /^(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas)(?!\p{L})/iu;

/** Whoever is quoted by two names that are no words besides ("Harlow Steel") and is no known organisation or place is a person. */
function isPerson({ type, text }: Reference): boolean {
  if (type !== 'unknown' || !fullName.test(text)) return type === 'person';
  return text.split(' ').every((name) => !english.meanings.words.has(name.toLowerCase()));
}

const fullName = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;

/**
 * Two people who bear one surname, or nearly, and said the same words are one, whose name one source has wrong. Null where one
 * of the two names has no given name that the other could differ from ("Justice Okafor").
 */
export function compareSpeakers({ draft: a }: ComparableClaim, { draft: b }: ComparableClaim): Verdict | null {
  const [x, y] = [a.subject.text, b.subject.text];
  const [surname, other] = [x, y].map((name) => fold(name.slice(name.lastIndexOf(' ') + 1))) as [string, string];
  const [given, second] = [x, y].map((name) => fold(name.slice(0, name.indexOf(' ')))) as [string, string];
  const isFull = givenNames.has(given) && givenNames.has(second);
  if ((isFull && surname !== other && distance(given, second) > MISSPELT) || distance(surname, other) > MISSPELT)
    return conflict('attribution', 'hard', `the same words are given to ${x} and to ${y}`);
  return isFull ? conflict('name', 'soft', `whoever said these words is given as ${x} and as ${y}`) : null;
}

/** "We try", "they try": who quotes somebody may speak from where they stand. */
const pronouns =
  /^(?:i|we|you|he|she|they|it|me|us|them|my|our|your|their|his|her|ich|wir|sie|er|unser|unsere|ihr|ihre|je|nous|on|vous|ils|elles|notre|leur|yo|nosotros|ellos|ellas|nuestro|su)$/;

/** A question that takes up what somebody said is no rendering of it. */
export function asks({ draft: { value } }: ComparableClaim): boolean {
  return value.kind === 'words' && value.text.endsWith('?');
}

/** The longest common subsequence of two quotations, as index pairs. */
function align(x: readonly string[], y: readonly string[]): [number, number][] {
  const width = y.length + 1;
  const lengths = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let k = y.length - 1; k >= 0; k -= 1) {
      lengths[i * width + k] = same(x[i]!, y[k]!)
        ? lengths[(i + 1) * width + k + 1]! + 1
        : Math.max(lengths[(i + 1) * width + k]!, lengths[i * width + k + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let k = 0;
  while (i < x.length && k < y.length) {
    if (same(x[i]!, y[k]!)) {
      pairs.push([i, k]);
      i += 1;
      k += 1;
    } else if (lengths[(i + 1) * width + k]! >= lengths[i * width + k + 1]!) i += 1;
    else k += 1;
  }
  return pairs;
}

/** What a contraction may be short for. */
const shortFor: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ʼd', new Set(['would', 'had', 'should'])],
  ['ʼs', new Set(['is', 'has'])],
]);

/** Equal words, or one word in two spellings (labour, labor). */
function same(a: string, b: string): boolean {
  return (
    a === b ||
    shortFor.get(a)?.has(b) === true ||
    shortFor.get(b)?.has(a) === true ||
    (a.length > 5 &&
      b.length > 5 &&
      a[0] === b[0] &&
      Math.abs(a.length - b.length) <= 1 &&
      distance(a, b) <= 1 &&
      !/s$/.test(a.length > b.length ? a : b))
  );
}

/**
 * Where the renderings differ: between words that they share, and at an end where both go on in other words or one has a word
 * that changes what is said. What else only one has before or after is a cut, not a difference.
 */
function differencesOf(
  x: readonly string[],
  y: readonly string[],
  matched: readonly [number, number][],
): [string, string][] {
  const differences: [string, string][] = [];
  const [head, tail] = [matched[0]!, matched.at(-1)!];
  const heads: [string[], string[]] = [x.slice(0, head[0]), y.slice(0, head[1])];
  const tails: [string[], string[]] = [x.slice(tail[0] + 1), y.slice(tail[1] + 1)];
  if (
    isChange(
      heads,
      heads.map((words) => words.at(-1)),
    )
  )
    differences.push(spelled(heads));
  for (let m = 1; m < matched.length; m += 1) {
    const [fromX, fromY] = matched[m - 1]!;
    const [toX, toY] = matched[m]!;
    if (toX - fromX > 1 || toY - fromY > 1)
      differences.push([x.slice(fromX + 1, toX).join(' '), y.slice(fromY + 1, toY).join(' ')]);
  }
  if (
    isChange(
      tails,
      tails.map(([word]) => word),
    )
  )
    differences.push(spelled(tails));
  return differences;
}

/** Ends longer than this are of other sentences that one source quotes besides. */
const LONGEST_END = 4;
/** Words that change what is said where a source leaves them out: nearly, not, perhaps. */
const changing =
  /^(?:not|never|no|nearly|almost|hardly|barely|only|most|some|perhaps|probably|maybe|about|nicht|nie|kein|keine|fast|beinahe|kaum|nur|vielleicht|wohl|pas|jamais|presque|seulement|peut-être|nunca|casi|apenas|solo|sólo|quizás)$/;

function isChange([left, right]: readonly [string[], string[]], beside: readonly (string | undefined)[]): boolean {
  if (left.length > 0 && right.length > 0) return left.length <= LONGEST_END && right.length <= LONGEST_END;
  return beside.some((word) => word !== undefined && changing.test(word));
}

function spelled([left, right]: readonly [string[], string[]]): [string, string] {
  return [left.join(' '), right.join(' ')];
}
