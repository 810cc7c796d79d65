import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { withAgreementsJoined } from '../../../src/agreement/joinedAgreements.ts';
import { reportSchema } from '../../../src/engine/report.ts';
import { crosscheck, findings, inFolder } from './window.ts';

async function written(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('The exported report', () => {
  const file = inFolder('crosscheck-report.txt');
  afterEach(async () => {
    await vscode.workspace.fs.delete(file);
    const { store } = await crosscheck();
    await store.whenSettled();
  });

  it('is what was found, in the format that was chosen', async () => {
    const { exportReport } = await crosscheck();
    const { report } = (await findings()).findings;
    await exportReport('json', file);
    assert.deepEqual(reportSchema.parse(JSON.parse(await written(file))), withAgreementsJoined(report));
  });

  it('names the articles from where it stands', async () => {
    const { exportReport } = await crosscheck();
    const [first] = (await findings()).findings.report.sources;
    await exportReport('html', file);
    const page = await written(file);
    assert.match(page, /^<!doctype html>\n/);
    assert.ok(page.includes(`href="${first!.path}"`));
  });

  it('is no article of the folder it stands in', async () => {
    const { exportReport, store } = await crosscheck();
    await exportReport('markdown', file);
    const settled = await store.whenSettled();
    assert.equal(settled?.findings.source('crosscheck-report.txt'), undefined);
  });
});
