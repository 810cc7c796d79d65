import type { Unit } from '../frames/units.ts';
import type { HolderKind } from '../language/owning.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Party } from './anchors.ts';
import type { Clause } from './clauses.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';
import { describe } from './nounPhrases.ts';

/** Where the words of a holding stand: their clause and its subject. */
export interface PartyPlace {
  /** The first unit of the clause, or of the relative clause in it. */
  readonly opener: number;
  readonly clause: Clause;
  readonly subject: Reference | null;
  /** The words of the holding begin with the verb of the clause. */
  readonly isVerb: boolean;
}

/** A phrase behind the words of a holding, by its units. */
interface Behind {
  readonly party: Party;
  readonly first: number;
  readonly last: number;
}

/** A phrase of more units than this is no name of an owner. */
const LONGEST = 10;

/** What may stand before what is held, or in it: "55 percent of", "20 Prozent an der". */
const leads = /^(?:von|an|am|of|in|de|du|del|d'|dans|en)$/;

/** The phrase that begins at a unit, times and adverbs before it aside. */
export function partyBehind(units: readonly Unit[], from: number, end: number, context: ArticleContext): Behind | null {
  const { pack } = context;
  const { grammar } = pack;
  let first = from;
  while (
    first <= end &&
    (isAside(units[first]!, pack) || isHowMuch(units[first]!, pack) || units[first]!.value?.kind === 'time')
  )
    first += 1;
  let last = first - 1;
  for (let i = first; i <= Math.min(end, first + LONGEST); i += 1) {
    const unit = units[i]!;
    const joins = grammar.genitives.has(unit.lower) || unit.kind === 'possessive' || leads.test(unit.lower);
    if (unit.value?.kind === 'time' || (unit.kind === 'mark' && !/^[‘’“”"„«»-]$/.test(unit.lower))) break;
    if (i > first && isAside(unit, pack)) break;
    // "der Stadt das Stadion": another phrase begins.
    if (
      i > first &&
      last >= first &&
      grammar.articles.has(unit.lower) &&
      !/^(?:of|de|von)$/.test(units[i - 1]!.lower)
    ) {
      if (pack.capitalisesNouns && units[last]!.capital && /^(?:der|des)$/.test(unit.lower)) continue;
      break;
    }
    if (joins && (i === first || !/^(?:an|am|in|dans|en)$/.test(unit.lower))) continue;
    if (!isPartyWord(unit, pack) && !grammar.determiners.has(unit.lower)) break;
    if (isPartyWord(unit, pack)) last = i;
  }
  if (last < first) return null;
  // "gehört seit langem der Gemeinde": without a noun it is no phrase for an owner yet.
  if (pack.capitalisesNouns && !units.slice(first, last + 1).some((unit) => isHead(unit, pack)))
    return partyBehind(units, last + 1, end, context);
  const party = partyOfPhrase(units, first, last, context);
  return party && { party, first, last };
}

/** "Wholly", "zur Gänze". */
function isHowMuch({ lower }: Unit, { owning }: LanguagePack): boolean {
  return owning.whole.has(lower) || owning.majority.has(lower);
}

/** Where the clause of a word begins: at the last relative before it, else where its clause does. */
export function openerOf(units: readonly Unit[], first: number, at: number, { grammar }: LanguagePack): number {
  for (let i = at - 1; i > first; i -= 1) if (opensRelative(units, i, grammar)) return i;
  return first;
}

/** "the firm, which holds", "the firm, in which Quill holds", "the firm which holds", "the firm that has held". */
function opensRelative(units: readonly Unit[], at: number, grammar: LanguagePack['grammar']): boolean {
  const [{ lower }, before] = [units[at]!, units[at - 1]];
  if (before?.lower === ',' || isPrepositionOfRelative(units, at - 1, grammar)) return grammar.relatives.has(lower);
  if (grammar.bareRelatives.has(lower)) return true;
  if (lower !== 'that' || before?.kind !== 'word' || before.concept?.part === 'verb') return false;
  return grammar.auxiliaries.has(units[at + 1]?.lower ?? '');
}

/** ", in which", ", an der". */
function isPrepositionOfRelative(units: readonly Unit[], at: number, grammar: LanguagePack['grammar']): boolean {
  return units[at - 1]?.lower === ',' && grammar.prepositions.has(units[at]!.lower);
}

/** The phrase before the words of a holding: the noun that a relative or an apposition belongs to, else the subject. */
export function partyBefore(
  units: readonly Unit[],
  at: number,
  { clause, opener, subject, isVerb }: PartyPlace,
  context: ArticleContext,
): Party | null {
  const { pack } = context;
  if (opener > 0 && opener < at && opensRelative(units, opener, pack.grammar)) {
    const opened = isPrepositionOfRelative(units, opener - 1, pack.grammar) ? opener - 1 : opener;
    const end = units[opened - 1]!.lower === ',' ? opened - 2 : opened - 1;
    return phraseEnding(units, end, context) ?? partyOf(subject, context);
  }
  // "Corvane, a wholly owned subsidiary of".
  const comma = units.findLastIndex(({ lower }, i) => i < at && i >= opener - 1 && /^[,(]$/.test(lower));
  if (
    comma > 0 &&
    !units.slice(comma + 1, at).some((unit) => isHead(unit, pack) || pack.grammar.coordinators.has(unit.lower))
  ) {
    const apposed = phraseEnding(units, comma - 1, context);
    if (apposed) return apposed;
  }
  let verb = !isVerb && clause.finite !== undefined && clause.finite < at ? clause.finite : at;
  while (verb > opener && (isAside(units[verb - 1]!, pack) || pack.grammar.auxiliaries.has(units[verb - 1]!.lower)))
    verb -= 1;
  const own = verb > opener ? phraseEnding(units, verb - 1, context) : null;
  // "The mill on the river belongs to".
  const meant = own && (isVerb || !subject?.phrase) ? own : partyOf(subject, context);
  return meant && (own ? meant : { ...meant, vague: true });
}

/** The noun phrase that ends with a unit; of two that stand in apposition both. */
function phraseEnding(units: readonly Unit[], end: number, context: ArticleContext): Party | null {
  const { pack } = context;
  const last = units[end];
  if (!last || !isHead(last, pack)) return null;
  let first = end;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i -= 1) {
    const unit = units[i]!;
    if (pack.grammar.determiners.has(unit.lower)) {
      first = i;
      break;
    }
    const joins = pack.grammar.genitives.has(unit.lower) || unit.kind === 'possessive';
    if (!joins && !isPartyWord(unit, pack)) break;
    first = i;
  }
  const party = partyOfPhrase(units, first, end, context);
  // "The stadium, Muehlwiese, which …", "Delphic, the fund that …".
  const before = units[first - 1]?.lower === ',' ? units[first - 2] : undefined;
  const isApposed = before !== undefined && (before.name === undefined) !== (last.name === undefined);
  const other = isApposed && party ? phraseEnding(units, first - 2, context) : null;
  return other && party ? joined(party, other) : party;
}

function joined(a: Party, b: Party): Party {
  return {
    names: [...a.names, ...b.names],
    heads: [...a.heads, ...b.heads],
    kinds: [...new Set([...a.kinds, ...b.kinds])],
    vague: a.vague && b.vague,
  };
}

/** Whom or what a phrase names. */
export function partyOfPhrase(
  units: readonly Unit[],
  first: number,
  last: number,
  context: ArticleContext,
): Party | null {
  const { pack, entities } = context;
  const phrase = units.slice(first, last + 1);
  const kinds = phrase.flatMap((unit) => kindsOfWords(wordsOfUnit(unit, context), pack));
  // "l'État" is no name of its own.
  const isKind = (unit: Unit): boolean => wordsOfUnit(unit, context).every((word) => pack.owning.holders.has(word));
  const names = phrase.flatMap((unit) => (unit.name && !isKind(unit) ? entities.key(unit.name.text) : []));
  const found = describe(units, { first, last }, context, null)?.reference ?? null;
  // "The company" is whom it stands for, or another one.
  const isDescription = found?.whole === true && names.length === 0;
  const isPronoun = isDescription && first === last && !isKind(units[first]!);
  if (isPronoun) {
    const meant = partyOf(found, context);
    return meant && { ...meant, vague: true };
  }
  const own = isDescription ? null : partyOf(found, context);
  const heads = isDescription
    ? phrase.flatMap(({ lower }) => (pack.organisationNouns.has(lower) ? lower : []))
    : (own?.heads ?? []);
  if (names.length === 0 && heads.length === 0 && kinds.length === 0) return null;
  return {
    names: [...new Set(names)],
    heads,
    kinds: [...new Set([...kinds, ...(found?.whole && own ? own.kinds : [])])],
    vague:
      names.length === 0 &&
      ((isDescription && heads.every((head) => pack.owning.anything.has(head))) ||
        phrase.some(({ lower }) => pack.owning.anything.has(lower))),
  };
}

/** Whom or what a reference means. */
export function partyOf(reference: Reference | null, context: ArticleContext): Party | null {
  if (!reference) return null;
  const { entity, phrase, type, text, whole } = reference;
  const kinds = kindsOfWords(text.toLowerCase().split(/[\s'’-]+/), context.pack);
  if (whole && type === 'organisation') kinds.push('company');
  if (whole && type === 'person') kinds.push('person');
  // "It" may be whatever was spoken of.
  if (entity === null && phrase === null)
    return context.pack.grammar.thingPronouns.has(text) ? { names: [], heads: [], kinds: [], vague: true } : null;
  return {
    names: entity === null ? [] : [entity],
    heads: phrase === null ? [] : [headOf(phrase)],
    kinds: [...new Set(kinds)],
    vague: false,
  };
}

function headOf(phrase: string): string {
  return phrase.replace(/^\d\S* |\/.*$/g, '');
}

function wordsOfUnit(unit: Unit, context: ArticleContext): string[] {
  return context
    .wordAt(unit)
    .toLowerCase()
    .split(/[\s'’-]+/);
}

function kindsOfWords(words: readonly string[], { owning }: LanguagePack): HolderKind[] {
  return words.flatMap((word) => owning.holders.get(word) ?? []);
}

/** A word that a phrase for an owner or a thing may hold. */
export function isPartyWord(unit: Unit, { grammar, owning }: LanguagePack): boolean {
  if (unit.name || unit.office || unit.value?.kind === 'quantity') return true;
  if (unit.kind !== 'word') return false;
  const { lower } = unit;
  if (unit.concept?.part === 'verb' && grammar.auxiliaries.has(lower)) return false;
  return !(
    grammar.auxiliaries.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.relatives.has(lower) ||
    owning.whole.has(lower) ||
    grammar.negations.has(lower) ||
    grammar.determiners.has(lower)
  );
}

/** A word that may be the head of such a phrase. */
function isHead(unit: Unit, pack: LanguagePack): boolean {
  if (unit.name || unit.office) return true;
  if (pack.capitalisesNouns) return unit.kind === 'word' && unit.capital && isPartyWord(unit, pack);
  return unit.kind === 'word' && isPartyWord(unit, pack) && !isAside(unit, pack);
}

/** A word that may stand before or behind a phrase without being part of it; "family" only looks like one. */
function isAside({ lower, kind }: Unit, { grammar, owning }: LanguagePack): boolean {
  if (kind !== 'word' || owning.holders.has(lower)) return false;
  return grammar.adverbs.has(lower) || grammar.adverbEnding?.test(lower) === true || asides.test(lower);
}

const asides = /^(?:seit|inzwischen|bis|heute|mittlerweile|weiter|weiterhin|depuis|désormais|toujours|desde|today)$/;
