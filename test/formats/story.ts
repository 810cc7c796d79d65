import type { Report } from '../../src/engine/report.ts';
import { addressOfPath, type Exported } from '../../src/formats/exported.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';

/** Sources as formats get them, with the report that the engine makes on them. */
export async function exported(texts: Readonly<Record<string, string>>): Promise<Exported> {
  const engine = new InProcessEngine();
  try {
    for (const [path, text] of Object.entries(texts)) await engine.put([{ path, text }]);
    return exportedFrom(await engine.report(), texts);
  } finally {
    engine.dispose();
  }
}

export function exportedFrom(report: Report, texts: Readonly<Record<string, string>>): Exported {
  return { report, texts: new Map(Object.entries(texts)), version: '1.2.3', addressOf: addressOfPath };
}

/** Two outlets on one takeover, with a price that differs and a date that does not, in several kinds of file. */
export const story = {
  'press/morning 1.txt':
    '🦊🦊 Velora buys Quintar\n\n' +
    'Velora said on 3 May 2024 that it had acquired Quintar, a maker of pumps, for $2.4 billion.\n' +
    'The purchase was completed on 2 May 2024, the company said in a statement.\n',
  'evening.md':
    '---\ntitle: Quintar goes to Velora\ndate: 2024-05-04\noutlet: Evening\n---\n\n' +
    '😀 Velora has acquired Quintar for $3.1 billion. The purchase was completed on 2 May 2024.\n',
  'noon.html':
    '<html><head><title>Quintar</title></head><body><p>Velora has acquired <b>Quintar</b> for $2.4 billion.</p></body></html>\n',
} as const;

/** A report with a reader's review of its first contradiction. */
export function reviewed({ report, ...exported }: Exported, note: string): Exported {
  const [contradiction, ...others] = report.contradictions;
  const { subject, relation } = contradiction!;
  const review = { verdict: 'accepted', note, by: 'Kim', date: '2024-05-06T10:00:00Z', subject, relation } as const;
  const reviews = [{ ...review, state: 'applied' as const, lost: [], sides: [], contradiction: contradiction! }];
  return { ...exported, report: { ...report, contradictions: others, reviews } };
}

/** The same with names, titles and quotes that try to be mark-up wherever they come to stand. */
export const hostileStory = {
  'a](javascript:alert(1)).md':
    '---\ntitle: "<script>alert(1)</script> [x](command:y) ![i](http://evil.example/x.png)"\ndate: 2024-05-04\n' +
    'outlet: "<img src=x onerror=alert(1)>|`*_"\n---\n\n' +
    'Velora has acquired Quintar & Söhne for $3.1 billion. "Click [here](javascript:alert(1)) </blockquote><script>," she said on Monday.\n',
  'b\'"<b>.txt': 'Velora has acquired Quintar & Söhne for $2.4 billion.\n',
} as const;
