/** The extension where it runs in Node: on a desktop or a server. */
import type * as vscode from 'vscode';
import { startNodeWorker } from '../worker/nodeWorker.ts';
import { type CrosscheckApi, start } from './extension.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return start(context, (script) => startNodeWorker(script.fsPath));
}
