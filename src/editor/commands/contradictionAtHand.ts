import * as vscode from 'vscode';
import type { Claim, Contradiction } from '../../engine/report.ts';
import type { Snapshot } from '../snapshot.ts';
import { contradictionTargetSchema } from './names.ts';

/** The contradiction that the argument of a command names, as a node of the tree does. */
export function contradictionNamed(argument: unknown, snapshot: Snapshot | undefined): Contradiction | undefined {
  const { data } = contradictionTargetSchema.safeParse(argument);
  return data && snapshot?.findings.report.contradictions.find(({ id }) => id === data.contradiction);
}

/** The contradiction of the claim that is selected, as going to the next one does, or of the shortest at the caret. */
export function contradictionAtCaret(snapshot: Snapshot | undefined): Contradiction | undefined {
  const editor = vscode.window.activeTextEditor;
  const path = editor && snapshot?.pathOf(editor.document.uri);
  if (!editor || !snapshot || path === undefined) return undefined;
  const { document, selection } = editor;
  const caret = document.offsetAt(selection.active);
  const isSelected = ({ start, end }: Claim): boolean =>
    start === document.offsetAt(selection.start) && end === document.offsetAt(selection.end);
  const [first] = snapshot.findings
    .claimsOf(path)
    .filter(({ start, end }) => start <= caret && caret <= end)
    .sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)) || a.end - a.start - (b.end - b.start))
    .flatMap(({ id }) => snapshot.findings.contradictionsOf(id));
  return first;
}
