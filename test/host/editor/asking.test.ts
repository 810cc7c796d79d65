import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, crosscheck, findings, inFolder, until } from './window.ts';

const run = vscode.commands.executeCommand;

describe('The commands that ask', () => {
  afterEach(closeAll);

  it('leave everything as it was when nothing is chosen', async () => {
    await findings();
    const files = () => vscode.workspace.fs.readDirectory(inFolder('.'));
    const { contradictions } = await crosscheck();
    const before = [await files(), contradictions.shown.filter];
    for (const command of ['sortSources', 'filterContradictions']) {
      const done = run(`crosscheck.${command}`);
      await run('workbench.action.closeQuickOpen');
      await done;
    }
    assert.deepEqual([await files(), contradictions.shown.filter], before);
  });
});

describe('The log', () => {
  it('shows when it is asked for', async () => {
    const isShown = () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output');
    await run('crosscheck.showLog');
    await until('the log shows', isShown, vscode.window.onDidChangeVisibleTextEditors);
    await run('workbench.action.closePanel');
  });
});
