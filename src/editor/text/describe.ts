import { claimsOfSide } from '../../agreement/sides.ts';
import { topicOf } from '../../agreement/topic.ts';
import type { ClaimState, Findings } from '../../engine/findings.ts';
import type { Claim, Contradiction } from '../../engine/report.ts';
import { earliestFirst, type Standing } from '../../engine/updates.ts';
import { oneLine, shorten, shortenAll, type Translate } from '../../text/plain.ts';
import { relationInWords, valueInWords } from './engineWords.ts';

/** The sign of a state: it says the same as colour and line style. What one source alone says has none. */
export const stateSigns = { corroborated: '✓', disputed: '≠', single: '' } as const satisfies Record<
  ClaimState,
  string
>;

export function stateName(state: ClaimState, t: Translate): string {
  switch (state) {
    case 'corroborated':
      return t('corroborated');
    case 'disputed':
      return t('disputed');
    case 'single':
      return t('single source');
  }
}

/** A value is cut to this many characters at most, however long the subject. */
const leastOfValue = 14;

/**
 * `Subject · relation: one value / the other`, or `relation: one value / the other (subject)` where the subject only tells
 * what the figure goes with; subject and values cut so that it has about `limit` characters.
 */
export function contradictionTitle(
  contradiction: Contradiction,
  findings: Findings,
  t: Translate,
  limit = 150,
): string {
  const { subject, relation, aside } = topicOf(contradiction, findings);
  const shown = shorten(subject, Math.floor(limit / 3));
  if (aside)
    return `${titleWithoutSubject(contradiction, findings, t, limit - shown.length - ' ()'.length)} (${shown})`;
  const head = `${shown}${relation ? ' · ' : ': '}`;
  return `${head}${titleWithoutSubject(contradiction, findings, t, limit - head.length)}`;
}

/** `relation: one value / the other`, for where the subject is told already; the values alone where nothing names them. */
export function titleWithoutSubject(
  contradiction: Contradiction,
  findings: Findings,
  t: Translate,
  limit = 150,
): string {
  const { sides } = contradiction;
  const { relation } = topicOf(contradiction, findings);
  const head = relation ? `${oneLine(relationInWords(relation, t))}: ` : '';
  const joints = (sides.length - 1) * ' / '.length;
  const values = shortenAll(
    sides.map((side) => valueInWords(side.value, t)),
    Math.max(limit - head.length - joints, leastOfValue * sides.length),
  );
  return `${head}${values.join(' / ')}`;
}

/** The sign before a contradiction: an update is none that stands. */
export function contradictionSign({ severity }: Contradiction): string {
  return severity === 'superseded' ? '◌' : stateSigns.disputed;
}

export interface DescribedSide {
  readonly value: string;
  readonly claims: Claim[];
  /** Of an update: whether it is what was said earlier or later; null otherwise, and where nothing tells. */
  readonly standing: Standing;
}

/** The claims of each side and those that agree with them; those that can't be found are left out. */
export function sidesOf(contradiction: Contradiction, findings: Findings): DescribedSide[] {
  const sides =
    contradiction.severity === 'superseded'
      ? earliestFirst(contradiction.sides, findings)
      : contradiction.sides.map((side) => ({ side, standing: null }));
  return sides.map(({ side, standing }) => ({
    value: side.value,
    standing,
    claims: [...claimsOfSide(contradiction, side, findings)].flatMap((id) => findings.claim(id) ?? []),
  }));
}

/** The file's name without its folders. */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What a reader calls a source: its title, else its file's name; on one line. */
export function sourceTitle(path: string, findings: Findings, limit = 60): string {
  return shorten(findings.source(path)?.title || fileName(path), limit);
}

/** What a source is called behind its short name: its title, else the name of its file where the short one is not made of it. */
export function titleBeside(
  name: string,
  { path, title }: { readonly path: string; readonly title: string | null },
): string {
  if (title) return oneLine(title);
  const file = oneLine(fileName(path));
  return lettersOf(file).startsWith(lettersOf(name)) ? '' : file;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Outlet and date of a source, as far as they are known: `Outlet, 2025-06-01`. */
export function sourceOrigin(path: string, findings: Findings): string {
  const source = findings.source(path);
  return [source?.outlet, source?.published].flatMap((part) => (part ? [oneLine(part)] : [])).join(', ');
}

/** The word for a side of an update, to stand before its quote: `earlier: `; empty where there is none. */
export function standingBefore(standing: Standing, t: Translate): string {
  if (standing === null) return '';
  return `${standing === 'earlier' ? t('earlier') : t('later')}: `;
}

/** Words of an article in the quotation marks of the reader's language. */
export function quotation({ words }: Pick<Claim, 'words'>, limit: number, t: Translate): string {
  return t('“{0}”', shorten(words, limit));
}

/** The contradictions that stand of these claims, each once. */
export function standingOf(claims: readonly Claim[], findings: Findings): Contradiction[] {
  return [...new Set(claims.flatMap(({ id }) => standing(findings.contradictionsOf(id))))];
}

/** The contradictions that stand: an earlier state that a later source updates is none. */
export function standing(contradictions: readonly Contradiction[]): Contradiction[] {
  return contradictions.filter(({ severity }) => severity !== 'superseded');
}

export function claimsInWords(count: number, t: Translate): string {
  return count === 1 ? t('1 claim') : t('{0} claims', count);
}

/** The first claim of each source. */
export function oneOfEachSource(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.source)) first.set(claim.source, claim);
  return [...first.values()];
}
