import type { Language } from '../article/article.ts';
import { findNames, type NameVocabulary } from '../entities/names.ts';
import { type Unit, unitsOf } from '../frames/units.ts';
import { tagConcepts, tagOffices } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { findValues } from '../values/find.ts';

/** One sentence, tagged. It depends on nothing but the text, its language and the article's name vocabulary. */
export interface TaggedSentence {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** A headline in which nearly every word has a capital. */
  readonly titleCase: boolean;
}

/** Tags a sentence: tokens, values, offices, names and concepts, merged into units. */
export function tagSentence(text: string, language: Language, vocabulary: NameVocabulary): TaggedSentence {
  const pack = packOf(language);
  const tokens = tokenise(text);
  const titleCase = isTitleCase(tokens, pack);
  const values = findValues(text, language);
  const offices = tagOffices(tokens, pack);
  const taken = new Set<number>();
  let value = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    while (value < values.length && values[value]!.end <= tokens[i]!.start) value += 1;
    if (value < values.length && values[value]!.start < tokens[i]!.end) taken.add(i);
  }
  const names = findNames(tokens, { pack, vocabulary, taken, offices, titleCase });
  const concepts = tagConcepts(tokens, pack);
  return { text, pack, tokens, titleCase, units: unitsOf({ tokens, names, offices, values, concepts }) };
}

function isTitleCase(tokens: readonly Token[], pack: LanguagePack): boolean {
  if (pack.capitalisesNouns) return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length >= 4 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length > 0.8;
}
