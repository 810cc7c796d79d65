import type { Claim } from '../engine/report.ts';
import type { JsonFile, Problem } from './jsonFile.ts';
import { nearestTo } from './nearest.ts';
import type { Translate } from './translate.ts';

/** Relations that a note lists; an article can have a hundred. */
const mostListed = 12;

/** The relation of contradictions about how somebody is called, which is that of no claim. */
const ofNames = 'name';

/**
 * Notes on the `ignoredRelations` of a `crosscheck.json` that no claim has: each with the one that may be meant, or with
 * those that there are.
 * @param claims of the articles that the file is for
 */
export function unknownRelations(file: JsonFile, claims: readonly Claim[], t: Translate): Problem[] {
  const ignored = (file.value as { ignoredRelations?: unknown } | null | undefined)?.ignoredRelations;
  if (!Array.isArray(ignored) || claims.length === 0) return [];
  const known = new Set([ofNames, ...claims.map(({ relation }) => relation)].map(folded));
  return ignored.flatMap((relation, index) => {
    if (typeof relation !== 'string' || relation.trim() === '' || known.has(folded(relation))) return [];
    return { ...file.placeOf(['ignoredRelations', index]), message: unknown(relation, known, claims, t) };
  });
}

function unknown(relation: string, known: ReadonlySet<string>, claims: readonly Claim[], t: Translate): string {
  const near = nearestTo(folded(relation), known);
  const says = t('No claim of these articles has the relation “{0}”, so that it changes nothing.', relation);
  if (near) return `${says} ${t('Is “{0}” meant?', near)}`;
  return `${says} ${t('They have: {0}.', listed(claims))}`;
}

/** The relations that have a name of their own, the most frequent first. Claims in an article's own words have its verbs. */
function listed(claims: readonly Claim[]): string {
  const counts = new Map([[ofNames, 0]]);
  for (const { kind, relation } of claims) {
    if (kind !== 'open') counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const relations = [...counts].sort(([, a], [, b]) => b - a).map(([relation]) => relation);
  return `${relations.slice(0, mostListed).join(', ')}${relations.length > mostListed ? ' …' : ''}`;
}

/** As the engine compares relations: capitals and space around make no difference. */
function folded(relation: string): string {
  return relation.trim().toLowerCase();
}
