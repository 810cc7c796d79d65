import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Contradiction } from '../../engine/report.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';

/** What commands about a contradiction take; a node of the tree is one. */
const contradictionSchema = z.object({ contradiction: z.string(), note: z.optional(z.string()) });

export interface Target {
  readonly contradiction: Contradiction;
  readonly snapshot: Snapshot;
  /** What the reader says to it; undefined: to be asked. */
  readonly note: string | undefined;
}

/** The contradiction that an argument names, or the one at the cursor where there is no argument; tells where there is none. */
export function targetOf(store: FindingsStore, argument: unknown): Target | undefined {
  const snapshot = store.current;
  const named = contradictionSchema.safeParse(argument);
  const contradiction = named.success
    ? snapshot?.findings.report.contradictions.find(({ id }) => id === named.data.contradiction)
    : argument === undefined
      ? snapshot && contradictionsAtCursor(snapshot)[0]
      : undefined;
  if (snapshot && contradiction) return { contradiction, snapshot, note: named.data?.note };
  void vscode.window.showInformationMessage(
    argument === undefined
      ? vscode.l10n.t(
          'No contradiction stands at the cursor. Put it on a disputed claim, or use the Contradictions view.',
        )
      : vscode.l10n.t('This contradiction is not there any more. The findings may have changed: try again.'),
  );
  return undefined;
}

function contradictionsAtCursor(snapshot: Snapshot): Contradiction[] {
  const editor = vscode.window.activeTextEditor;
  const path = editor && snapshot.pathOf(editor.document.uri);
  if (!editor || path === undefined) return [];
  const offset = editor.document.offsetAt(editor.selection.active);
  return snapshot.findings
    .claimsOf(path)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .flatMap(({ id }) => snapshot.findings.contradictionsOf(id));
}

/** The sources of a contradiction's sides, each once. */
export function sourcesOf({ claims }: Contradiction, snapshot: Snapshot): string[] {
  return [...new Set(claims.flatMap((id) => snapshot.findings.claim(id)?.source ?? []))];
}
