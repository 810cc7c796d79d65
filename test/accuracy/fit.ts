/**
 * Fits the weights by which values of two sources are told to be of one thing to the labelled folders that are read, and tells
 * how well such weights do on a story that they were not fitted to.
 *
 *     npm run accuracy:fit               the figures, and what each story's values score by the weights of the others
 *     npm run accuracy:fit -- --write    takes the weights over into the engine
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/engine/article/read.ts';
import { extractClaims } from '../../src/engine/claims/extract.ts';
import { type ComparableClaim, comparableClaims } from '../../src/engine/compare/comparable.ts';
import type { Alignment } from '../../src/engine/compare/facts/align.ts';
import { differingFacts } from '../../src/engine/compare/facts/contrastFacts.ts';
import type { Weights } from '../../src/engine/compare/facts/fitted.ts';
import { factsOfStory } from '../../src/engine/compare/facts/gather.ts';
import { type Evidence, evidenceOf, likelihoodOf } from '../../src/engine/compare/facts/likelihood.ts';
import { factsOf } from '../../src/engine/facts.ts';
import { SourceIndex } from '../../src/engine/sourceIndex.ts';
import { type LabelledFolder, labelledFolders } from './folders.ts';
import { type Conflict, readGold } from './gold.ts';
import { covers } from './match.ts';

/** Pull of the weights towards 0, in examples. */
const RIDGE = 10;
/** What a pair of real news counts: in the stories made up for this purpose contradictions are far more frequent. */
const REAL = 5;
const STEPS = 3000;

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

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
main(labelledFolders().filter(({ set }) => set !== 'unread'));

function main(folders: readonly LabelledFolder[]): void {
  const examples = folders.flatMap(examplesOf);
  for (const { name } of folders) {
    const fitted = fitTo(examples.filter(({ folder }) => folder !== name));
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
  const fitted = fitTo(examples);
  console.log(fitted);
  if (values.write) write(fitted);
}

/** Of each marked contradiction the likeliest pair; pairs of two updates are left out. */
function examplesOf({ name, articles, gold: goldPath }: LabelledFolder): Example[] {
  const gold = readGold(readFileSync(goldPath, 'utf8'));
  const sources = readdirSync(articles)
    .filter((file) => ['.txt', '.md', '.html'].includes(extname(file)))
    .sort()
    .map((file) => {
      const text = readFileSync(resolve(articles, file), 'utf8').replace(/^\uFEFF/, '');
      const article = readArticle({ path: file, text });
      return { article, extraction: extractClaims(article) };
    });
  const index = new SourceIndex();
  index.settle(new Map(sources.map(({ article, extraction }) => [article.path, factsOf(article, extraction)])));
  const claims = sources.flatMap(({ article, extraction }) => comparableClaims(article, extraction.claims, index));
  const articleOf = new Map(sources.map(({ article }) => [article.path, article]));
  const placeOf = ({ path, draft }: ComparableClaim) => {
    const { offsets } = articleOf.get(path)!;
    return { source: path, start: offsets.start(draft.start), end: offsets.end(draft.end) };
  };
  const wordsOf = ({ path, draft }: ComparableClaim): string =>
    articleOf
      .get(path)!
      .body.slice(draft.start, Math.min(draft.end, draft.start + 90))
      .replace(/\s+/g, ' ');
  const conflictOf = ({ a, b }: Alignment): Conflict | undefined =>
    gold.contradictions.find(({ sides }) =>
      a.members.some((x) =>
        sides.some(
          (side, i) =>
            side.some((span) => covers(placeOf(x.claim), span)) &&
            b.members.some((y) =>
              sides.some((other, k) => k !== i && other.some((span) => covers(placeOf(y.claim), span))),
            ),
        ),
      ),
    );
  const stories = new Map<string, ComparableClaim[]>();
  for (const claim of claims) stories.set(claim.story, [...(stories.get(claim.story) ?? []), claim]);
  const found = [...stories.values()].flatMap((story) => {
    const open = story.filter(({ draft }) => draft.frame !== 'list' && draft.value.kind !== 'office');
    return differingFacts(factsOfStory(open)).map((alignment) => ({ alignment, conflict: conflictOf(alignment) }));
  });
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

/** Logistic regression over standardised evidence, by gradient descent with momentum; weights are given for the plain evidence. */
function fitTo(examples: readonly Example[]): Weights {
  const names = Object.keys(examples[0]!.evidence) as (keyof Evidence)[];
  const moments = names.map((name) => {
    const mean = examples.reduce((sum, { evidence }) => sum + evidence[name], 0) / examples.length;
    const variance = examples.reduce((sum, { evidence }) => sum + (evidence[name] - mean) ** 2, 0) / examples.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
  const rows = examples.map(({ evidence, conflict, real }) => ({
    weight: real ? REAL : 1,
    x: names.map((name, j) => (evidence[name] - moments[j]!.mean) / moments[j]!.deviation),
    y: conflict ? 1 : 0,
  }));
  let bias = 0;
  let biasSpeed = 0;
  const weights = names.map(() => 0);
  const speeds = names.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => RIDGE * weight);
    let biasGradient = 0;
    for (const { x, y, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * weights[j]!, bias))) - y);
      biasGradient += error;
      for (let j = 0; j < x.length; j += 1) gradient[j]! += error * x[j]!;
    }
    biasSpeed = 0.9 * biasSpeed - (0.5 * biasGradient) / rows.length;
    bias += biasSpeed;
    for (let j = 0; j < weights.length; j += 1) {
      speeds[j] = 0.9 * speeds[j]! - (0.5 * gradient[j]!) / rows.length;
      weights[j]! += speeds[j]!;
      const sign = signs[names[j]!];
      if (sign !== undefined && weights[j]! * sign < 0) weights[j] = speeds[j] = 0;
    }
  }
  const plain = weights.map((weight, j) => Math.min(weight / moments[j]!.deviation, most[names[j]!] ?? Infinity));
  return {
    bias: round(bias - plain.reduce((sum, weight, j) => sum + weight * moments[j]!.mean, 0)),
    weights: Object.fromEntries(names.map((name, j) => [name, round(plain[j]!)])),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function write({ bias, weights }: Weights): void {
  const path = resolve(import.meta.dirname, '../../src/engine/compare/facts/fitted.ts');
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf('  bias:');
  writeFileSync(path, `${text.slice(0, start)}  bias: ${bias},\n  weights: {\n${lines.join('\n')}\n  },\n};\n`);
}
