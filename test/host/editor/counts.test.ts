import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIn, closeAll, crosscheck, findings, open } from './window.ts';

const configuration = () => vscode.workspace.getConfiguration('crosscheck');
const lensesOf = async ({ document }: vscode.TextEditor): Promise<vscode.CodeLens[]> =>
  (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 99)).filter(
    ({ command }) => command?.command.startsWith('crosscheck.'),
  );

describe('The counts of lines', () => {
  afterEach(async () => {
    await configuration().update('counts', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('stand nowhere unless they are asked for', async () => {
    const { lineCounts } = await crosscheck();
    const editor = await open(claimIn(await findings(), 'disputed').source);
    assert.equal(lineCounts(editor).size, 0);
    assert.deepEqual(await lensesOf(editor), []);
  });

  it('stand at the end of the lines that hold disputed or corroborated claims, and go when they are turned off', async () => {
    const { lineCounts } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    await configuration().update('counts', 'endOfLine', vscode.ConfigurationTarget.Global);
    await (await crosscheck()).store.whenSettled();
    const { findings: current } = await findings();
    const lines = new Set(
      current
        .claimsOf(claim.source)
        .filter(({ id }) => current.stateOf(id) !== 'single')
        .map(({ start }) => editor.document.positionAt(start).line),
    );
    assert.deepEqual(new Set(lineCounts(editor).keys()), lines);
    assert.match(lineCounts(editor).get(editor.document.positionAt(claim.start).line)!, /^≠ \d/);
    await configuration().update('counts', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(lineCounts(editor).size, 0);
  });

  it('stand as links above the lines with a disputed claim, which open both quotes', async () => {
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    await configuration().update('counts', 'codeLens', vscode.ConfigurationTarget.Global);
    const { line } = editor.document.positionAt(claim.start);
    const lenses = (await lensesOf(editor)).filter(({ range }) => range.start.line === line);
    const [first] = lenses;
    assert.match(first!.command!.title, /^≠ .+ · .+: .+ \/ .+$/);
    await vscode.commands.executeCommand(first!.command!.command, ...first!.command!.arguments!);
    assert.equal(vscode.window.visibleTextEditors.length, 2);
  });
});
