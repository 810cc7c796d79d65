import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/build/chromium.mjs';
import { html } from '../../src/formats/html/markup.ts';
import { writeHtml } from '../../src/formats/html/page.ts';
import { exported, hostileStory, reviewed, story } from './story.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements and the text of a page. */
function read(page: string): { readonly elements: Element[]; readonly text: string } {
  const elements: Element[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(page);
  return { elements, text };
}

describe('The HTML report', () => {
  it('shows both quotes of a contradiction, who states what, when, which sources agree, and the sources', async () => {
    const { text } = read(writeHtml(await exported(story)));
    const folded = text.replace(/\s+/g, ' ');
    for (const part of [
      'Quintar · price ≠ hard money',
      '$3.1 billion “Velora has acquired Quintar for $3.1 billion” Evening Quintar goes to Velora · Evening · 2024-05-04',
      'Who states what',
      'When it happened',
      '2024-05-02',
      'Which sources agree',
      'Sources',
    ]) {
      assert.ok(folded.includes(part), `${part} is missing in ${folded}`);
    }
  });

  it('lists what readers have decided', async () => {
    const { text } = read(writeHtml(reviewed(await exported(story), '<b>Rounded</b> differently.')));
    assert.match(text, /Reviewed[\s\S]*Quintar · price: accepted – <b>Rounded<\/b> differently\. \(Kim, 2024-05-06\)/);
  });

  it('says so where nothing contradicts, and of no sources at all', async () => {
    const { text } = read(writeHtml(await exported({})));
    assert.match(text, /0 sources[\s\S]*No contradictions/);
    assert.doesNotMatch(text, /Who states what|When it happened|Which sources agree/);
  });

  it('needs no script, no other file and no network', async () => {
    const page = writeHtml(await exported(story));
    const { elements } = read(page);
    assert.ok(
      !elements.some(({ name }) => ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form'].includes(name)),
    );
    assert.doesNotMatch(page, /@import|url\(|\bsrc=/);
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
  });

  it('lets nothing from an article become mark-up or leave its place', async () => {
    const { elements, text } = read(writeHtml(await exported(hostileStory)));
    const plain = read(writeHtml(await exported(story)));
    const known = new Set(plain.elements.map(({ name }) => name));
    assert.deepEqual(
      [...new Set(elements.map(({ name }) => name))].filter((name) => !known.has(name)),
      [],
    );
    for (const { attributes } of elements) {
      assert.ok(!Object.keys(attributes).some((name) => name.startsWith('on')));
      assert.doesNotMatch(attributes.href ?? '', /^\s*[a-z][a-z0-9+.-]*:/i);
    }
    assert.ok(text.includes('<script>alert(1)</script> [x](command:y)'));
  });

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (content, value) => {
        const { elements, text } = read(html`<p title="${value}">${content}</p>`.text);
        const line = (each: string) => read(html`${each}`.text).text;
        assert.deepEqual(elements, [{ name: 'p', attributes: { title: line(value) } }]);
        assert.equal(text, line(content));
      }),
    );
  });
});

describe('The HTML report in a browser', function () {
  this.timeout(180_000);
  const root = resolve(import.meta.dirname, '../..');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;

  before(async () => {
    browser = await launchChromium(join(root, '.vscode-test'));
  });
  after(() => browser.close());

  const readers = [
    { width: 1280, colorScheme: 'light', media: 'screen' },
    { width: 1280, colorScheme: 'dark', media: 'screen' },
    { width: 390, colorScheme: 'light', media: 'screen' },
    { width: 794, colorScheme: 'dark', media: 'print' },
  ] as const;
  for (const { width, colorScheme, media } of readers) {
    it(`fits and can be read by everyone at ${width} pixels, ${colorScheme}, on ${media}`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', ({ url }) => {
        if (!url().startsWith('data:') && url() !== 'about:blank') complaints.push(url());
      });
      await page.emulateMedia({ colorScheme, media });
      await page.setContent(writeHtml(await exported({ ...story, ...hostileStory })));
      await page.evaluate(axe);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: unknown[] }[] }>('axe.run()');
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      await page.close();
      assert.deepEqual(
        violations.map(({ id, nodes }) => ({ id, nodes })),
        [],
      );
      assert.ok(excess <= 0, `${excess} pixels too wide`);
      assert.deepEqual(complaints, []);
    });
  }
});
