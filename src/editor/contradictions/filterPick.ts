import * as vscode from 'vscode';
import { type Contradiction, contradictionKinds, severities } from '../../engine/report.ts';
import { type ContradictionFilter, kindName } from './filter.ts';
import { severityName } from './order.ts';

interface FilterItem extends vscode.QuickPickItem {
  readonly severity?: Contradiction['severity'];
  readonly contradictionKind?: Contradiction['kind'];
  readonly frontOnly?: true;
}

/**
 * Lets the reader choose what to show, by severity, kind and article; undefined where that was called off. Only severities
 * and kinds that there are, or that are hidden now, can be chosen; the others stay as they are.
 */
export async function chooseFilter(
  contradictions: readonly Contradiction[],
  filter: ContradictionFilter,
): Promise<ContradictionFilter | undefined> {
  const items = filterItems(contradictions, filter);
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show Contradictions'),
    placeHolder: vscode.l10n.t('Choose what the view shows'),
    canPickMany: true,
  });
  return chosen && filterOf(items, chosen);
}

export function filterItems(contradictions: readonly Contradiction[], filter: ContradictionFilter): FilterItem[] {
  const counted = (matches: (contradiction: Contradiction) => boolean) => contradictions.filter(matches).length;
  const heading = (label: string): FilterItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const bySeverity = severities.flatMap((severity): FilterItem[] => {
    const count = counted((each) => each.severity === severity);
    const picked = !filter.hiddenSeverities.includes(severity);
    const label = severityName(severity, vscode.l10n.t);
    return count > 0 || !picked ? [{ label, description: String(count), picked, severity }] : [];
  });
  const byKind = contradictionKinds.flatMap((kind): FilterItem[] => {
    const count = counted((each) => each.kind === kind);
    const picked = !filter.hiddenKinds.includes(kind);
    const label = kindName(kind, vscode.l10n.t);
    return count > 0 || !picked ? [{ label, description: String(count), picked, contradictionKind: kind }] : [];
  });
  return [
    { label: vscode.l10n.t('Only the article in front'), picked: filter.frontOnly, frontOnly: true },
    heading(vscode.l10n.t('Severity')),
    ...bySeverity,
    heading(vscode.l10n.t('What differs')),
    ...byKind,
  ];
}

export function filterOf(items: readonly FilterItem[], chosen: readonly FilterItem[]): ContradictionFilter {
  const left = items.filter((item) => !chosen.includes(item));
  return {
    frontOnly: chosen.some(({ frontOnly }) => frontOnly),
    hiddenSeverities: left.flatMap(({ severity }) => severity ?? []),
    hiddenKinds: left.flatMap(({ contradictionKind }) => contradictionKind ?? []),
  };
}
