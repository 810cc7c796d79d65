import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { claimIn, closeAll, crosscheck, findings, open } from './window.ts';

describe('Walking through an article', () => {
  afterEach(closeAll);

  for (const [what, next, previous] of [
    ['claims', 'crosscheck.nextClaim', 'crosscheck.previousClaim'],
    ['contradictions', 'crosscheck.nextContradiction', 'crosscheck.previousContradiction'],
  ] as const) {
    it(`visits its ${what} in the order of the text, round and round, and back again`, async () => {
      const claim = claimIn(await findings(), 'disputed');
      const editor = await open(claim.source);
      const { findings: current } = await findings();
      const starts = [
        ...new Set(
          current
            .claimsOf(claim.source)
            .filter(({ id }) => what === 'claims' || current.stateOf(id) === 'disputed')
            .map(({ start }) => start),
        ),
      ].sort((a, b) => a - b);
      const at = () => editor.document.offsetAt(editor.selection.start);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const first = at() === starts[0] ? 1 : 0;
      for (const start of [...starts.slice(first), starts[0]]) {
        await vscode.commands.executeCommand(next);
        assert.equal(at(), start);
      }
      await vscode.commands.executeCommand(previous);
      assert.equal(at(), starts.at(-1));
    });
  }
});

describe('The status bar', () => {
  afterEach(closeAll);

  it('tells how many claims the article in front holds and how many contradictions, as its badge does', async () => {
    const { statusBarItem } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    await open(claim.source);
    const { findings: current } = await findings();
    const claims = current.claimsOf(claim.source);
    const ids = new Set(claims.map(({ id }) => id));
    const contradictions = current.report.contradictions.filter(
      (each) => each.severity !== 'superseded' && each.claims.some((id) => ids.has(id)),
    );
    assert.ok(statusBarItem.text.endsWith(`${claims.length} ≠ ${contradictions.length}`), statusBarItem.text);
  });
});

describe('The commands of the extension', () => {
  it('are all there', async () => {
    await crosscheck();
    const all = await vscode.commands.getCommands(true);
    const declared = vscode.extensions
      .getExtension('crosscheck.crosscheck')!
      .packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(
      declared.filter((command: string) => !all.includes(command)),
      [],
    );
  });
});
