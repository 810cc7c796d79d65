import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How far a piece of evidence may go: which way it can only tell, as what few examples say against it is chance, and how much. */
export interface Limits<Piece extends string> {
  readonly signs?: Readonly<Partial<Record<Piece, 1 | -1>>>;
  readonly most?: Readonly<Partial<Record<Piece, number>>>;
}

/** What was seen, what it was, and how many examples it counts for. */
export interface Row<Piece extends string> {
  readonly evidence: Readonly<Record<Piece, number>>;
  readonly isRight: boolean;
  readonly weight: number;
}

export interface Fitted<Piece extends string> {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Piece, number>>>;
}

/** Pull of the weights towards 0, in examples. */
const RIDGE = 10;
const STEPS = 3000;

/** Logistic regression over standardised evidence, by gradient descent with momentum; weights are given for the plain evidence. */
export function fitTo<Piece extends string>(
  examples: readonly Row<Piece>[],
  { signs, most }: Limits<Piece>,
): Fitted<Piece> {
  const names = Object.keys(examples[0]!.evidence) as Piece[];
  const moments = names.map((name) => {
    const mean = examples.reduce((sum, { evidence }) => sum + evidence[name], 0) / examples.length;
    const variance = examples.reduce((sum, { evidence }) => sum + (evidence[name] - mean) ** 2, 0) / examples.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
  const rows = examples.map(({ evidence, isRight, weight }) => ({
    weight,
    x: Float64Array.from(names, (name, j) => (evidence[name] - moments[j]!.mean) / moments[j]!.deviation),
    y: isRight ? 1 : 0,
  }));
  let bias = 0;
  let biasSpeed = 0;
  const weights = new Float64Array(names.length);
  const speeds = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step += 1) {
    for (let j = 0; j < names.length; j += 1) gradient[j] = RIDGE * weights[j]!;
    let biasGradient = 0;
    for (const { x, y, weight } of rows) {
      let sum = bias;
      for (let j = 0; j < x.length; j += 1) sum += x[j]! * weights[j]!;
      const error = weight * (1 / (1 + Math.exp(-sum)) - y);
      biasGradient += error;
      for (let j = 0; j < x.length; j += 1) gradient[j]! += error * x[j]!;
    }
    biasSpeed = 0.9 * biasSpeed - (0.5 * biasGradient) / rows.length;
    bias += biasSpeed;
    for (let j = 0; j < names.length; j += 1) {
      speeds[j] = 0.9 * speeds[j]! - (0.5 * gradient[j]!) / rows.length;
      weights[j]! += speeds[j]!;
      const sign = signs?.[names[j]!];
      if (sign !== undefined && weights[j]! * sign < 0) weights[j] = speeds[j] = 0;
    }
  }
  const plain = names.map((name, j) => Math.min(weights[j]! / moments[j]!.deviation, most?.[name] ?? Infinity));
  return {
    bias: round(bias - plain.reduce((sum, weight, j) => sum + weight * moments[j]!.mean, 0)),
    weights: Object.fromEntries(names.map((name, j) => [name, round(plain[j]!)])) as Fitted<Piece>['weights'],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Puts weights in the place of those of a file among the facts that are compared. */
export function writeWeights(file: string, { bias, weights }: Fitted<string>): void {
  const path = resolve(import.meta.dirname, '../../src/engine/compare/facts', file);
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf('  bias:');
  writeFileSync(path, `${text.slice(0, start)}  bias: ${bias},\n  weights: {\n${lines.join('\n')}\n  },\n};\n`);
}
