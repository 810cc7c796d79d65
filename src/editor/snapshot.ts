import * as vscode from 'vscode';
import { sourceNames } from '../agreement/sourceNames.ts';
import type { Findings } from '../engine/findings.ts';
import type { Claim } from '../engine/report.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import type { SourceText } from './articleFiles.ts';

/** A stretch of a source, in UTF-16 code units of the text that was analysed. A claim is one. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/**
 * The findings of one analysis with the texts they were made from. It never changes; an edit leads to a new one.
 * Positions are right for the analysed texts only: `isCurrent` says whether a document still is what was analysed.
 */
export class Snapshot {
  readonly findings: Findings;
  /** By URI, the version of each open document that was analysed. */
  readonly versions: ReadonlyMap<string, number>;
  readonly #sources: ReadonlyMap<string, SourceText>;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, LineIndex>();
  #shortNames: ReadonlyMap<string, string> | undefined;

  constructor(findings: Findings, sources: ReadonlyMap<string, SourceText>) {
    this.findings = findings;
    this.#sources = sources;
    this.#paths = new Map([...sources.values()].map((source) => [source.uri.toString(), source.path]));
    this.versions = new Map(
      [...sources.values()].flatMap(({ uri, version }) =>
        version === undefined ? [] : [[uri.toString(), version] as const],
      ),
    );
  }

  /** The path that names a file in the report; undefined where it was not analysed. */
  pathOf(uri: vscode.Uri): string | undefined {
    return this.#paths.get(uri.toString());
  }

  /** The text that was analysed, by path. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#sources.values()].map(({ path, text }) => [path, text]));
  }

  uriOf(path: string): vscode.Uri | undefined {
    return this.#sources.get(path)?.uri;
  }

  /** The claims of the sources that lie in a folder of the workspace. */
  claimsIn(folder: vscode.WorkspaceFolder): readonly Claim[] {
    const inside = new Set(
      [...this.#sources.values()].flatMap(({ path, uri }) =>
        vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index ? [path] : [],
      ),
    );
    return this.findings.report.claims.filter(({ source }) => inside.has(source));
  }

  /** The text of a source as it was analysed. */
  textOf(path: string): string | undefined {
    return this.#sources.get(path)?.text;
  }

  /** Whether positions hold for the document as it stands now. */
  isCurrent(document: vscode.TextDocument): boolean {
    return this.versions.get(document.uri.toString()) === document.version;
  }

  /** Lines and characters of a stretch of a source, in the text that was analysed. */
  rangeOf(path: string, spot: Spot): vscode.Range | undefined {
    const source = this.#sources.get(path);
    if (!source) return undefined;
    let lines = this.#lines.get(path);
    if (!lines) {
      lines = new LineIndex(source.text);
      this.#lines.set(path, lines);
    }
    const start = lines.positionAt(spot.start);
    const end = lines.positionAt(spot.end);
    return new vscode.Range(start.line, start.character, end.line, end.character);
  }

  /** A name for a source that is short enough for one line among others, the same as in the agreement panel. */
  shortNameOf(path: string): string {
    if (!this.#shortNames) {
      const { sources } = this.findings.report;
      const names = sourceNames(sources);
      this.#shortNames = new Map(sources.map(({ path: each }, index) => [each, names[index]!]));
    }
    return this.#shortNames.get(path) ?? path;
  }

  locationOf(claim: Spot & { readonly source: string }): vscode.Location | undefined {
    const uri = this.uriOf(claim.source);
    const range = this.rangeOf(claim.source, claim);
    return uri && range ? new vscode.Location(uri, range) : undefined;
  }
}
