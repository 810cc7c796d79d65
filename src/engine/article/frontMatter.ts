import { parse } from 'yaml';
import * as z from 'zod/mini';
import { dateOf } from './dates.ts';
import { fieldNames } from './frontMatterFields.ts';
import { type Metadata, noMetadata } from './metadata.ts';
import { lineNotRead, notClosed } from './notes.ts';

/** Front matter longer than this is no front matter. */
const LONGEST = 20_000;
const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;

/** A field that is wrong counts as left out, so that one bad field loses no other. */
const text = z.catch(
  z.optional(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value: string | number) => String(value).trim() || undefined),
    ),
  ),
  undefined,
);
const named = z.pipe(
  z.object({ name: z.string() }),
  z.transform(({ name }) => name),
);
const person = z.union([z.string(), named]);
const people = z.catch(
  z.optional(
    z.pipe(
      z.union([person, z.array(person)]),
      z.transform((value: string | string[]) => (Array.isArray(value) ? value.join(', ') : value).trim() || undefined),
    ),
  ),
  undefined,
);
/** Front matter: its fields, the offset behind it, and a sentence for what in it can't be read. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly end: number;
  readonly notes: readonly string[];
}

/**
 * Reads YAML front matter between two lines of `---` at the beginning of `source`.
 * Offset 0 and no fields where there is none, or none that YAML can read.
 */
export function readFrontMatter(source: string): FrontMatter {
  const none = { metadata: noMetadata, end: 0, notes: [] };
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = source.slice(from, from + LONGEST);
  const opening = OPENING.exec(head);
  if (!opening) return none;
  // One before the line's end, so that an empty block closes on the next line.
  CLOSING.lastIndex = opening[0].trimEnd().length;
  const closing = CLOSING.exec(head);
  if (!closing) return beginsWithField(head.slice(opening[0].length)) ? { ...none, notes: [notClosed] } : none;
  const parsed = parseFields(head.slice(opening[0].length, closing.index));
  if (parsed === null) return none;
  const { fields, notes = [] } = parsed;
  return { metadata: metadataOf(fields), end: from + CLOSING.lastIndex, notes };
}

interface Fields {
  /** By their plain names. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
}

/** The fields of `yaml`; null where there are none. */
function parseFields(yaml: string): Fields | null {
  if (yaml.trim() === '') return { fields: {} };
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error', maxAliasCount: 10, schema: 'core' });
  } catch {
    return fieldsByLine(yaml);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return { fields: Object.fromEntries(Object.entries(value).map(([key, field]) => [plainName(key), field])) };
}

const FIELD = /^(\p{L}[\p{L}\w -]{0,40}):(?:\s+(\S.*))?$/u;
/** What belongs to the line before, a comment or nothing: no field is lost with it. */
const NO_FIELD = /^(?:[\s#\-\]}].*)?$/;

/** "title: Bridge: closed" is no YAML, but what it means is plain. The first line that means nothing is told. */
function fieldsByLine(yaml: string): Fields | null {
  const fields: Record<string, string> = {};
  const notes: string[] = [];
  for (const [index, line] of yaml.split(/\r\n?|\n/).entries()) {
    const match = FIELD.exec(line);
    const value = match?.[2] && withoutMarks(match[2].trim());
    if (value) fields[plainName(match[1]!)] = value;
    // The opening `---` is the first line of the file.
    else if (!match && !NO_FIELD.test(line) && notes.length === 0) notes.push(lineNotRead(index + 2, line.trim()));
  }
  return Object.keys(fields).length > 0 ? { fields, notes } : null;
}

/** Without the quotation marks and brackets around a value, of which broken YAML often lacks one. */
function withoutMarks(value: string): string {
  const inner = value
    .replace(/^["'[]/, '')
    .replace(/["'\]]$/, '')
    .trim();
  const isPaired = /^(["']).*\1$|^\[.*\]$/.test(value);
  return isPaired || !/["'[\]]/.test(inner) ? inner : value;
}

/** Whether what stands behind a line of `---` is meant as front matter. */
function beginsWithField(text: string): boolean {
  const name = FIELD.exec(/^[^\r\n]*/.exec(text)![0])?.[1];
  return name !== undefined && Object.values(fieldNames).some((names) => names.includes(plainName(name)));
}

function metadataOf(fields: Readonly<Record<string, unknown>>): Metadata {
  const field = <Value>(names: readonly string[], schema: z.ZodMiniType<Value | undefined>): Value | null => {
    for (const name of names) {
      const value = z.safeParse(schema, fields[name]).data;
      // "source" and "site" often hold an address; that is not a name.
      if (value !== undefined && !(names === fieldNames.outlet && /^https?:/.test(String(value)))) return value;
    }
    return null;
  };
  const dates = fieldNames.published.map((name) => dateOf(dateText(fields[name])));
  return {
    title: field(fieldNames.title, text),
    published: dates.find(({ published }) => published)?.published ?? null,
    unreadDate: dates.find(({ unreadDate }) => unreadDate)?.unreadDate ?? null,
    publishedDay: null,
    author: field(fieldNames.author, people),
    url: field(fieldNames.url, text),
    outlet: field(fieldNames.outlet, people),
    language: field(fieldNames.language, text),
  };
}

/** The parser leaves dates as text ("core" schema), so every notation passes the same reader. */
function dateText(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** As `fieldNames` spells it. */
function plainName(key: string): string {
  return key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '');
}
