import * as vscode from 'vscode';

/** What is in a part of the extension that is loaded when it is first needed. */
export interface LaterPart<Exports> {
  /** @throws where the part can't be loaded; the next call tries again */
  load(): Promise<Exports>;
}

export type AgreementPart = LaterPart<typeof import('../agreement/snapshot.ts')>;
export type FormatsPart = LaterPart<typeof import('../formats/formats.ts')>;
export type ImportPart = LaterPart<typeof import('../import/importSource.ts')>;
export type KeptFilesPart = LaterPart<typeof import('./folder/keptFiles.ts')>;
export type SecondOpinionPart = LaterPart<typeof import('./secondOpinion/opinion.ts')>;
export type TranslationPart = LaterPart<typeof import('./text/translation.ts')>;
export type QuestionsPart = LaterPart<typeof import('../questions/questions.ts')>;

export interface LaterParts {
  readonly agreement: AgreementPart;
  readonly formats: FormatsPart;
  readonly importer: ImportPart;
  readonly keptFiles: KeptFilesPart;
  readonly questions: QuestionsPart;
  readonly secondOpinion: SecondOpinionPart;
  readonly translation: TranslationPart;
}

/** The parts that stand in bundles of their own, so that nobody waits for what only few use. */
export function laterParts({ extensionUri }: vscode.ExtensionContext): LaterParts {
  const part = <Exports>(name: string) =>
    new Part<Exports>(vscode.Uri.joinPath(extensionUri, `dist/${name}.js`).toString(true));
  return {
    agreement: part('agreement'),
    formats: part('formats'),
    importer: part('importer'),
    keptFiles: part('kept-files'),
    questions: part('questions'),
    secondOpinion: part('second-opinion'),
    translation: part('translation'),
  };
}

class Part<Exports> implements LaterPart<Exports> {
  readonly #address: string;
  #loaded: Promise<Exports> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  load(): Promise<Exports> {
    this.#loaded ??= (import(this.#address) as Promise<Exports>).catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }
}
