import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeSnapshot } from '../../../src/agreement/snapshot.ts';
import type { Drawn } from '../../../src/editor/agreement/view.ts';
import { claimIn, closeAll, crosscheck, edit, findings, inFolder, open, revert, until } from './window.ts';

/** What the panel draws next, once something is done. */
async function drawnAfter(act: () => unknown): Promise<Drawn> {
  const { agreement } = await crosscheck();
  const drawn = new Promise<Drawn>((resolve) => {
    const subscription = agreement.onDidDraw((each) => {
      subscription.dispose();
      resolve(each);
    });
  });
  await act();
  return drawn;
}

const focus = () => vscode.commands.executeCommand('crosscheck.agreement.focus');
const hide = () => vscode.commands.executeCommand('workbench.view.explorer');

describe('The agreement panel', () => {
  beforeEach(hide);
  afterEach(closeAll);

  it('draws the facts that several sources speak to', async () => {
    const { findings: current } = await findings();
    const { facts } = await drawnAfter(focus);
    const shared = makeSnapshot(current).facts.filter(({ state }) => state !== 'single');
    assert.equal(facts, shared.length);
    assert.ok(facts > 0);
  });

  it('draws anew when it is shown again', async () => {
    const first = await drawnAfter(focus);
    await hide();
    const second = await drawnAfter(focus);
    assert.ok(second.revision > first.revision);
    assert.equal(second.facts, first.facts);
  });

  it('follows an edit that is not saved', async () => {
    const claim = claimIn(await findings(), 'disputed');
    const { document } = await open(claim.source);
    const before = await drawnAfter(focus);
    const { agreement } = await crosscheck();
    let last: Drawn | undefined;
    const subscription = agreement.onDidDraw((each) => {
      last = each;
    });
    try {
      const half = new vscode.Range(Math.floor(document.lineCount / 2), 0, document.lineCount, 0);
      const snapshot = await edit(document, (change) => change.delete(document.uri, half));
      const shared = makeSnapshot(snapshot.findings).facts.filter(({ state }) => state !== 'single');
      const isNew = () => (last?.revision ?? 0) > before.revision && last?.facts === shared.length;
      await until('the panel shows the facts of the new text', isNew, agreement.onDidDraw);
      assert.notEqual(last?.facts, before.facts);
    } finally {
      subscription.dispose();
      await revert(document);
    }
  });

  it('reveals a quote', async () => {
    const claim = claimIn(await findings(), 'disputed');
    const { agreement } = await crosscheck();
    agreement.receive({ type: 'goTo', path: claim.source, start: claim.start, end: claim.end });
    await until(
      'the quote is selected',
      () => {
        const editor = vscode.window.activeTextEditor;
        return (
          `${editor?.document.uri}` === `${inFolder(claim.source)}` &&
          editor?.document.getText(editor.selection) === claim.quote
        );
      },
      vscode.window.onDidChangeTextEditorSelection,
      vscode.window.onDidChangeActiveTextEditor,
    );
  });

  it('marks the quote of a fact that is opened and selects nothing, so that no key can replace the quote', async () => {
    const claim = claimIn(await findings(), 'disputed');
    const { quoteMarks } = await crosscheck();
    const place = { path: claim.source, start: claim.start, end: claim.end };
    await vscode.commands.executeCommand('crosscheck.goTo', { ...place, preserveFocus: true });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(quoteMarks.of(editor)), claim.quote);
    assert.ok(editor.selection.isEmpty);
  });

  it('ignores what it does not understand', async () => {
    const { agreement } = await crosscheck();
    for (const message of [
      null,
      'goTo',
      { type: 'goTo', path: 1 },
      { type: 'workbench.action.quit' },
      { type: 'run', command: 'workbench.action.quit' },
    ]) {
      agreement.receive(message);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
