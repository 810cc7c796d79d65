import { memoised } from '../memo.ts';
import { VerbForms } from '../verbForms.ts';
import { concepts } from './concepts.ts';
import { conjugate } from './conjugation.ts';
import { grammar } from './grammar.ts';
import { isInfinitive } from './infinitives.ts';
import { meanings } from './meanings.ts';
import { verbs } from './verbs.ts';

/** The infinitives that the pack knows: those of the concepts' phrases, the frequent verbs, and those among the everyday words. */
function* infinitives(): Generator<string> {
  yield* verbs;
  for (const word of [...meanings.words.keys(), ...meanings.phrases.keys()]) if (isInfinitive(word)) yield word;
  for (const { verb } of Object.values(concepts))
    for (const phrase of verb ?? [])
      for (const word of phrase.split(' ')) if (word.length > 3 && isInfinitive(word)) yield word;
}

/** Every form of the verbs that the pack knows. */
export const verbForms = new VerbForms(infinitives, conjugate);

/** Words that look like verb forms but are none: entre, sobre, para. */
const closed = [grammar.prepositions, grammar.determiners, grammar.coordinators, grammar.subordinators];

/**
 * Base forms that a French word in lower case may have, the word itself first: singulars and masculines of nouns and
 * adjectives, then the infinitives of the verb forms that it can be.
 */
export const lemmas = memoised((word: string): readonly string[] => {
  if (closed.some((list) => list.has(word))) return [word];
  return [...new Set([word, ...nominal(word), ...verbForms.infinitivesOf(word)])];
});

function nominal(word: string): string[] {
  if (word.length < 4) return [];
  const singular = word.endsWith('eaux')
    ? [word.slice(0, -1)]
    : word.endsWith('aux')
      ? [`${word.slice(0, -2)}l`, `${word.slice(0, -3)}ail`]
      : /[sx]$/.test(word) && !word.endsWith('ss')
        ? [word.slice(0, -1)]
        : [];
  return [...singular, ...[word, ...singular].flatMap(masculine)];
}

const feminineEndings: readonly (readonly [ending: string, masculine: string])[] = [
  ['ière', 'ier'],
  ['elle', 'el'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['ive', 'if'],
  ['ée', 'é'],
  ['ue', 'u'],
  ['ise', 'is'],
  ['ite', 'it'],
  ['orte', 'ort'],
];

function masculine(word: string): string[] {
  const found = feminineEndings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
  return found ? [word.slice(0, -found[0].length) + found[1]] : [];
}
