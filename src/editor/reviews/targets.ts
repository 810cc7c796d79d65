import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Contradiction } from '../../engine/report.ts';
import { contradictionAtCaret, contradictionNamed } from '../commands/contradictionAtHand.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';

const noteSchema = z.object({ note: z.string() });

export interface Target {
  readonly contradiction: Contradiction;
  readonly snapshot: Snapshot;
  /** What the reader says to it; undefined: to be asked. */
  readonly note: string | undefined;
}

/** The contradiction that an argument names, or the one at the cursor where there is no argument; tells where there is none. */
export function targetOf(store: FindingsStore, argument: unknown): Target | undefined {
  const snapshot = store.current;
  const contradiction =
    argument === undefined ? contradictionAtCaret(snapshot) : contradictionNamed(argument, snapshot);
  if (snapshot && contradiction) return { contradiction, snapshot, note: noteSchema.safeParse(argument).data?.note };
  void vscode.window.showInformationMessage(
    argument === undefined
      ? vscode.l10n.t(
          'No contradiction stands at the cursor. Put it on a disputed claim, or use the Contradictions view.',
        )
      : vscode.l10n.t('This contradiction is not there any more. The findings may have changed: try again.'),
  );
  return undefined;
}

/** The sources of a contradiction's sides, each once. */
export function sourcesOf({ claims }: Contradiction, snapshot: Snapshot): string[] {
  return [...new Set(claims.flatMap((id) => snapshot.findings.claim(id)?.source ?? []))];
}
