import type { Utterance } from '../claims/draft.ts';
import { spokenMark } from '../claims/utterance.ts';
import type { ComparableClaim } from './comparable.ts';
import { conflict, type Verdict } from './outcome.ts';
import { smallest, type UtterancePair, utteranceIn } from './utterances.ts';

type Marks = Utterance['marks'];

const negations = marksOf('not nobody nothing never');
const hedges = marksOf('almost perhaps');
/** Small words of which one can't stand for the other. */
const opposites: readonly (readonly [string, string])[] = [
  ['nobody', 'everybody'],
  ['nothing', 'everything'],
  ['never', 'always'],
  ['more', 'less'],
  ['before', 'after'],
  ['best', 'worst'],
];

/**
 * How two renderings of one utterance in two languages can't both be right: other figures or days, small words that turn what
 * is said around, a negation or a "nearly" that only one has. Null where translators may have been free.
 */
export function contrastOfUtterances(pair: UtterancePair): Verdict | null {
  const [x, y] = [utteranceIn(pair.a), utteranceIn(pair.b)];
  const [left, right] = [unmatched(x.marks, pair.matched.keys()), unmatched(y.marks, pair.matched.values())];
  for (const kind of ['=', '~'])
    if (isOfOneUnit(left, right, kind))
      return conflict('quotation', 'hard', 'the same utterance is quoted with another figure');
  for (const [one, other] of opposites) {
    const [p, q] = [spokenMark(one), spokenMark(other)];
    if ((has(left, p) && has(right, q)) || (has(left, q) && has(right, p)))
      return conflict('quotation', 'hard', `the same utterance is quoted with “${one}” and with “${other}”`);
  }
  const hedged = [left, right].map((words) => words.some((marks) => marks.some((mark) => hedges.has(mark))));
  if (hedged[0] !== hedged[1])
    return conflict('quotation', 'soft', 'only one of the two quotes the utterance with “almost” or “perhaps”');
  if (denies(x) === denies(y)) return null;
  const [denying, other] = denies(x) ? [pair.a, pair.b] : [pair.b, pair.a];
  const matched = denies(x) ? pair.matched.keys() : pair.matched.values();
  if (deniesShared(utteranceIn(denying), matched) && !deniesOtherwise.test(textOf(other)))
    return conflict('quotation', 'hard', 'the same utterance is quoted with a negation and without');
  return null;
}

/** Words that deny without a negation, by which translators put one: unable, ohne, refuser, apenas. */
const deniesOtherwise =
  /(?<!\p{L})(?:un\p{L}{4,}|im(?:poss|prob)\p{L}+|in(?:ca|acc|adm|exi|suf)\p{L}+|dis\p{L}{5,}|without|hardly|barely|scarcely|little|few|lack\p{L}*|fail\p{L}*|refus\p{L}*|reject\p{L}*|avoid\p{L}*|prevent\p{L}*|den(?:y|ied|ies)|ohne|kaum|erst|wenig\p{L}*|fehl\p{L}*|\p{L}+los|verhinder\p{L}*|vermeid\p{L}*|verweiger\p{L}*|ablehn\p{L}*|sans|manqu\p{L}*|peine|empêch\p{L}*|évit\p{L}*|peu|sin|falt\p{L}*|apenas|poc\p{L}+|evit\p{L}*|rechaz\p{L}*|neg\p{L}*|(?:imp|inc|ina)\p{L}{4,})(?!\p{L})/iu;

function textOf({ draft: { value } }: ComparableClaim): string {
  return value.kind === 'words' ? value.text : '';
}

function marksOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(spokenMark));
}

function unmatched(utterance: Marks, matched: Iterable<number>): Marks {
  const taken = new Set(matched);
  return utterance.filter((_, at) => !taken.has(at));
}

function has(utterance: Marks, mark: string): boolean {
  return utterance.some((marks) => marks.includes(mark));
}

/** A figure or a day of each that the other lacks, and no other. */
function isOfOneUnit(left: Marks, right: Marks, kind: string): boolean {
  const [p, q] = [left, right].map((words) => words.filter(([mark]) => mark?.[0] === kind));
  if (p!.length !== 1 || q!.length !== 1) return false;
  const [a, b] = [p![0]![0]!, q![0]![0]!];
  return kind === '~' ? a.length === b.length : unitOf(a) === unitOf(b);
}

function unitOf(mark: string): string {
  return /^=(\D*)/.exec(mark)![1]!;
}

function isNegation(marks: readonly string[]): boolean {
  return marks.some((mark) => negations.has(mark));
}

function denies(utterance: Utterance): boolean {
  return utterance.marks.some(isNegation);
}

/** What stands beside the negation is told by the other one too: else the other may tell the same by another verb. */
function deniesShared(utterance: Utterance, matched: Iterable<number>): boolean {
  const shared = new Set(matched);
  const words = [...utterance.marks.slice(0, utterance.words).entries()];
  const told = (place: number): boolean => {
    const [at, marks] = words[place] ?? [-1, []];
    return shared.has(at) && marks.some((mark) => !negations.has(mark) && !smallest.has(mark));
  };
  return words.some(([, marks], place) => isNegation(marks) && (told(place - 1) || told(place + 1)));
}
