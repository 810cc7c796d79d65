import * as vscode from 'vscode';
import { runsInNode } from '../platform.ts';
import type { FindingsStore } from '../store.ts';

/** The id in the manifest. */
const providerId = 'crosscheck.articles';

/** Offers `crosscheck mcp` on the folders that are open, while there are articles in them. */
export class McpServers implements vscode.McpServerDefinitionProvider<vscode.McpStdioServerDefinition> {
  readonly #program: string;
  readonly #version: string;
  readonly #store: FindingsStore;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly onDidChangeMcpServerDefinitions = this.#changes.event;
  readonly #subscription: vscode.Disposable;
  #offered = '';

  constructor({ extension }: vscode.ExtensionContext, store: FindingsStore) {
    this.#program = vscode.Uri.joinPath(extension.extensionUri, 'dist/command-line.js').fsPath;
    this.#version = extension.packageJSON.version;
    this.#store = store;
    this.#subscription = store.follow(() => this.#refresh());
  }

  provideMcpServerDefinitions(): vscode.McpStdioServerDefinition[] {
    const folders = this.#folders();
    if (folders.length === 0) return [];
    return [
      new vscode.McpStdioServerDefinition(
        'Crosscheck',
        process.execPath,
        [this.#program, 'mcp', ...folders],
        // The desktop's own executable is Electron, which is Node when told so.
        { ELECTRON_RUN_AS_NODE: '1' },
        this.#version,
      ),
    ];
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changes.dispose();
  }

  /** Paths of the folders that hold articles. */
  #folders(): string[] {
    const snapshot = this.#store.current;
    const holdsArticles = ({ index }: vscode.WorkspaceFolder) =>
      snapshot?.findings.report.sources.some(({ path }) => {
        const uri = snapshot.uriOf(path);
        return uri && vscode.workspace.getWorkspaceFolder(uri)?.index === index;
      });
    const local = vscode.workspace.workspaceFolders?.filter(({ uri }) => uri.scheme === 'file') ?? [];
    return local.filter(holdsArticles).map(({ uri }) => uri.fsPath);
  }

  #refresh(): void {
    const offered = this.#folders().join('\n');
    if (offered === this.#offered) return;
    this.#offered = offered;
    this.#changes.fire();
  }
}

/** Registers the provider where a program can be started, which a browser can't. */
export function registerMcpServers(context: vscode.ExtensionContext, store: FindingsStore): McpServers | undefined {
  if (!runsInNode) return undefined;
  const servers = new McpServers(context, store);
  context.subscriptions.push(servers, vscode.lm.registerMcpServerDefinitionProvider(providerId, servers));
  return servers;
}
