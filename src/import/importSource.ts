import { Document } from 'yaml';
import { ImportError, type Imported, type Refusal } from './imported.ts';

export { refusalInWords } from './refusals.ts';

/** A source that can't be imported, and why. */
export interface Refused {
  readonly refusal: Refusal;
  /** What the library that read it said, in its own words; often empty. */
  readonly detail: string;
}

/** Turns a PDF, a Word document or a saved web page into an article. What it is shows in its first bytes, not in its name. */
export async function importSource(bytes: Uint8Array): Promise<Imported | Refused> {
  try {
    return await read(bytes);
  } catch (error) {
    const { refusal, message } =
      error instanceof ImportError ? error : new ImportError('unreadable', error instanceof Error ? error.message : '');
    return { refusal, detail: message };
  }
}

async function read(bytes: Uint8Array): Promise<Imported> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return (await import('./pdf.ts')).fromPdf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return (await import('./wordDocument.ts')).fromWordDocument(bytes);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) throw new ImportError('olderWord');
  const html = textOf(bytes, head);
  if (!/<(?:!doctype html|html|head|body|article|p|div)\b/i.test(html)) throw new ImportError('unknownKind');
  return (await import('./webPage.ts')).fromWebPage(html);
}

/** The article of copied web content; undefined where it holds no words or can't be read. */
export async function importCopied(html: string): Promise<Imported | undefined> {
  const { fromPartOfPage } = await import('./webPage.ts');
  try {
    const article = fromPartOfPage(html);
    return article.markdown ? article : undefined;
  } catch {
    return undefined;
  }
}

/** An article as a file: front matter with what is known of its origin, then its text. */
export function asFile({ title, date, dateOfFile, author, outlet, url, markdown }: Imported): string {
  const stated = Object.entries({ title, date, author, outlet, url }).filter(([, value]) => value !== null);
  const frontMatter = new Document(Object.fromEntries(stated));
  if (dateOfFile) {
    const pair = frontMatter.get('date', true) as { comment?: string } | undefined;
    if (pair) pair.comment = ' of the file; the text names none';
  }
  return `---\n${stated.length > 0 ? frontMatter.toString({ lineWidth: 0 }) : ''}---\n\n${markdown}\n`;
}

/** A name for the file of an article, without its ending: `2024-05-03-quintar-goes-to-velora`. */
export function fileNameOf({ title, date }: Pick<Imported, 'title' | 'date'>, otherwise: string): string {
  const words = (title ?? otherwise)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (words ?? ['article']).join('-').slice(0, 60).replace(/-+$/, '');
  return date ? `${date.slice(0, 10)}-${slug}` : slug;
}

/** Text in the encoding that a byte order mark or the page itself names; UTF-8 otherwise. */
function textOf(bytes: Uint8Array, head: string): string {
  const [, named] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ?? [];
  const marked = head.startsWith('\u00FF\u00FE')
    ? 'utf-16le'
    : head.startsWith('\u00FE\u00FF')
      ? 'utf-16be'
      : undefined;
  try {
    return new TextDecoder(marked ?? named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
