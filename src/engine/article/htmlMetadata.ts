import * as z from 'zod/mini';
import { dateOf } from './dates.ts';
import { firstOf, type Metadata } from './metadata.ts';

type Attributes = ReadonlyMap<string, string>;

/** Longest metadata value that is kept, and longest linked data that is parsed. */
const LONGEST_VALUE = 1_000;
const LONGEST_LINKED_DATA = 200_000;

const nameSchema = z.catch(
  z.optional(
    z.union([
      z.string(),
      z.object({ name: z.string() }),
      z.array(z.union([z.string(), z.object({ name: z.string() })])),
    ]),
  ),
  undefined,
);
const stringSchema = z.catch(z.optional(z.string()), undefined);
const linkedDataSchema = z.object({
  headline: stringSchema,
  datePublished: stringSchema,
  inLanguage: stringSchema,
  author: nameSchema,
  publisher: nameSchema,
});

/** Collects what the head of an HTML page says about the article. */
export class HtmlMetadata {
  readonly #meta = new Map<string, string>();
  readonly #linked: Partial<Metadata>[] = [];
  #time: Partial<Metadata> = {};
  #canonical: string | null = null;
  #language: string | null = null;
  pageTitle = '';

  /** Takes a start tag with its attributes; `inStory` says whether it stands in what is read as the story. */
  element(name: string, attributes: Attributes, inStory: boolean): void {
    if (name === 'html') this.#language ??= attributes.get('lang') ?? null;
    else if (name === 'meta') {
      const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase();
      const content = attributes.get('content')?.trim();
      if (key && content && !this.#meta.has(key)) this.#meta.set(key, content.slice(0, LONGEST_VALUE));
    } else if (name === 'link') {
      if (attributes.get('rel')?.toLowerCase() === 'canonical') this.#canonical ??= attributes.get('href') ?? null;
    } else if (name === 'time' && inStory) {
      const value = attributes.get('datetime');
      if (value && !this.#time.published) this.#time = dateOf(value);
    }
  }

  /** Takes the content of a script of type `application/ld+json`; what is not JSON is passed over. */
  linkedData(json: string): void {
    if (json.length > LONGEST_LINKED_DATA) return;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return;
    }
    for (const item of nodesOf(value)) {
      const read = z.safeParse(linkedDataSchema, item);
      if (!read.success || (!read.data.datePublished && !read.data.headline)) continue;
      const { headline, datePublished, inLanguage, author, publisher } = read.data;
      this.#linked.push({
        title: headline ?? null,
        ...dateOf(datePublished),
        language: inLanguage ?? null,
        author: nameOf(author),
        outlet: nameOf(publisher),
      });
    }
  }

  /** All fields found. The page's own title counts only where `hasHeading` says that the story has none. */
  result(hasHeading: boolean): Metadata {
    const meta = (...keys: string[]): string | null => keys.map((key) => this.#meta.get(key)).find(Boolean) ?? null;
    const date = meta(
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'dc.date',
      'dcterms.created',
      'sailthru.date',
    );
    const author = meta('author', 'article:author', 'dc.creator', 'byl');
    return firstOf(
      {
        title: meta('og:title', 'twitter:title'),
        ...dateOf(date),
        outlet: meta('og:site_name', 'application-name'),
        author: author && /^https?:/.test(author) ? null : author,
        url: this.#canonical ?? meta('og:url'),
        language: this.#language ?? meta('og:locale', 'language', 'content-language'),
      },
      ...this.#linked,
      { ...this.#time, title: hasHeading ? null : this.pageTitle },
    );
  }
}

/** The objects of linked data: one, a list, or a graph of them. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50);
  if (typeof value !== 'object' || value === null) return [];
  const graph = (value as { '@graph'?: unknown })['@graph'];
  return Array.isArray(graph) ? [value, ...graph.slice(0, 50)] : [value];
}

function nameOf(value: z.infer<typeof nameSchema>): string | null {
  if (value === undefined) return null;
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => (typeof item === 'string' ? item : item.name)).join(', ') || null;
}
