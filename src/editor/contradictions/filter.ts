/** Which contradictions the tree shows. No vscode here: the tests read it as a table. */
import * as z from 'zod/mini';
import type { Findings } from '../../engine/findings.ts';
import { type Contradiction, contradictionKinds, severities } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';

/** What is left out, so that what has not been chosen of shows. */
const filterSchema = z.object({
  /** Whether only those show in which the article in front has a part. */
  frontOnly: z.boolean(),
  hiddenSeverities: z.array(z.enum(severities)),
  hiddenKinds: z.array(z.enum(contradictionKinds)),
});
export type ContradictionFilter = Readonly<z.infer<typeof filterSchema>>;

export const noFilter: ContradictionFilter = { frontOnly: false, hiddenSeverities: [], hiddenKinds: [] };

/** A filter as it was kept; none where anything else was. */
export function filterFrom(kept: unknown): ContradictionFilter {
  const parsed = filterSchema.safeParse(kept);
  return parsed.success ? parsed.data : noFilter;
}

export function isFiltering({ frontOnly, hiddenSeverities, hiddenKinds }: ContradictionFilter): boolean {
  return frontOnly || hiddenSeverities.length > 0 || hiddenKinds.length > 0;
}

/** @param front path of the article in front; undefined where none is, and then every article counts */
export function passes(
  { severity, kind, claims }: Contradiction,
  { frontOnly, hiddenSeverities, hiddenKinds }: ContradictionFilter,
  front: string | undefined,
  findings: Findings,
): boolean {
  if (hiddenSeverities.includes(severity) || hiddenKinds.includes(kind)) return false;
  return !frontOnly || front === undefined || claims.some((id) => findings.claim(id)?.source === front);
}

/** What differs in contradictions of a kind. */
export function kindName(kind: Contradiction['kind'], t: Translate): string {
  const names: Record<Contradiction['kind'], string> = {
    title: t('Post or title'),
    name: t('Name'),
    quotation: t('Quotation'),
    number: t('Number'),
    money: t('Amount of money'),
    percentage: t('Percentage'),
    date: t('Date'),
    duration: t('Duration'),
    location: t('Place'),
    negation: t('Stated and denied'),
    disclosure: t('Named or not named'),
    membership_list: t('Members of a list'),
    ownership_status: t('State of a purchase'),
    outcome: t('Outcome'),
    attribution: t('Who said it'),
    scope: t('What it is part of'),
    other: t('Other'),
  };
  return names[kind];
}
