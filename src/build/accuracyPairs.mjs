// Measures how well two texts are told to contradict, on the pairs beside this project where they are there.
// node src/build/accuracyPairs.mjs [DATA SET] [--errors even|odd]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePair } from '../engine/compare/pair/comparePair.ts';

const folder = new URL('../../../shared/accuracy/pairs', import.meta.url).pathname;
if (!existsSync(folder)) {
  console.log('No pairs to measure on.');
  process.exit();
}
const args = process.argv.slice(2);
const wanted = args.find((arg) => !arg.startsWith('--') && arg !== 'even' && arg !== 'odd');
const shown = args.includes('--errors') ? (args.includes('odd') ? 1 : 0) : undefined;
console.log('data set              lines   P     R     F1    accuracy  ms a pair');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name.includes(wanted ?? ''))) {
  const pairs = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => ({ ...JSON.parse(line), half: (i + 1) % 2 }));
  const begin = performance.now();
  const judged = pairs.map((pair) => ({ ...pair, ...comparePair(pair.textA, pair.textB, pair.lang) }));
  const each = (performance.now() - begin) / pairs.length;
  for (const { half, outcome, label, type, kind, explanation, textA, textB } of judged) {
    if (half !== shown || (outcome === 'conflict') === (label === 'contradiction')) continue;
    const verdict = outcome === 'conflict' ? `FALSE ${label}` : 'MISSED';
    console.log(`${verdict} [${type ?? ''}] ${kind ?? ''} ${explanation}\n  A ${textA}\n  B ${textB}`);
  }
  const name = file.replace('.jsonl', '');
  row(
    name,
    'even',
    judged.filter(({ half }) => half === 0),
  );
  row(
    name,
    'odd',
    judged.filter(({ half }) => half === 1),
  );
  row(name, 'all', judged, each.toFixed(2));
  // Where contradiction and neutral are one label, a contradiction that is found counts as a false alarm.
  const told = judged.filter(({ id }) => !id.includes('-RTE-'));
  if (told.length < judged.length) row(name, '3way', told);
}

/**
 * @param {string} name
 * @param {string} half
 * @param {readonly { outcome: string, label: string }[]} judged
 * @param {string} [time]
 */
function row(name, half, judged, time = '') {
  const count = (/** @type {boolean} */ said, /** @type {boolean} */ is) =>
    judged.filter(({ outcome, label }) => (outcome === 'conflict') === said && (label === 'contradiction') === is)
      .length;
  const [tp, fp, fn, tn] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  const [p, r] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
  console.log(
    `${name.padEnd(21)} ${half.padEnd(4)}  ${percent(tp, tp + fp)} ${percent(tp, tp + fn)} ${percent(2 * p * r, p + r)}  ${percent(tp + tn, tp + fp + fn + tn)}  ${time}`,
  );
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return (whole === 0 ? 'n/a' : ((100 * part) / whole).toFixed(1)).padStart(5);
}
