import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, crosscheck, findings, inFolder, until } from './window.ts';

describe('The tree of sources', () => {
  afterEach(closeAll);

  it('lists every source with its claims, and leads to it', async () => {
    const { sources } = await crosscheck();
    const { report } = (await findings()).findings;
    const nodes = sources.getChildren();
    assert.deepEqual(
      nodes.map(({ path }) => path),
      report.sources.map(({ path }) => path),
    );
    const [first] = nodes;
    const item = sources.getTreeItem(first!);
    assert.match(String(item.description), new RegExp(`${first!.source.claims} claims$`));
    assert.ok(String(item.tooltip).endsWith(first!.path));
    await vscode.commands.executeCommand(item.command!.command, ...item.command!.arguments!);
    assert.equal(`${vscode.window.activeTextEditor?.document.uri}`, `${inFolder(first!.path)}`);
  });

  it('puts a source that repeats another one below it', async () => {
    const { sources, store } = await crosscheck();
    const [original] = (await findings()).findings.report.sources;
    const copy = inFolder('zz-copy.txt');
    await vscode.workspace.fs.copy(inFolder(original!.path), copy);
    try {
      const below = () =>
        sources
          .getChildren()
          .filter(({ path }) => path === original!.path)
          .flatMap((node) => sources.getChildren(node).map(({ path }) => path));
      await until('the copy stands below', () => below().includes('zz-copy.txt'), store.onDidChange);
    } finally {
      await vscode.workspace.fs.delete(copy);
      await until('the copy is gone', () => !store.current?.findings.source('zz-copy.txt'), store.onDidChange);
    }
  });

  it('is sorted as the reader last chose', async () => {
    const { sources } = await crosscheck();
    try {
      await sources.sortBy('contradictions');
      const counts = sources.getChildren().map((node) => {
        const [, count] = /^≠ (\d+)/.exec(String(sources.getTreeItem(node).description)) ?? [];
        return Number(count ?? 0);
      });
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
      );
      assert.ok(counts[0]! > 0);
    } finally {
      await sources.sortBy('name');
    }
  });
});

describe('The sample sources', () => {
  const seeds = join(process.env.CROSSCHECK_ROOT!, 'seeds');

  it('are a copy of the ones in the package, in which edits are kept', async () => {
    const { placeSample } = await crosscheck();
    const folder = await placeSample();
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    assert.deepEqual(names, readdirSync(seeds).sort());
    const first = vscode.Uri.joinPath(folder, names[0]!);
    const original = readFileSync(join(seeds, names[0]!));
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(first)), original);

    const edited = new TextEncoder().encode('The reader wrote something else here, and wants to keep it.');
    await vscode.workspace.fs.writeFile(first, edited);
    await placeSample();
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(first)), Buffer.from(edited));
    await vscode.workspace.fs.delete(first);
    await placeSample();
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(first)), original);
  });
});
