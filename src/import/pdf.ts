import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { ImportError, type Imported } from './imported.ts';
import { imported } from './markdown.ts';
import { blocksOf, type PageText } from './pdfLayout.ts';

/**
 * The text of a PDF, its lines joined to paragraphs.
 * @throws {ImportError} where the file can't be read, is protected, or holds pictures of text only
 */
export async function fromPdf(bytes: Uint8Array): Promise<Imported> {
  try {
    // The library takes its input for its own, and refuses Node's kind of it.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const [{ items }, { info }] = await Promise.all([extractTextItems(pdf), getMeta(pdf, { parseDates: true })]);
    const blocks = blocksOf(items satisfies readonly PageText[]);
    if (blocks.length === 0) throw new ImportError('picturesOfText');
    const [title, author] = [textOf(info.Title), textOf(info.Author)];
    const date = info.CreationDate instanceof Date ? info.CreationDate.toISOString().slice(0, 10) : null;
    // Word processors put the name of their own file there.
    const named = title && !/\.\w{2,4}$|^(?:untitled|microsoft word)/i.test(title) ? title : null;
    return imported(blocks.map(written).join('\n\n'), { title: named, author }, date);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if ((error as Error).name === 'PasswordException') throw new ImportError('password');
    throw new ImportError('unreadable', (error as Error).message);
  }
}

function textOf(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}

/** A block as Markdown: what would be mark-up at the start of a line is none. */
function written({ text, level }: { readonly text: string; readonly level: number }): string {
  if (level > 0) return `${'#'.repeat(level)} ${text}`;
  return text.replace(/^([#>+-]|\d+[.)])(?=\s)/, '\\$1');
}
