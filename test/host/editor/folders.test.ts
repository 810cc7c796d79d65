import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, crosscheck, findings, inFolder, open } from './window.ts';

const configuration = () => vscode.workspace.getConfiguration('crosscheck');

describe('A folder', () => {
  afterEach(closeAll);

  async function set(name: string, value: unknown): Promise<void> {
    await configuration().update(name, value, vscode.ConfigurationTarget.Global);
    await (await crosscheck()).store.whenSettled();
  }
  const sources = async () => (await findings()).findings.report.sources.map(({ path }) => path).sort();

  it('that is turned off stays silent, and all is back when it is turned on', async () => {
    const { store, marks, contradictions } = await crosscheck();
    const before = await sources();
    const editor = await open(before[0]!);
    try {
      await set('enable', 'off');
      assert.deepEqual(await sources(), []);
      assert.equal(store.status.kind, 'noArticles');
      assert.deepEqual(Object.values(marks.decorationsOf(editor)).flat(), []);
      assert.deepEqual(contradictions.getChildren(), []);
      assert.deepEqual(
        vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'Crosscheck'),
        [],
      );
    } finally {
      await set('enable', undefined);
    }
    assert.deepEqual(await sources(), before);
  });

  it('that holds a program stays silent unless it is turned on', async () => {
    const before = await sources();
    const manifest = inFolder('package.json');
    await vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode('{}'));
    try {
      await set('enable', 'on');
      assert.deepEqual(await sources(), before);
      await set('enable', undefined);
      assert.deepEqual(await sources(), []);
    } finally {
      await vscode.workspace.fs.delete(manifest);
      await set('enable', 'on');
      await set('enable', undefined);
    }
    assert.deepEqual(await sources(), before);
  });

  it('gives the articles that the settings include and exclude', async () => {
    const before = await sources();
    const [first, second] = before;
    try {
      await set('exclude', [first]);
      assert.deepEqual(await sources(), before.slice(1));
      await open(first!);
      assert.deepEqual(await sources(), before.slice(1));
      await set('include', [second]);
      assert.deepEqual(await sources(), [second]);
    } finally {
      await set('exclude', undefined);
      await set('include', undefined);
    }
    assert.deepEqual(await sources(), before);
  });

  it('gives the same findings however its articles were opened and closed', async () => {
    const before = (await findings()).findings.report;
    for (const { path } of before.sources) await open(path);
    await closeAll();
    await (await crosscheck()).store.whenSettled();
    assert.deepEqual((await findings()).findings.report, before);
  });
});
