import type { NameMention } from '../entities/names.ts';
import type { ConceptTag, OfficeTag } from '../language/lexicon.ts';
import type { Token } from '../language/tokens.ts';
import type { ValueMention } from '../values/value.ts';

/** What patterns are written over: a name, an office, a value, a word that names a concept, any other word, or a mark. */
export interface Unit {
  readonly kind: 'name' | 'office' | 'value' | 'word' | 'possessive' | 'mark';
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Lower-case text of a single word or mark; empty for the others. */
  readonly lower: string;
  /** Written with a capital. */
  readonly capital: boolean;
  readonly name?: NameMention;
  readonly office?: OfficeTag;
  readonly value?: ValueMention['value'];
  readonly concept?: ConceptTag;
  /** Lower-case text of the first word of a phrase that names a concept: "took" of "took over". */
  readonly head?: string;
  /** A tagger takes the word for a verb. */
  readonly verb?: true;
}

/** What was found in a sentence, all in token order. */
export interface Tags {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly offices: readonly OfficeTag[];
  readonly values: readonly ValueMention[];
  readonly concepts: readonly ConceptTag[];
}

/** Merges what was found in a sentence into one sequence. Values win over names, names over offices, offices over concepts. */
export function unitsOf({ tokens, names, offices, values, concepts }: Tags): Unit[] {
  const units: Unit[] = [];
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const officeAt = new Map(offices.map((office) => [office.first, office]));
  const conceptAt = new Map(concepts.map((concept) => [concept.first, concept]));
  let nextValue = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (nextValue < values.length && values[nextValue]!.end <= token.start) nextValue += 1;
    const value = values[nextValue];
    let last = i;
    let found: Partial<Unit> & { kind: Unit['kind'] };
    if (value && value.start < token.end && value.end > token.start) {
      while (last + 1 < tokens.length && tokens[last + 1]!.start < value.end) last += 1;
      found = { kind: 'value', value: value.value };
    } else if (nameAt.has(i)) {
      const name = nameAt.get(i)!;
      last = name.last;
      found = { kind: 'name', name };
    } else if (officeAt.has(i)) {
      const office = officeAt.get(i)!;
      last = office.last;
      found = { kind: 'office', office };
    } else if (conceptAt.has(i)) {
      const concept = conceptAt.get(i)!;
      last = concept.last;
      found = { kind: 'word', concept, ...(last > i ? { head: token.lower } : {}) };
    } else {
      found = { kind: token.kind === 'punctuation' ? 'mark' : token.kind === 'possessive' ? 'possessive' : 'word' };
    }
    const lower =
      last === i && (found.kind === 'word' || found.kind === 'mark' || found.kind === 'possessive') ? token.lower : '';
    units.push({
      start: token.start,
      end: tokens[last]!.end,
      firstToken: i,
      lastToken: last,
      lower,
      capital: token.text[0] !== token.lower[0],
      ...found,
    });
    i = last + 1;
  }
  return units;
}
