import * as vscode from 'vscode';
import type { SourceSummary } from '../../engine/report.ts';
import { oneLine } from '../../text/plain.ts';
import { contradictionsBySource } from '../contradictions/counts.ts';
import type { FolderSettings } from '../folder/folderSettings.ts';
import type { Work } from '../slices.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';
import { describeSource } from './describe.ts';
import { familiesOf, type SourceOrder, sourceOrders } from './order.ts';

const orderKey = 'crosscheck.sources.order';

/** A source in the tree, a file that the reader has left out, or those whose analysis the reader has ended. */
export type SourceNode =
  // The address stands where commands look for it, because a menu hands them the node.
  | {
      readonly kind: 'source';
      /** In the report: what the commands of the view's menu name a source by. */
      readonly path: string;
      readonly uri: vscode.Uri | undefined;
      readonly source: SourceSummary;
      readonly copies: readonly SourceSummary[];
    }
  | { readonly kind: 'leftOut'; readonly uri: vscode.Uri }
  | { readonly kind: 'unanalysed'; readonly uri: undefined; readonly count: number };

/**
 * The sources, each with those that largely repeat it below, and at the end the files that the reader has left out. Before
 * them stands how many articles are not analysed, where the reader has ended that.
 */
export class SourceTree implements vscode.TreeDataProvider<SourceNode> {
  readonly #store: FindingsStore;
  readonly #settings: FolderSettings;
  readonly #memory: vscode.Memento;
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  #contradictions: ReadonlyMap<string, number> = new Map();
  /** How many articles the view has said are not analysed. */
  #told = 0;

  constructor(store: FindingsStore, settings: FolderSettings, memory: vscode.Memento) {
    this.#store = store;
    this.#settings = settings;
    this.#memory = memory;
  }

  get order(): SourceOrder {
    const kept = this.#memory.get<unknown>(orderKey);
    return sourceOrders.find((order) => order === kept) ?? 'name';
  }

  async sortBy(order: SourceOrder): Promise<void> {
    await this.#memory.update(orderKey, order);
    this.tell();
  }

  /** Has the view ask again. */
  tell(): void {
    this.#changes.fire(undefined);
  }

