import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { oneLine, shorten } from '../../text/plain.ts';
import { contradictionNamed } from '../commands/contradictionAtHand.ts';
import { tellGone } from '../commands/navigation.ts';
import { folderOf } from '../reviews/reviews.ts';
import { targetOf } from '../reviews/targets.ts';
import type { FindingsStore } from '../store.ts';
import type { SettingsEdits } from './edits.ts';
import type { CheckedFile } from './history.ts';

/** A source by its path in the report, and what is to be said of it; undefined: to be asked, null: nothing any more. */
const sourceSchema = z.object({
  path: z.string(),
  date: z.optional(z.nullable(z.iso.date())),
  outlet: z.optional(z.nullable(z.string())),
});
const aliasSchema = z.object({ alias: z.string().check(z.minLength(1)), name: z.string().check(z.minLength(1)) });

/** Registers the commands that change `crosscheck.json`; their arguments may come from anywhere. */
export function registerSettingsCommands(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  edits: SettingsEdits,
  file: Pick<CheckedFile, 'uriIn'>,
): void {
  const register = (command: string, run: (argument: unknown) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(command, run));
  register('crosscheck.setDate', async (argument) => {
    const source = sourceOf(store, argument);
    if (!source) return false;
    const date = source.date === undefined ? await askForDate(source, store) : source.date;
    return date === undefined ? false : edits.setDate(source.uri, date);
  });
  register('crosscheck.setOutlet', async (argument) => {
    const source = sourceOf(store, argument);
    if (!source) return false;
    const outlet = source.outlet === undefined ? await askForOutlet(source, store) : source.outlet;
    return outlet === undefined ? false : edits.setOutlet(source.uri, outlet?.trim() || null);
  });
  register('crosscheck.ignoreSource', (argument) => {
    const source = sourceOf(store, argument);
    return source ? edits.ignoreSource(source.uri, true) : false;
  });
  register('crosscheck.ignoreRelation', (argument) => {
    const target = targetOf(store, argument);
    const folder = target && folderOf(target.contradiction, target.snapshot);
    if (folder) return edits.ignoreRelation(folder, target.contradiction.relation, true);
    return false;
  });
  register('crosscheck.openConfiguration', async () => {
    const folder = folderAtHand(store, undefined);
    if (!folder) return;
    // Where there is no file yet, what is typed makes one once it is saved.
    const uri = file.uriIn(folder);
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    const document = await vscode.workspace.openTextDocument(isThere ? uri : uri.with({ scheme: 'untitled' }));
    await vscode.window.showTextDocument(document);
  });
  register('crosscheck.addAlias', async (argument) => {
    const folder = folderAtHand(store, argument);
    if (!folder) return false;
    const given = aliasSchema.safeParse(argument);
    const { alias, name } = given.success ? given.data : await askForAlias(store, argument);
    return alias && name ? edits.setAlias(folder, alias.trim(), name.trim()) : false;
  });
}

interface Source extends z.infer<typeof sourceSchema> {
  readonly uri: vscode.Uri;
}

/** The source that an argument names, or the article in front where there is none; tells where it is none. */
function sourceOf(store: FindingsStore, argument: unknown): Source | undefined {
  const snapshot = store.current;
  const front = vscode.window.activeTextEditor?.document.uri;
  const path = front && snapshot?.pathOf(front);
  const named = sourceSchema.safeParse(argument ?? { path });
  const uri = named.success ? snapshot?.uriOf(named.data.path) : undefined;
  if (named.success && uri) return { ...named.data, uri };
  if (argument === undefined)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No article is in front. Open one, or use the Sources view.'),
    );
  else tellGone();
  return undefined;
}

/** The folder of what an argument names, or of what is in front, else the first one; tells where none is open. */
function folderAtHand(store: FindingsStore, argument: unknown): vscode.WorkspaceFolder | undefined {
  const snapshot = store.current;
  const contradiction = contradictionNamed(argument, snapshot);
  const front = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (snapshot && contradiction && folderOf(contradiction, snapshot)) ??
    (front && vscode.workspace.getWorkspaceFolder(front)) ??
    vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds the sources first.'));
  return folder;
}

/** The day that the reader names; null for an empty answer, undefined where the reader would rather not. */
async function askForDate({ path }: Source, store: FindingsStore): Promise<string | null | undefined> {
  const { t } = vscode.l10n;
  const answer = await vscode.window.showInputBox({
    title: t('Date of {0}', titleOf(path, store)),
    prompt: t('The day on which it was published, such as 2024-05-31. Empty: the one that the article gives.'),
    value: store.current?.findings.source(path)?.published ?? '',
    validateInput: (text) =>
      text.trim() === '' || z.iso.date().safeParse(text.trim()).success
        ? undefined
        : t('Write year, month and day, such as 2024-05-31.'),
  });
  return answer === undefined ? undefined : answer.trim() || null;
}

/** Who published the article, as the reader names it. */
async function askForOutlet({ path }: Source, store: FindingsStore): Promise<string | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showInputBox({
    title: t('Outlet of {0}', titleOf(path, store)),
    prompt: t('Who published it. Empty: the outlet that the article names.'),
    value: store.current?.findings.source(path)?.outlet ?? '',
  });
}

/** Two names; of a contradiction about a name those that its sides give are suggested. */
async function askForAlias(
  store: FindingsStore,
  argument: unknown,
): Promise<{ readonly alias?: string | undefined; readonly name?: string | undefined }> {
  const { t } = vscode.l10n;
  const contradiction = contradictionNamed(argument, store.current);
  const [known = contradiction?.subject ?? '', other = ''] =
    contradiction?.kind === 'name' ? contradiction.sides.map(({ value }) => value) : [];
  const name = await vscode.window.showInputBox({
    title: t('Add an Alias'),
    prompt: t('The name by which the person, organisation or place is known.'),
    value: oneLine(known),
    validateInput: notEmpty,
  });
  if (name === undefined) return {};
  const alias = await vscode.window.showInputBox({
    title: t('Add an Alias'),
    prompt: t('The other name of {0}.', shorten(name, 40)),
    value: oneLine(other),
    validateInput: notEmpty,
  });
  return { alias, name };
}

function notEmpty(text: string): string | undefined {
  return text.trim() === '' ? vscode.l10n.t('Write a name.') : undefined;
}

function titleOf(path: string, store: FindingsStore): string {
  return shorten(store.current?.shortNameOf(path) ?? path, 40);
}
