import type { Language, SourceInput } from '../../src/engine/article/article.ts';
import { givenNames } from '../../src/engine/language/givenNames.ts';
import { type StoryArticle, storyArticles, wordCount } from './stories.ts';

const articles = storyArticles();
const namesOf = new Map<string, ReadonlySet<string>>();
for (const { story, names } of articles) namesOf.set(story, new Set([...(namesOf.get(story) ?? []), ...names]));

const of = (languages: readonly Language[]): StoryArticle[] =>
  articles.filter(({ language }) => languages.includes(language));

/**
 * A folder of many stories: the labelled ones again and again, each time with other names and figures, so that every copy
 * is a story of its own whose articles agree and differ as the real ones do.
 */
export function manyStories(count: number, languages: readonly Language[] = ['en', 'de', 'fr', 'es']): SourceInput[] {
  const chosen = of(languages);
  return Array.from({ length: count }, (_, i) => {
    const article = chosen[i % chosen.length]!;
    const copy = Math.floor(i / chosen.length);
    return {
      path: `${article.story}-${copy}/${article.file}`,
      text: copy === 0 ? article.text : renamed(article, copy, copy),
    };
  });
}

/** A folder in which every article tells one story, under the same names and with figures of its own. */
export function oneStory(count: number): SourceInput[] {
  const chosen = articles.filter(({ story }) => story === 'quake-quillaray');
  return Array.from({ length: count }, (_, i) => {
    const article = chosen[i % chosen.length]!;
    const version = Math.floor(i / chosen.length);
    return { path: `${version}/${article.file}`, text: version === 0 ? article.text : renamed(article, 0, version) };
  });
}

/** A folder in which a story is copied word for word by every article. */
export function copies(count: number): SourceInput[] {
  const { text } = articles.find(({ story }) => story === 'seeds')!;
  return Array.from({ length: count }, (_, i) => ({ path: `${i}.txt`, text }));
}

/** A folder whose claims all share a few keys: each article gives one toll, one price and one date its own value. */
export function oneKey(count: number): SourceInput[] {
  return Array.from({ length: count }, (_, i) => ({
    path: `${i}.txt`,
    text: `Harlow buys Quill\n\nHarlow Foods bought Quill Mills for $${(i % 9973) + 2} million on ${(i % 28) + 1} May 2019, said Ada Okafor, chief executive of Harlow Foods.\n\nThe flood in Arden killed ${(i % 4999) + 3} people and injured ${(i % 7919) + 5} others, the mayor said. “We have lost ${(i % 6007) + 4} houses and a bridge in one night,” Okafor said.\n`,
  }));
}

/** Articles of one language and many stories up to a size in characters. */
export function corpusOfSize(size: number, language: Language): SourceInput[] {
  const sources: SourceInput[] = [];
  const longest = of([language]);
  for (let total = 0, i = 0; total < size; i += 1) {
    const article = longest[i % longest.length]!;
    const copy = Math.floor(i / longest.length);
    const text = renamed(article, copy, copy);
    sources.push({ path: `${article.story}-${copy}/${article.file}`, text });
    total += text.length;
  }
  return sources;
}

/**
 * An article with at least so many words, as plain text: the sources of one story in a row, and of its copies as far as these
 * don't suffice. Another one for another first story.
 */
export function longArticle(words: number, first = 0): string {
  const chosen = of(['en']).filter(({ file }) => file.endsWith('.txt'));
  const stories = [...new Set(chosen.map(({ story }) => story))];
  const name = stories[first % stories.length]!;
  const story = chosen.filter((article) => article.story === name);
  const parts: string[] = [];
  for (let i = 0, total = 0; total < words; i += 1) {
    const copy = Math.floor(i / story.length);
    parts.push(renamed(story[i % story.length]!, copy, copy));
    total += wordCount(parts.at(-1)!);
  }
  return parts.join('\n\n');
}

/** Articles of about as many words each, of many stories: a source's own text, gone on with by its story's other sources where it is shorter. */
export function articlesOf(words: number, count: number): SourceInput[] {
  const chosen = of(['en']).filter(({ file }) => file.endsWith('.txt'));
  return Array.from({ length: count }, (_, i) => {
    const copy = Math.floor(i / chosen.length);
    const own = chosen[i % chosen.length]!;
    const siblings = [own, ...chosen.filter((other) => other.story === own.story && other !== own)];
    const paragraphs: string[] = [];
    for (let k = 0, total = 0; total < words; k += 1) {
      const article = siblings[k % siblings.length]!;
      for (const paragraph of renamed(article, copy, copy + Math.floor(k / siblings.length)).split(/\n\s*\n/)) {
        if (total >= words) break;
        paragraphs.push(paragraph);
        total += wordCount(paragraph);
      }
    }
    return { path: `${copy}/${i}.txt`, text: paragraphs.join('\n\n') };
  });
}

/** No two have a letter in common in the same place, so that no two copies of a name pass for one name in two spellings. */
const syllables = ['bal', 'dem', 'fon', 'gur', 'kis', 'lyv', 'nep', 'roc', 'sud', 'tia', 'voh', 'zeb'] as const;

/** The article as a copy of its story tells it: names with a beginning of the copy, figures with digits of the version. */
function renamed({ story, text }: StoryArticle, copy: number, version: number): string {
  const names = namesOf.get(story)!;
  return text
    .replace(/\p{L}+/gu, (word) => (copy > 0 && names.has(word) ? otherName(word, copy) : word))
    .replace(/\d[\d.,]*\d/g, (figure) =>
      /^(?:1[89]|20)\d\d$|^[0-3]?\d$/.test(figure) ? figure : shifted(figure, version),
    );
}

const given = [...givenNames].filter((name) => /^[a-z]{3,}$/.test(name)).sort();
const placeOfGiven = new Map(given.map((name, place) => [name, place]));
/** Prime, so that copies of a story give all their people other given names for as long as there are any. */
const GIVEN_STEP = 37;

/** A given name becomes another one, by which a person is still known for one; any other name gets a new beginning. */
function otherName(word: string, copy: number): string {
  const place = placeOfGiven.get(word.toLowerCase());
  if (place === undefined) return `${beginningOf(copy)}${word.toLowerCase()}`;
  const name = given[(place + copy * GIVEN_STEP) % given.length]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

function beginningOf(copy: number): string {
  let beginning = '';
  for (let rest = copy; rest > 0; rest = Math.floor(rest / syllables.length))
    beginning += syllables[rest % syllables.length];
  return beginning && beginning[0]!.toUpperCase() + beginning.slice(1);
}

/** Other digits in the same places, so that a figure keeps its length, its zeros and its separators. */
function shifted(figure: string, version: number): string {
  let place = 1;
  return figure.replace(/[1-9]/g, (digit) => {
    const shift = Math.floor(version / place) + version * 5;
    place *= 9;
    return String(((Number(digit) - 1 + shift) % 9) + 1);
  });
}
