import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/editor/contradictions/tree.ts';
import { claimIn, closeAll, crosscheck, edit, findings, inFolder, open, revert, until } from './window.ts';

const prose = 'The bridge over the Elm opened on Monday, two years late. It cost 14 million dollars, the city said.\n';

describe('An edit that is not saved', () => {
  afterEach(closeAll);

  it('updates marks, hover, tree, problems and status bar, and undoing it brings all back', async () => {
    const { contradictions: tree, marks, statusBarItem, store } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    const { document } = editor;
    const picture = () => ({
      marks: Object.values(marks.decorationsOf(editor)).flat().length,
      quotes: tree
        .getChildren()
        .flatMap((group) => tree.getChildren(group))
        .flatMap((node) => tree.getChildren(node))
        .map((node: Node) => (node.kind === 'quote' ? node.claim.quote : ''))
        .sort(),
      problems: vscode.languages.getDiagnostics(document.uri).length,
      status: statusBarItem.text,
    });
    const before = picture();

    const line = document.lineAt(document.positionAt(claim.start).line);
    await edit(document, (change) => change.delete(document.uri, line.rangeIncludingLineBreak));
    const after = picture();
    assert.equal(document.isDirty, true);
    assert.ok(after.marks < before.marks);
    assert.ok(!after.quotes.includes(claim.quote) || after.quotes.length < before.quotes.length);
    assert.ok(after.problems < before.problems);
    assert.notEqual(after.status, before.status);

    await vscode.commands.executeCommand('undo');
    await store.whenSettled();
    assert.deepEqual(picture(), before);
    await revert(document);
  });

  it('in one article changes what the others show', async () => {
    const { contradictions: tree } = await crosscheck();
    const snapshot = await findings();
    const [near, far] = snapshot.findings.report.contradictions
      .map(({ sides }) => sides.map(({ claims }) => snapshot.findings.claim(claims[0]!)!))
      .find(([one, other]) => one!.source !== other!.source)!;
    // What the tree shows beside the words of the article that is not edited.
    const opposite = () =>
      tree
        .getChildren()
        .flatMap((group) => tree.getChildren(group))
        .map((node) => tree.getChildren(node).flatMap((quote) => (quote.kind === 'quote' ? quote.claim : [])))
        .filter((claims) => claims.some(({ source, quote }) => source === near!.source && quote === near!.quote))
        .flatMap((claims) => claims.filter(({ source }) => source === far!.source).map(({ quote }) => quote));
    const before = opposite();
    assert.ok(before.includes(far!.quote));

    const { document } = await open(far!.source);
    const { range } = document.lineAt(document.positionAt(far!.start).line);
    await edit(document, (change) => change.delete(document.uri, range));
    assert.ok(!opposite().includes(far!.quote), `“${near!.quote}” still stands against words that are gone`);
    await revert(document);
    assert.deepEqual(opposite(), before);
  });

  it('leads to the newest findings, however fast the edits follow one another', async () => {
    const { store } = await crosscheck();
    const { path } = (await findings()).findings.report.sources[0]!;
    const { document } = await open(path);
    const seen: number[] = [];
    const subscription = store.onDidChange((snapshot) => seen.push(snapshot.versions.get(`${document.uri}`)!));
    for (let count = 0; count < 10; count += 1) {
      const change = new vscode.WorkspaceEdit();
      change.insert(document.uri, new vscode.Position(0, 0), 'x');
      await vscode.workspace.applyEdit(change);
    }
    await store.whenSettled();
    subscription.dispose();
    assert.equal(seen.at(-1), document.version);
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    await revert(document);
  });
});

describe('Files of the folder', () => {
  afterEach(closeAll);

  it('become sources when they come, change with them, and are forgotten when they go', async () => {
    const { store } = await crosscheck();
    const count = (await findings()).findings.report.sources.length;
    const uri = inFolder('new-story.txt');
    const textOf = () => store.current?.findings.source('new-story.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(prose));
    await until('the new file is a source', () => textOf() !== undefined, store.onDidChange);
    await vscode.workspace.fs.delete(uri);
    await until('the deleted file is none', () => textOf() === undefined, store.onDidChange);
    assert.equal(store.current?.findings.report.sources.length, count);
  });

  it('come, move and go with the folder that they lie in', async () => {
    const { store } = await crosscheck();
    const before = (await findings()).findings.report.sources.map(({ path }) => path);
    const added = () =>
      store.current?.findings.report.sources.flatMap(({ path }) => (before.includes(path) ? [] : path));
    const become = (what: string, paths: readonly string[]) =>
      until(what, () => String(added()) === String(paths), store.onDidChange);
    await vscode.workspace.fs.writeFile(inFolder('later/story.txt'), new TextEncoder().encode(prose));
    await become('the file in the new folder is a source', ['later/story.txt']);
    await vscode.workspace.fs.rename(inFolder('later'), inFolder('moved'));
    await become('it has moved with its folder', ['moved/story.txt']);
    await vscode.workspace.fs.delete(inFolder('moved'), { recursive: true });
    await become('it is gone with its folder', []);
  });

  it('that change all at once, as when a branch is checked out, are read again in few goes', async function () {
    this.timeout(120_000);
    const { store } = await crosscheck();
    const before = (await findings()).findings.report.sources.length;
    const uris = Array.from({ length: 300 }, (_, index) => inFolder(`branch/${index}.txt`));
    const opened = (year: number) =>
      Promise.all(
        uris.map((uri, index) =>
          vscode.workspace.fs.writeFile(
            uri,
            new TextEncoder().encode(`The harbour of Port ${index} was opened in ${year} by the mayor of the town.\n`),
          ),
        ),
      );
    const read = (year: number) =>
      uris.every((_, index) => store.current?.textOf(`branch/${index}.txt`)?.includes(String(year)));
    try {
      await opened(1901);
      await until('all are sources', () => read(1901), store.onDidChange);
      let reports = 0;
      const subscription = store.onDidChange(() => {
        reports += 1;
      });
      await opened(1902);
      await until('all are read again', () => read(1902), store.onDidChange);
      subscription.dispose();
      assert.ok(reports <= 30, `${reports} reports on ${uris.length} changes`);
    } finally {
      await vscode.workspace.fs.delete(inFolder('branch'), { recursive: true });
      await until('they are gone', () => store.current?.findings.report.sources.length === before, store.onDidChange);
    }
  });
});
