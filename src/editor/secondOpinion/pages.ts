import * as vscode from 'vscode';

export const opinionScheme = 'crosscheck-opinion';

/** Shows answers as pages that can be read, not changed, and are gone with their editors. */
export class OpinionPages implements vscode.TextDocumentContentProvider {
  readonly #pages = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable[];
  #count = 0;

  constructor() {
    this.#subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(opinionScheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#pages.delete(uri.toString())),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.#pages.get(uri.toString());
  }

  async show(text: string): Promise<void> {
    this.#count += 1;
    const path = `/${this.#count}/${vscode.l10n.t('Second opinion')}`;
    const uri = vscode.Uri.from({ scheme: opinionScheme, path });
    this.#pages.set(uri.toString(), text);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
