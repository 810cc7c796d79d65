import { addTo } from '../groupBy.ts';
import type { Concept, PartOfSpeech } from './concepts.ts';
import type { LanguagePack } from './pack.ts';
import { endsClause, isPartedPrefix, joinedVerb, partsOfVerb } from './separableVerbs.ts';
import type { Office } from './titles.ts';
import type { Token } from './tokens.ts';
import { fact, wordOf } from './word.ts';
import { wordsOfPhrase } from './words.ts';

/** A run of tokens that names a concept. `last` is inclusive; `particle` is the far part of a separable verb. */
export interface ConceptTag {
  readonly first: number;
  readonly last: number;
  readonly concept: Concept;
  readonly part: PartOfSpeech;
  readonly particle?: number;
}

/** A run of tokens that names an office; `last` is inclusive. */
export interface OfficeTag {
  readonly first: number;
  readonly last: number;
  readonly office: Office;
  /** The word itself says that it is over: ex-minister, exministro. */
  readonly former?: true;
}

interface Entry {
  /** Base forms after the first word; empty for a single word. */
  readonly rest: readonly string[];
  /** The rest may stand further on, as the prefix of a German verb does. */
  readonly separable: boolean;
  /** The prefix ends its clause: "lehnte den Antrag ab". */
  readonly closing?: true;
  readonly concept: Concept;
  readonly part: PartOfSpeech;
}

interface CompiledLexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** First word of each title phrase → the phrases' word lists, longest first. */
  readonly offices: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly office: Office }[]>;
}

const compiled = new WeakMap<LanguagePack, CompiledLexicon>();
/** How far behind its verb a separated prefix is looked for, in tokens. */
const SEPARATION_LIMIT = 24;

