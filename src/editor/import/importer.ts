import * as vscode from 'vscode';

/** What the bundle of the importer exports. */
export type Importer = typeof import('../../import/importSource.ts');

/** Loads the libraries that read other kinds of files, which nobody else waits for. */
export class ImporterLoader {
  readonly #address: string;
  #importer: Promise<Importer> | undefined;

  constructor({ extensionUri }: vscode.ExtensionContext) {
    this.#address = vscode.Uri.joinPath(extensionUri, 'dist/import/importSource.js').toString(true);
  }

  /** @throws where the bundle can't be loaded; the next call tries again */
  load(): Promise<Importer> {
    this.#importer ??= (import(this.#address) as Promise<Importer>).catch((error: unknown) => {
      this.#importer = undefined;
      throw error;
    });
    return this.#importer;
  }
}
