/** Where VS Code starts the extension: in Node, on a desktop or a server, or in a browser. */
import * as vscode from 'vscode';
import { startNodeWorker } from '../worker/nodeWorker.ts';
import { startWebWorker } from '../worker/webWorker.ts';
import { type CrosscheckApi, start } from './extension.ts';
import { laterParts } from './laterPart.ts';
import { runsInNode } from './platform.ts';
import { useTranslation } from './text/engineWords.ts';

export async function activate(context: vscode.ExtensionContext): Promise<CrosscheckApi> {
  const parts = laterParts(context);
  // Without it the engine's words stay English, and everything else works.
  if (vscode.l10n.bundle) await parts.translation.load().then(useTranslation, console.error);
  const { storageUri } = context;
  const cache = storageUri?.scheme === 'file' ? vscode.Uri.joinPath(storageUri, 'analysed').fsPath : undefined;
  return start(context, parts, (script) =>
    runsInNode ? startNodeWorker(script.fsPath, cache) : startWebWorker(script.toString(true)),
  );
}
