import * as vscode from 'vscode';
import type { Findings } from '../../engine/findings.ts';
import type { Claim, Contradiction, Reviewed } from '../../engine/report.ts';
import { oneLine } from '../../text/plain.ts';
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
  standingBefore,
  titleWithoutSubject,
} from '../text/describe.ts';
import { reasonInWords, valueInWords } from '../text/engineWords.ts';
import { type Group, groupsOf } from './grouping.ts';
import { severityName } from './order.ts';
import { type ReviewState, reviewGroupItem, reviewGroups, reviewItem } from './reviewItems.ts';
import type { Shown } from './shown.ts';

/** Characters of a label, so that the sources behind it show in a side bar of usual width. */
const labelLimit = 56;

export type Node =
  | { readonly kind: 'group'; readonly group: Group }
  // The id stands where the side-by-side command looks for it, because a menu hands it the node.
  | {
      readonly kind: 'contradiction';
      readonly contradiction: string;
      readonly of: Contradiction;
      readonly group: Group;
    }
  | { readonly kind: 'reviews'; readonly state: ReviewState; readonly reviews: readonly Reviewed[] }
  | { readonly kind: 'review'; readonly review: Reviewed }
  | { readonly kind: 'quote'; readonly claim: Claim; readonly side: DescribedSide };

/**
 * The tree of contradictions: severity or subject, contradiction, the quotes of its sides. Its entries are known again by
 * their labels: an id of a finding tells where the quotes stand, and would close what is open whenever an article is edited.
 */
export class ContradictionTree implements vscode.TreeDataProvider<Node> {
  readonly #store: FindingsStore;
  readonly shown: Shown;
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(store: FindingsStore, shown: Shown) {
    this.#store = store;
    this.shown = shown;
  }

  refresh(): void {
    this.#changes.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    const findings = this.#store.current?.findings;
    if (!findings) return [];
    if (!node) {
      const groups = groupsOf(this.shown.contradictions, this.shown.grouping);
      return [
        ...groups.map((group): Node => ({ kind: 'group', group })),
        ...reviewGroups(findings.report.reviews ?? []),
      ];
    }
    switch (node.kind) {
      case 'group':
        return node.group.contradictions.map((of) => ({
          kind: 'contradiction',
          contradiction: of.id,
          of,
          group: node.group,
        }));
      case 'contradiction':
        return quotesOf(node.of, findings);
      case 'reviews':
        return node.reviews.map((review) => ({ kind: 'review', review }));
      case 'review':
        return node.review.contradiction ? quotesOf(node.review.contradiction, findings) : [];
      case 'quote':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    // What is shown was made of these findings, or of those before them.
    const snapshot = this.#store.current!;
    switch (node.kind) {
      case 'group':
        return groupItem(node.group);
      case 'contradiction':
        return contradictionItem(node, snapshot);
      case 'reviews':
        return reviewGroupItem(node);
      case 'review':
        return reviewItem(node.review, snapshot.findings);
      case 'quote':
        return quoteItem(node, snapshot);
    }
  }
}

function quotesOf(contradiction: Contradiction, findings: Findings): Node[] {
  return sidesOf(contradiction, findings).flatMap((side) =>
    side.claims.map((claim): Node => ({ kind: 'quote', claim, side })),
  );
}

function quoteItem({ claim, side }: Extract<Node, { kind: 'quote' }>, snapshot: Snapshot): vscode.TreeItem {
  const line = (snapshot.rangeOf(claim.source, claim)?.start.line ?? 0) + 1;
  const before = standingBefore(side.standing, vscode.l10n.t);
  const quote = quotation(claim, 140, vscode.l10n.t);
  const item = new vscode.TreeItem(`${before}${snapshot.shortNameOf(claim.source)}:${line} ${quote}`);
  item.contextValue = 'quote';
  const source = [sourceTitle(claim.source, snapshot.findings), sourceOrigin(claim.source, snapshot.findings)].filter(
    Boolean,
  );
  item.tooltip = [
    `${before}${oneLine(valueInWords(side.value, vscode.l10n.t))}`,
    oneLine(claim.words),
    ...source,
    `${claim.source}:${line}`,
  ].join('\n');
  item.accessibilityInformation = {
    label: [`${before}${quote}`, ...source, vscode.l10n.t('line {0}', line)].join(', '),
  };
  item.command = {
    command: 'crosscheck.goTo',
    title: vscode.l10n.t('Go to'),
    arguments: [placeOf(claim) satisfies Place],
  };
  return item;
}

function groupItem(group: Group): vscode.TreeItem {
  const open = group.contradictions.some(({ severity }) => severity !== 'superseded');
  const item = new vscode.TreeItem(
    'severity' in group ? severityName(group.severity, vscode.l10n.t) : group.subject,
    open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = 'severity' in group ? group.severity : `subject\n${group.subject}`;
  item.description = String(group.contradictions.length);
  item.contextValue = 'group';
  return item;
}

function contradictionItem(
  { of: contradiction, group }: Extract<Node, { kind: 'contradiction' }>,
  snapshot: Snapshot,
): vscode.TreeItem {
  const { findings } = snapshot;
  const title = contradictionTitle(contradiction, findings, vscode.l10n.t);
  const reason = oneLine(reasonInWords(contradiction.explanation, vscode.l10n.t));
  const label =
    'subject' in group
      ? titleWithoutSubject(contradiction, findings, vscode.l10n.t, labelLimit)
      : contradictionTitle(contradiction, findings, vscode.l10n.t, labelLimit);
  const item = new vscode.TreeItem(
    `${contradictionSign(contradiction)} ${label}`,
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.description = sourcesOfSides(contradiction, snapshot);
  item.tooltip = `${title}\n${reason}`;
  item.contextValue = 'contradiction';
  item.accessibilityInformation = { label: `${title}. ${reason}. ${item.description}` };
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
