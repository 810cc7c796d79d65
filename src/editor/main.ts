/** Where VS Code starts the extension: in Node, on a desktop or a server, or in a browser. */
import type * as vscode from 'vscode';
import { startNodeWorker } from '../worker/nodeWorker.ts';
import { startWebWorker } from '../worker/webWorker.ts';
import { type CrosscheckApi, start } from './extension.ts';
import { runsInNode } from './platform.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return start(context, (script) =>
    runsInNode ? startNodeWorker(script.fsPath) : startWebWorker(script.toString(true)),
  );
}
