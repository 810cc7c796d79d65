import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { isPartedParticiple } from '../language/separableVerbs.ts';
import { fact } from '../language/word.ts';

/** A word that can carry a clause: an auxiliary, a verb of a concept, or a frequent verb by its base form. */
export function isVerb(unit: Unit, before: Unit | undefined, pack: LanguagePack): boolean {
  if (unit.kind === 'possessive')
    return (
      /^['’]s$/.test(unit.lower) && before?.kind === 'word' && /^(?:it|he|she|that|there|what|who)$/.test(before.lower)
    );
  if (unit.kind !== 'word' || isBehindA(before, pack) || isPresent(unit, before, pack)) return false;
  if (unit.verb) return true;
  // "Stellen", "Planen": inside a German sentence a capital tells a noun.
  if (pack.capitalisesNouns && unit.capital && before !== undefined && before.kind !== 'mark') return false;
  const { grammar } = pack;
  const { auxiliary, idle, participle, opening, known } = verbForm(unit.word);
  // "l'est du pays", "el ser humano": an infinitive or a like-sounding noun behind an article is no verb.
  if (auxiliary)
    return !(nominalAuxiliaries.has(unit.lower) && before !== undefined && grammar.articles.has(before.lower));
  const isPassive = before !== undefined && participle && isAuxiliary(before, pack);
  if (unit.concept) return isPassive || (unit.concept.part === 'verb' && !isAttribute(unit, before, pack));
  if (idle) return false;
  if (isPassive) return true;
  if (!known || opening) return known;
  // Behind a determiner it is a noun.
  return before === undefined || !(grammar.determiners.has(before.lower) || before.kind === 'possessive');
}

/** "Was", "didn't". */
export function isAuxiliary({ lower }: Unit, { grammar }: LanguagePack): boolean {
  return grammar.auxiliaries.has(lower) || grammar.auxiliaries.has(lower.replace(/n['’]t$/, ''));
}

/** "Was present", "were welcome": these are verbs elsewhere. */
function isPresent({ lower }: Unit, before: Unit | undefined, { code }: LanguagePack): boolean {
  if (code !== 'en' || before === undefined || (lower !== 'present' && lower !== 'welcome')) return false;
  return /^(?:is|are|was|were|be|been|being)$/.test(before.lower);
}

/** "An open letter": English has no verb there. */
function isBehindA(before: Unit | undefined, { code }: LanguagePack): boolean {
  return code === 'en' && before !== undefined && (before.lower === 'a' || before.lower === 'an');
}

/** "its growing range", "the remaining passengers": a participle in "-ing" behind an article or a possessive describes the noun behind it. */
export function isAttribute({ word, lower }: Unit, before: Unit | undefined, { grammar }: LanguagePack): boolean {
  if (before === undefined || !verbForm(word).opening || !lower.endsWith('ing')) return false;
  return before.kind === 'possessive' || grammar.articles.has(before.lower);
}

/** What the form of a word tells of a verb, wherever it stands. */
export const verbForm = fact((word, pack) => {
  const { grammar, lemmas, verbs } = pack;
  return {
    auxiliary: grammar.auxiliaries.has(word),
    /** Too short, or a preposition. */
    idle: word.length < 3 || grammar.prepositions.has(word),
    participle: grammar.participleEnding?.test(word) === true,
    opening: grammar.openingParticiple?.test(word) === true,
    /** A negated auxiliary, a form of a frequent verb, or one that only a verb has. */
    known: /n['’]t$/.test(word) || lemmas(word).some((lemma) => verbs.has(lemma)) || isPartedParticiple(word, pack),
  };
});

const nominalAuxiliaries = new Set(['est', 'être', 'avoir', 'ser', 'haber']);