function compile(pack: LanguagePack): CompiledLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  for (const [concept, lexemes] of Object.entries(pack.concepts) as [
    Concept,
    NonNullable<LanguagePack['concepts'][Concept]>,
  ][]) {
    for (const [part, phrases] of Object.entries(lexemes) as [PartOfSpeech, readonly string[]][]) {
      for (const phrase of phrases) {
        const separable = phrase.includes('…');
        const [head, ...rest] = phrase.split(/\s*…\s*|\s+/) as [string, ...string[]];
        addTo(entries, head, { rest, separable, concept, part });
        const parts = part === 'verb' && rest.length === 0 ? partsOfVerb(head, pack) : undefined;
        if (parts) addTo(entries, parts.verb, { rest: [parts.prefix], separable: true, closing: true, concept, part });
      }
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const offices = new Map<string, { words: readonly string[]; office: Office }[]>();
  for (const [phrase, office] of pack.titles.offices) {
    const words = wordsOfPhrase(phrase);
    addTo(offices, words[0]!, { words, office });
  }
  for (const list of offices.values()) list.sort((a, b) => b.words.length - a.words.length);
  const result = { entries, offices };
  compiled.set(pack, result);
  return result;
}

/** What may begin with a word as the first of an office's name. */
interface OfficeHead {
  readonly head: string;
  readonly former: boolean;
  /** Longest first. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly office: Office }[];
}

const officesFrom = fact((lower: string, pack: LanguagePack): OfficeHead | null => {
  const { offices } = compile(pack);
  const bare = pack.titles.formerPrefix ? lower.replace(pack.titles.formerPrefix, '') : lower;
  const former = bare !== lower && !offices.has(lower) && offices.has(bare);
  const head = former ? bare : lower;
  const phrases = offices.get(head) ?? offices.get(singular(head));
  return phrases ? { head, former, phrases } : null;
});

/** The offices named in a sentence, longest phrase first, none overlapping. */
export function tagOffices(tokens: readonly Token[], pack: LanguagePack): OfficeTag[] {
  const tags: OfficeTag[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = officesFrom(tokens[i]!.word);
    if (!found) continue;
    const { head, former, phrases } = found;
    const phrase = phrases.find(({ words }) =>
      words.every((word, k) => {
        const token = k === 0 ? head : tokens[i + k]?.lower;
        return token === word || (k === words.length - 1 && singular(token ?? '') === word);
      }),
    );
    if (!phrase) continue;
    // "who heads the firm": the verb of the same spelling.
    const before = tokens[i - 1]?.lower ?? '';
    const verb = pack.grammar.subjectRelatives.has(before) || pack.grammar.personPronouns.has(before);
    if (verb && tokens[i]!.lower !== phrase.words[0]) continue;
    const last = i + phrase.words.length - 1;
    tags.push({ first: i, last, office: phrase.office, ...(former ? { former } : {}) });
    i = last;
  }
  return tags;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The concepts named in a sentence; a token belongs to one concept at most, the longest phrase winning. */
export function tagConcepts(tokens: readonly Token[], pack: LanguagePack): ConceptTag[] {
  const lexicon = compile(pack);
  const tags: ConceptTag[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken.has(i)) continue;
    let best: { entry: Entry; last: number; particle?: number } | undefined;
    for (const entry of entriesOf(token.word)) {
      if (best && entry.rest.length <= best.entry.rest.length) continue;
      // "aus" is no noun where nouns have a capital: "Das Aus".
      if (entry.part === 'noun' && pack.capitalisesNouns && token.text === token.lower) continue;
      const end = follow(entry, tokens, i, pack);
      if (end) best = { entry, ...end };
    }
    if (!best) continue;
    const { concept } = best.entry;
    const part = decidePart(tokens, i, best.last, concept, lexicon, pack, best.entry);
    if (part === 'verb' && (isNounHere(tokens, i, pack) || (best.last === i && isPartOfOther(tokens, i, best, pack))))
      continue;
    tags.push({
      first: i,
      last: best.last,
      concept,
      part,
      ...(best.particle === undefined ? {} : { particle: best.particle }),
    });
    for (let k = i; k <= best.last; k += 1) taken.add(k);
    if (best.particle !== undefined) taken.add(best.particle);
  }
  return tags;
}

/** Does the lexicon know the word, as a noun or a verb of news or one of the frequent verbs? */
export function isKnownWord(word: string, pack: LanguagePack): boolean {
  if (entriesOf(wordOf(word, pack)).length > 0) return true;
  return pack.lemmas(word).some((lemma) => pack.nouns.has(lemma) || pack.verbs.has(lemma));
}

/** What may begin at a word, single words and phrases. */
const entriesOf = fact((word: string, pack: LanguagePack): readonly Entry[] => {
  const { entries } = compile(pack);
  const found: Entry[] = [];
  for (const lemma of pack.lemmas(word))
    for (const entry of entries.get(lemma) ?? []) if (!found.includes(entry)) found.push(entry);
  return found;
});

function follow(
  entry: Entry,
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): { last: number; particle?: number } | undefined {
  if (entry.rest.length === 0) return { last: at };
  if (entry.separable) {
    for (let k = at + 1; k < Math.min(tokens.length, at + SEPARATION_LIMIT); k += 1) {
      if (/^[.;!?:]$/.test(tokens[k]!.text)) return undefined;
      if (entry.closing && tokens[k]!.text === ',') return undefined;
      if (tokens[k]!.lower === entry.rest[0] && (!entry.closing || endsClause(tokens[k + 1], pack)))
        return { last: at, particle: k };
    }
    return undefined;
  }
  const matches = entry.rest.every((word, k) => {
    const token = tokens[at + 1 + k];
    return token !== undefined && (token.lower === word || pack.lemmas(token.lower).includes(word));
  });
  return matches ? { last: at + entry.rest.length } : undefined;
}

/** "Okker schließt einen Rücktritt aus": with its parted prefix it is another verb, of no concept. */
function isPartOfOther(
  tokens: readonly Token[],
  at: number,
  { particle }: { readonly particle?: number },
  pack: LanguagePack,
): boolean {
  if (!pack.capitalisesNouns || particle !== undefined) return false;
  for (
    let k = at + 1;
    k < Math.min(tokens.length, at + SEPARATION_LIMIT) && !/^[.,;!?:]$/.test(tokens[k]!.text);
    k += 1
  )
    if (isPartedPrefix(tokens, k, pack))
      return joinedVerb(tokens[at]!.lower, tokens[k]!.lower, pack, (verb) => pack.verbs.has(verb)) !== undefined;
  return false;
}

/** "a state of emergency": behind an article, an uninflected verb form is a noun that the lexicon does not know. */
function isNounHere(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (pack.capitalisesNouns) return false;
  const before = tokens[at - 1];
  const { lower } = tokens[at]!;
  return (
    before !== undefined &&
    (pack.grammar.articles.has(before.lower) ||
      before.kind === 'possessive' ||
      // Where verbs are conjugated, their form tells them from nouns: "de magnitud 6,1 sacudió".
      (before.kind === 'number' && !pack.tense)) &&
    !pack.grammar.prenominalParticiple?.test(lower)
  );
}

/** Is a word one of those that part an auxiliary from its participle where a language has endings for them: an adverb, a negation? */
export function isAdverb(word: string, { grammar }: LanguagePack): boolean {
  return grammar.adverbs.has(word) || grammar.negations.has(word) || /.{3}(?:ment|mente)$/.test(word);
}

/** A word that is verb and noun ("purchase", "plan") is told by what stands before it. */
function decidePart(
  tokens: readonly Token[],
  first: number,
  last: number,
  concept: Concept,
  lexicon: CompiledLexicon,
  pack: LanguagePack,
  entry: Entry,
): PartOfSpeech {
  if (pack.capitalisesNouns) {
    const capital = /^\p{Lu}/u.test(tokens[first]!.text);
    return capital && first > 0 ? 'noun' : entry.part;
  }
  const parts = new Set(
    entriesOf(tokens[first]!.word)
      .filter((other) => other.concept === concept && other.rest.length === last - first)
      .map((other) => other.part),
  );
  if (parts.size < 2 || !parts.has('noun')) return entry.part;
  // "fell", "rose": a past form is no form of the noun.
  const word = tokens[first]!.lower;
  const nounForm =
    word.endsWith('s') ||
    lexicon.entries.get(word)?.some((other) => other.part === 'noun' && other.concept === concept);
  if (parts.has('verb') && !nounForm && last === first) return 'verb';
  let ahead = first - 1;
  // "a été grièvement blessé": adverbs do not part an auxiliary from its participle.
  while (pack.tense && ahead > 0 && isAdverb(tokens[ahead]!.lower, pack)) ahead -= 1;
  const before = tokens[ahead]?.lower ?? '';
  const beforeKind = tokens[first - 1]?.kind;
  if (beforeKind === 'possessive' || pack.grammar.determiners.has(before) || pack.grammar.prepositions.has(before))
    return 'noun';
  if (
    before === 'to' ||
    pack.grammar.auxiliaries.has(before) ||
    pack.grammar.thingPronouns.has(before) ||
    pack.grammar.personPronouns.has(before)
  )
    return 'verb';
  const after = tokens[last + 1]?.lower ?? '';
  if (pack.grammar.determiners.has(after)) return 'verb';
  // "the split into two", but "Harlow split into two".
  const named = beforeKind === 'word' && /^\p{Lu}/u.test(tokens[first - 1]!.text);
  if (pack.grammar.genitives.has(after) || (after === 'into' && !named)) return 'noun';
  return parts.has('verb') && pack.grammar.openingParticiple?.test(tokens[first]!.lower)
    ? 'verb'
    : named
      ? 'verb'
      : 'noun';
}
