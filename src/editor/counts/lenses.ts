import * as vscode from 'vscode';
import { withoutIcons } from '../../text/plain.ts';
import type { ComparisonTarget } from '../commands/names.ts';
import { onDidChangeSettings, settingsFor } from '../configuration.ts';
import { articleSelector } from '../selector.ts';
import type { FindingsStore } from '../store.ts';
import { contradictionTitle, stateSigns } from '../text/describe.ts';
import { corroboratedInWords, talliesOf } from './tally.ts';

/** Contradictions that are told above one line, and the characters of each. */
const lensLimit = 2;
const titleLimit = 64;

/** Where the settings ask for it, tells above a line what in it is disputed; a click opens the two quotes side by side. */
export function registerLenses(context: vscode.ExtensionContext, store: FindingsStore): void {
  const changes = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changes,
    store.onDidChange(() => changes.fire()),
    onDidChangeSettings(() => changes.fire()),
    vscode.languages.registerCodeLensProvider(articleSelector, {
      onDidChangeCodeLenses: changes.event,
      async provideCodeLenses(document, token) {
        if (settingsFor(document.uri).counts !== 'codeLens') return [];
        // Lenses of another version would stand at the wrong lines, and none at all would let the text jump.
        await store.whenSettled();
        return token.isCancellationRequested ? [] : lensesOf(document, store);
      },
    }),
  );
}

function lensesOf(document: vscode.TextDocument, store: FindingsStore): vscode.CodeLens[] {
  const snapshot = store.current;
  const path = snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined || !snapshot.isCurrent(document)) return [];
  const { findings } = snapshot;
  return talliesOf(findings.claimsOf(path), findings, (claim) => snapshot.rangeOf(path, claim)?.start.line)
    .filter(({ contradictions }) => contradictions.length > 0)
    .flatMap((tally) => {
      const { line, contradictions } = tally;
      const at = new vscode.Range(line, 0, line, 0);
      const lenses = contradictions.slice(0, lensLimit).map((contradiction) => {
        const target: ComparisonTarget = { contradiction: contradiction.id };
        return new vscode.CodeLens(at, {
          title: withoutIcons(
            `${stateSigns.disputed} ${contradictionTitle(contradiction, findings, vscode.l10n.t, titleLimit)}`,
          ),
          tooltip: vscode.l10n.t('Compare Side by Side'),
          command: 'crosscheck.compareSideBySide',
          arguments: [target],
        });
      });
      const more = contradictions.length - lensLimit;
      if (more > 0) {
        const title = vscode.l10n.t('… and {0} more', more);
        lenses.push(new vscode.CodeLens(at, { title, command: 'crosscheck.listContradictions' }));
      }
      if (tally.corroborated > 0) {
        const title = `${stateSigns.corroborated} ${corroboratedInWords(tally, vscode.l10n.t)}`;
        lenses.push(new vscode.CodeLens(at, { title, command: 'crosscheck.agreement.focus' }));
      }
      return lenses;
    });
}
