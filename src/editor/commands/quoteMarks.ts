import * as vscode from 'vscode';

/**
 * Marks the quote that is shown in an editor without the focus. A selection there is drawn pale, in high contrast so pale
 * that it can't be read; the one of the editor with the focus is left to the selection.
 */
class QuoteMarks {
  #style: vscode.TextEditorDecorationType | undefined;
  readonly #marked = new WeakMap<vscode.TextEditor, vscode.Range>();

  /** Marks quotes until the reader moves the caret there or edits the document. */
  register(): vscode.Disposable {
    this.#style = vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('crosscheck.quoteBackground'),
    });
    return vscode.Disposable.from(
      this.#style,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (!this.of(textEditor)?.start.isEqual(selections[0]!.active)) this.clear(textEditor);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.clearAll(document);
      }),
    );
  }

  /** The quote that is marked in an editor. */
  of(editor: vscode.TextEditor): vscode.Range | undefined {
    return this.#marked.get(editor);
  }

  mark(editor: vscode.TextEditor, quote: vscode.Range): void {
    this.#marked.set(editor, quote);
    editor.setDecorations(this.#style!, [quote]);
  }

  clear(editor: vscode.TextEditor): void {
    if (this.#marked.delete(editor)) editor.setDecorations(this.#style!, []);
  }

  /** @param document of the editors that are meant; every one where it is left out */
  clearAll(document?: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (!document || editor.document === document) this.clear(editor);
  }
}

/** One for the window, as its editors are. */
export const quoteMarks = new QuoteMarks();
