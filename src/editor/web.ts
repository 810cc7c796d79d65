/** The extension where it runs in a browser. */
import type * as vscode from 'vscode';
import { startWebWorker } from '../worker/webWorker.ts';
import { type CrosscheckApi, start } from './extension.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return start(context, (script) => startWebWorker(script.toString(true)));
}
