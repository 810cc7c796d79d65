import { memoised } from '../memo.ts';
import { VerbForms } from '../verbForms.ts';
import { concepts } from './concepts.ts';
import { conjugate } from './conjugation.ts';
import { grammar } from './grammar.ts';
import { meanings } from './meanings.ts';
import { verbs } from './verbs.ts';

const infinitive = /(?:[aeií]r)$/;
/** Words that only end like an infinitive: cáncer, lugar. */
const noInfinitive =
  /[áéíóú].*[aei]r$|^(?:alquiler|altar|autocar|ayer|bar|bienestar|canciller|celular|collar|ejemplar|escolar|familiar|glaciar|hangar|hogar|(?:im)?popular|lugar|lunar|malestar|mar|(?:para)?militar|mujer|nuclear|par|particular|pilar|placer|polar|preliminar|primer|pulgar|pulmonar|radar|ser|similar|singular|solar|taller|tercer|titular|vulgar)$/;
const clitics = /(?:se|l[aoe]s?|me|nos)$/;

/** The infinitives that the pack knows: those of the concepts' phrases, the frequent verbs, and those among the everyday words. */
function* infinitives(): Generator<string> {
  yield* verbs;
  for (const word of [...meanings.words.keys(), ...meanings.phrases.keys()])
    if (infinitive.test(word) && !noInfinitive.test(word)) yield word;
  for (const { verb } of Object.values(concepts))
    for (const phrase of verb ?? []) {
      const word = phrase.split(' ').find((part) => part.length > 2);
      const bare = word?.replace(/se$/, '');
      if (bare && infinitive.test(bare)) yield bare;
    }
}

/** Every form of the verbs that the pack knows. */
export const verbForms = new VerbForms(infinitives, conjugate);

/** Words that look like verb forms but are none: entre, sobre, para. */
const closed = [grammar.prepositions, grammar.determiners, grammar.coordinators, grammar.subordinators];

/**
 * Base forms that a Spanish word in lower case may have, the word itself first: singulars and masculines of nouns and
 * adjectives, then the infinitives of the verb forms that it can be, with or without a pronoun joined to it.
 */
export const lemmas = memoised((word: string): readonly string[] => {
  if (closed.some((list) => list.has(word))) return [word];
  return [...new Set([word, ...nominal(word), ...verbForms.infinitivesOf(word), ...withoutClitics(word)])];
});

/** "convertirse", "nombrarlo", "haciéndose". */
function withoutClitics(word: string): readonly string[] {
  if (word.length < 5 || !clitics.test(word)) return [];
  const stem = word.replace(clitics, '').replace(clitics, (end) => (end === 'se' ? '' : end));
  const bare = stem
    .replace(/á(ndo)$/, 'a$1')
    .replace(/é(ndo)$/, 'e$1')
    .replace(/ár$/, 'ar');
  return infinitive.test(bare) || bare.endsWith('ndo') ? verbForms.infinitivesOf(bare) : [];
}

function nominal(word: string): string[] {
  if (word.length < 4) return [];
  const singular: string[] = [];
  if (word.endsWith('ciones') || word.endsWith('siones')) singular.push(`${word.slice(0, -4)}ón`);
  else if (word.endsWith('ones')) singular.push(`${word.slice(0, -4)}ón`, word.slice(0, -2));
  else if (word.endsWith('ces')) singular.push(`${word.slice(0, -3)}z`, word.slice(0, -1));
  else if (/[^aeiouáéíóú]es$/.test(word)) singular.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith('s') && !word.endsWith('ss')) singular.push(word.slice(0, -1));
  return [...singular, ...[word, ...singular].flatMap(masculine)];
}

/** fallecidas → fallecido, trabajadora → trabajador. */
function masculine(word: string): string[] {
  if (/dora$/.test(word)) return [word.slice(0, -1)];
  return /(?:d|t|er|ch|st|i)a$/.test(word) && word.length > 4 ? [`${word.slice(0, -1)}o`] : [];
}
