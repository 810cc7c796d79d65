import * as vscode from 'vscode';
import type { FindingsStore } from '../store.ts';
import { sidesOf } from '../text/describe.ts';
import { contradictionAtCaret, contradictionNamed } from './contradictionAtHand.ts';
import { type ComparisonTarget, comparisonTargetSchema, goToTargetSchema, type Place, placeOf } from './names.ts';
import { quoteMarks } from './quoteMarks.ts';

/**
 * Shows a place of a source in the middle of its editor: selected, or marked where the editor does not get the focus.
 * Undefined where the source is gone.
 */
export async function showPlace(
  store: FindingsStore,
  place: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor | undefined> {
  const uri = store.current?.uriOf(place.path);
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  // The caret goes to the start, inside the claim, because hovers and commands tell about the place of the caret.
  const quote = new vscode.Selection(document.positionAt(place.end), document.positionAt(place.start));
  const selection = options.preserveFocus ? new vscode.Selection(quote.start, quote.start) : quote;
  const editor = await vscode.window.showTextDocument(document, { ...options, selection });
  // Options keep no direction of a selection.
  editor.selection = selection;
  if (options.preserveFocus) quoteMarks.mark(editor, quote);
  else quoteMarks.clear(editor);
  editor.revealRange(quote, vscode.TextEditorRevealType.InCenter);
  return editor;
}

/** Shows two places, each in an editor group of its own, the left one focused. */
export async function showSideBySide(
  store: FindingsStore,
  left: Place,
  right: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<void> {
  const first = await showPlace(store, left, { ...options, viewColumn: vscode.ViewColumn.One });
  if (!first) return;
  await showPlace(store, right, { ...options, viewColumn: vscode.ViewColumn.Two, preserveFocus: true });
  // The second group has taken width from the first, whose lines wrap otherwise now.
  first.revealRange(first.selection, vscode.TextEditorRevealType.InCenter);
}

/** The two places a comparison target stands for; undefined where it can't be found any more. */
export function placesOf(store: FindingsStore, target: ComparisonTarget): readonly [Place, Place] | undefined {
  if ('left' in target) return [target.left, target.right];
  const { current } = store;
  const contradiction = contradictionNamed(target, current);
  if (!current || !contradiction) return undefined;
  const [left, right] = sidesOf(contradiction, current.findings).flatMap(({ claims }) => claims[0] ?? []);
  return left && right ? [placeOf(left), placeOf(right)] : undefined;
}

/** Registers `crosscheck.goTo` and `crosscheck.compareSideBySide`; their arguments may come from anywhere. */
export function registerNavigation(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    quoteMarks.register(),
    vscode.commands.registerCommand('crosscheck.goTo', async (argument: unknown) => {
      const target = goToTargetSchema.safeParse(argument);
      const preserveFocus = !!target.data?.preserveFocus;
      if (!target.success || !(await showPlace(store, target.data, { preserveFocus }))) tellGone();
    }),
    vscode.commands.registerCommand('crosscheck.compareSideBySide', async (argument: unknown) => {
      const target = comparisonTargetSchema.safeParse(
        argument ?? { contradiction: contradictionAtCaret(store.current)?.id },
      );
      const places = target.success ? placesOf(store, target.data) : undefined;
      if (places) await showSideBySide(store, ...places);
      else if (argument === undefined) await vscode.commands.executeCommand('crosscheck.listContradictions');
      else tellGone();
    }),
  );
}

/** Tells that what a command was given is no place of the sources. */
export function tellGone(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('This place is not among the sources any more. The findings may have changed: try again.'),
  );
}
