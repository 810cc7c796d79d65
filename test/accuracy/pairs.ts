/**
 * Measures how well two texts are told to contradict, on labelled pairs beside this project where they are there.
 *
 *     npm run accuracy:pairs                              every data set
 *     npm run accuracy:pairs -- rte3 --errors even        one of them, with what was missed or false in its even lines
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { Language } from '../../src/engine/article/article.ts';
import { comparePair } from '../../src/engine/compare/pair/comparePair.ts';

const folder = resolve(import.meta.dirname, '../../../shared/accuracy/pairs');

const pairSchema = z.object({
  id: z.string(),
  textA: z.string(),
  textB: z.string(),
  label: z.string(),
  lang: z.enum(['en', 'de', 'fr', 'es'] satisfies Language[]),
  type: z.optional(z.nullable(z.string())),
});

type Half = 'even' | 'odd';

interface Judged extends z.infer<typeof pairSchema> {
  /** Rules are made on the pairs of the one half, and measured on those of the other. */
  readonly half: Half;
  readonly saysConflict: boolean;
  readonly kind: string | undefined;
  readonly explanation: string;
}

const { values, positionals } = parseArgs({ options: { errors: { type: 'string' } }, allowPositionals: true });
if (existsSync(folder)) measure();
else console.log('No pairs to measure on.');

function measure(): void {
  console.log('data set              lines   P     R     F1    accuracy  ms a pair');
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.jsonl') || !file.includes(positionals[0] ?? '')) continue;
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    const begin = performance.now();
    const judged = lines.map((line, i) => judge(line, i % 2 === 0 ? 'odd' : 'even'));
    const each = (performance.now() - begin) / judged.length;
    for (const pair of judged) if (pair.half === values.errors && isWrong(pair)) console.log(inWords(pair));
    const name = file.replace('.jsonl', '');
    for (const half of ['even', 'odd'] as const)
      console.log(
        row(
          name,
          half,
          judged.filter((pair) => pair.half === half),
        ),
      );
    console.log(row(name, 'all', judged, each.toFixed(2)));
    // Where contradiction and neutral are one label, a contradiction that is found counts as a false alarm.
    const told = judged.filter(({ id }) => !id.includes('-RTE-'));
    if (told.length < judged.length) console.log(row(name, '3way', told));
  }
}

function judge(line: string, half: Half): Judged {
  const pair = pairSchema.parse(JSON.parse(line));
  const { outcome, kind, explanation } = comparePair(pair.textA, pair.textB, pair.lang);
  return { ...pair, half, saysConflict: outcome === 'conflict', kind, explanation };
}

function isConflict({ label }: Judged): boolean {
  return label === 'contradiction';
}

function isWrong(pair: Judged): boolean {
  return pair.saysConflict !== isConflict(pair);
}

function inWords({ saysConflict, label, type, kind, explanation, textA, textB }: Judged): string {
  const verdict = saysConflict ? `FALSE ${label}` : 'MISSED';
  return `${verdict} [${type ?? ''}] ${kind ?? ''} ${explanation}\n  A ${textA}\n  B ${textB}`;
}

function row(name: string, half: string, judged: readonly Judged[], time = ''): string {
  const count = (says: boolean, is: boolean): number =>
    judged.filter((pair) => pair.saysConflict === says && isConflict(pair) === is).length;
  const [hits, falseAlarms, missed, passed] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const [precision, recall] = [hits / (hits + falseAlarms || 1), hits / (hits + missed || 1)];
  return [
    `${name.padEnd(21)} ${half.padEnd(4)} `,
    `${percent(hits, hits + falseAlarms)} ${percent(hits, hits + missed)}`,
    `${percent(2 * precision * recall, precision + recall)} `,
    `${percent(hits + passed, judged.length)} `,
    time,
  ].join(' ');
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 'n/a' : ((100 * part) / whole).toFixed(1)).padStart(5);
}
