import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { documentOf } from './dom.ts';
import { ImportError, type Imported } from './imported.ts';
import { imported, markdownOf } from './markdown.ts';
import { openZip } from './zip.ts';

/**
 * The text of a Word document (DOCX), with headings, lists and tables.
 * @throws {ImportError} where the file is none, or holds no text
 */
export async function fromWordDocument(bytes: Uint8Array): Promise<Imported> {
  // In Node the library asks for a buffer, in a browser for an array buffer.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const [{ value }, properties] = await Promise.all([
    mammoth.convertToHtml(input, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }),
    propertiesOf(bytes),
  ]).catch((error: unknown) => {
    throw new ImportError('unreadable', String(error));
  });
  const markdown = markdownOf(documentOf(value).body);
  if (!markdown) throw new ImportError('noText');
  return imported(markdown, { title: properties.title, author: properties.creator }, properties.created?.slice(0, 10));
}

interface Properties {
  readonly title: string | null;
  readonly creator: string | null;
  readonly created: string | null;
}

/** What the document's core properties (ISO/IEC 29500-2) say about it. */
async function propertiesOf(bytes: Uint8Array): Promise<Properties> {
  const xml = new TextDecoder().decode(openZip(bytes).read('docProps/core.xml'));
  const texts = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = name;
      },
      ontext: (text) => texts.set(open, (texts.get(open) ?? '') + text),
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const of = (name: string): string | null => texts.get(name)?.trim() || null;
  return { title: of('dc:title'), creator: of('dc:creator'), created: of('dcterms:created') };
}
