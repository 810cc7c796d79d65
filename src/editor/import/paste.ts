import * as vscode from 'vscode';
import { isProse } from '../../sources/articles.ts';
import type { ImportPart } from '../laterPart.ts';
import type { FindingsStore } from '../store.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('crosscheck', 'article');

/**
 * Lets what was copied from a web page become an article when it is pasted into an empty Markdown file: with title, date
 * and address as far as the copied part names them. Plain text stays one choice of the paste menu away.
 */
export class ArticlePaste implements vscode.DocumentPasteEditProvider {
  readonly #store: FindingsStore;
  readonly #loader: ImportPart;

  constructor(store: FindingsStore, loader: ImportPart) {
    this.#store = store;
    this.#loader = loader;
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    if (!isNewArticle(document, this.#store)) return [];
    const html = await transfer.get('text/html')?.asString();
    // A word or a line is pasted as it is.
    if (!html || !isProse(html) || token.isCancellationRequested) return [];
    const { importCopied, asFile } = await this.#loader.load();
    const article = await importCopied(html);
    if (!article || token.isCancellationRequested) return [];
    return [new vscode.DocumentPasteEdit(asFile(article), vscode.l10n.t('Paste as Article'), kind)];
  }
}

export function registerPaste(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  loader: ImportPart,
): ArticlePaste {
  const provider = new ArticlePaste(store, loader);
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html'] };
  context.subscriptions.push(
    vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata),
  );
  return provider;
}

/** Whether a document is empty and stands, or will stand, among articles. */
function isNewArticle(document: vscode.TextDocument, store: FindingsStore): boolean {
  if (document.getText().trim() !== '') return false;
  const among = store.status.kind !== 'noArticles';
  return among && (document.isUntitled || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined);
}
