import { type Concept, conceptNames, type Lexemes } from '../language/concepts.ts';
import { english } from '../language/en/pack.ts';
import { memoised } from '../language/memo.ts';

/** Marks that the lexicons of two languages give to one fact: "abgelehnt" is a refusal here, "rejected" a rejection there. */
const alike: Readonly<Record<string, string>> = {
  '<refuse>': '<reject>',
  '<raise>': '<rise>',
  '<employ>': '#employee',
  '#clinic': '#hospital',
};

/** The mark of a concept of news in the content of a claim (see `contentOf`). */
export function markOfConcept(concept: string): string {
  const mark = `<${concept}>`;
  return alike[mark] ?? mark;
}

const nounConcepts = new Set(english.nouns.values());

/** The mark of a noun concept; undefined for one that English lacks, which nothing in an English article would meet. */
export function markOfNoun(concept: string): string | undefined {
  const mark = `#${concept}`;
  return nounConcepts.has(concept) ? (alike[mark] ?? mark) : undefined;
}

/** Meanings whose word has another sense as the verb of a concept: who books a profit tells of no book. */
const otherSense = new Set([
  'bill',
  'book',
  'climb',
  'drive',
  'edge',
  'head',
  'install',
  'jump',
  'maintain',
  'project',
  'run',
  'storm',
  'stress',
  'weigh',
]);

const roles = new Set([...english.titles.offices.values()].map(({ role }) => `#${role}`));

/** Does a mark (see `contentOf`) only name an entity or an office? */
export function namesSomebody(mark: string): boolean {
  return mark[0] === '@' || roles.has(mark);
}

/** A meaning is an English word: it gives the mark that the word gives in an English article. */
export const markOfMeaning = memoised((meaning: string): string => {
  const concept = otherSense.has(meaning) ? undefined : conceptOf(meaning);
  if (concept) return markOfConcept(concept);
  const noun = english.nouns.get(meaning);
  const office = english.titles.offices.get(meaning);
  return (noun && markOfNoun(noun)) ?? (office ? `#${office.role}` : meaning);
});

function conceptOf(word: string): Concept | undefined {
  return (
    conceptNames.find((name) => name === word && names(english.concepts[name], word)) ??
    (Object.keys(english.concepts) as Concept[]).find((name) => names(english.concepts[name], word))
  );
}

function names(lexemes: Lexemes | undefined, word: string): boolean {
  return [lexemes?.verb, lexemes?.noun, lexemes?.adjective].some((list) => list?.includes(word));
}
