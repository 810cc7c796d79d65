import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Activation', () => {
  it('starts the extension on a folder of articles', async () => {
    const extension = vscode.extensions.getExtension('crosscheck.crosscheck');
    assert.ok(extension, 'the extension under development is not installed in this host');
    await extension.activate();
    assert.equal(extension.isActive, true);
    const isInstalled = !extension.extensionPath.startsWith(process.env.CROSSCHECK_ROOT!);
    assert.equal(isInstalled, process.env.CROSSCHECK_PACKED !== undefined, `it runs from ${extension.extensionPath}`);
  });
});
