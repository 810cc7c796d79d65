import * as vscode from 'vscode';

/** With fewer articles than this to analyse, no progress is shown: it would be gone before it is read. */
const fewArticles = 40;

/**
 * Tells in the status bar how far the analysis of many articles has come; a click there shows a button that ends it.
 * One at a time.
 */
export class AnalysisProgress {
  readonly #onCancel: () => void;
  #tell: ((done: number, all: number) => void) | undefined;
  #end: (() => void) | undefined;

  constructor(onCancel: () => void) {
    this.#onCancel = onCancel;
  }

  /** Of `all` articles `done` are analysed. */
  tell(done: number, all: number): void {
    if (!this.#end && all - done >= fewArticles) this.#begin();
    this.#tell?.(done, all);
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
    this.#tell = undefined;
  }

  #begin(): void {
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    const options = {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t('Crosscheck: analysing articles'),
      cancellable: true,
    };
    void vscode.window.withProgress(options, (progress, token) => {
      let shown = 0;
      this.#tell = (done, all) => {
        const percentage = Math.floor((100 * done) / all);
        progress.report({ message: vscode.l10n.t('{0} of {1}', done, all), increment: percentage - shown });
        shown = percentage;
      };
      token.onCancellationRequested(this.#onCancel);
      return ended;
    });
  }
}
