import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { words } from '../language/words.ts';
import type { Term } from './anchors.ts';
import type { ArticleContext } from './context.ts';
import { flagAt } from './flags.ts';

/** The terms of a sentence by the unit that each begins in. */
export function termsOf(units: readonly Unit[], context: ArticleContext): Map<number, Term> {
  const terms = new Map<number, Term>();
  for (let i = 0; i < units.length; i += 1) {
    const term =
      shareAt(units, i, context) ??
      flagAt(units, i, context) ??
      placeAt(units, i, context) ??
      wordAt(units, i, context);
    if (!term) continue;
    terms.set(i, term);
    i = term.last;
  }
  for (const at of ofRelatives(terms, units, context.pack)) terms.delete(at);
  return terms;
}

/** "of his" stands between at most. */
const BETWEEN = 2;

/** "his wife's brother", "le frère de sa femme": each of the two words alone names another relative than both do. */
function ofRelatives(terms: ReadonlyMap<number, Term>, units: readonly Unit[], { grammar }: LanguagePack): number[] {
  const kin = [...terms].filter(([, { sort }]) => sort === 'kin');
  return kin.flatMap(([at, { last }], k) => {
    const next = kin[k + 1]?.[0];
    if (next === undefined || next === last + 1 || next - last - 1 > BETWEEN) return [];
    const between = units.slice(last + 1, next);
    const isOf = between.every(
      ({ kind, lower }) => kind === 'possessive' || grammar.genitives.has(lower) || grammar.possessives.has(lower),
    );
    return isOf ? [at, next] : [];
  });
}

function wordAt(units: readonly Unit[], at: number, { pack }: ArticleContext): Term | null {
  const { lower, concept } = units[at]!;
  // "the left bank" is no leaving.
  const isVerb = concept !== undefined && !pack.grammar.determiners.has(units[at - 1]?.lower ?? '');
  const word = isVerb ? undefined : pack.terms.words.get(lower);
  return word ? { kind: 'term', ...word, display: lower, last: at } : null;
}

/** What begins or ends the name of a contest, a law or a work, in whatever language: "in the Federation Cup". */
const noPlaces: ReadonlySet<string> = words(
  `cup league trophy championship championships tournament series prix prize award awards act bill treaty pact report
  pokal liga bundesliga meisterschaft coupe ligue championnat trophée copa campeonato trofeo torneo ley loi`,
);

/** "in Arden", "aus der Region Lohau". */
function placeAt(units: readonly Unit[], at: number, { pack, entities }: ArticleContext): Term | null {
  const { name } = units[at]!;
  if (!name) return null;
  const parts = name.text.toLowerCase().split(/[ -]/);
  if (noPlaces.has(parts[0]!) || noPlaces.has(parts.at(-1)!)) return null;
  if (!isLocated(units, at, pack.places.endings.has(parts.at(-1)!), pack)) return null;
  const key = entities.key(name.text);
  if (entities.typeOf(key) !== 'unknown') return null;
  return { kind: 'term', sort: isNearby(units, at, pack) ? 'nearby' : 'place', key, display: name.text, last: at };
}

/** "in Arden", "on Arden Street", "in the old port of Arden". */
function isLocated(units: readonly Unit[], at: number, endsAsPlace: boolean, pack: LanguagePack): boolean {
  const { grammar, places, terms } = pack;
  const beforeOne = (first: number): number =>
    grammar.determiners.has(units[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const before = beforeOne(at);
  const word = units[before]?.lower ?? '';
  if (terms.placePrepositions.has(word) || (endsAsPlace && locating(word, pack))) return true;
  const noun = places.of.has(word) ? before - 1 : before;
  if (!places.nouns.has(units[noun]?.lower ?? '')) return false;
  for (let first = noun; first >= noun - BEFORE_NOUN; first -= 1)
    if (locating(units[beforeOne(first)]?.lower ?? '', pack)) return true;
  return false;
}

/** "near Arden", "bei Arden", "près d'Arden", "cerca de Arden". */
function isNearby(units: readonly Unit[], at: number, { places, terms }: LanguagePack): boolean {
  const [first, before] = [units[at - 2]?.lower ?? '', units[at - 1]?.lower ?? ''];
  return terms.nearbyPrepositions.has(before) || (places.of.has(before) && terms.nearbyPrepositions.has(first));
}

/** "in a rented old house": so many words stand before the noun at most. */
const BEFORE_NOUN = 2;

/** "On", "unter", but not "of". */
function locating(word: string, { grammar }: LanguagePack): boolean {
  return grammar.prepositions.has(word) && !grammar.genitives.has(word);
}

/** Whether the terms of a sort name a place in which or near which something is. */
export function tellsPlace(sort: string): boolean {
  return sort === 'place' || sort === 'nearby';
}

/** Wholes of more than this are no count of parts. */
const MOST = 40;

const LEAST_DEFINITE = 3;

/** "five of the seven", "all seven hostages". */
function shareAt(units: readonly Unit[], at: number, { pack }: ArticleContext): Term | null {
  const { wholes, definite, ofWhole } = pack.terms;
  const { lower } = units[at]!;
  if (wholes.has(lower) || definite.has(lower)) {
    let next = at + 1;
    while (next <= at + 2 && units[next] && (ofWhole.has(units[next]!.lower) || definite.has(units[next]!.lower)))
      next += 1;
    const whole = countAt(units, next);
    const isWhole = whole !== null && (whole >= LEAST_DEFINITE || !definite.has(lower));
    return isWhole && units[next + 1]?.kind === 'word' ? share(whole, whole, next) : null;
  }
  const part = countAt(units, at);
  if (!part || !ofWhole.has(units[at + 1]?.lower ?? '')) return null;
  let next = at + 2;
  while (next <= at + 4 && ofWhole.has(units[next]?.lower ?? '')) next += 1;
  const whole = countAt(units, next);
  return whole && whole > part ? share(part, whole, next) : null;
}

/** Whether the terms of a sort tell how many of a whole, such as the three of `of 7`. */
export function isPartOfWhole(sort: string): boolean {
  return sort.startsWith(ofWholeNumber);
}

const ofWholeNumber = 'of ';

function share(part: number, whole: number, last: number): Term {
  return { kind: 'term', sort: `${ofWholeNumber}${whole}`, key: String(part), display: `${part} of ${whole}`, last };
}

function countAt(units: readonly Unit[], at: number): number | null {
  const value = units[at]?.value;
  if (value?.kind !== 'quantity' || value.dimension !== 'count' || value.bound !== 'exact') return null;
  return Number.isInteger(value.low) && value.low >= 1 && value.low <= MOST ? value.low : null;
}
