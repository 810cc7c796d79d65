import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';
import { fact } from '../language/word.ts';
import { fold } from './fold.ts';

const capital = /^[\p{Lu}\p{Lt}]/u;

/** How many lower-case words at `at` can stand inside a name: "van der", "of", "of the", "&", an initial's full stop. */
export function bridgeLength(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  first: number,
  last: number,
): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.text === '.' && /^\p{Lu}$/u.test(tokens[at - 1]!.text) && tokens[at - 1]!.end === token.start) return 1;
  if (token.text === '&' || (pack.code === 'en' && isOfMany(tokens, at, pack))) return 1;
  if (!pack.names.particles.has(token.lower)) return 0;
  const next = tokens[at + 1];
  // "Kauf von Harlow": between nouns a particle belongs to a name only behind a given name.
  const given = pack.names.givenNames.has(fold(tokens[last]!.lower));
  if (pack.capitalisesNouns && !given) return 0;
  const length = next && pack.names.particles.has(next.lower) && !capital.test(next.text) ? 2 : 1;
  if (!pack.names.headParticles.has(token.lower)) return length;
  return pack.code === 'en'
    ? joinsEnglish(tokens, at, pack, last)
    : joinsRomance(tokens, at, pack, first, last, length);
}

/** The apostrophe of "Farmers’ Union", "Workers’ Compensation Board". */
function isOfMany(tokens: readonly Token[], at: number, { names }: LanguagePack): boolean {
  const before = tokens[at - 1]!;
  if (!/^['’]$/.test(tokens[at]!.text) || before.end !== tokens[at]!.start || !before.lower.endsWith('s')) return false;
  const behind = tokens.slice(at + 1, at + 4);
  const lower = behind.findIndex(({ capital }) => !capital);
  return behind.slice(0, lower < 0 ? undefined : lower).some((token) => names.organisationEndings.has(token.lower));
}

/** "University of Arden", "Bank of the West". */
function joinsEnglish(tokens: readonly Token[], at: number, pack: LanguagePack, last: number): number {
  if (tokens[at]!.lower !== 'of') return 0;
  const head = tokens[last]!.lower;
  // "the board of Arden", "the office of Arden" are no names.
  if (!pack.names.heads.has(head)) return 0;
  return tokens[at + 1]?.lower === 'the' ? 2 : 1;
}

/**
 * "Université de Valmont", "Banco de Arden", "Charles de Valmy", "Ana Ruiz de la Torre", "Ramón y Cajal"; but "Ruiz, de
 * Arden" and "la filiale Quill de Harlow" name two.
 */
function joinsRomance(
  tokens: readonly Token[],
  at: number,
  { names }: LanguagePack,
  first: number,
  last: number,
  length: number,
): number {
  const { lower } = tokens[at]!;
  const given = names.givenNames.has(givenPart(tokens[first]!));
  if (/^(?:et|y|e)$/.test(lower)) {
    const next = tokens[at + 1];
    const another = next !== undefined && names.givenNames.has(givenPart(next));
    const surnames = last === first + 1 && given && !another && !capital.test(tokens[at + 2]?.text ?? '');
    return lower === 'y' && surnames ? 1 : 0;
  }
  if (names.heads.has(tokens[first]!.lower)) return length;
  if (!given) return 0;
  if (last === first) return length;
  return last === first + 1 && (length === 2 || lower === 'del') ? length : 0;
}

/** The given name that a token holds: both "jean" and "jean-luc" for Jean-Luc. */
function givenPart({ lower }: Token): string {
  return beforeHyphen(fold(lower));
}

function beforeHyphen(word: string): string {
  return word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
}

/** How many words of a name are particles in lower case. */
export function particlesWithin(tokens: readonly Token[], first: number, last: number, pack: LanguagePack): number {
  return tokens
    .slice(first, last + 1)
    .filter(({ lower, text }) => pack.names.particles.has(lower) && !capital.test(text)).length;
}

/** Is it a given name, or a double one that begins with one: Jean, Jean-Luc? */
export function isGivenName({ word }: Token): boolean {
  return givenName(word);
}

const givenName = fact((lower, { names: { givenNames } }) => {
  const whole = fold(lower);
  return givenNames.has(whole) || givenNames.has(beforeHyphen(whole));
});
