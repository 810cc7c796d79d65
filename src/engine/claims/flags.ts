import { codeOfCountry, nameOfCountry } from '../entities/countries.ts';
import type { Unit } from '../frames/units.ts';
import { demonymsOf } from '../language/demonyms.ts';
import { words } from '../language/words.ts';
import type { Term } from './anchors.ts';
import type { ArticleContext } from './context.ts';

/** Words for the flag that a ship flies, in whatever language. */
const flags: ReadonlySet<string> = words('flag flags flagged flagge fahne pavillon bandera pabellón');

/** "the flag of the Bahamas", "la bandera de las Islas Marshall": so many words stand between at most. */
const BETWEEN = 3;

/** The country whose flag a ship is told to fly: "the Liberian-flagged tanker", "unter der Flagge Maltas", "bat pavillon grec". */
export function flagAt(units: readonly Unit[], at: number, context: ArticleContext): Term | null {
  const { lower, kind } = units[at]!;
  if (kind !== 'word') return null;
  const [flagged] = lower.split('-flagged');
  if (flagged !== lower) return term(codeOf(flagged!, context), lower, at);
  if (!flags.has(lower)) return null;
  const before = units[at - 1];
  const [own, display] = before ? [codeIn(before, context), context.wordAt(before)] : [undefined, ''];
  if (own) return term(own, display, at);
  const { grammar } = context.pack;
  for (let next = at + 1; next <= at + BETWEEN && units[next]; next += 1) {
    const unit = units[next]!;
    const code = codeIn(unit, context);
    if (code) return term(code, context.wordAt(unit), next);
    if (!grammar.determiners.has(unit.lower) && !grammar.genitives.has(unit.lower)) return null;
  }
  return null;
}

function term(code: string | undefined, display: string, last: number): Term | null {
  return code ? { kind: 'term', sort: 'flag', key: nameOfCountry(code), display, last } : null;
}

function codeIn(unit: Unit, context: ArticleContext): string | undefined {
  return unit.kind === 'word' || unit.name ? codeOf(context.wordAt(unit), context) : undefined;
}

function codeOf(word: string, { pack }: ArticleContext): string | undefined {
  const isGenitive = pack.capitalisesNouns && word.endsWith('s');
  return (
    demonymsOf(pack.code).get(word.toLowerCase()) ??
    codeOfCountry(word) ??
    (isGenitive ? codeOfCountry(word.slice(0, -1)) : undefined)
  );
}
