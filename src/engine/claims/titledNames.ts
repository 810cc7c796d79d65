import type { Unit } from '../frames/units.ts';
import type { ArticleContext } from './context.ts';
import type { Reference } from './draft.ts';

/** "Mr Okafor", where the article names only Ada Okafor: somebody else of the surname. Null where a title fits the person. */
export function otherOfSurname(
  { entity, type, whole }: Reference,
  units: readonly Unit[],
  context: ArticleContext,
): Reference | null {
  const gender = entity !== null && type === 'person' && whole ? context.genderOf(entity) : null;
  if (gender === null) return null;
  for (const [i, { name }] of units.entries()) {
    if (!name || context.entities.key(name.text) !== entity) continue;
    const title = units[units[i - 1]?.lower === '.' ? i - 2 : i - 1];
    const told = title && context.pack.names.honorifics.has(title.lower) ? context.genderToldBy(title.lower) : null;
    if (told === null || told === gender) continue;
    const text = context.textBetween(title!, units[i]!);
    return { text, entity: null, whole: false, type: 'person', noun: null, phrase: null };
  }
  return null;
}
