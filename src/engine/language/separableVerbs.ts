import type { LanguagePack } from './pack.ts';

/** Prefixes that always leave their verb in a main clause; "über" and "um" do so only at times. */
const prefixes =
  'zurück|zusammen|weiter|wieder|heraus|hinaus|herunter|hinunter|vorbei|bekannt|frei|fest|statt|teil|fort|nieder|hoch|still|lahm|ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|vor|weg|zu';
const separable = new RegExp(`^(${prefixes})(\\p{L}{3,}n)$`, 'u');
const alone = new Set(prefixes.split('|'));

/** The verb and the prefix of a German verb that parts with it: "ablehnen" is "lehnen" and "ab". */
export function partsOfVerb(
  infinitive: string,
  { capitalisesNouns }: LanguagePack,
): { readonly prefix: string; readonly verb: string } | undefined {
  const parts = capitalisesNouns ? separable.exec(infinitive) : null;
  return parts ? { prefix: parts[1]!, verb: parts[2]! } : undefined;
}

const partedParticiple = new RegExp(`^(?:${prefixes})ge\\p{L}{2,}(?:t|en)$`, 'u');

/** Is a word the participle of a verb that parts with its prefix: "eingelegt", "freigelassen"? */
export function isPartedParticiple(word: string, { capitalisesNouns }: LanguagePack): boolean {
  return capitalisesNouns && partedParticiple.test(word);
}

/** Is what stands behind a prefix no longer part of its clause? "Er nahm den Mann fest und …", but not "ab Montag". */
export function endsClause(
  next: { readonly lower: string; readonly kind: string } | undefined,
  { grammar }: LanguagePack,
): boolean {
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.kind === 'mark' ||
    grammar.coordinators.has(next.lower) ||
    grammar.subordinators.has(next.lower)
  );
}

/** Does the piece of a sentence at `at` end its clause as the prefix of a verb that stands before it: "riegelte die Straße ab"? */
export function isPartedPrefix(
  pieces: readonly { readonly lower: string; readonly kind: string }[],
  at: number,
  pack: LanguagePack,
): boolean {
  return pack.capitalisesNouns && alone.has(pieces[at]!.lower) && endsClause(pieces[at + 1], pack);
}

/**
 * The base form of the verb of which a word and a parted prefix are the two parts: "abriegeln" of "riegelte" and "ab".
 * @param isVerb whether there is a verb of that base form
 */
export function joinedVerb(
  word: string,
  prefix: string,
  pack: LanguagePack,
  isVerb: (infinitive: string) => boolean,
): string | undefined {
  return pack
    .lemmas(word)
    .filter((lemma) => lemma.endsWith('n'))
    .map((verb) => prefix + verb)
    .find(isVerb);
}