  /** Has the view ask again where another number of articles is not analysed. */
  tellUnanalysed(): void {
    if (this.#unanalysed !== this.#told) this.tell();
  }

  *refresh({ findings }: Snapshot): Work<void> {
    this.#contradictions = yield* contradictionsBySource(findings);
    this.#changes.fire(undefined);
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (node) return node.kind === 'source' ? node.copies.map((source) => this.#nodeOf(source)) : [];
    const sources = this.#store.current?.findings.report.sources ?? [];
    const count = this.#unanalysed;
    this.#told = count;
    const families = familiesOf(sources, this.order, this.#contradictions);
    return [
      ...(count > 0 ? [{ kind: 'unanalysed', uri: undefined, count } as const] : []),
      ...families.map(({ source, copies }) => this.#nodeOf(source, copies)),
      ...this.#leftOut().map((uri): SourceNode => ({ kind: 'leftOut', uri })),
    ];
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    switch (node.kind) {
      case 'source':
        return this.#sourceItem(node);
      case 'leftOut':
        return leftOutItem(node.uri);
      case 'unanalysed':
        return unanalysedItem(node.count);
    }
  }

  get #unanalysed(): number {
    const { status } = this.#store;
    return status.kind === 'ready' ? status.unanalysed : 0;
  }

  #nodeOf(source: SourceSummary, copies: readonly SourceSummary[] = []): SourceNode {
    return { kind: 'source', path: source.path, uri: this.#store.current?.uriOf(source.path), source, copies };
  }

  /** The files that the folders' settings leave out by name. */
  #leftOut(): vscode.Uri[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) =>
      Object.entries(this.#settings.of(uri).sources)
        .filter(([, { ignore }]) => ignore)
        .map(([path]) => vscode.Uri.joinPath(uri, path)),
    );
  }

  #sourceItem({ uri, source, copies }: Extract<SourceNode, { kind: 'source' }>): vscode.TreeItem {
    const { path } = source;
    const snapshot = this.#store.current;
    const nameOf = (each: string) => snapshot?.shortNameOf(each) ?? each;
    const words = describeSource(source, {
      name: nameOf(path),
      contradictions: this.#contradictions.get(path) ?? 0,
      copyOf: source.copyOf === null ? undefined : nameOf(source.copyOf),
      locale: vscode.env.language,
      t: vscode.l10n.t,
    });
    const item = new vscode.TreeItem(
      words.label,
      copies.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
    );
    item.id = path;
    item.description = words.description;
    item.tooltip = words.tooltip;
    item.contextValue = 'source';
    item.iconPath = new vscode.ThemeIcon(source.copyOf === null ? 'file-text' : 'files');
    item.accessibilityInformation = { label: words.tooltip.replaceAll('\n', '. ') };
    if (uri) item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
    return item;
  }
}

function leftOutItem(uri: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(vscode.workspace.asRelativePath(uri)));
  item.id = `leftOut\n${uri}`;
  item.description = vscode.l10n.t('left out');
  item.tooltip = `${item.label}\n${vscode.l10n.t('Left out by crosscheck.json or the settings.')}`;
  item.contextValue = 'leftOut';
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

function unanalysedItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(
    count === 1 ? vscode.l10n.t('1 article is not analysed') : vscode.l10n.t('{0} articles are not analysed', count),
  );
  item.id = 'unanalysed';
  item.description = vscode.l10n.t('Continue');
  item.tooltip = vscode.l10n.t('The analysis was ended before all articles were read. Continue with the others.');
  item.iconPath = new vscode.ThemeIcon('debug-continue');
  item.command = { command: 'crosscheck.analyseRest', title: vscode.l10n.t('Continue') };
  return item;
}

/** Shows the sources in their view, and lets the reader sort them. */
export function registerSourceTree(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  settings: FolderSettings,
): SourceTree {
  const provider = new SourceTree(store, settings, context.workspaceState);
  const view = vscode.window.createTreeView('crosscheck.sources', { treeDataProvider: provider });
  const refresh = function* (snapshot: Snapshot): Work<void> {
    yield* provider.refresh(snapshot);
    // A number on the view would be added to that of the contradictions at the activity bar.
    view.description = countsInWords(snapshot);
  };
  context.subscriptions.push(
    view,
    store.followFindings(refresh),
    settings.onDidChange(() => provider.tell()),
    store.onDidChangeStatus(() => provider.tellUnanalysed()),
    vscode.commands.registerCommand('crosscheck.analyseRest', () => store.resume()),
    vscode.commands.registerCommand('crosscheck.sortSources', () => chooseOrder(provider)),
  );
  return provider;
}

/** `5`, or `5, 4 independent` where some repeat others. */
function countsInWords(snapshot: Snapshot): string {
  const { sources } = snapshot.findings.report;
  if (sources.length === 0) return '';
  const independent = sources.filter(({ copyOf }) => copyOf === null).length;
  return independent === sources.length
    ? String(sources.length)
    : vscode.l10n.t('{0}, {1} independent', sources.length, independent);
}

async function chooseOrder(tree: SourceTree): Promise<void> {
  const names: Record<SourceOrder, string> = {
    name: vscode.l10n.t('Name'),
    date: vscode.l10n.t('Date, the newest first'),
    contradictions: vscode.l10n.t('Contradictions, the most first'),
  };
  const choice = await vscode.window.showQuickPick(
    sourceOrders.map((order) => ({
      label: names[order],
      order,
      ...(order === tree.order && { description: vscode.l10n.t('now') }),
    })),
    { title: vscode.l10n.t('Sort Sources By') },
  );
  if (choice) await tree.sortBy(choice.order);
}
