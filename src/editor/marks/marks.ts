import * as vscode from 'vscode';
import { onDidChangeSettings, settingsFor } from '../configuration.ts';
import type { FindingsStore } from '../store.ts';
import { type MarkKind, markKinds, markOf } from './kinds.ts';
import { distinct, follow, type Span, sameSpans } from './spans.ts';
import { createMarkStyle } from './styles.ts';

type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

const noMarks = ofEachKind(() => [] as readonly Span[]);

/** What the tests see of the marks. */
export interface MarkView {
  /** The ranges that are marked in an editor now, by kind. */
  decorationsOf(editor: vscode.TextEditor): Record<MarkKind, vscode.Range[]>;
  /** How often a decoration was set since the start. */
  readonly updates: number;
}

/**
 * Marks the claims in every visible article. VS Code moves the marks with the text while it is edited; this follows the
 * same edits and takes the mark off the words that are being typed. An analysis sets the marks of an edited article
 * again, and those of another one only when it puts one elsewhere.
 */
export function registerMarks(context: vscode.ExtensionContext, store: FindingsStore): MarkView {
  const styles = ofEachKind(createMarkStyle);
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
    for (const kind of markKinds) {
      // Of a kind that has no marks and had none, no edit moved one.
      if (sameSpans(marks[kind], before[kind]) && (!anew || marks[kind].length === 0)) continue;
      updates += 1;
      editor.setDecorations(styles[kind], rangesIn(editor.document, marks[kind]));
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
      const left = ofEachKind((kind) =>
        contentChanges.reduce(
          (spans, { rangeOffset: offset, rangeLength: length, text }) => follow(spans, { offset, length, text }),
          marks[kind],
        ),
      );
      for (const kind of markKinds) {
        if (left[kind].length === marks[kind].length) continue;
        updates += 1;
        editor.setDecorations(styles[kind], rangesIn(document, left[kind]));
      }
      shown.set(editor, left);
    }
  };

  context.subscriptions.push(
    ...Object.values(styles),
    store.onDidChange(refreshAll),
    onDidChangeSettings(refreshAll),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.workspace.onDidChangeTextDocument(followEdits),
  );
  refreshAll();

  return {
    decorationsOf(editor) {
      const marks = shown.get(editor) ?? noMarks;
      return ofEachKind((kind) => rangesIn(editor.document, marks[kind]));
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
  const { findings } = snapshot;
  const asked = settingsFor(document.uri).marks;
  const marked = findings.claimsOf(path).map((claim) => ({ claim, kind: markOf(claim, asked, findings) }));
  return ofEachKind((kind) => distinct(marked.flatMap((each) => (each.kind === kind ? [each.claim] : []))));
}

function ofEachKind<T>(make: (kind: MarkKind) => T): Record<MarkKind, T> {
  return Object.fromEntries(markKinds.map((kind) => [kind, make(kind)])) as Record<MarkKind, T>;
}

function rangesIn(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
