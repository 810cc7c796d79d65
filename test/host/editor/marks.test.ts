import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  claimIn,
  closeAll,
  crosscheck,
  edit,
  findings,
  inFolder,
  open,
  rangeOf,
  revert,
  until,
  written,
} from './window.ts';

describe('Marks in an article', () => {
  afterEach(closeAll);

  it('stand at the exact spans of its claims, each in the style of its state', async () => {
    const { marks } = await crosscheck();
    for (const { path } of (await findings()).findings.report.sources) {
      const editor = await open(path);
      const { findings: current } = await findings();
      const claims = current.claimsOf(path);
      assert.ok(claims.length > 0, `${path} has no claims`);
      const marked = marks.decorationsOf(editor);
      for (const state of ['disputed', 'corroborated', 'single'] as const) {
        const expected = claims.filter(({ id }) => current.stateOf(id) === state);
        assert.deepEqual(
          written(marked[state]),
          written(expected.map((claim) => rangeOf(editor.document, claim))),
          `${state} in ${path}`,
        );
        for (const claim of expected)
          assert.equal(editor.document.getText(rangeOf(editor.document, claim)), claim.quote);
      }
    }
  });

  it('come in all three states on these sources', async () => {
    const snapshot = await findings();
    const states = new Set(snapshot.findings.report.claims.map(({ id }) => snapshot.findings.stateOf(id)));
    assert.deepEqual([...states].sort(), ['corroborated', 'disputed', 'single']);
  });

  it('leave the words that are typed at once, follow the text elsewhere, and are back after the analysis', async () => {
    const { marks } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    const { document } = editor;
    const all = () => Object.values(marks.decorationsOf(editor)).flat();
    const before = all();
    const typedAt = document.positionAt(claim.start + 1);
    const touched = before.filter((range) => range.contains(typedAt)).length;
    assert.ok(touched > 0);

    assert.ok(await editor.edit((builder) => builder.insert(typedAt, 'x')));
    assert.equal(all().filter((range) => range.contains(typedAt)).length, 0);
    assert.equal(all().length, before.length - touched);

    assert.ok(await editor.edit((builder) => builder.delete(new vscode.Range(typedAt, typedAt.translate(0, 1)))));
    await (await crosscheck()).store.whenSettled();
    assert.deepEqual(written(all()), written(before));
    await revert(document);
  });

  it('move with the text while it is edited, and are set once by the analysis', async () => {
    const { marks } = await crosscheck();
    const [claim] = (await findings()).findings.report.claims;
    const editor = await open(claim!.source);
    const before = Object.values(marks.decorationsOf(editor)).flat();
    const updates = marks.updates;
    const snapshot = await edit(editor.document, (change) =>
      change.insert(editor.document.uri, new vscode.Position(0, 0), '\n\n'),
    );
    const after = Object.values(marks.decorationsOf(editor)).flat();
    assert.equal(snapshot.isCurrent(editor.document), true);
    const down = before.map(({ start, end }) => new vscode.Range(start.translate(2), end.translate(2)));
    assert.deepEqual(written(after), written(down));
    assert.equal(marks.updates, updates + 3);
    await revert(editor.document);
  });

  it('are set by the analysis even where quick typing left the text as it was', async () => {
    const { marks, store } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    const { document } = editor;
    const before = Object.values(marks.decorationsOf(editor)).flat();
    const end = document.positionAt(claim.end);
    const typed = document.getText(new vscode.Range(end.translate(0, -2), end));
    editor.selection = new vscode.Selection(end, end);
    // Each key is sent before the extension has heard of the one before it.
    const keys = [
      vscode.commands.executeCommand('deleteLeft'),
      vscode.commands.executeCommand('deleteLeft'),
      ...[...typed].map((text) => vscode.commands.executeCommand('type', { text })),
    ];
    await Promise.all(keys);
    await until('the text is typed again', () => document.getText().slice(claim.start, claim.end) === claim.quote);
    const updates = marks.updates;
    await store.whenSettled();
    assert.ok(store.current?.isCurrent(document));
    assert.deepEqual(written(Object.values(marks.decorationsOf(editor)).flat()), written(before));
    assert.equal(marks.updates, updates + 3);
    await revert(document);
  });

  it('are not set anew where nothing was edited', async () => {
    const { marks, store } = await crosscheck();
    const [first, second] = (await findings()).findings.report.sources;
    await open(first!.path);
    const updates = marks.updates;
    await edit(await vscode.workspace.openTextDocument(inFolder(second!.path)), (change) =>
      change.insert(inFolder(second!.path), new vscode.Position(0, 0), '\n'),
    );
    assert.equal(marks.updates, updates);
    await revert(await vscode.workspace.openTextDocument(inFolder(second!.path)));
    await store.whenSettled();
  });

  it('never appear in a README, a licence or a document that is no file of the folder', async () => {
    const { marks, statusBarItem, store } = await crosscheck();
    const prose = 'The bridge over the Elm opened on Monday, two years late. It cost 14 million dollars.\n';
    const files = ['README.md', 'LICENSE.txt'].map(inFolder);
    try {
      for (const uri of files) {
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(prose));
        const editor = await vscode.window.showTextDocument(uri);
        await store.whenSettled();
        assert.ok(statusBarItem.text.includes('Not an article'), statusBarItem.text);
        assert.match(String(statusBarItem.tooltip), /^Not an article: /);
        assert.equal(store.current?.pathOf(uri), undefined);
        assert.deepEqual(Object.values(marks.decorationsOf(editor)).flat(), []);
      }
      const untitled = await vscode.workspace.openTextDocument({ content: prose, language: 'plaintext' });
      const editor = await vscode.window.showTextDocument(untitled);
      await store.whenSettled();
      assert.deepEqual(Object.values(marks.decorationsOf(editor)).flat(), []);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    } finally {
      for (const uri of files) await vscode.workspace.fs.delete(uri);
      await store.whenSettled();
    }
  });

  it('show only the states that the settings ask for', async () => {
    const { marks } = await crosscheck();
    const claim = claimIn(await findings(), 'disputed');
    const editor = await open(claim.source);
    const configuration = vscode.workspace.getConfiguration('crosscheck');
    try {
      await configuration.update('marks', ['disputed'], vscode.ConfigurationTarget.Global);
      const { disputed, corroborated, single } = marks.decorationsOf(editor);
      assert.ok(disputed.length > 0);
      assert.deepEqual([...corroborated, ...single], []);
    } finally {
      await configuration.update('marks', undefined, vscode.ConfigurationTarget.Global);
    }
    await (await crosscheck()).store.whenSettled();
  });

  it('tell who says it and what is planned where the settings ask for it, once for each claim', async () => {
    const { marks } = await crosscheck();
    const { report } = (await findings()).findings;
    const { source } = report.claims.find(({ modality }) => modality === 'planned')!;
    const editor = await open(source);
    const configuration = vscode.workspace.getConfiguration('crosscheck');
    const quotesOf = (kind: 'planned' | 'attributed') =>
      marks.decorationsOf(editor)[kind].map((range) => editor.document.getText(range));
    try {
      assert.deepEqual([...quotesOf('planned'), ...quotesOf('attributed')], []);
      await configuration.update('marks', ['planned', 'attributed'], vscode.ConfigurationTarget.Global);
      const claims = (await findings()).findings.claimsOf(source);
      const planned = claims.filter(({ modality }) => modality === 'planned');
      const attributed = claims.filter((claim) => claim.attribution && !planned.includes(claim));
      assert.deepEqual(new Set(quotesOf('planned')), new Set(planned.map(({ quote }) => quote)));
      assert.deepEqual(new Set(quotesOf('attributed')), new Set(attributed.map(({ quote }) => quote)));
      assert.deepEqual(marks.decorationsOf(editor).single, []);
    } finally {
      await configuration.update('marks', undefined, vscode.ConfigurationTarget.Global);
    }
    await (await crosscheck()).store.whenSettled();
  });
});
