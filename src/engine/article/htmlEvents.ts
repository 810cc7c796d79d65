import { Tokenizer } from 'htmlparser2';
import type { BlockRole } from './article.ts';
import { boilerplateClasses, bylineClasses, captionClasses } from './boilerplate.ts';
import {
  blockElements,
  headingElements,
  ignoredElements,
  pageFrameElements,
  selfEnding,
  voidElements,
} from './htmlElements.ts';
import { HtmlMetadata } from './htmlMetadata.ts';

/** One step of writing the body; offsets are those of the HTML source. */
export interface HtmlEvent {
  readonly kind: 'text' | 'literal' | 'space' | 'cell' | 'open';
  readonly start: number;
  readonly end: number;
  /** Decoded characters of a `literal`. */
  readonly value: string;
  readonly place: Place;
  readonly inLink: boolean;
}

/** Where something stands; shared by all that stands there. */
export interface Place {
  readonly role: BlockRole;
  /** Role that class names claim; it counts only where they do not claim most of the page. */
  readonly hinted: BlockRole | null;
  /** Number of the outermost `article` element around it, from 1; 0 outside. */
  readonly article: number;
  readonly inMain: boolean;
  /** Number of the first-level heading it is in, from 1; 0 outside. */
  readonly heading: number;
}

interface Frame {
  readonly name: string;
  readonly ignored: boolean;
  readonly place: Place;
}

/** Anything from an offset on that is not white space; sticky, so that the search ends with the white space. */
const NOT_WHITE = /\s*\S/y;

const outside: Place = { role: 'paragraph', hinted: null, article: 0, inMain: false, heading: 0 };

/**
 * Reads HTML into the events that write its body, and its metadata. It keeps its own stack of block elements, since a
 * tag without a partner must cost no search through all that are open.
 */
