import * as vscode from 'vscode';

/**
 * Marks the quote that is shown in an editor without the focus. A selection there is drawn pale, in high contrast so pale
 * that it can't be read; the one of the editor with the focus is left to the selection.
 */
class QuoteMarks {
  #style: vscode.TextEditorDecorationType | undefined;
  readonly #marked = new Map<vscode.TextEditor, vscode.Selection>();

  /** Marks quotes until the reader moves the caret there or edits the document. */
  register(): vscode.Disposable {
    const style = vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('crosscheck.quoteBackground'),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    this.#style = style;
    return vscode.Disposable.from(
      style,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [caret] }) => {
        if (caret && !this.#marked.get(textEditor)?.start.isEqual(caret.active)) this.clear(textEditor);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        for (const editor of this.#marked.keys()) if (editor.document === document) this.clear(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors((visible) => {
        for (const editor of this.#marked.keys()) if (!visible.includes(editor)) this.#marked.delete(editor);
      }),
    );
  }

  /** The quote that is marked in an editor. */
  of(editor: vscode.TextEditor): vscode.Range | undefined {
    return this.#marked.get(editor);
  }

  mark(editor: vscode.TextEditor, quote: vscode.Selection): void {
    if (!this.#style) return;
    this.#marked.set(editor, quote);
    editor.setDecorations(this.#style, [quote]);
  }

  clear(editor: vscode.TextEditor): void {
    if (this.#style && this.#marked.delete(editor)) editor.setDecorations(this.#style, []);
  }

  clearAll(): void {
    for (const editor of [...this.#marked.keys()]) this.clear(editor);
  }
}

/** One for the window, as its editors are. */
export const quoteMarks = new QuoteMarks();
