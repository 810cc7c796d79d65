import { addTo } from '../../groupBy.ts';
import type { Contrasts } from '../../language/contrasts.ts';
import { LONGEST_COMPOUND } from '../../language/meanings.ts';
import { areKindred, contrastOf } from './contrast.ts';
import { areVariants, bare } from './names.ts';
import { isContent, type PairReading, type PairWord } from './reading.ts';
import { contrastValues } from './valueContrast.ts';

/** Finds in a text the words that another word is like, or the opposite of, without looking at all of them. */
export interface Likes {
  /** Index of the first word that can stand for this one. */
  like(word: PairWord): number | undefined;
  /** Indexes of the words that are its opposite. */
  opposites(word: PairWord): number[];
}

/** The shortest part of a compound that tells something. */
const SHORTEST_PART = 5;
/** How much longer than its last part a compound written in one word is at least. */
const SHORTEST_FRONT = 3;
/** So many letters of a name begin all its variants. */
const NAME_START = 3;

/** Indexes a text's words by what makes words alike. */
export function likesOf({ words, contrasts, language }: PairReading): Likes {
  const index = new Map<string, number[]>();
  const joins = language === 'de';
  for (const [i, word] of words.entries())
    if (isContent(word)) for (const key of keysOf(word, contrasts, joins)) addTo(index, key, i);
  const candidates = (keys: Iterable<string>): number[] =>
    [...new Set([...keys].flatMap((key) => index.get(key) ?? []))].sort((p, q) => p - q);
  return {
    like: (word) => candidates(keysOf(word, contrasts, joins)).find((i) => areLike(words[i]!, word, contrasts)),
    opposites: (word) =>
      candidates(oppositeKeysOf(word, contrasts)).filter(
        (i) => words[i]!.kind === 'word' && contrastOf(words[i]!, word, contrasts) === 'opposite',
      ),
  };
}

function keysOf(word: PairWord, { synonyms, sides }: Contrasts, joins: boolean): Set<string> {
  const { kind, forms, concept, value, text, lower } = word;
  const keys = new Set<string>();
  if (value) keys.add(`value ${value.kind}`);
  if (concept) keys.add(`concept ${concept}`);
  if (kind !== 'value') keys.add(`name ${bare(text).slice(0, NAME_START)}`);
  for (const form of forms) {
    for (const line of synonyms.get(form) ?? []) keys.add(`synonym ${line}`);
    for (const side of sides.get(form) ?? []) keys.add(`side ${side}`);
    if (form.length >= SHORTEST_PART) keys.add(`part ${form}`);
  }
  const parts = lower.split('-');
  if (parts.length > 1) for (const part of parts) if (part.length >= SHORTEST_PART) keys.add(`part ${part}`);
  if (joins && kind === 'word' && lower.length <= LONGEST_COMPOUND)
    for (let at = SHORTEST_FRONT; at <= lower.length - SHORTEST_PART; at += 1) keys.add(`part ${lower.slice(at)}`);
  return keys;
}

/** The keys of the words that are opposed to this one, or are it with a prefix less or more. */
function oppositeKeysOf({ forms, lower }: PairWord, { sides, words }: Contrasts): Set<string> {
  const keys = new Set<string>();
  for (const form of [...forms, ...lower.split('-')])
    for (const side of sides.get(form) ?? []) keys.add(`side ${-side}`);
  for (const form of forms)
    for (const prefix of words.negatingPrefixes) {
      keys.add(`part ${prefix}${form}`);
      if (form.startsWith(prefix)) keys.add(`part ${form.slice(prefix.length)}`);
    }
  return keys;
}

function areLike(x: PairWord, y: PairWord, contrasts: Contrasts): boolean {
  if (x.value && y.value) {
    const { relation } = contrastValues(x.value, y.value);
    return relation === 'equal' || relation === 'compatible';
  }
  if (x.kind === 'name' || y.kind === 'name') return areVariants(x.text, y.text);
  return areKindred(x, y, contrasts) || isPartOf(x, y, contrasts) || isPartOf(y, x, contrasts);
}

/** `party-member` says no more than `member`: the word is a part of the compound, and the other part no opposite. */
function isPartOf({ lower: compound }: PairWord, { forms }: PairWord, { sides }: Contrasts): boolean {
  const parts = compound.split('-');
  return forms.some(
    (form) =>
      form.length >= SHORTEST_PART &&
      compound.length > form.length &&
      (parts.length > 1
        ? parts.includes(form) && !parts.some((part) => part !== form && sides.has(part))
        : compound.length >= form.length + SHORTEST_FRONT && compound.endsWith(form)),
  );
}
