import TurndownService from 'turndown';
import { readArticle } from '../engine/article/read.ts';
import type { Imported, Origin } from './imported.ts';

/** Turns the elements of a document into Markdown; pictures, scripts and forms are left out, links keep their words. */
export function markdownOf(element: { readonly nodeType: number }): string {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  service.remove(['script', 'style', 'noscript', 'form', 'iframe', 'button', 'nav', 'aside', 'footer'] as const);
  service.addRule('withoutPictures', {
    filter: ['img', 'picture', 'video', 'audio', 'svg' as 'canvas'],
    replacement: () => '',
  });
  // The words of a link are the source's; where it leads is not what is checked, and would stand among them.
  service.addRule('wordsOfLinks', { filter: 'a', replacement: (words) => words });
  return service
    .turndown(element as TurndownService.Node)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Completes what is known of an article by what its text says about itself, and puts its title on top.
 * @param fileDate the date of the file, for an article that names none itself
 */
export function imported(markdown: string, known: Partial<Origin>, fileDate: string | null = null): Imported {
  const said = readArticle({ path: 'imported.md', text: markdown });
  const title = known.title ?? said.title;
  const date = known.date ?? said.published;
  return {
    title,
    date: date ?? fileDate,
    dateOfFile: date === null && fileDate !== null,
    author: known.author ?? said.author,
    outlet: known.outlet ?? said.outlet,
    url: known.url ?? said.url,
    markdown: withTitle(markdown, title?.replace(/\s+/g, ' ').trim()),
  };
}

/** The text with its title as the first heading; one that stands there at another level is raised. */
function withTitle(markdown: string, title: string | undefined): string {
  if (!title || /^# /m.test(markdown)) return markdown;
  const [first] = markdown.split('\n', 1);
  const rest = first?.replace(/^#+ /, '') === title ? markdown.slice(first.length).trimStart() : markdown;
  return `# ${title}\n\n${rest}`;
}
