import type { Unit } from '../frames/units.ts';
import { isAdverb } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { speechConcepts } from './speechConcepts.ts';
import { isAuxiliary, verbForm } from './verbs.ts';

/** The verb that says what happens: the last of the first verb group, so that "has been sold" gives "sold". */
export function mainVerb(
  units: readonly Unit[],
  verbs: readonly boolean[],
  first: number,
  last: number,
  pack: LanguagePack,
): number | undefined {
  let found: number | undefined;
  for (let i = mainFrom(units, verbs, first, last, pack); i <= last; i += 1) {
    if (!verbs[i]) continue;
    const auxiliary = isAuxiliary(units[i]!, pack);
    if (found === undefined) {
      found = i;
      if (!auxiliary) return i;
    } else if (!auxiliary) return pack.capitalisesNouns || i - found <= 6 ? i : found;
  }
  return found;
}

/** Where the main verb is to be looked for: behind what is told of the subject in "the driver who killed a woman was charged". */
function mainFrom(
  units: readonly Unit[],
  verbs: readonly boolean[],
  first: number,
  last: number,
  pack: LanguagePack,
): number {
  if (pack.capitalisesNouns) return first;
  let at = first;
  while (at <= last && !verbs[at]) at += 1;
  if (isToldOfNoun(units, at, pack)) {
    for (let later = at + 1; later <= last; later += 1) {
      const { lower } = units[later]!;
      if (verbs[later] && isAuxiliary(units[later]!, pack)) return later;
      if (pack.grammar.relatives.has(lower) || pack.grammar.subordinators.has(lower)) return first;
    }
    return first;
  }
  let opened = at - 1;
  while (opened > first && !pack.grammar.relatives.has(units[opened]!.lower)) opened -= 1;
  if (opened <= first || isAuxiliary(units[opened - 1]!, pack)) return first;
  while (at <= last && (verbs[at] || isAdverb(units[at]!.lower, pack))) at += 1;
  const isInfinitive = (k: number): boolean =>
    units[k - 1]?.lower === 'to' || pack.grammar.infinitiveEnding?.test(units[k]!.lower) === true;
  for (; at <= last; at += 1) if (verbs[at] && !isInfinitive(at)) return mayBeFinite(units, at, pack) ? at : first;
  return first;
}

/** "Nine people killed in the fire were remembered", "les tableaux dérobés au musée ont été retrouvés": a participle, by what follows it. */
function isToldOfNoun(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const [unit, last, next] = [units[at], units[at - 1], units[at + 1]];
  if (!unit || !last || !next || isAuxiliary(unit, pack) || last.kind === 'mark') return false;
  // "Okafor said on Monday the plant was closed".
  if (speechConcepts.has(unit.concept?.concept ?? '')) return false;
  return pack.grammar.prepositions.has(next.lower) && pack.grammar.passiveParticiple.test(unit.lower);
}

/** "Was charged", "fled", but not "crashing". */
function mayBeFinite(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return isAuxiliary(units[at]!, pack) || !verbForm(units[at]!.word).opening;
}
