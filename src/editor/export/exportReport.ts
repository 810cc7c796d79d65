import * as vscode from 'vscode';
import { addressBelow } from '../../formats/exported.ts';
import type { FormatName, formats as Formats } from '../../formats/formats.ts';
import { messageOf } from '../../text/messageOf.ts';
import type { FormatsPart } from '../laterPart.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';

/** Writes the newest findings to a file. */
export type ExportReport = (format: FormatName, target: vscode.Uri) => Promise<void>;

/** Registers `crosscheck.exportReport`, which asks for a format and a file, and writes the report there. */
export function registerExport(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  part: FormatsPart,
): ExportReport {
  const { version } = context.extension.packageJSON;
  const write: ExportReport = async (format, target) => {
    const snapshot = await store.whenSettled();
    if (snapshot) await save(snapshot, format, target, version, part);
  };
  context.subscriptions.push(vscode.commands.registerCommand('crosscheck.exportReport', () => ask(store, part, write)));
  return write;
}

async function ask(store: FindingsStore, part: FormatsPart, write: ExportReport): Promise<void> {
  const snapshot = await store.whenSettled();
  if (!snapshot || snapshot.findings.report.sources.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no articles to report on.'));
    return;
  }
  const { formats, formatNames } = await part.load();
  const format = await pickFormat(formats, formatNames);
  if (!format) return;
  const [ending] = formats[format].endings;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Report'),
    filters: { [formats[format].title]: [...formats[format].endings] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `crosscheck-report.${ending}`) }),
  });
  if (!target) return;
  try {
    await write(format, target);
  } catch (error) {
    const reason = messageOf(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written: {0}', reason));
    return;
  }
  const open = vscode.l10n.t('Open');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The report was written to {0}.', name),
    open,
  );
  if (answer !== open) return;
  if (format === 'html') await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

async function pickFormat(
  formats: typeof Formats,
  formatNames: readonly FormatName[],
): Promise<FormatName | undefined> {
  const picks = formatNames.map((name) => ({
    name,
    label: formats[name].title,
    description: `.${formats[name].endings[0]}`,
    detail: useOf(name),
  }));
  const placeHolder = vscode.l10n.t('What is the report for?');
  return (await vscode.window.showQuickPick(picks, { placeHolder, matchOnDetail: true }))?.name;
}

/** What a format is for, in the reader's language. */
function useOf(format: FormatName): string {
  const { t } = vscode.l10n;
  switch (format) {
    case 'markdown':
      return t('To read, and to paste elsewhere');
    case 'html':
      return t('To read, print and send: one page that needs nothing else');
    case 'json':
      return t('The whole report, for programs');
    case 'ndjson':
      return t('A finding a line, for programs');
    case 'sarif':
      return t('Contradictions, for code scanning');
    case 'web-annotation':
      return t('Claims and contradictions, for annotation tools');
    case 'schema-org':
      return t('What is claimed where, for search engines and archives');
  }
}

async function save(
  snapshot: Snapshot,
  format: FormatName,
  target: vscode.Uri,
  version: string,
  part: FormatsPart,
): Promise<void> {
  const { formats } = await part.load();
  const folderOf = (source: vscode.Uri) =>
    // Code scanning reads its file at the root, wherever it is kept.
    (format === 'sarif' && vscode.workspace.getWorkspaceFolder(source)?.uri) || vscode.Uri.joinPath(target, '..');
  const text = formats[format].write({
    report: snapshot.findings.report,
    texts: snapshot.texts,
    version,
    addressOf: (path) => {
      const source = snapshot.uriOf(path);
      return source ? addressBelow(folderOf(source), source) : path;
    },
  });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
