import type { Language } from '../../../src/engine/article/article.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { segment } from '../../../src/engine/article/sentences.ts';
import { type Extraction, extractClaims } from '../../../src/engine/claims/extract.ts';
import { SentenceTagger } from '../../../src/engine/claims/sentence.ts';
import type { NameMention } from '../../../src/engine/entities/names.ts';
import { learnNames } from '../../../src/engine/entities/vocabulary.ts';

/** The names of a text as an article shows them: its own vocabulary is learned first. */
export function namesIn(text: string, language: Language = 'en'): NameMention[] {
  const article = { ...readArticle({ path: 'a.txt', text }), language };
  const sentences = segment(article).map(({ start, end }) => article.body.slice(start, end));
  const tagger = new SentenceTagger();
  const first = sentences.map((sentence) => tagger.untaught(sentence, language));
  const vocabulary = learnNames(
    first.filter(({ titleCase }) => !titleCase),
    language,
  );
  return first.flatMap((sentence) => tagger.tag(sentence, vocabulary).units.flatMap(({ name }) => name ?? []));
}

export function extractionOf(text: string, path = 'a.txt'): Extraction {
  return extractClaims(readArticle({ path, text }));
}
