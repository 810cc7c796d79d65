import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { launchChromium } from '../../src/build/chromium.mjs';
import { readArticle } from '../../src/engine/article/read.ts';
import type { Imported } from '../../src/import/imported.ts';

type Importer = typeof import('../../src/import/importSource.ts');

// What ships, because parts of pdf.js are left out of it: src/build/lighterPdf.mjs.
const bundle = new URL('../../dist/importer.js', import.meta.url);
const { asFile, fileNameOf, importCopied, importSource } = (await import(bundle.href)) as Importer;

/** The article that bytes are imported as; fails where they are refused. */
async function importing(bytes: Uint8Array): Promise<Imported> {
  const article = await importSource(bytes);
  assert.ok(!('refusal' in article), JSON.stringify(article));
  return article;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const page = `<!doctype html><html lang="en"><head><title>Velora buys Quintar | The Ledger</title>
<meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2024-05-03T08:00:00Z">
<meta name="author" content="Jane Roe"><link rel="canonical" href="https://ledger.example/velora"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Business</a></li></ul></nav><main><article>
<h1>Velora buys Quintar</h1>
<p>Velora said on 3 May 2024 that it had acquired <a href="https://q.example">Quintar</a>, a maker of pumps, for $2.4
billion. The deal closed on 2 May, after eight months of talks with the owners of the firm.</p>
<p>Jane Alder, chief executive of Quintar, will stay. She said: “We are glad”, and <b>did not</b> comment on the price.</p>
<h2>What it means</h2><ul><li>Quintar has 4,512 employees.</li><li>Velora has 12,000.</li></ul>
<img src="x" onerror="alert(1)"><script>alert(1)</script></article></main>
<footer><p>© 2024 The Ledger. All rights reserved.</p></footer></body></html>`;

describe('A saved web page', () => {
  it('becomes an article with what it says about itself, without what surrounds it', async () => {
    const article = await importing(bytesOf(page));
    const file = asFile(article);
    assert.ok(
      file.startsWith(
        '---\ntitle: Velora buys Quintar\ndate: 2024-05-03\nauthor: Jane Roe\noutlet: The Ledger\n' +
          'url: https://ledger.example/velora\n---\n\n# Velora buys Quintar\n\nVelora said on 3 May 2024 that it had acquired ' +
          'Quintar, a maker of pumps, for $2.4 billion.',
      ),
      file,
    );
    assert.match(file, /## What it means\n\n- +Quintar has 4,512 employees\./);
    for (const word of ['Home', 'alert', 'onerror', 'rights reserved', 'q.example']) {
      assert.ok(!file.includes(word), `“${word}” came along`);
    }
  });

  it('is read by the engine as the page itself is', async () => {
    const folder = join(import.meta.dirname, '../accuracy');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    assert.ok(pages.length > 0);
    for (const path of pages) {
      const text = readFileSync(join(folder, path), 'utf8');
      const original = readArticle({ path, text });
      const again = readArticle({ path: 'again.md', text: asFile(await importing(bytesOf(text))) });
      for (const fact of ['title', 'published', 'outlet', 'url'] as const) {
        if (original[fact]) assert.equal(again[fact], original[fact], `${path}: ${fact}`);
      }
      const longest = original.blocks
        .filter(({ role }) => role === 'paragraph')
        .map(({ start, end }) => original.body.slice(start, end))
        .sort((a, b) => b.length - a.length)[0]!;
      assert.ok(again.body.includes(longest.slice(0, 60)), `${path}: “${longest.slice(0, 60)}” is lost`);
    }
  });

  it('keeps its letters in another encoding', async () => {
    const latin = page.replace('<head>', '<head><meta charset="iso-8859-1">').replace('eight months', 'zwölf Monate');
    const bytes = Uint8Array.from(latin.replace(/[“”©]/g, '"'), (letter) => letter.charCodeAt(0));
    assert.match((await importing(bytes)).markdown, /zwölf Monate/);
  });
});

describe('What was copied from a web page', () => {
  it('keeps title, date and address', async () => {
    const copied =
      '<meta charset="utf-8"><link rel="canonical" href="https://ledger.example/velora"><h1>Velora buys Quintar</h1>' +
      '<time datetime="2024-05-03">Friday</time><p>Velora has acquired <b>Quintar</b> for $2.4 billion.</p>';
    const article = await importCopied(copied);
    assert.deepEqual(
      [article?.title, article?.date, article?.url],
      ['Velora buys Quintar', '2024-05-03', 'https://ledger.example/velora'],
    );
    assert.match(article!.markdown, /Velora has acquired \*\*Quintar\*\* for/);
  });

  it('is nothing where it holds no words', async () => {
    assert.equal(await importCopied('<img src="x">'), undefined);
  });
});

describe('A Word document', () => {
  const made = (children: ConstructorParameters<typeof Document>[0]['sections'][0]['children'], title?: string) =>
    Packer.toBuffer(
      new Document({ sections: [{ children }], creator: 'Jane Roe', ...(title === undefined ? {} : { title }) }),
    );

  it('becomes an article with its headings, lists, tables, title and author', async () => {
    const row = (...words: string[]) =>
      new TableRow({ children: words.map((word) => new TableCell({ children: [new Paragraph(word)] })) });
    const article = await importing(
      await made(
        [
          new Paragraph({ text: 'Velora buys Quintar', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('BERLIN, 3 May 2024 – Velora has acquired Quintar for $2.4 billion.'),
          new Paragraph({ text: 'Quintar has 4,512 employees.', bullet: { level: 0 } }),
          new Table({ rows: [row('Firm', 'Staff'), row('Quintar', '4,512')] }),
        ],
        'Velora buys Quintar',
      ),
    );
    assert.deepEqual([article.title, article.author], ['Velora buys Quintar', 'Jane Roe']);
    assert.deepEqual([article.date, article.dateOfFile], ['2024-05-03', false]);
    assert.match(article.markdown, /^# Velora buys Quintar\n\nBERLIN, 3 May 2024/);
    assert.match(article.markdown, /- +Quintar has 4,512 employees\./);
    assert.match(article.markdown, /Staff[\s\S]*4,512/);
  });

  it('has the date of the file where the text names none, and the front matter says so', async () => {
    const article = await importing(await made([new Paragraph('Velora has acquired Quintar for $2.4 billion.')]));
    assert.equal(article.dateOfFile, true);
    assert.match(asFile(article), /^date: \d{4}-\d\d-\d\d # of the file; the text names none$/m);
  });
});

describe('A PDF', () => {
  const pages = [
    [
      [20, 'Velora buys Quintar'],
      [11, 'BERLIN, 3 May 2024 - Velora said on Friday that it had acquired Quintar, a maker of'],
      [11, 'pumps, for $2.4 billion. The purchase was completed on 2 May 2024, after a long nego-'],
      [11, 'tiation with the owners of the'],
    ],
    [
      [11, 'company. Jane Alder stays.'],
      [0, ''],
      [11, 'Quintar has 4,512 employees.'],
      [14, 'What it means'],
      [11, '1. Velora grows.'],
    ],
  ] as const;

  async function made(): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.setTitle('release-final.docx');
    document.setAuthor('Jane Roe');
    document.setCreationDate(new Date('2024-05-04T00:00:00Z'));
    for (const [index, lines] of pages.entries()) {
      const sheet = document.addPage([595, 842]);
      sheet.drawText('Velora press service', { x: 60, y: 810, size: 8, font });
      let y = 770;
      for (const [size, text] of lines) {
        if (text) sheet.drawText(text, { x: 60, y, size, font });
        y -= 16 + (size > 12 ? 14 : 0);
      }
      sheet.drawText(`Page ${index + 1} of 2`, { x: 280, y: 30, size: 8, font });
    }
    return document.save();
  }

  it('becomes an article of whole paragraphs, over lines and pages', async () => {
    const article = await importing(await made());
    assert.deepEqual(article.markdown.split('\n\n'), [
      '# Velora buys Quintar',
      'BERLIN, 3 May 2024 - Velora said on Friday that it had acquired Quintar, a maker of pumps, for $2.4 billion. The purchase was completed on 2 May 2024, after a long negotiation with the owners of the company. Jane Alder stays.',
      'Quintar has 4,512 employees.',
      '## What it means',
      '\\1. Velora grows.',
    ]);
    assert.deepEqual([article.title, article.date, article.author], ['Velora buys Quintar', '2024-05-03', 'Jane Roe']);
  });

  it('that a browser has printed, with fonts of its own and a picture, is read in several scripts', async () => {
    const browser = await launchChromium(join(import.meta.dirname, '../../.vscode-test'));
    try {
      const page = await browser.newPage();
      const square = '<svg width="40" height="40"><rect width="40" height="40" fill="url(#g)"/></svg>';
      await page.setContent(
        `<h1>Brücke gesperrt</h1><p>“Die Straße bleibt zu”, sagte Zoë Łuczak.</p>${square}<p>Мост закрыт.</p>`,
      );
      const { markdown } = await importing(await page.pdf());
      assert.deepEqual(markdown.split('\n\n'), [
        '# Brücke gesperrt',
        '“Die Straße bleibt zu”, sagte Zoë Łuczak.',
        'Мост закрыт.',
      ]);
    } finally {
      await browser.close();
    }
  });

  it('that holds no text is refused', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    assert.deepEqual(await importSource(await document.save()), { refusal: 'picturesOfText', detail: '' });
  });
});

describe('A file that can’t be imported', () => {
  for (const [what, bytes, refusal] of [
    ['a damaged PDF', bytesOf('%PDF-1.7\nnonsense'), 'unreadable'],
    ['an archive that is no document', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'unreadable'],
    ['a document of an older Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'olderWord'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'unknownKind'],
    ['nothing', new Uint8Array(), 'unknownKind'],
    ['a page of a million levels', bytesOf('<div>'.repeat(1_000_000)), 'nestedTooDeeply'],
    ['a page without an article', bytesOf('<html><body><p></p></body></html>'), 'noArticle'],
  ] as const) {
    it(`${what} is refused: ${refusal}`, async () => {
      const refused = await importSource(bytes);
      assert.ok('refusal' in refused);
      assert.equal(refused.refusal, refusal);
    });
  }
});

describe('The name of an imported file', () => {
  for (const [title, date, expected] of [
    ['Quintar goes to Velora!', '2024-05-03', '2024-05-03-quintar-goes-to-velora'],
    ['Größe & Äpfel: “Straße”', null, 'grosse-apfel-strasse'],
    ['../../etc/passwd', null, 'etc-passwd'],
    ['…', '2024-05-03', '2024-05-03-article'],
    [null, null, 'my-file'],
  ] as const) {
    it(`of “${title}” is ${expected}`, () => assert.equal(fileNameOf({ title, date }, 'My file'), expected));
  }
});
