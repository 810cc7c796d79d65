import { parse } from 'yaml';
import * as z from 'zod/mini';
import { isoDateOf } from './dates.ts';
import { fieldNames } from './frontMatterFields.ts';
import { type Metadata, noMetadata } from './metadata.ts';

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
/** The parser leaves dates as text ("core" schema), so every notation passes the same reader. */
const day = z.catch(
  z.optional(
    z.pipe(
      z.string(),
      z.transform((value: string) => isoDateOf(value) ?? undefined),
    ),
  ),
  undefined,
);

/**
 * Reads YAML front matter between two lines of `---` at the beginning of `source`.
 * Returns its fields and the offset behind it; offset 0 and no fields where there is none, or none that YAML can read.
 */
export function readFrontMatter(source: string): { readonly metadata: Metadata; readonly end: number } {
  const none = { metadata: noMetadata, end: 0 };
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = source.slice(from, from + LONGEST);
  const opening = OPENING.exec(head);
  if (!opening) return none;
  // One before the line's end, so that an empty block closes on the next line.
  CLOSING.lastIndex = opening[0].trimEnd().length;
  const closing = CLOSING.exec(head);
  if (!closing) return none;
  const fields = parseFields(head.slice(opening[0].length, closing.index));
  if (fields === null) return none;
  return { metadata: metadataOf(fields), end: from + CLOSING.lastIndex };
}

/** The fields of `yaml` by their plain names; null where there are none. */
function parseFields(yaml: string): Record<string, unknown> | null {
  if (yaml.trim() === '') return {};
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error', maxAliasCount: 10, schema: 'core' });
  } catch {
    return fieldsByLine(yaml);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [plainName(key), field]));
}

/** "title: Bridge: closed" is no YAML, but what it means is plain. */
function fieldsByLine(yaml: string): Record<string, string> | null {
  const fields: Record<string, string> = {};
  for (const line of yaml.split(/\r\n?|\n/)) {
    const match = /^(\p{L}[\p{L}\w -]{0,40}):\s+(\S.*)$/u.exec(line);
    if (match) fields[plainName(match[1]!)] = match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return Object.keys(fields).length > 0 ? fields : null;
}

function metadataOf(fields: Record<string, unknown>): Metadata {
  const field = <Value>(names: readonly string[], schema: z.ZodMiniType<Value | undefined>): Value | null => {
    for (const name of names) {
      const value = z.safeParse(schema, fields[name]).data;
      // "source" and "site" often hold an address; that is not a name.
      if (value !== undefined && !(names === fieldNames.outlet && /^https?:/.test(String(value)))) return value;
    }
    return null;
  };
  return {
    title: field(fieldNames.title, text),
    published: field(fieldNames.published, day),
    publishedDay: null,
    author: field(fieldNames.author, people),
    url: field(fieldNames.url, text),
    outlet: field(fieldNames.outlet, people),
    language: field(fieldNames.language, text),
  };
}

/** As `fieldNames` spells it. */
function plainName(key: string): string {
  return key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '');
}
