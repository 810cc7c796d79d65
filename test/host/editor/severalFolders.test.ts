import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, crosscheck, findings, until } from './window.ts';

const takeover = (price: string) =>
  `Velora said on 3 May 2024 that it had acquired Quintar, a maker of pumps, for ${price}.\n`;

describe('A window with several folders', () => {
  let second: string;
  let alone: readonly string[];
  const paths = async () => (await findings()).findings.report.sources.map(({ path }) => path);
  const inSecond = (name: string) => vscode.Uri.file(join(second, name));

  before(async () => {
    alone = await paths();
    second = mkdtempSync(join(tmpdir(), 'crosscheck-second-'));
    writeFileSync(join(second, 'morning.txt'), takeover('$2.4 billion'));
    writeFileSync(join(second, 'evening.txt'), takeover('$3.1 billion'));
    writeFileSync(join(second, 'draft.txt'), takeover('$9.9 billion'));
    writeFileSync(join(second, 'crosscheck.json'), JSON.stringify({ exclude: ['draft.txt'] }));
    const { store } = await crosscheck();
    const uri = vscode.Uri.file(second);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri, name: 'takeover' }));
    await until(
      'its articles are sources',
      () => store.current?.pathOf(inSecond('evening.txt')) !== undefined,
      store.onDidChange,
    );
    await store.whenSettled();
  });

  after(async () => {
    await closeAll();
    const { store } = await crosscheck();
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until(
      'its articles are gone',
      () => store.current?.pathOf(inSecond('evening.txt')) === undefined,
      store.onDidChange,
    );
    await store.whenSettled();
    rmSync(second, { recursive: true });
    assert.deepEqual(await paths(), alone);
  });

  it('compares the articles of all of them, each named with its folder', async () => {
    const now = await paths();
    assert.deepEqual(
      now.filter((path) => path.startsWith('takeover/')),
      ['takeover/evening.txt', 'takeover/morning.txt'],
    );
    assert.equal(now.length, alone.length + 2);
    const { contradictions } = (await findings()).findings.report;
    assert.ok(contradictions.some(({ subject, relation }) => subject === 'Quintar' && relation === 'price'));
  });

  it('follows the settings of each folder by itself', async () => {
    const { current } = (await crosscheck()).store;
    assert.equal(current!.pathOf(inSecond('draft.txt')), undefined);
    assert.equal((await paths()).length, alone.length + 2);
  });

  it('marks the articles of the second one, and keeps its reviews there', async () => {
    const { store, marks } = await crosscheck();
    const editor = await vscode.window.showTextDocument(inSecond('morning.txt'));
    await store.whenSettled();
    assert.ok(marks.decorationsOf(editor).disputed.length > 0);
    const contradiction = store.current!.findings.report.contradictions.find(({ subject }) => subject === 'Quintar')!;
    await vscode.commands.executeCommand('crosscheck.accept', { contradiction: contradiction.id, note: '' });
    await store.whenSettled();
    const file = inSecond('crosscheck.reviews.json');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), /"source": "evening\.txt"/);
    assert.ok(!store.current!.findings.report.contradictions.some(({ id }) => id === contradiction.id));
  });
});
