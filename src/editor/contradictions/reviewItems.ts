import * as vscode from 'vscode';
import type { Findings } from '../../engine/findings.ts';
import type { Reviewed } from '../../engine/report.ts';
import { oneLine, shorten } from '../../text/plain.ts';
import { contradictionTitle, quotation } from '../text/describe.ts';
import { relationInWords } from '../text/engineWords.ts';
import { verdictName } from '../text/verdicts.ts';

/** The reviews that the tree shows. What is idle stays in its file: nothing is found there any more that it could be about. */
export type ReviewState = 'applied' | 'lost';

const quoteLimit = 60;
const labelLimit = 56;

/** A group of the reviews that hold, and one of those that have lost their quotes; none where there are none. */
export function reviewGroups(
  reviews: readonly Reviewed[],
): { readonly kind: 'reviews'; readonly state: ReviewState; readonly reviews: readonly Reviewed[] }[] {
  return (['lost', 'applied'] as const)
    .map((state) => ({ kind: 'reviews' as const, state, reviews: reviews.filter((review) => review.state === state) }))
    .filter((group) => group.reviews.length > 0);
}

export function reviewGroupItem(group: { readonly state: ReviewState; readonly reviews: readonly Reviewed[] }) {
  const { t } = vscode.l10n;
  const lost = group.state === 'lost';
  const item = new vscode.TreeItem(
    lost ? t('Lost reviews') : t('Reviewed'),
    lost ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = `reviews\n${group.state}`;
  item.description = String(group.reviews.length);
  item.tooltip = lost
    ? t('Their quotes are not where they were, so they hold for nothing.')
    : t('What you and others have decided. These count as contradictions no more.');
  item.contextValue = 'group';
  return item;
}

export function reviewItem(review: Reviewed, findings: Findings): vscode.TreeItem {
  const { t } = vscode.l10n;
  const { contradiction, subject, relation, sides, verdict, note, by, date } = review;
  const title = contradiction
    ? contradictionTitle(contradiction, findings, t)
    : `${oneLine(subject)} · ${oneLine(relationInWords(relation, t))}`;
  const label = contradiction ? contradictionTitle(contradiction, findings, t, labelLimit) : shorten(title, labelLimit);
  const item = new vscode.TreeItem(
    // What holds no more bears no sign that it does.
    `${review.state === 'lost' ? '?' : '✓'} ${label}`,
    contradiction ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const who = [by, date?.slice(0, 10)].flatMap((part) => (part ? [oneLine(part)] : [])).join(', ');
  item.description = [verdictName(verdict, t), note ? shorten(note, quoteLimit) : ''].filter(Boolean).join(' · ');
  item.tooltip = [
    title,
    [verdictName(verdict, t), who].filter(Boolean).join(', '),
    note ? oneLine(note) : '',
    ...sides.map(({ source, quote }) => `${oneLine(source)} ${quotation({ words: quote }, quoteLimit, t)}`),
  ]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: `${title}. ${verdictName(verdict, t)} ${who}` };
  item.contextValue = 'review';
  return item;
}
