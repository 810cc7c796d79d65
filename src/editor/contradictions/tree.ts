import * as vscode from 'vscode';
import { type Claim, type Contradiction, type Severity, severities } from '../../engine/report.ts';
import { type Place, placeOf } from '../commands/names.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';
import {
  contradictionSign,
  contradictionTitle,
  type DescribedSide,
  oneOfEachSource,
  quotation,
  sidesOf,
  sourceOrigin,
  sourceTitle,
  standing,
  standingBefore,
} from '../text/describe.ts';
import { oneLine } from '../text/plain.ts';
import { inOrder, severityName } from './order.ts';

/** Characters of a label, so that the sources behind it show in a side bar of usual width. */
const labelLimit = 56;

export type Node =
  | { readonly kind: 'group'; readonly severity: Severity; readonly contradictions: readonly Contradiction[] }
  // The id stands where the side-by-side command looks for it, because a menu hands it the node.
  | { readonly kind: 'contradiction'; readonly contradiction: string; readonly of: Contradiction }
  | { readonly kind: 'quote'; readonly claim: Claim; readonly side: DescribedSide; readonly of: Contradiction };

/** The tree of contradictions: severity, contradiction, the quotes of its sides. */
export class ContradictionTree implements vscode.TreeDataProvider<Node> {
  readonly #store: FindingsStore;
  readonly onDidChangeTreeData: vscode.Event<undefined>;

  constructor(store: FindingsStore) {
    this.#store = store;
    this.onDidChangeTreeData = (listener, self, disposables) =>
      store.onDidChange(() => listener.call(self, undefined), undefined, disposables);
  }

  getChildren(node?: Node): Node[] {
    const findings = this.#store.current?.findings;
    if (!findings) return [];
    if (!node) {
      const all = inOrder(findings);
      return severities.flatMap((severity): Node[] => {
        const contradictions = all.filter((contradiction) => contradiction.severity === severity);
        return contradictions.length > 0 ? [{ kind: 'group', severity, contradictions }] : [];
      });
    }
    switch (node.kind) {
      case 'group':
        return node.contradictions.map((of) => ({ kind: 'contradiction', contradiction: of.id, of }));
      case 'contradiction':
        return sidesOf(node.of, findings).flatMap((side) =>
          side.claims.map((claim): Node => ({ kind: 'quote', claim, side, of: node.of })),
        );
      case 'quote':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node);
      case 'contradiction':
        return contradictionItem(node.of, this.#store.current);
      case 'quote':
        return this.#quoteItem(node);
    }
  }

  #quoteItem({ claim, side, of }: Extract<Node, { kind: 'quote' }>): vscode.TreeItem {
    const snapshot = this.#store.current;
    const line = (snapshot?.rangeOf(claim.source, claim)?.start.line ?? 0) + 1;
    const place = snapshot ? `${snapshot.shortNameOf(claim.source)}:${line} ` : '';
    const item = new vscode.TreeItem(`${standingBefore(side.standing, vscode.l10n.t)}${place}${quotation(claim, 140)}`);
    item.id = `${of.id}\n${claim.id}`;
    item.contextValue = 'quote';
    if (!snapshot) return item;
    const origin = sourceOrigin(claim.source, snapshot.findings);
    item.tooltip = [
      `${standingBefore(side.standing, vscode.l10n.t)}${oneLine(side.value)}`,
      oneLine(claim.words),
      sourceTitle(claim.source, snapshot.findings),
      origin,
      `${claim.source}:${line}`,
    ]
      .filter(Boolean)
      .join('\n');
    item.command = {
      command: 'crosscheck.goTo',
      title: vscode.l10n.t('Go to'),
      arguments: [placeOf(claim) satisfies Place],
    };
    return item;
  }
}

function groupItem({ severity, contradictions }: Extract<Node, { kind: 'group' }>): vscode.TreeItem {
  const open = severity !== 'superseded';
  const item = new vscode.TreeItem(
    severityName(severity, vscode.l10n.t),
    open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = severity;
  item.description = String(contradictions.length);
  item.contextValue = 'severity';
  return item;
}

function contradictionItem(contradiction: Contradiction, snapshot: Snapshot | undefined): vscode.TreeItem {
  const title = contradictionTitle(contradiction);
  const item = new vscode.TreeItem(
    `${contradictionSign(contradiction)} ${contradictionTitle(contradiction, labelLimit)}`,
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = contradiction.id;
  if (snapshot) item.description = sourcesOfSides(contradiction, snapshot);
  item.tooltip = `${title}\n${oneLine(contradiction.explanation)}`;
  item.contextValue = 'contradiction';
  item.accessibilityInformation = { label: `${title}. ${oneLine(contradiction.explanation)}` };
  return item;
}

/** The sources of each side, by their short names: `000, 004 ↔ 003`. */
function sourcesOfSides(contradiction: Contradiction, snapshot: Snapshot): string {
  return sidesOf(contradiction, snapshot.findings)
    .map(({ claims }) =>
      oneOfEachSource(claims)
        .map(({ source }) => snapshot.shortNameOf(source))
        .join(', '),
    )
    .join(' ↔ ');
}

/** Shows the tree in its view, with the number of standing contradictions as the badge. */
export function registerContradictionTree(context: vscode.ExtensionContext, store: FindingsStore): ContradictionTree {
  const provider = new ContradictionTree(store);
  const view = vscode.window.createTreeView('crosscheck.contradictions', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const refresh = (): void => {
    const count = standing(store.current?.findings.report.contradictions ?? []).length;
    view.badge = count > 0 ? { value: count, tooltip: vscode.l10n.t('Contradictions: {0}', count) } : undefined;
  };
  context.subscriptions.push(view, store.onDidChange(refresh));
  refresh();
  return provider;
}
