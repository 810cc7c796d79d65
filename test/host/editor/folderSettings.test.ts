import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { withAgreementsJoined } from '../../../src/agreement/joinedAgreements.ts';
import type { Report } from '../../../src/engine/report.ts';
import { closeAll, crosscheck, findings, inFolder, open, until } from './window.ts';

const file = () => inFolder('crosscheck.json');
const folder = () => vscode.workspace.workspaceFolders![0]!;
const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Writes the file as another program would, and waits until it is read. */
async function write(text: string): Promise<void> {
  const { settings, store } = await crosscheck();
  await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  await until('the file is read', () => settings.file.textOf(folder()) === text, settings.file.onDidChange);
  await store.whenSettled();
}

async function remove(): Promise<void> {
  const { settings, store } = await crosscheck();
  await closeAll();
  if (await exists(file())) await vscode.workspace.fs.delete(file());
  await until('the file is gone', () => settings.file.textOf(folder()) === '', settings.file.onDidChange);
  await store.whenSettled();
}

async function sourceOf(path: string) {
  return (await findings()).findings.source(path);
}

const paths = async () => (await findings()).findings.report.sources.map(({ path }) => path);
const problems = () => vscode.languages.getDiagnostics(file()).map(({ message }) => message);

describe('crosscheck.json of a folder', () => {
  afterEach(remove);

  it('leaves out what it excludes, and takes it in again when it is gone', async () => {
    const before = await paths();
    await write(JSON.stringify({ exclude: [before[0]], sources: { [before[1]!]: { ignore: true } } }));
    assert.deepEqual(await paths(), before.slice(2));
    await remove();
    assert.deepEqual(await paths(), before);
  });

  it('stands above the settings of VS Code', async () => {
    const [first, second] = await paths();
    const configuration = vscode.workspace.getConfiguration('crosscheck');
    const { store } = await crosscheck();
    try {
      await configuration.update('include', [first], vscode.ConfigurationTarget.Global);
      await store.whenSettled();
      assert.deepEqual(await paths(), [first]);
      await write(JSON.stringify({ include: [second] }));
      assert.deepEqual(await paths(), [second]);
    } finally {
      await configuration.update('include', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('gives the same findings as on the command line', async () => {
    const [first, second, third] = await paths();
    await write(
      JSON.stringify({
        exclude: [first],
        sources: { [second!]: { date: '2019-02-03', outlet: 'The Elm Post' } },
        aliases: { Amazon: 'Amazon Incorporated' },
        ignoredRelations: ['post'],
      }),
    );
    const scratch = mkdtempSync(join(tmpdir(), 'crosscheck-same-'));
    try {
      cpSync(folder().uri.fsPath, scratch, { recursive: true });
      const program = join(process.env.CROSSCHECK_ROOT!, 'dist/cli.js');
      const { stdout, stderr } = spawnSync(process.execPath, [program, 'check', '--format', 'json', '.'], {
        cwd: scratch,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      });
      assert.equal(stderr, '');
      const report: Report = JSON.parse(stdout);
      assert.ok(report.sources.some(({ path }) => path === third));
      assert.deepEqual(withAgreementsJoined((await findings()).findings.report), report);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  it('says in Problems where it is wrong, and what is right in it holds', async () => {
    const before = await paths();
    await write(JSON.stringify({ exlude: [], exclude: [before[0]], articleSizeLimit: 'large' }));
    assert.deepEqual(await paths(), before.slice(1));
    assert.equal(problems().length, 2);
    assert.match(problems()[0]!, /There is no “exlude”.*“exclude”/);
    await write('{}');
    assert.deepEqual(problems(), []);
  });

  it('says in the status bar which article is too large to read, and by which setting', async () => {
    const { statusBarItem, store } = await crosscheck();
    const longest = (await paths()).find((path) => path.includes('003'))!;
    await write(JSON.stringify({ articleSizeLimit: 9 }));
    await open(longest);
    await store.whenSettled();
    assert.match(statusBarItem.text, /Too large$/);
    assert.match(String(statusBarItem.tooltip), /crosscheck\.articleSizeLimit/);
    await write('{}');
  });

  it('says in Problems which relation to ignore no claim has', async () => {
    await write(JSON.stringify({ ignoredRelations: ['post', 'prize', 'shoe size'] }));
    await (await crosscheck()).store.whenSettled();
    await until('it is told', () => problems().length === 2, vscode.languages.onDidChangeDiagnostics);
    assert.match(problems()[0]!, /“prize”, so that it changes nothing\. Is “price” meant\?$/);
    assert.match(problems()[1]!, /“shoe size”, so that it changes nothing\. They have: .*\bprice\b/);
  });

  it('follows the document while it is edited, and holds while what is typed is no JSON yet', async () => {
    const before = await paths();
    await write('{}');
    const document = await vscode.workspace.openTextDocument(file());
    const { settings, store } = await crosscheck();
    const type = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file(), new vscode.Range(0, 0, document.lineCount, 0), text);
      await vscode.workspace.applyEdit(edit);
    };
    await type(JSON.stringify({ exclude: [before[0]] }));
    await until('it is read', () => settings.of(folder().uri).exclude.length === 1, settings.onDidChange);
    await store.whenSettled();
    assert.deepEqual(await paths(), before.slice(1));
    await type('{"exclude": [');
    await settings.read([folder()]);
    assert.deepEqual(settings.of(folder().uri).exclude, [before[0]]);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('What a reader says about the sources', () => {
  afterEach(remove);

  it('is kept in crosscheck.json, and taken back step by step', async () => {
    const { edits, history, store } = await crosscheck();
    const [path] = await paths();
    const own = (await sourceOf(path!))!;
    assert.ok(await edits.setDate(inFolder(path!), '2019-02-03'));
    assert.ok(await edits.setOutlet(inFolder(path!), 'The Elm Post'));
    await store.whenSettled();
    const { published, outlet } = (await sourceOf(path!))!;
    assert.deepEqual([published, outlet], ['2019-02-03', 'The Elm Post']);
    assert.deepEqual(JSON.parse(await textOf(file())), {
      sources: { [path!]: { date: '2019-02-03', outlet: 'The Elm Post' } },
    });
    assert.deepEqual(
      (await vscode.workspace.fs.readDirectory(folder().uri))
        .map(([name]) => name)
        .filter((name) => name.startsWith('.')),
      [],
    );
    await vscode.commands.executeCommand('crosscheck.undoChange');
    await vscode.commands.executeCommand('crosscheck.undoChange');
    await store.whenSettled();
    assert.equal(await exists(file()), false);
    assert.deepEqual(await sourceOf(path!), own);
    assert.equal(await history.undo(), false);
  });

  it('leaves out a source, ignores a relation, and calls two names one', async () => {
    const { edits, store } = await crosscheck();
    const { report } = (await findings()).findings;
    const { relation } = report.contradictions.find(({ severity }) => severity === 'hard')!;
    const path = report.sources.at(-1)!.path;
    await edits.ignoreRelation(folder(), relation, true);
    await edits.ignoreSource(inFolder(path), true);
    await edits.setAlias(folder(), 'AHS', 'Amazon Health Services');
    await store.whenSettled();
    const after = (await findings()).findings.report;
    assert.ok(!after.contradictions.some((each) => each.relation === relation));
    assert.ok(!after.sources.some((each) => each.path === path));
    assert.deepEqual(JSON.parse(await textOf(file())).aliases, { AHS: 'Amazon Health Services' });
    await edits.ignoreRelation(folder(), relation, false);
    await edits.ignoreSource(inFolder(path), false);
    await edits.setAlias(folder(), 'AHS', null);
    await store.whenSettled();
    assert.deepEqual((await findings()).findings.report, report);
  });

  it('goes into the open document, where the editor can take it back too', async () => {
    const { edits, settings } = await crosscheck();
    const [path] = await paths();
    await write('{\n  // ours\n}\n');
    const document = await vscode.workspace.openTextDocument(file());
    await vscode.window.showTextDocument(document);
    await edits.setDate(inFolder(path!), '2019-02-03');
    assert.match(document.getText(), /2019-02-03[\s\S]*\/\/ ours/);
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('undo');
    await until('the date is gone', () => !settings.file.textOf(folder()).includes('2019'), settings.file.onDidChange);
    await document.save();
  });

  it('is opened by crosscheck.openConfiguration, where there is none yet as a new file', async () => {
    const opened = () => vscode.window.activeTextEditor?.document.uri;
    await vscode.commands.executeCommand('crosscheck.openConfiguration');
    assert.deepEqual([opened()?.scheme, opened()?.path], ['untitled', file().path]);
    await closeAll();
    await write('{}');
    await vscode.commands.executeCommand('crosscheck.openConfiguration');
    assert.equal(`${opened()}`, `${file()}`);
  });

  for (const [name, text] of [
    ['malformed', '{"exclude": ['],
    ['not merged', '<<<<<<< HEAD\n{}\n=======\n{"exclude": []}\n>>>>>>> other\n'],
    ['of a newer form', '{"version": 2}'],
  ] as const)
    it(`is never written into a file that is ${name}`, async () => {
      const { edits } = await crosscheck();
      const [path] = await paths();
      await write(text);
      assert.equal(await edits.setDate(inFolder(path!), '2019-02-03'), false);
      assert.equal(await textOf(file()), text);
      assert.equal(problems().length, 1);
      await vscode.commands.executeCommand('notifications.clearAll');
    });

  it('is not taken back over what somebody else has written since', async () => {
    const { edits, history } = await crosscheck();
    const [path] = await paths();
    await edits.setDate(inFolder(path!), '2019-02-03');
    const other = JSON.stringify({ exclude: ['drafts'] });
    await write(other);
    assert.equal(await history.undo(), false);
    assert.equal(await textOf(file()), other);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('can be changed back later where it can’t be written now', async () => {
    const { edits, history } = await crosscheck();
    const [path] = await paths();
    await edits.setDate(inFolder(path!), '2019-02-03');
    const changed = await vscode.workspace.fs.readFile(file());
    await vscode.workspace.fs.delete(file());
    await vscode.workspace.fs.createDirectory(file());
    assert.equal(await history.undo(), false);
    await vscode.workspace.fs.delete(file(), { recursive: true });
    await vscode.workspace.fs.writeFile(file(), changed);
    assert.equal(await history.undo(), true);
    assert.equal(await exists(file()), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
