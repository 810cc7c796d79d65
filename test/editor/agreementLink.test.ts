import assert from 'node:assert/strict';
import { agreementPage, makeNonce } from '../../src/editor/agreement/html.ts';
import { PanelLink } from '../../src/editor/agreement/link.ts';
import type { ToPanel } from '../../src/panel/messages.ts';

/** A page that takes a message only when the test says so. */
class SlowPage {
  visible = true;
  readonly messages: ToPanel[] = [];
  readonly #deliveries: (() => void)[] = [];

  post(message: ToPanel): Promise<boolean> {
    this.messages.push(message);
    return new Promise((resolve) => this.#deliveries.push(() => resolve(true)));
  }

  async deliver(): Promise<void> {
    for (const done of this.#deliveries.splice(0)) done();
    await new Promise(setImmediate);
  }

  get contents(): string[] {
    return this.messages.flatMap((message) =>
      message.type === 'show' && message.content.state === 'failed' ? [message.content.message] : [],
    );
  }
}

describe('the link from the editor to the panel', () => {
  let page: SlowPage;
  let content: string;
  let link: PanelLink;
  beforeEach(() => {
    page = new SlowPage();
    content = 'first';
    link = new PanelLink(page, () => ({ state: 'failed', message: content }));
  });

  it('sends nothing before the page has started', () => {
    link.contentChanged();
    link.select('a.txt', ['c1']);
    assert.deepEqual(page.messages, []);
  });

  it('sends content and selection when the page starts', () => {
    link.select('a.txt', ['c1']);
    link.pageStarted();
    assert.deepEqual(page.messages, [
      { type: 'show', revision: 1, content: { state: 'failed', message: 'first' } },
      { type: 'selection', path: 'a.txt', claims: ['c1'] },
    ]);
  });

  it('sends only the newest of the contents that came up while one was on its way', async () => {
    link.pageStarted();
    for (content of ['second', 'third', 'fourth']) link.contentChanged();
    await page.deliver();
    assert.deepEqual(page.contents, ['first', 'fourth']);
  });

  it('sends nothing to a hidden page, and the newest content when it is shown again', async () => {
    link.pageStarted();
    await page.deliver();
    page.visible = false;
    content = 'second';
    link.contentChanged();
    content = 'third';
    link.contentChanged();
    assert.deepEqual(page.contents, ['first']);
    page.visible = true;
    link.visibilityChanged();
    assert.deepEqual(page.contents, ['first', 'third']);
  });

  it('numbers contents so that a later one is always newer, also over a reload of the page', async () => {
    link.pageStarted();
    await page.deliver();
    link.pageStarted();
    const revisions = page.messages.flatMap((message) => (message.type === 'show' ? [message.revision] : []));
    assert.deepEqual(revisions, [1, 2]);
  });

  it('goes on after a message that could not be delivered', async () => {
    let failures = 1;
    const sent: string[] = [];
    const broken = new PanelLink(
      {
        visible: true,
        post: async (message) => {
          if (message.type === 'show' && failures-- > 0) throw new Error('The webview is gone.');
          sent.push(message.type);
          return true;
        },
      },
      () => ({ state: 'loading', message: null }),
    );
    broken.pageStarted();
    await new Promise(setImmediate);
    broken.contentChanged();
    await new Promise(setImmediate);
    assert.deepEqual(sent, ['selection', 'show']);
  });
});

describe('the page of the panel', () => {
  const language = { locale: 'de', words: { 'a "b"': '<script>&amp;</script> "' } };
  const page = agreementPage({ script: 'https://host/panel.js', source: 'https://host', nonce: 'abc', language });
  it('allows nothing but what carries the nonce', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-abc'; style-src https://host 'nonce-abc'; base-uri 'none'; form-action 'none'",
    );
  });
  it('has no inline script, handler or style attribute', () => {
    assert.doesNotMatch(page, /<script(?![^>]*src=)|\son\w+=|\sstyle=/);
  });
  it('has a nonce that can not be guessed', () => {
    const nonces = Array.from({ length: 100 }, makeNonce);
    assert.equal(new Set(nonces).size, 100);
    assert.ok(nonces.every((nonce) => /^[0-9a-f]{32}$/.test(nonce)));
  });
});
