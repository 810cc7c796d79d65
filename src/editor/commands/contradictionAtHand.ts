import * as vscode from 'vscode';
import type { Contradiction } from '../../engine/report.ts';
import type { Snapshot } from '../snapshot.ts';
import { contradictionTargetSchema } from './names.ts';

/** The contradiction that the argument of a command names, as a node of the tree does. */
export function contradictionNamed(argument: unknown, snapshot: Snapshot | undefined): Contradiction | undefined {
  const { data } = contradictionTargetSchema.safeParse(argument);
  return data && snapshot?.findings.report.contradictions.find(({ id }) => id === data.contradiction);
}

/** The first contradiction of the claims at the caret. */
export function contradictionAtCaret(snapshot: Snapshot | undefined): Contradiction | undefined {
  const editor = vscode.window.activeTextEditor;
  const path = editor && snapshot?.pathOf(editor.document.uri);
  if (!editor || !snapshot || path === undefined) return undefined;
  const caret = editor.document.offsetAt(editor.selection.active);
  const [first] = snapshot.findings
    .claimsOf(path)
    .filter(({ start, end }) => start <= caret && caret <= end)
    .flatMap(({ id }) => snapshot.findings.contradictionsOf(id));
  return first;
}
