import type { Contrasts } from '../../language/contrasts.ts';
import { contrastOf } from './contrast.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import type { Containment } from './slots.ts';
import type { Clash } from './verdict.ts';

/** One text says that its subject is a film, the other that it is a party. */
export function clashOfKinds({ a, b, coverage }: Containment): Clash | null {
  const mine = complementOf(b, 0);
  if (!mine || coverage.found[mine.head] || !saysSubject(b, coverage, mine.copula)) return null;
  const other = complementOf(a, coverage.home);
  if (!other) return null;
  const [x, y] = [a.words[other.head]!, b.words[mine.head]!];
  if (x.negated !== y.negated) return null;
  const [kindX, kindY] = [kindOf(x, a), kindOf(y, b)];
  const apart = (kindX && kindY && kindX !== kindY) || haveOtherOccupation(y, a, coverage.home);
  if (!apart && contrastOf(x, y, a.contrasts) !== 'exclusive') return null;
  return { kind: 'other', explanation: `one says that it is a ${x.text}, the other a ${y.text}` };
}

interface Complement {
  readonly copula: number;
  readonly head: number;
}

/** What the first "is a …" of a sentence says that its subject is: the last noun that tells a kind before a small word. */
function complementOf({ words, contrasts }: PairReading, sentence: number): Complement | null {
  const copula = words.findIndex(
    (word, i) =>
      word.sentence === sentence &&
      contrasts.copulas.has(word.lower) &&
      words.slice(i + 1, i + 3).some(({ lower }) => contrasts.indefinite.has(lower)),
  );
  if (copula < 0) return null;
  const phrase: number[] = [];
  for (let i = copula + 1; i < words.length; i += 1) {
    const word = words[i]!;
    if (isContent(word)) phrase.push(i);
    else if (phrase.length > 0 && word.kind !== 'negator') break;
  }
  const head = phrase.findLast((i) => tellsKind(words[i]!, contrasts)) ?? phrase.at(-1);
  return head === undefined ? null : { copula, head };
}

function tellsKind({ forms, kind }: PairWord, { kinds, occupations }: Contrasts): boolean {
  return kind === 'word' && forms.some((form) => kinds.has(form) || occupations.has(form));
}

/** Whether the subject, what stands before the copula, is the other text's: named there, or not named at all. */
function saysSubject({ words }: PairReading, { found }: Containment['coverage'], copula: number): boolean {
  return words.slice(0, copula).some((word, i) => isContent(word) && found[i]);
}

function kindOf({ forms }: PairWord, { contrasts }: PairReading): string | undefined {
  for (const form of forms) {
    const kind = contrasts.kinds.get(form);
    if (kind) return kind;
  }
  return undefined;
}

/** Nothing in the sentence tells the walk of life that the word does, and something tells another. */
function haveOtherOccupation(y: PairWord, { words, contrasts }: PairReading, sentence: number): boolean {
  const mine = walksOf(y, contrasts.occupations);
  const theirs = words.flatMap((word) => (word.sentence === sentence ? [...walksOf(word, contrasts.occupations)] : []));
  return mine.size > 0 && theirs.length > 0 && !theirs.some((walk) => mine.has(walk));
}

function walksOf({ forms }: PairWord, occupations: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => [...(occupations.get(form) ?? [])]));
}
