import * as vscode from 'vscode';
import type { Findings } from '../engine/findings.ts';
import type { Claim, Contradiction } from '../engine/report.ts';
import { settingsFor } from './configuration.ts';
import type { Settings } from './settings.ts';
import type { Work } from './slices.ts';
import type { Snapshot, Spot } from './snapshot.ts';
import type { FindingsStore } from './store.ts';
import { contradictionTitle, quotation, sidesOf, standing, stateSigns } from './text/describe.ts';

/** Characters of a message and of the other side's words: a line each of the hover, whose own words come below. */
const messageLimit = 64;
const relatedLimit = 40;

const severities: Record<Exclude<Settings['problemSeverity'], 'off'>, vscode.DiagnosticSeverity> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** Files whose problems are handed over at once: each crosses over to the window. */
const filesAtOnce = 4;

/** Shows every standing contradiction in Problems, at each of its claims, with the other sides as related information. */
export function registerProblems(context: vscode.ExtensionContext, store: FindingsStore): void {
  const collection = vscode.languages.createDiagnosticCollection('crosscheck');
  /** By URI, what is shown, in a form that compares: what is the same is not handed over again. */
  const shown = new Map<string, string>();
  const refresh = function* (snapshot: Snapshot): Work<void> {
    const problems = yield* problemsOf(snapshot);
    // Where a document was edited meanwhile, its problems wait for the next analysis, which is under way.
    const waiting = new Set(
      vscode.workspace.textDocuments
        .filter((document) => snapshot.versions.has(`${document.uri}`) && !snapshot.isCurrent(document))
        .map((document) => `${document.uri}`),
    );
    const changed: [vscode.Uri, vscode.Diagnostic[] | undefined][] = [];
    const flush = (): void => {
      collection.set(changed);
      changed.length = 0;
    };
    for (const uri of [...shown.keys()]) {
      if (problems.has(uri) || waiting.has(uri)) continue;
      shown.delete(uri);
      changed.push([vscode.Uri.parse(uri), undefined]);
    }
    flush();
    for (const [uri, { diagnostics }] of problems) {
      yield;
      const written = JSON.stringify(diagnostics.map((each) => [each, each.relatedInformation]));
      // In an open document edits may have moved them.
      const stands = shown.get(uri) === written && !snapshot.versions.has(uri);
      if (waiting.has(uri) || stands) continue;
      shown.set(uri, written);
      changed.push([vscode.Uri.parse(uri), diagnostics]);
      if (changed.length < filesAtOnce) continue;
      flush();
    }
    flush();
  };
  context.subscriptions.push(collection, store.follow(refresh));
}

interface FileProblems {
  readonly settings: Settings;
  readonly diagnostics: vscode.Diagnostic[];
  omitted: number;
}

function* problemsOf(snapshot: Snapshot): Work<Map<string, FileProblems>> {
  const files = new Map<string, FileProblems>();
  for (const contradiction of standing(snapshot.findings.report.contradictions)) {
    const sides = sidesOf(contradiction, snapshot.findings);
    for (const side of sides) {
      const others = sides.filter((other) => other !== side).flatMap((other) => other.claims[0] ?? []);
      for (const claim of onePerPlace(side.claims)) {
        add(files, snapshot, contradiction, claim, others);
        yield;
      }
    }
  }
  for (const [uri, file] of files) {
    const first = file.diagnostics[0];
    if (file.omitted === 0 || !first) continue;
    const note = vscode.l10n.t(
      'More contradictions in this article: {0}. The Contradictions view lists them all.',
      file.omitted,
    );
    const diagnostic = new vscode.Diagnostic(first.range, note, first.severity);
    diagnostic.source = 'Crosscheck';
    files.set(uri, { ...file, diagnostics: [...file.diagnostics, diagnostic] });
  }
  return files;
}

/** Claims of one side that overlap in the text are one place; the first of them stands for it. */
function onePerPlace(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const told = kept.some(
      ({ source, start, end }) => source === claim.source && start < claim.end && claim.start < end,
    );
    if (!told) kept.push(claim);
  }
  return kept;
}

/**
 * The last word of a claim. Under all of its words VS Code would draw its wave across the claim's mark, and tell the problem
 * above the claim's own hover wherever the pointer rests, or the caret that was brought to the claim's first word.
 */
function lastWord({ start, end, quote }: Claim): Spot {
  return { start: Math.max(start, end - (/\S*$/u.exec(quote)![0].length || end - start)), end };
}

/** Whether a problem tells of a contradiction at one of its claims. */
export function isProblemOf(
  { range, code, message }: vscode.Diagnostic,
  contradiction: Contradiction,
  claim: Claim,
  snapshot: Snapshot,
): boolean {
  return (
    code === contradiction.kind &&
    message === messageOf(contradiction, snapshot.findings) &&
    snapshot.rangeOf(claim.source, lastWord(claim))?.isEqual(range) === true
  );
}

function messageOf(contradiction: Contradiction, findings: Findings): string {
  return `${stateSigns.disputed} ${contradictionTitle(contradiction, findings, vscode.l10n.t, messageLimit)}`;
}

function add(
  files: Map<string, FileProblems>,
  snapshot: Snapshot,
  contradiction: Contradiction,
  claim: Claim,
  others: readonly Claim[],
): void {
  const location = snapshot.locationOf({ ...lastWord(claim), source: claim.source });
  if (!location) return;
  const key = location.uri.toString();
  const file = files.get(key) ?? { settings: settingsFor(location.uri), diagnostics: [], omitted: 0 };
  files.set(key, file);
  const { problemSeverity, problemLimit } = file.settings;
  if (problemSeverity === 'off') return;
  if (file.diagnostics.length >= problemLimit) {
    file.omitted += 1;
    return;
  }
  const message = messageOf(contradiction, snapshot.findings);
  const diagnostic = new vscode.Diagnostic(location.range, message, severities[problemSeverity]);
  diagnostic.source = 'Crosscheck';
  diagnostic.code = contradiction.kind;
  diagnostic.relatedInformation = others.flatMap((other) => {
    const place = snapshot.locationOf(other);
    return place ? [new vscode.DiagnosticRelatedInformation(place, quotation(other, relatedLimit, vscode.l10n.t))] : [];
  });
  file.diagnostics.push(diagnostic);
}
