import * as vscode from 'vscode';
import { contradictionsBySource } from './contradictions/counts.ts';
import type { Work } from './slices.ts';
import type { Snapshot } from './snapshot.ts';
import type { FindingsStore } from './store.ts';

/** Files whose badges are told of at once: each crosses over to the window. */
const filesAtOnce = 32;

/** Shows at each file, in the explorer and on tabs, how many contradictions it has a part in. */
export function registerFileBadges(context: vscode.ExtensionContext, store: FindingsStore): void {
  const changes = new vscode.EventEmitter<vscode.Uri[]>();
  let counts = new Map<string, number>();

  const refresh = function* (snapshot: Snapshot): Work<void> {
    const before = counts;
    counts = yield* countByFile(snapshot);
    const changed = [...new Set([...before.keys(), ...counts.keys()])].filter(
      (uri) => before.get(uri) !== counts.get(uri),
    );
    for (let first = 0; first < changed.length; first += filesAtOnce) {
      yield;
      changes.fire(changed.slice(first, first + filesAtOnce).map((uri) => vscode.Uri.parse(uri)));
    }
  };

  context.subscriptions.push(
    changes,
    store.followFindings(refresh),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changes.event,
      provideFileDecoration(uri) {
        const count = counts.get(uri.toString());
        if (!count) return undefined;
        // A badge holds two characters.
        const badge = count > 99 ? '9+' : String(count);
        return new vscode.FileDecoration(badge, vscode.l10n.t('Contradictions: {0}', count));
      },
    }),
  );
}

function* countByFile(snapshot: Snapshot): Work<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [path, count] of yield* contradictionsBySource(snapshot.findings)) {
    const uri = snapshot.uriOf(path)?.toString();
    if (uri) counts.set(uri, count);
    yield;
  }
  return counts;
}
