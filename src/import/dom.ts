import type { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { ImportError } from './imported.ts';

/** A document of elements where there is no browser to make one. */
export type PageDocument = ConstructorParameters<typeof Readability>[0] & {
  readonly body: { readonly nodeType: number };
};

/** Elements in one another. Pages have a few dozen; the time that is needed to look for the article grows with their square. */
const nestingLimit = 200;

/**
 * Reads HTML; a part of a page, or one without its outer elements, becomes the body of a page.
 * @throws {ImportError} where its elements are nested as no article's are
 */
export function documentOf(html: string): PageDocument {
  if (isNestedDeeper(html, nestingLimit)) {
    throw new ImportError('nestedTooDeeply');
  }
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

function isNestedDeeper(html: string, limit: number): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  // In parts, so that a page that is only brackets is not read to its end.
  for (let from = 0; from < html.length && deepest <= limit; from += 10_000)
    parser.write(html.slice(from, from + 10_000));
  return deepest > limit;
}
