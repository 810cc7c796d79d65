import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { lighterPdf } from '../../src/build/lighterPdf.mjs';

/** What an import asks of pdf.js. */
interface Pdfjs {
  getDocument(source: { data: Uint8Array; useSystemFonts: boolean; verbosity: number }): { promise: Promise<Document> };
}

interface Document {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<unknown> }>;
  getMetadata(): Promise<{ info: unknown }>;
}

const whole = (await import('unpdf/pdfjs')) as unknown as Pdfjs;

/** pdf.js as it ships. */
async function light(): Promise<Pdfjs> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../node_modules/unpdf/dist/pdfjs.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['node:*'],
    plugins: [lighterPdf],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
}

/** All that pdf.js says of a document's text. */
async function read({ getDocument }: Pdfjs, bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: true, verbosity: 0 }).promise;
  const pages: unknown[] = [(await document.getMetadata()).info];
  for (let page = 1; page <= document.numPages; page++) {
    pages.push(await (await document.getPage(page)).getTextContent());
  }
  return JSON.stringify(pages);
}

/** A page in each of the fonts that a reader of PDFs brings along, and a form. */
async function inStandardFonts(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle('Every font');
  for (const name of Object.values(StandardFonts)) {
    const font = await document.embedFont(name);
    const text = name === 'Symbol' ? 'αβγ∑' : name === 'ZapfDingbats' ? '✁✂✃' : '“Grüße” – ½ €';
    document.addPage().drawText(text, { x: 50, y: 400, size: 14, font });
  }
  const field = document.getForm().createTextField('name');
  field.setText('a field');
  field.addToPage(document.getPage(0));
  return document.save();
}

/** A page in a font whose letters are drawings, by lines, a picture, a pattern and a shading, and which says its size or not. */
function inDrawnFont(box: string): Uint8Array {
  const stream = (text: string, keys = '') => `<<${keys}/Length ${text.length}>>stream\n${text}\nendstream`;
  const resources =
    '/XObject<</X 9 0 R>>/Pattern<</P 10 0 R>>/ColorSpace<</C[/Pattern/DeviceRGB]>>/Shading<</S 11 0 R>>' +
    '/ExtGState<</G<</SMask<</S/Alpha/G 9 0 R>>/Font[5 0 R 8]>>>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    stream('BT /F 1 Tf 10 0 0 10 50 300 Tm (abcd) Tj 0 -3 Td (a b) Tj ET'),
    `<</Type/Font/Subtype/Type3/FontBBox[${box}]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 100/Widths[8 9 7 10]` +
      '/Encoding<</Type/Encoding/Differences[97/a/b/c/d]>>/CharProcs<</a 6 0 R/b 7 0 R/c 8 0 R/d 9 0 R>>' +
      `/Resources<<${resources}>>>>`,
    stream('8 0 0 0 7 9 d1 /G gs 0 0 7 9 re f'),
    stream('9 0 d0 1 0 0 rg /C cs 1 0 0 /P scn 1 1 6 11 re f /X Do /S sh'),
    stream('7 0 0 -2 6 5 d1 q 5 0 0 5 0 0 cm BI /W 2 /H 1 /IM true /BPC 1 ID @ EI Q'),
    stream('10 0 d0 0 0 m 8 0 l 8 8 l h f 2 2 3 3 re f*', '/Type/XObject/Subtype/Form/BBox[0 0 20 20]'),
    stream(
      '0 0 1 1 re f',
      '/Type/Pattern/PatternType 1/PaintType 2/TilingType 1/BBox[0 0 1 1]/XStep 1/YStep 1/Resources<<>>',
    ),
    '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 1]/Function<</FunctionType 2/Domain[0 1]/N 1>>>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`);
}

describe('pdf.js without what an import does not need', () => {
  let lighter: Pdfjs;
  before(async () => {
    lighter = await light();
  });

  for (const [what, bytes] of [
    ['the standard fonts', inStandardFonts],
    ['a font of drawings', () => inDrawnFont('0 0 10 14')],
    ['a font of drawings that does not say how high it is', () => inDrawnFont('0 0 0 0')],
  ] as const) {
    it(`reads the same of ${what}`, async () => {
      const made = await bytes();
      const expected = await read(whole, made);
      assert.match(expected, /"str":"[^"]*(?:Grüße|abcd)/);
      assert.equal(await read(lighter, made), expected);
    });
  }
});
