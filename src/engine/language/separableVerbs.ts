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

export function isVerbPrefix(word: string): boolean {
  return alone.has(word);
}
