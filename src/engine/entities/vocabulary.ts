import type { Language } from '../article/article.ts';
import type { Unit } from '../frames/units.ts';
import { isListed } from '../language/commonNoun.ts';
import { functionWords } from '../language/functionWords.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packOf } from '../language/packs.ts';
import type { Token } from '../language/tokens.ts';
import type { NameVocabulary } from './names.ts';

interface Evidence {
  bare: number;
  withDeterminer: number;
  /** Stands before a genitive or possessive use: "Harlows Strategie". */
  genitive: number;
}

/**
 * Learns the names of an article from its own sentences, tagged without a vocabulary: every name found with local
 * evidence, the first word of a longer organisation's name, and in languages that capitalise nouns the words that never
 * take a determiner. Depends on the article alone, so the order of a corpus does not matter.
 */
export function learnNames(
  sentences: readonly { readonly tokens: readonly Token[]; readonly units: readonly Unit[] }[],
  language: Language,
): NameVocabulary {
  const pack = packOf(language);
  const names = new Set<string>();
  const words = new Set<string>();
  const ordinary = new Set<string>();
  const evidence = new Map<string, Evidence>();
  const firms = new Map<string, number>();
  for (const { tokens, units } of sentences) {
    for (const [i, { name }] of units.entries()) {
      if (!name) continue;
      const lower = name.text.toLowerCase();
      const firm = firmEvidence(lower, units, i, tokens, pack);
      if (firm !== 0) firms.set(bare(lower, pack), (firms.get(bare(lower, pack)) ?? 0) + firm);
      names.add(lower);
      const parts = lower.split(' ');
      words.add(parts[0]!);
      if (name.type === 'person') {
        words.add(parts.at(-1)!);
        names.add(parts.at(-1)!);
      } else if (parts.length > 1 && !pack.names.notNames.has(parts[0]!)) names.add(parts[0]!);
    }
    if (!pack.capitalisesNouns)
      for (const { text, lower, kind } of tokens) if (kind === 'word' && text === lower) ordinary.add(lower);
    if (pack.capitalisesNouns) gather(tokens, evidence, pack.grammar.determiners);
  }
  for (const word of namesByPlace(sentences, ordinary, pack)) {
    names.add(word);
    words.add(word);
  }
  for (const [word, { bare, withDeterminer }] of evidence) {
    const stem = word.endsWith('s') && evidence.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    const total = evidence.get(stem)!;
    if (
      bare >= 2 &&
      withDeterminer === 0 &&
      total.withDeterminer === 0 &&
      total.bare >= 3 &&
      !pack.names.notNames.has(word) &&
      !isListed(stem, pack)
    ) {
      names.add(word);
      words.add(word);
    }
    if (names.has(word) && evidence.has(`${word}s`)) names.add(`${word}s`);
  }
  if (pack.capitalisesNouns) takeGenitives(names, words);
  const organisations = new Set<string>();
  for (const [name, votes] of firms) if (votes > 0) organisations.add(name);
  for (const name of names) if (organisations.has(bare(name, pack))) organisations.add(name);
  const people = new Set<string>();
  for (const [name, votes] of firms) if (votes < 0) people.add(name);
  return { names, words, organisations, people, ordinary };
}

/** "Harlows Umsatz": a known name in the genitive and a noun, not a name of two words. */
function takeGenitives(names: Set<string>, words: ReadonlySet<string>): void {
  for (const name of [...names]) {
    const [first, second] = name.split(' ') as [string, string?];
    const stem = first.endsWith('s') ? first.slice(0, -1) : '';
    if (second === undefined || !(names.has(stem) || words.has(stem))) continue;
    names.delete(name);
    names.add(first);
  }
}

/** Endings of ordinary nouns and of other words that open a sentence. */
const ordinaryEnding = /(?:s|ed|ing|ly|ion|ment|ness|ity|ance|ence|er|one|body|thing)$/;

/**
 * Names that stand only where any word has a capital: words that twice open a sentence as the subject of its verb, that are
 * never written small, and that no lexicon knows.
 */
