import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, crosscheck, findings, inFolder, until } from './window.ts';

const page = `<!doctype html><html><head><title>Velora buys Quintar</title><meta property="og:site_name" content="The Ledger">
<meta property="article:published_time" content="2024-05-03"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Velora buys Quintar</h1><p>Velora said on 3 May 2024 that it had acquired Quintar, a maker of pumps, for $2.4 billion.
The deal closed on 2 May, after eight months of talks with the owners of the firm.</p></article></body></html>`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('Importing a source', () => {
  const saved = () => inFolder('saved.xhtml');
  const articles = ['2024-05-03-velora-buys-quintar.md', '2024-05-03-velora-buys-quintar-2.md'].map(
    (name) => () => inFolder(name),
  );

  after(async () => {
    await closeAll();
    for (const uri of [saved(), ...articles.map((article) => article())]) {
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
    const { store } = await crosscheck();
    const isGone = () => !store.current?.findings.report.sources.some(({ path }) => path.includes('velora'));
    await until('the imported articles are forgotten', isGone, store.onDidChange);
  });

  it('makes an article of a saved web page, beside it, and shows it', async () => {
    await crosscheck();
    await vscode.workspace.fs.writeFile(saved(), bytesOf(page));
    const made = await vscode.commands.executeCommand<vscode.Uri[]>('crosscheck.importSource', saved());
    assert.deepEqual(made.map(String), [`${articles[0]!()}`]);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(`${document.uri}`, `${articles[0]!()}`);
    assert.match(
      document.getText(),
      /^---\ntitle: Velora buys Quintar\ndate: 2024-05-03\noutlet: The Ledger\n---\n\n# Velora/,
    );
    assert.ok(!document.getText().includes('Home'));
    const { store } = await crosscheck();
    await store.whenSettled();
    const { report } = (await findings()).findings;
    assert.ok(report.claims.some(({ statement }) => statement === 'Quintar · price · $2.4 billion'));
  });

  it('never writes over an article that is there', async () => {
    const before = await vscode.workspace.fs.readFile(articles[0]!());
    const made = await vscode.commands.executeCommand<vscode.Uri[]>('crosscheck.importSource', saved());
    assert.deepEqual(made.map(String), [`${articles[1]!()}`]);
    assert.deepEqual(await vscode.workspace.fs.readFile(articles[0]!()), before);
  });

  it('makes nothing of a file that is no source', async () => {
    await vscode.workspace.fs.writeFile(saved(), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    assert.deepEqual(await vscode.commands.executeCommand('crosscheck.importSource', saved()), []);
  });
});

describe('Pasting a web page', () => {
  const paste = async (document: vscode.TextDocument, html: string): Promise<string[]> => {
    const { paste: provider } = await crosscheck();
    const transfer = new vscode.DataTransfer();
    transfer.set('text/html', new vscode.DataTransferItem(html));
    const { token } = new vscode.CancellationTokenSource();
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
    const edits = await provider.provideDocumentPasteEdits(document, [], transfer, context, token);
    return edits.map(({ insertText }) => String(insertText));
  };

  it('into an empty Markdown file keeps title and date', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const [text] = await paste(document, page);
    assert.match(text!, /^---\ntitle: Velora buys Quintar\ndate: 2024-05-03\noutlet: The Ledger\n---\n\n# Velora/);
  });

  it('leaves everything else as it is: a file with text, and a few words', async () => {
    const full = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Notes.' });
    assert.deepEqual(await paste(full, page), []);
    const empty = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    assert.deepEqual(await paste(empty, '<b>a few words</b>'), []);
  });
});
