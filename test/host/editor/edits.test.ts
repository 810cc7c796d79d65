import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/editor/contradictions/tree.ts';
import { claimIn, closeAll, crosscheck, edit, findings, inFolder, open, rangeOf, revert, until } from './window.ts';

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
    const snapshot = await findings();
    const contradiction = snapshot.findings.report.contradictions.find(
      ({ severity, sides }) =>
        severity !== 'superseded' &&
        new Set(sides.map(({ claims }) => snapshot.findings.claim(claims[0]!)!.source)).size > 1,
    );
    assert.ok(contradiction, 'no contradiction stands between two sources');
    const [gone, ...others] = contradiction.sides;
    const far = snapshot.findings.claim(others[0]!.claims[0]!)!;
    const near = gone!.claims.map((id) => snapshot.findings.claim(id)!);
    const documents = [];
    for (const claim of near) {
      const { document } = await open(claim.source);
      documents.push(document);
      const range = rangeOf(document, claim);
      const { range: line } = document.lineAt(range.start.line);
      if (document.getText().includes(claim.quote)) await edit(document, (change) => change.delete(document.uri, line));
    }
    const now = (await findings()).findings.report.contradictions.map(({ id }) => id);
    assert.ok(!now.includes(contradiction.id), `${far.quote} is still disputed by a side that is gone`);
    for (const document of documents) await revert(document);
    const back = (await findings()).findings.report.contradictions.length;
    assert.equal(back, snapshot.findings.report.contradictions.length);
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
});
