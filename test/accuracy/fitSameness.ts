/**
 * Fits the weights by which one value that two sources give is told to be given of one thing to the labelled folders that are read,
 * and tells how well such weights do on stories that they were not fitted to. Readers did not mark all that agrees, so that the odds
 * are better than they are fitted to be.
 *
 *     npm run accuracy:fit-sameness               the figures
 *     npm run accuracy:fit-sameness -- --write    takes the weights over into the engine
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Held } from '../../src/engine/compare/facts/held.ts';
import { type SharedValue, sharedValues } from '../../src/engine/compare/facts/likelyShared.ts';
import { likelihoodOfSameness, type Sameness } from '../../src/engine/compare/facts/sameness.ts';
import { type LabelledFolder, labelledFolders } from './folders.ts';
import { readGold, type Span } from './gold.ts';
import { type Fitted, fitTo, type Row, writeWeights } from './logistic.ts';
import { storiesIn } from './stories.ts';

/** Stories are left out in so many parts, in turn. */
const PARTS = 10;

interface Example extends Row<keyof Sameness> {
  readonly folder: string;
  readonly words: string;
  score: number;
}

/** Which way evidence can only tell: what few examples say against it is chance. */
const signs = {
  clause: 1,
  sentence: 1,
  near: 1,
  shareSentence: 1,
  places: -1,
  crowd: -1,
  sole: 1,
  figures: 1,
  ownNames: -1,
  ownSubjects: -1,
  ownThings: -1,
  oneRelation: 1,
  otherModality: -1,
  otherPolarity: -1,
  otherBound: -1,
  rounded: -1,
  tiny: -1,
  nothing: -1,
  commonTime: -1,
  bareFew: -1,
  bareSpan: -1,
  bareCount: -1,
  bareDate: -1,
  opening: 1,
  distinctTime: 1,
} as const;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
main(labelledFolders().filter(({ name, set }) => set === 'read' && !name.startsWith('quiet-')));

function main(folders: readonly LabelledFolder[]): void {
  const examples = folders.flatMap(examplesOf);
  for (let part = 0; part < PARTS; part += 1) {
    const isLeftOut = ({ folder }: Example): boolean =>
      folders.findIndex(({ name }) => name === folder) % PARTS === part;
    const fitted = fitTo(
      examples.filter((example) => !isLeftOut(example)),
      { signs },
    );
    for (const example of examples)
      if (isLeftOut(example)) example.score = likelihoodOfSameness(example.evidence, fitted);
  }
  let [right, wrong] = [0, 0];
  for (const { score, isRight, folder, words } of [...examples].sort((a, b) => b.score - a.score)) {
    if (isRight) right += 1;
    else wrong += 1;
    if (score > -1)
      console.log(
        `${score.toFixed(2).padStart(6)} ${isRight ? 'marked' : '------'} ${right}:${wrong}  ${folder}  ${words}`,
      );
  }
  console.log(`${examples.length} pairs of values in ${folders.length} folders, ${right} of them marked.`);
  const fitted: Fitted<keyof Sameness> = fitTo(examples, { signs });
  console.log(fitted);
  if (values.write) writeWeights('fittedSameness.ts', fitted);
}

function examplesOf({ name, articles, gold: goldPath }: LabelledFolder): Example[] {
  const { agreements } = readGold(readFileSync(goldPath, 'utf8'));
  const { stories, articleOf, placeOf } = storiesIn(articles);
  const stands = (one: Held, { file, start, end }: Span): boolean => {
    const place = placeOf(one.claim.path, one);
    return file === place.source && place.start < end && start < place.end;
  };
  const isMarked = ({ x, y }: SharedValue): boolean =>
    agreements.some(({ sides }) => [x, y].every((one) => sides.flat().some((span) => stands(one, span))));
  const wordsOf = ({ claim: { path }, start, end }: Held): string =>
    articleOf
      .get(path)!
      .body.slice(Math.max(0, start - 60), end + 40)
      .replace(/\s+/g, ' ');
  return stories.flatMap(sharedValues).map((pair) => ({
    folder: name,
    words: `${pair.x.value.display} | ${wordsOf(pair.x)} | ${wordsOf(pair.y)}`,
    evidence: pair.evidence,
    isRight: isMarked(pair),
    weight: 1,
    score: 0,
  }));
}
