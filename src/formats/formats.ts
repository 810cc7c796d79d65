import type { Exported } from './exported.ts';
import { writeHtml } from './html/page.ts';
import { writeJson, writeNdjson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writeSarif } from './sarif.ts';
import { writeSchemaOrg } from './schemaOrg.ts';
import { writeWebAnnotations } from './webAnnotation.ts';

export interface Format {
  /** What people know it by. */
  readonly title: string;
  /** What it is for, in a few words. */
  readonly use: string;
  /** The endings of its files, without a dot, the usual one first. */
  readonly endings: readonly [string, ...string[]];
  /** Writes a report; the same report always gives the same text, which ends with a line end. */
  write(exported: Exported): string;
}

/** What a report can be written as, by name. A new format is a file beside this one and an entry here. */
export const formats = {
  markdown: {
    title: 'Markdown',
    use: 'to read, and to paste elsewhere',
    endings: ['md', 'markdown'],
    write: writeMarkdown,
  },
  html: {
    title: 'HTML',
    use: 'to read, print and send: one page that needs nothing else',
    endings: ['html', 'htm'],
    write: writeHtml,
  },
  json: { title: 'JSON', use: 'the whole report, for programs', endings: ['json'], write: writeJson },
  ndjson: {
    title: 'JSON Lines',
    use: 'a finding a line, for programs',
    endings: ['ndjson', 'jsonl'],
    write: writeNdjson,
  },
  sarif: {
    title: 'SARIF',
    use: 'contradictions for code scanning',
    endings: ['sarif', 'sarif.json'],
    write: writeSarif,
  },
  'web-annotation': {
    title: 'W3C Web Annotation',
    use: 'claims and contradictions for annotation tools',
    endings: ['anno.jsonld', 'anno.json'],
    write: writeWebAnnotations,
  },
  'schema-org': {
    title: 'schema.org Claim',
    use: 'what is claimed where, for search engines and archives',
    endings: ['jsonld'],
    write: writeSchemaOrg,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

/** The format of a file by its ending; the longest ending that fits counts. */
export function formatOfPath(path: string): FormatName | undefined {
  const fitting = formatNames.flatMap((name) =>
    formats[name].endings
      .filter((ending) => path.toLowerCase().endsWith(`.${ending}`))
      .map((ending) => ({ name, ending })),
  );
  return fitting.sort((a, b) => b.ending.length - a.ending.length)[0]?.name;
}
