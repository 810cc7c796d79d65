import * as vscode from 'vscode';
import { type ConfigurationFile, configurationName } from '../../configuration/configurationFile.ts';
import { corpusConfiguration, statedOf } from '../../configuration/corpus.ts';
import { SourceFilter } from '../../configuration/filter.ts';
import type { SharedSettings } from '../../configuration/settings.ts';
import type { SourceInput } from '../../engine/article/article.ts';
import type { CorpusConfiguration } from '../../engine/configuration.ts';
import { onDidChangeSettings, settingsFor } from '../configuration.ts';
import type { KeptFilesPart } from '../laterPart.ts';
import { FolderFile } from './folderFile.ts';

interface Rules {
  readonly settings: SharedSettings;
  readonly filter: SourceFilter;
}

/** The settings that editor and command line share: what `crosscheck.json` of a folder states, else VS Code's settings. */
export class FolderSettings implements vscode.Disposable {
  readonly file: FolderFile<ConfigurationFile>;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #rules = new Map<string, Rules>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Fires when a setting may have become another, whichever it is. */
  readonly onDidChange = this.#changes.event;

  constructor(keptFiles: KeptFilesPart) {
    this.file = new FolderFile<ConfigurationFile>(
      configurationName,
      { settings: {}, problems: [], notesOn: () => [], writable: true },
      async (text) => (await keptFiles.load()).readConfiguration(text, vscode.l10n.t),
      ({ writable }) => writable,
    );
    this.#subscriptions = [
      this.#changes,
      this.file,
      this.file.onDidChange(() => this.#changed()),
      onDidChangeSettings(() => this.#changed()),
    ];
  }

  start(): void {
    this.file.start();
  }

  /** Reads the files of the folders. */
  async read(folders: readonly vscode.WorkspaceFolder[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.file.read(folder)));
  }

  /** The settings for a file, or for a folder by its own address. */
  of(uri: vscode.Uri): SharedSettings {
    return this.#rulesOf(uri).settings;
  }

  /** Whether the settings of its folder take a file in. */
  takes(uri: vscode.Uri): boolean {
    return this.#rulesOf(uri).filter.takes(vscode.workspace.asRelativePath(uri, false));
  }

  /** The date and outlet that a reader has set for an article. */
  statedOf(uri: vscode.Uri): Pick<SourceInput, 'published' | 'outlet'> {
    return statedOf(vscode.workspace.asRelativePath(uri, false), this.of(uri));
  }

  /** What the engine must know about the sources of all folders. */
  corpus(folders: readonly vscode.WorkspaceFolder[]): CorpusConfiguration {
    const configurations = folders.map(({ uri }) => corpusConfiguration(this.of(uri)));
    return {
      aliases: configurations.flatMap(({ aliases }) => aliases),
      ignoredRelations: configurations.flatMap(({ ignoredRelations }) => ignoredRelations),
    };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #rulesOf(uri: vscode.Uri): Rules {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = `${folder?.uri}`;
    const known = this.#rules.get(key);
    if (known) return known;
    const settings = { ...settingsFor(folder?.uri), ...(folder ? this.file.of(folder).settings : {}) };
    const rules = { settings, filter: new SourceFilter(settings) };
    this.#rules.set(key, rules);
    return rules;
  }

  #changed(): void {
    this.#rules.clear();
    this.#changes.fire();
  }
}
