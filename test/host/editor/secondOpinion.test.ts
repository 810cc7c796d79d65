import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { opinionScheme } from '../../../src/editor/secondOpinion/pages.ts';
import { closeAll, crosscheck, findings } from './window.ts';

describe('A second opinion in VS Code', () => {
  afterEach(async () => {
    await closeAll();
    const { secondOpinion } = await crosscheck();
    secondOpinion.replaced = {};
  });

  it('is shown on a page of its own, and changes no finding', async () => {
    const { secondOpinion } = await crosscheck();
    const { report } = (await findings()).findings;
    const before = JSON.stringify(report);
    secondOpinion.replaced = {
      isOn: true,
      models: async () => [{ name: 'Thinker (Example)', answer: async () => 'They contradict each other.' }],
      agrees: async () => true,
    };
    await vscode.commands.executeCommand('crosscheck.secondOpinion', { contradiction: report.contradictions[0]!.id });
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, opinionScheme);
    assert.match(
      document.getText(),
      /Thinker \(Example\)[\s\S]*no finding of Crosscheck[\s\S]*They contradict each other\./,
    );
    assert.equal(JSON.stringify((await findings()).findings.report), before);
  });

  it('is off, and shows nothing, until it is turned on', async () => {
    const { secondOpinion } = await crosscheck();
    const { report } = (await findings()).findings;
    secondOpinion.replaced = { models: () => assert.fail('models were looked for') };
    await vscode.commands.executeCommand('crosscheck.secondOpinion', { contradiction: report.contradictions[0]!.id });
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('of a VS Code without a language model is none', async () => {
    const { secondOpinion } = await crosscheck();
    const { report } = (await findings()).findings;
    secondOpinion.replaced = { isOn: true, agrees: () => assert.fail('there is nobody to send to') };
    await vscode.commands.executeCommand('crosscheck.secondOpinion', { contradiction: report.contradictions[0]!.id });
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
