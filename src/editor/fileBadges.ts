import * as vscode from 'vscode';
import { contradictionsBySource } from './contradictions/counts.ts';
import type { Work } from './slices.ts';
import type { Snapshot } from './snapshot.ts';
import type { FindingsStore } from './store.ts';

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
    if (changed.length > 0) changes.fire(changed.map((uri) => vscode.Uri.parse(uri)));
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
  const counts = yield* contradictionsBySource(snapshot.findings);
  return new Map(
    [...counts].flatMap(([path, count]) => {
      const uri = snapshot.uriOf(path)?.toString();
      return uri ? [[uri, count] as const] : [];
    }),
  );
}
