/**
 * Fits the weights by which values of two sources are told to be of one thing to the labelled folders that are read, and tells
 * how well such weights do on a story that they were not fitted to.
 *
 *     npm run accuracy:fit               the figures, and what each story's values score by the weights of the others
 *     npm run accuracy:fit -- --write    takes the weights over into the engine
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ComparableClaim } from '../../src/engine/compare/comparable.ts';
import type { Alignment } from '../../src/engine/compare/facts/align.ts';
import { differingFacts } from '../../src/engine/compare/facts/contrastFacts.ts';
import type { Held } from '../../src/engine/compare/facts/held.ts';
import { type Evidence, evidenceOf, likelihoodOf } from '../../src/engine/compare/facts/likelihood.ts';
import { type LabelledFolder, labelledFolders } from './folders.ts';
import { type Conflict, readGold, type Span } from './gold.ts';
import { fitTo, type Row, writeWeights } from './logistic.ts';
import { covers } from './match.ts';
import { storiesIn } from './stories.ts';

/** What a pair of real news counts: in the stories made up for this purpose contradictions are far more frequent. */
const REAL = 5;

/** Which way evidence can only tell: what few examples say against it is chance. */
const signs: Readonly<Partial<Record<keyof Evidence, 1 | -1>>> = {
  near: 1,
  nearest: 1,
  around: 1,
  sentence: 1,
  shareNear: 1,
  shareSentence: 1,
  lead: 1,
  words: 1,
  strongSlip: 1,
  weakSlip: 1,
  timeSlip: 1,
  digits: 1,
  support: 1,
  figures: 1,
  behind: -1,
  rivals: -1,
  opening: 1,
  ownNames: -1,
  ownHappenings: -1,
  ownSubjects: -1,
  ownThings: -1,
  ratio: -1,
  apart: -1,
  small: -1,
  otherSlot: -1,
  hedged: -1,
  bounded: -1,
  days: -1,
};

/** Slips of the pen are far more frequent in stories made up for this purpose than in news, where numbers are alike by chance. */
const most: Readonly<Partial<Record<keyof Evidence, number>>> = { strongSlip: 5, weakSlip: 3 };

interface Example {
  readonly folder: string;
  readonly words: string;
  readonly evidence: Evidence;
  readonly conflict: Conflict | undefined;
  readonly real: boolean;
  score: number;
}

const limits = { signs, most };

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
main(labelledFolders().filter(({ set }) => set !== 'unread'));

function main(folders: readonly LabelledFolder[]): void {
  const examples = folders.flatMap(examplesOf);
  for (const { name } of folders) {
    const fitted = fitTo(rowsOf(examples.filter(({ folder }) => folder !== name)), limits);
    for (const example of examples) if (example.folder === name) example.score = likelihoodOf(example.evidence, fitted);
  }
  let [right, wrong] = [0, 0];
  for (const { score, conflict, folder, words } of [...examples].sort((a, b) => b.score - a.score)) {
    if (conflict) right += 1;
    else wrong += 1;
    if (score > -3)
      console.log(
        `${score.toFixed(2).padStart(6)} ${conflict ? 'right' : 'WRONG'} ${right}:${wrong}  ${folder}  ${words}`,
      );
  }
  const positives = examples.filter(({ conflict }) => conflict).length;
  console.log(`${examples.length} pairs of values in ${folders.length} folders, ${positives} of them contradictions.`);
  const fitted = fitTo(rowsOf(examples), limits);
  console.log(fitted);
  if (values.write) writeWeights('fitted.ts', fitted);
}

/** Of each marked contradiction the likeliest pair; pairs of two updates are left out. */
function examplesOf({ name, articles, gold: goldPath }: LabelledFolder): Example[] {
  const gold = readGold(readFileSync(goldPath, 'utf8'));
  const { stories, articleOf, placeOf } = storiesIn(articles);
  const wordsOf = ({ path, draft }: ComparableClaim): string =>
    articleOf
      .get(path)!
      .body.slice(draft.start, Math.min(draft.end, draft.start + 90))
      .replace(/\s+/g, ' ');
  const isMarked = ({ claim: { path, draft } }: Held, side: readonly Span[]): boolean =>
    side.some((span) => covers(placeOf(path, draft), span));
  const conflictOf = ({ a, b }: Alignment): Conflict | undefined =>
    gold.contradictions.find(({ sides }) =>
      a.members.some((x) =>
        sides.some(
          (side, i) =>
            isMarked(x, side) && b.members.some((y) => sides.some((other, k) => k !== i && isMarked(y, other))),
        ),
      ),
    );
  const found = stories.flatMap(differingFacts).map((alignment) => ({ alignment, conflict: conflictOf(alignment) }));
  const likeliest = new Map<Conflict, Alignment>();
  for (const { alignment, conflict } of found) {
    const known = conflict && likeliest.get(conflict);
    if (conflict && (!known || strengthOf(alignment) > strengthOf(known))) likeliest.set(conflict, alignment);
  }
  return found
    .filter(
      ({ alignment, conflict }) =>
        !conflict ||
        (conflict.severity !== 'superseded' && !conflict.optional && likeliest.get(conflict) === alignment),
    )
    .map(({ alignment, conflict }) => ({
      folder: name,
      words: `${alignment.x.value.display} (${alignment.a.paths.size}) / ${alignment.y.value.display} (${alignment.b.paths.size}) | ${wordsOf(alignment.x.claim)} | ${wordsOf(alignment.y.claim)}`,
      evidence: evidenceOf(alignment),
      conflict,
      real: /^(?:real|mixed|quiet)-/.test(name),
      score: 0,
    }));
}

function strengthOf({ near, around, sentence }: Alignment): number {
  return near + around + sentence;
}

function rowsOf(examples: readonly Example[]): Row<keyof Evidence>[] {
  return examples.map(({ evidence, conflict, real }) => ({
    evidence,
    isRight: conflict !== undefined,
    weight: real ? REAL : 1,
  }));
}
