import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { SettingsEdits } from '../folder/edits.ts';
import type { FindingsStore } from '../store.ts';
import { oneLine } from '../text/plain.ts';

/** A node of the Sources view, as a menu hands it over. */
const nodeSchema = z.object({ uri: z.custom<vscode.Uri>((value) => value instanceof vscode.Uri) });

/** Registers what can be said about an article: its date, its outlet, and whether it counts. */
export function registerSourceActions(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  edits: SettingsEdits,
): void {
  const register = (command: string, act: (article: vscode.Uri) => unknown): void => {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, (argument: unknown) => {
        const article = articleOf(argument);
        return article && act(article);
      }),
    );
  };
  register('crosscheck.setSourceDate', async (article) => {
    const date = await askFor(article, {
      prompt: vscode.l10n.t(
        'The day on which the article was published, such as 2024-05-31. Empty: as the article says.',
      ),
      value: sourceOf(article, store)?.published?.slice(0, 10) ?? '',
      validateInput: (text) =>
        text.trim() === '' || z.iso.date().safeParse(text.trim()).success
          ? undefined
          : vscode.l10n.t('This is no date such as 2024-05-31.'),
    });
    if (date !== undefined) await edits.setDate(article, date || null);
  });
  register('crosscheck.setSourceOutlet', async (article) => {
    const outlet = await askFor(article, {
      prompt: vscode.l10n.t('Who published the article. Empty: as the article says.'),
      value: oneLine(sourceOf(article, store)?.outlet ?? ''),
    });
    if (outlet !== undefined) await edits.setOutlet(article, outlet || null);
  });
  register('crosscheck.leaveOutSource', (article) => edits.ignoreSource(article, true));
  register('crosscheck.takeInSource', (article) => edits.ignoreSource(article, false));
}

/** The article of a node, or the one in front where a command came without. */
function articleOf(argument: unknown): vscode.Uri | undefined {
  const node = nodeSchema.safeParse(argument);
  return node.success ? node.data.uri : vscode.window.activeTextEditor?.document.uri;
}

function sourceOf(article: vscode.Uri, { current }: FindingsStore) {
  const path = current?.pathOf(article);
  return path === undefined ? undefined : current?.findings.source(path);
}

/** What the reader typed, without spaces around it; undefined where that was called off. */
async function askFor(article: vscode.Uri, options: vscode.InputBoxOptions): Promise<string | undefined> {
  const title = oneLine(vscode.workspace.asRelativePath(article, false));
  return (await vscode.window.showInputBox({ title, ...options }))?.trim();
}
