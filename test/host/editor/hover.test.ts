import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { escapeMarkdown } from '../../../src/text/markdown.ts';
import { claimIn, closeAll, findings, inFolder, open } from './window.ts';

async function hoverAt(path: string, offset: number): Promise<vscode.MarkdownString[]> {
  const { document } = await open(path);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

describe('The hover of a claim in the editor', () => {
  afterEach(closeAll);

  for (const state of ['corroborated', 'disputed'] as const) {
    it(`that is ${state} tells its statement, its sources with quotes and links, and why it was found`, async () => {
      const { findings: current } = await findings();
      const claim = claimIn(await findings(), state);
      const contents = await hoverAt(claim.source, claim.start);
      const text = contents.map(({ value }) => value).join('\n\n');
      // A subject that only tells what a figure goes with stands at the end.
      const [subject = '', ...rest] = claim.statement.split(' · ');
      const headlines = [claim.statement, `${rest.join(' · ')} (${subject})`];
      assert.ok(
        headlines.some((headline) => text.includes(`**${escapeMarkdown(headline)}**`)),
        text,
      );
      assert.ok(text.includes(escapeMarkdown(claim.rule)));
      // Of several agreements the one of most sources is told.
      const most = Math.max(1, ...current.agreementsOf(claim.id).map(({ sources }) => sources.length));
      assert.ok(text.includes(`${most} of 5 sources`), text);
      assert.match(text, /\(command:crosscheck[.]goTo[?]/);
      for (const contradiction of current.contradictionsOf(claim.id)) {
        assert.ok(text.includes(escapeMarkdown(contradiction.explanation)));
      }
    });
  }

  it('may run the commands of its links and nothing else', async () => {
    const claim = claimIn(await findings(), 'disputed');
    for (const content of await hoverAt(claim.source, claim.start)) {
      assert.deepEqual(content.isTrusted, {
        enabledCommands: ['crosscheck.goTo', 'crosscheck.compareSideBySide', 'crosscheck.dismiss'],
      });
      assert.notEqual(content.supportHtml, true);
    }
  });

  it('has links that lead to the quote', async () => {
    const claim = claimIn(await findings(), 'corroborated');
    const [content] = await hoverAt(claim.source, claim.start);
    const [, query] = /\(command:crosscheck[.]goTo[?]([^)]+)\)/.exec(content!.value)!;
    const [place] = JSON.parse(decodeURIComponent(query!));
    await vscode.commands.executeCommand('crosscheck.goTo', place);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(`${editor.document.uri}`, `${inFolder(place.path)}`);
    const quote = editor.document.getText(editor.selection);
    const { findings: current } = await findings();
    assert.ok(current.claimsOf(place.path).some((other) => other.quote === quote));
    // The caret stands where a hover tells about the quote.
    assert.notDeepEqual(await hoverAt(place.path, editor.document.offsetAt(editor.selection.active)), []);
  });

  it('is absent where nothing is claimed', async () => {
    const { findings: current } = await findings();
    for (const { path } of current.report.sources) {
      const claims = current.claimsOf(path);
      const { document } = await open(path);
      const free = Array.from({ length: document.getText().length }, (_, offset) => offset).find((offset) =>
        claims.every(({ start, end }) => offset < start - 1 || offset > end),
      );
      if (free !== undefined) assert.deepEqual(await hoverAt(path, free), []);
    }
  });
});