function namesByPlace(
  sentences: readonly { readonly tokens: readonly Token[]; readonly units: readonly Unit[] }[],
  ordinary: ReadonlySet<string>,
  pack: LanguagePack,
): string[] {
  if (pack.capitalisesNouns) return [];
  const openings = new Map<string, number>();
  for (const { tokens, units } of sentences) {
    const [lead, next] = units;
    if (lead?.kind !== 'word' || lead.concept || !next || !/^\p{Lu}/u.test(tokens[0]!.text)) continue;
    const verb = next.concept?.part === 'verb' || pack.grammar.auxiliaries.has(next.lower);
    if (verb) openings.set(lead.lower, (openings.get(lead.lower) ?? 0) + 1);
  }
  return [...openings].flatMap(([word, count]) =>
    count >= 2 && !ordinary.has(word) && !ordinaryEnding.test(word) && !isKnown(word, pack) ? [word] : [],
  );
}

function isKnown(
  word: string,
  { code, lemmas, nouns, organisationNouns, verbs, names, grammar }: LanguagePack,
): boolean {
  const { determiners, prepositions, subordinators, adverbs } = grammar;
  if (
    [organisationNouns, names.notNames, determiners, prepositions, subordinators, adverbs].some((set) => set.has(word))
  )
    return true;
  if (functionWords[code]?.includes(word)) return true;
  return lemmas(word).some((lemma) => nouns.has(lemma) || verbs.has(lemma));
}

/** The name without a legal form. */
function bare(name: string, pack: LanguagePack): string {
  const words = name.split(' ');
  while (words.length > 1 && pack.names.legalForms.has(words.at(-1)!.replace(/\.$/, ''))) words.pop();
  return words.join(' ');
}

/** How far its surroundings show a name to be an organisation's (positive) or a person's (negative). */
function firmEvidence(
  name: string,
  units: readonly Unit[],
  at: number,
  tokens: readonly Token[],
  pack: LanguagePack,
): number {
  if (bare(name, pack) !== name) return 3;
  // The word before, also where it is the last of a phrase ("took over at").
  const before = at > 0 ? tokens[units[at]!.firstToken - 1]!.lower : '';
  const after = units[at + 1]?.lower ?? '';
  if (pack.organisationNouns.has(before) || organisationSuffix.test(before)) return 2;
  // "le groupe lyonnais Harlow": the adjective stands behind its noun.
  if (pack.grammar.adjectivesFollow && pack.organisationNouns.has(units[at - 2]?.lower ?? '')) return 2;
  if (after === ',' && units[at + 3]?.concept?.concept === 'employ') return 2;
  if (before === 'at' || before === 'bei' || before === 'beim' || before === 'chez') return 1;
  if (units[at + 1]?.concept?.concept === 'employ') return 2;
  if (pack.names.honorifics.has(before) || units[at - 1]?.kind === 'office') return -3;
  if (after === ',' && units[at + 2]?.value?.kind === 'quantity' && units[at + 3]?.lower === ',') return -3;
  // "The mayor, Ada Okafor, spoke".
  if (before === ',' && after === ',' && units[at - 2]?.kind === 'office') return -3;
  // "Ada Okafor, the mayor", "Ada Okafor, who": only people hold offices and are asked for with "who".
  const apposed = pack.grammar.articles.has(units[at + 2]?.lower ?? '') ? units[at + 3] : units[at + 2];
  if (after === ',' && (apposed?.kind === 'office' || apposed?.lower === 'who')) return -1;
  return 0;
}

/** German compounds that describe a firm: Maschinenbauer, Autohersteller. */
const organisationSuffix = /(?:bauer|hersteller|konzern|unternehmen|händler|betreiber|riese|anbieter|dienstleister)s?$/;

function gather(tokens: readonly Token[], evidence: Map<string, Evidence>, determiners: ReadonlySet<string>): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !/^\p{Lu}\p{L}+$/u.test(token.text)) continue;
    const entry = evidence.get(token.lower) ?? { bare: 0, withDeterminer: 0, genitive: 0 };
    const before = tokens[i - 1];
    // After an adjective or a determiner it is an ordinary noun; "im", "zur" contain a determiner.
    const ordinary =
      before !== undefined &&
      before.kind === 'word' &&
      (determiners.has(before.lower) ||
        /^(?:im|am|beim|vom|zum|zur|ins|ans)$/.test(before.lower) ||
        /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text));
    if (ordinary) entry.withDeterminer += 1;
    else entry.bare += 1;
    evidence.set(token.lower, entry);
  }
}
