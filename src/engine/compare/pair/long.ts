import { classify } from './classes.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';

/** A word in more sentences than this tells nothing of which of them is meant. */
const FREQUENT = 20;

/** Sentences of two long texts that seem to speak of the same, each of the second text with the likest one of the first. */
export function likeSentences(a: PairReading, b: PairReading): [PairReading, PairReading][] {
  const classes = classify(a, b);
  const sentencesOf = new Map<number, Set<number>>();
  for (const [i, word] of a.words.entries()) {
    if (!isContent(word)) continue;
    const number = classes.a[i]!;
    sentencesOf.set(number, (sentencesOf.get(number) ?? new Set()).add(word.sentence));
  }
  const votes: Map<number, number>[] = [];
  for (const [j, word] of b.words.entries()) {
    const sentences = isContent(word) ? sentencesOf.get(classes.b[j]!) : undefined;
    if (!sentences || sentences.size > FREQUENT) continue;
    votes[word.sentence] ??= new Map();
    const mine = votes[word.sentence]!;
    for (const sentence of sentences) mine.set(sentence, (mine.get(sentence) ?? 0) + 1 / sentences.size);
  }
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  return votes.flatMap((mine, sentence): [PairReading, PairReading][] => {
    const best = [...mine].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0];
    return best ? [[partsA.get(best[0])!, partsB.get(sentence)!]] : [];
  });
}

/** A reading of every sentence. */
function partsOf(reading: PairReading): Map<number, PairReading> {
  const parts = new Map<number, { words: PairWord[]; verbs: Set<number> }>();
  for (const [i, word] of reading.words.entries()) {
    const part = parts.get(word.sentence) ?? { words: [], verbs: new Set() };
    parts.set(word.sentence, part);
    if (reading.verbs.has(i)) part.verbs.add(part.words.length);
    part.words.push(word);
  }
  return new Map([...parts].map(([sentence, part]) => [sentence, { ...reading, ...part }]));
}
