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
      nodes.map((node) => node.kind === 'source' && node.source.path),
      report.sources.map(({ path }) => path),
    );
    const [first] = nodes;
    assert.ok(first?.kind === 'source');
    const item = sources.getTreeItem(first);
    assert.match(String(item.description), new RegExp(`${first.source.claims} claims$`));
    assert.ok(String(item.tooltip).endsWith(first.source.path));
    await vscode.commands.executeCommand(item.command!.command, ...item.command!.arguments!);
    assert.equal(`${vscode.window.activeTextEditor?.document.uri}`, `${first.uri}`);
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
          .filter((node) => `${node.uri}` === `${inFolder(original!.path)}`)
          .flatMap((node) => sources.getChildren(node).map(({ uri }) => `${uri}`));
      await until('the copy stands below', () => below().includes(`${copy}`), store.onDidChange);
    } finally {
      await vscode.workspace.fs.delete(copy);
      await until('the copy is gone', () => !store.current?.findings.source('zz-copy.txt'), store.onDidChange);
    }
  });

  it('tells how many articles are left where the reader has ended the analysis, and continues with them', async () => {
    const { sources, store } = await crosscheck();
    const before = (await findings()).findings.report;
    const folder = inFolder('many');
    const paragraph = 'The bridge over the Elm was closed on Monday, the city said. '.repeat(40);
    const end = store.onDidChangeStatus(({ kind }) => kind === 'analysing' && store.callOff());
    const left = () => sources.getChildren().find((node) => node.kind === 'unanalysed');
    const analysed = () => store.current?.findings.report.sources.length ?? 0;
    const known = () => {
      const node = left();
      return analysed() + (node?.kind === 'unanalysed' ? node.count : 0);
    };
    try {
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          vscode.workspace.fs.writeFile(
            vscode.Uri.joinPath(folder, `${index}.txt`),
            new TextEncoder().encode(`${paragraph}\n`),
          ),
        ),
      );
      const all = before.sources.length + 60;
      await until('all are known', () => known() === all, store.onDidChange, store.onDidChangeStatus);
      await store.whenSettled();
      end.dispose();
      const node = left();
      assert.ok(node);
      assert.ok(analysed() < all);
      const { command } = sources.getTreeItem(node);
      await vscode.commands.executeCommand(command!.command);
      await until('all are analysed', () => analysed() === all, store.onDidChange);
      await store.whenSettled();
      assert.equal(left(), undefined);
    } finally {
      end.dispose();
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await until('they are gone', () => !store.current?.findings.source('many/0.txt'), store.onDidChange);
    }
    await store.whenSettled();
    assert.deepEqual((await findings()).findings.report, before);
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

  it('tells a date that the reader sets, and without it what the article says', async () => {
    const { edits, sources, store } = await crosscheck();
    const [node] = sources.getChildren();
    const description = () => String(sources.getTreeItem(sources.getChildren()[0]!).description);
    const before = description();
    try {
      await edits.setDate(node!.uri!, '2025-06-01');
      await until('the date is told', () => description().includes('2025-06-01'), sources.onDidChangeTreeData);
    } finally {
      await edits.setDate(node!.uri!, null);
    }
    await until('the date is gone', () => description() === before, sources.onDidChangeTreeData);
    await store.whenSettled();
  });

  it('keeps in sight what is left out, to take it in again', async () => {
    const { sources, store } = await crosscheck();
    const [node] = sources.getChildren();
    const shown = () => sources.getChildren().map(({ kind, uri }) => `${kind} ${uri}`);
    const before = shown();
    await vscode.commands.executeCommand('crosscheck.ignoreSource', node);
    await until('it is left out', () => shown().at(-1) === `leftOut ${node!.uri}`, sources.onDidChangeTreeData);
    await store.whenSettled();
    assert.equal(store.current?.pathOf(node!.uri!), undefined);
    await vscode.commands.executeCommand('crosscheck.takeInSource', sources.getChildren().at(-1));
    await until('it is back', () => shown().join() === before.join(), sources.onDidChangeTreeData);
    await store.whenSettled();
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
