import * as vscode from 'vscode';
import type { ClaimState } from '../../engine/findings.ts';
import { onDidChangeSettings, settingsFor } from '../configuration.ts';
import type { FindingsStore } from '../store.ts';
import { distinct, follow, type Span, sameSpans } from './spans.ts';
import { createMarkStyle, states } from './styles.ts';

type Marks = Record<ClaimState, readonly Span[]>;

const noMarks: Marks = { disputed: [], corroborated: [], single: [] };

/** What the tests see of the marks. */
export interface MarkView {
  /** The ranges that are marked in an editor now, by state. */
  decorationsOf(editor: vscode.TextEditor): Record<ClaimState, vscode.Range[]>;
  /** How often a decoration was set since the start. */
  readonly updates: number;
}

/**
 * Marks the claims in every visible article. VS Code moves the marks with the text while it is edited; this follows the
 * same edits and takes the mark off the words that are being typed. An analysis sets the marks of an edited article
 * again, and those of another one only when it puts one elsewhere.
 */
export function registerMarks(context: vscode.ExtensionContext, store: FindingsStore): MarkView {
  const styles = new Map(states.map((state) => [state, createMarkStyle(state)]));
  const shown = new WeakMap<vscode.TextEditor, Marks>();
  /**
   * Editors with edits since an analysis set their marks. Marks reach the window after the edits that were typed
   * meanwhile, and stand off their words there, so what was shown tells nothing about where they are.
   */
  const edited = new WeakSet<vscode.TextEditor>();
  let updates = 0;

  const show = (editor: vscode.TextEditor, marks: Marks, before: Marks): void => {
    shown.set(editor, marks);
    const anew = edited.delete(editor);
    for (const state of states) {
      if (!anew && sameSpans(marks[state], before[state])) continue;
      updates += 1;
      editor.setDecorations(styles.get(state)!, rangesIn(editor.document, marks[state]));
    }
  };

  const refresh = (editor: vscode.TextEditor): void => {
    const wanted = wantedMarks(editor.document, store);
    if (wanted) show(editor, wanted, shown.get(editor) ?? noMarks);
  };
  const refreshAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) refresh(editor);
  };

  const followEdits = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      const marks = editor.document === document ? shown.get(editor) : undefined;
      if (!marks || contentChanges.length === 0) continue;
      edited.add(editor);
      const left: Record<ClaimState, readonly Span[]> = { ...marks };
      for (const state of states) {
        for (const { rangeOffset: offset, rangeLength: length, text } of contentChanges) {
          left[state] = follow(left[state], { offset, length, text });
        }
        if (left[state].length === marks[state].length) continue;
        updates += 1;
        editor.setDecorations(styles.get(state)!, rangesIn(document, left[state]));
      }
      shown.set(editor, left);
    }
  };

  context.subscriptions.push(
    ...styles.values(),
    store.onDidChange(refreshAll),
    onDidChangeSettings(refreshAll),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.workspace.onDidChangeTextDocument(followEdits),
  );
  refreshAll();

  return {
    decorationsOf(editor) {
      const marks = shown.get(editor) ?? noMarks;
      return {
        disputed: rangesIn(editor.document, marks.disputed),
        corroborated: rangesIn(editor.document, marks.corroborated),
        single: rangesIn(editor.document, marks.single),
      };
    },
    get updates() {
      return updates;
    },
  };
}

/** The marks that the newest findings call for; undefined while they speak of another version of the document. */
function wantedMarks(document: vscode.TextDocument, store: FindingsStore): Marks | undefined {
  const snapshot = store.current;
  const path = snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined) return noMarks;
  if (!snapshot.isCurrent(document)) return undefined;
  const claims = snapshot.findings.claimsOf(path);
  const visible = settingsFor(document.uri).marks;
  const of = (state: ClaimState): Span[] =>
    visible.includes(state) ? distinct(claims.filter(({ id }) => snapshot.findings.stateOf(id) === state)) : [];
  return { disputed: of('disputed'), corroborated: of('corroborated'), single: of('single') };
}

function rangesIn(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