export class HtmlEventReader {
  readonly events: HtmlEvent[] = [];
  readonly metadata = new HtmlMetadata();
  readonly #text: string;
  readonly #stack: Frame[] = [{ name: '', ignored: false, place: outside }];
  readonly #open = new Map<string, number>();
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #articles = 0;
  #headings = 0;
  #linkDepth = 0;
  /** Line breaks since the last word. */
  #lineBreaks = 0;
  #script: string[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the text from `from` to `to` (exclusive). */
  read(from: number, to: number): void {
    const nothing = (): void => {};
    const source = (start: number, end: number): string => this.#text.slice(from + start, from + end);
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        onopentagname: (start, end) => this.#startTag(source(start, end).toLowerCase()),
        onattribname: (start, end) => {
          this.#attribute = source(start, end).toLowerCase();
          if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, '');
          else this.#attribute = '';
        },
        onattribdata: (start, end) => this.#attributeValue(source(start, end)),
        onattribentity: (codePoint) => this.#attributeValue(String.fromCodePoint(codePoint)),
        onattribend: nothing,
        onopentagend: (end) => this.#element(from + end),
        onselfclosingtag: (end) => this.#element(from + end),
        onclosetag: (start, end) => this.#endTag(source(start, end).trim().toLowerCase(), from + start, from + end),
        ontext: (start, end) => this.#words('text', from + start, from + end, ''),
        ontextentity: (codePoint, end) =>
          this.#words(
            'literal',
            this.#text.lastIndexOf('&', from + end - 1),
            from + end,
            String.fromCodePoint(codePoint),
          ),
        oncdata: nothing,
        oncomment: nothing,
        ondeclaration: nothing,
        onprocessinginstruction: nothing,
        onend: nothing,
      },
    );
    tokenizer.write(this.#text.slice(from, to));
    tokenizer.end();
  }

  get #top(): Frame {
    return this.#stack[this.#stack.length - 1]!;
  }

  #startTag(name: string): void {
    this.#name = name;
    this.#attributes = new Map();
  }

  #attributeValue(value: string): void {
    if (this.#attribute === '') return;
    this.#attributes.set(this.#attribute, this.#attributes.get(this.#attribute)! + value);
  }

  /** A start tag is complete; `end` is the offset of its last character. */
  #element(end: number): void {
    const name = this.#name;
    if (selfEnding.has(name) && this.#top.name === name) this.#pop();
    else if (this.#top.name === 'p' && blockElements.has(name)) this.#pop();
    const parent = this.#top;
    const hidden = isHidden(this.#attributes);
    const inStory = parent.place.article > 0 || parent.place.inMain;
    if (!parent.ignored) this.metadata.element(name, this.#attributes, inStory || this.#articles === 0);

    if (name === 'br') this.#lineBreak(end);
    if (name === 'a') this.#linkDepth += 1;
    if (voidElements.has(name)) {
      if (name === 'hr') this.#emit('open', end, end, '');
      return;
    }
    const block = blockElements.has(name);
    const cell = name === 'td' || name === 'th';
    const ignored =
      parent.ignored ||
      hidden ||
      ignoredElements.has(name) ||
      (pageFrameElements.has(name) && (!inStory || name === 'footer'));
    if (!block && !cell && !ignored) return;
    const frame = { name, ignored, place: parent.ignored ? parent.place : this.#placeOf(name, parent.place) };
    this.#stack.push(frame);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (name === 'script' && /ld\+json/i.test(this.#attributes.get('type') ?? '')) this.#script = [];
    if (ignored) return;
    if (cell) this.#emit('cell', end, end, '');
    else if (name !== 'div' || frame.place.role !== 'tableRow') this.#emit('open', end, end, '');
  }

  #endTag(name: string, start: number, end: number): void {
    if (name === 'a') this.#linkDepth = Math.max(0, this.#linkDepth - 1);
    if (name === 'script' && this.#script) {
      this.metadata.linkedData(this.#script.join(''));
      this.#script = null;
    }
    if (!this.#open.get(name)) return;
    let frame = this.#top;
    while (this.#stack.length > 1) {
      frame = this.#pop();
      if (frame.name === name) break;
    }
    if (!frame.ignored && name !== 'td' && name !== 'th' && !(name === 'div' && frame.place.role === 'tableRow')) {
      this.#emit('open', start, end, '');
    }
  }

  #pop(): Frame {
    const frame = this.#stack.pop()!;
    this.#open.set(frame.name, this.#open.get(frame.name)! - 1);
    return frame;
  }

  #placeOf(name: string, parent: Place): Place {
    const hinted = parent.hinted ?? hintOf(this.#attributes);
    const article = parent.article || (name === 'article' ? ++this.#articles : 0);
    const inMain = parent.inMain || name === 'main' || this.#attributes.get('role') === 'main';
    const heading = parent.heading || (name === 'h1' ? ++this.#headings : 0);
    const role = roleOf(name, parent.role);
    const same =
      role === parent.role && hinted === parent.hinted && article === parent.article && inMain === parent.inMain;
    return same && heading === parent.heading ? parent : { role, hinted, article, inMain, heading };
  }

  #words(kind: 'text' | 'literal', start: number, end: number, value: string): void {
    const { name, ignored } = this.#top;
    if (this.#script) this.#script.push(kind === 'text' ? this.#text.slice(start, end) : value);
    else if (name === 'title' && this.metadata.pageTitle.length < 500) {
      this.metadata.pageTitle += kind === 'text' ? this.#text.slice(start, end) : value;
    }
    if (ignored) return;
    if (kind === 'literal' || this.#hasWord(start, end)) this.#lineBreaks = 0;
    this.#emit(kind, start, end, value);
  }

  #hasWord(start: number, end: number): boolean {
    NOT_WHITE.lastIndex = start;
    return NOT_WHITE.test(this.#text) && NOT_WHITE.lastIndex <= end;
  }

  /** One line break is white space, two in a row end a block. */
  #lineBreak(end: number): void {
    if (this.#top.ignored) return;
    const start = this.#text.lastIndexOf('<', end);
    const { place } = this.#top;
    this.#lineBreaks += 1;
    this.events.push({
      kind: this.#lineBreaks > 1 && place.role !== 'tableRow' ? 'open' : 'space',
      start,
      end: end + 1,
      value: '',
      place,
      inLink: false,
    });
  }

  #emit(kind: HtmlEvent['kind'], start: number, end: number, value: string): void {
    this.events.push({ kind, start, end, value, place: this.#top.place, inLink: this.#linkDepth > 0 });
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.get('aria-hidden') === 'true' ||
    attributes.has('hidden') ||
    attributes.get('role') === 'navigation' ||
    /display\s{0,3}:\s{0,3}none/i.test((attributes.get('style') ?? '').slice(0, 500))
  );
}

/** What paragraphs inside a list item, a quotation or a caption belong to it. */
function roleOf(name: string, parent: BlockRole): BlockRole {
  if (headingElements.has(name)) return name === 'h1' ? 'title' : 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'listItem';
  if (name === 'tr') return 'tableRow';
  if (name === 'blockquote') return 'quotation';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'address') return 'byline';
  // A table cell with paragraphs is most often a page's layout.
  if (name === 'p' || name === 'table') return parent === 'tableRow' ? 'paragraph' : parent;
  return parent;
}

/** The role that a class name or an id claims: `related-articles`, `c-byline`. */
function hintOf(attributes: ReadonlyMap<string, string>): BlockRole | null {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500);
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (boilerplateClasses.has(word)) return 'boilerplate';
    if (bylineClasses.has(word)) return 'byline';
    if (captionClasses.has(word)) return 'caption';
  }
  return null;
}
