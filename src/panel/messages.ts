/**
 * What passes from the editor to the agreement panel; wishes.ts has the other direction. Only these two files are shared, and
 * each end reads one of them.
 *
 * The editor always sends the whole content, never a change to it: a panel that was hidden has nothing to catch up on.
 */
import * as z from 'zod/mini';

/** How a fact stands over all sources. `superseded`: a later source updates an earlier one. */
export const factStates = ['disputed', 'superseded', 'corroborated', 'single'] as const;

/** What a source's cell says: the source states the value, states one that others differ from, or an earlier state. */
export const marks = ['states', 'differs', 'earlier'] as const;

const count = z.int().check(z.nonnegative());

const sourceSchema = z.object({
  path: z.string(),
  /** Short enough for a column: the number that leads the file name, or the part of the name that tells it from others. */
  name: z.string(),
  title: z.nullable(z.string()),
  /** ISO 639-1 code, or `und`. */
  language: z.string(),
  outlet: z.nullable(z.string()),
  published: z.nullable(z.string()),
  /** Index of the source that this one largely repeats. */
  copyOf: z.nullable(count),
  /** Index of the source that its copies go back to: its own where it repeats none. Those of one origin count once. */
  origin: count,
});

const timeSchema = z.object({
  /** The first and last day as ISO 8601 dates; an open end is null, and both are where the words resolve to no date. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  text: z.string(),
});

const quoteSchema = z.object({
  claim: z.string(),
  /** UTF-16 offsets into the source's text. */
  start: count,
  end: count,
  /** The words, cut where they are long. */
  text: z.string(),
  speaker: z.nullable(z.string()),
  /** When it held or happened. */
  time: z.nullable(timeSchema),
});

const cellSchema = z.object({
  /** Index into the snapshot's sources. */
  source: count,
  quotes: z.array(quoteSchema).check(z.minLength(1)),
});

const sideSchema = z.object({
  value: z.string(),
  mark: z.enum(marks),
  /** One for each source that states it, by rising index; a source without one is silent. */
  cells: z.array(cellSchema),
  /** How many of the sources are no copies of one another. */
  independent: count,
});

const factSchema = z.object({
  /** Stays the same while what it says does. */
  id: z.string(),
  /** The id of the contradiction, the hardest of several, where its sources differ or have updated it. */
  contradiction: z.nullable(z.string()),
  /** What sort of fact it is, in words, such as `acquisition`; empty for claims that only their own words tell. */
  kind: z.string(),
  subject: z.string(),
  relation: z.string(),
  state: z.enum(factStates),
  severity: z.nullable(z.enum(['hard', 'soft', 'superseded'])),
  /** The fact in normal form, or why its sides differ: one reason a line. */
  explanation: z.string(),
  /** The values that sources give: one where they agree. */
  sides: z.array(sideSchema).check(z.minLength(1)),
  /** Comparisons that found no conflict, each with its reason; the first few of `comparedInAll`. */
  compared: z.array(z.string()),
  comparedInAll: count,
});

export const snapshotSchema = z.object({ sources: z.array(sourceSchema), facts: z.array(factSchema) });

const contentSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('loading'), message: z.nullable(z.string()) }),
  z.object({ state: z.literal('failed'), message: z.string() }),
  z.object({ state: z.literal('ready'), snapshot: snapshotSchema }),
]);

/** The reader's language: comes with the page, as what is shown first has to be in it already. */
export const languageSchema = z.object({
  /** BCP 47 tag. */
  locale: z.string(),
  /** Translations by the English message; what has none is shown in English. */
  words: z.record(z.string(), z.string()),
});

/** From the editor to the panel. */
export const toPanelSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    /** Rises with every message; one that is not newer than the last is ignored. */
    revision: count,
    content: contentSchema,
  }),
  z.object({
    type: z.literal('selection'),
    /** The article in the active editor, and the claims at its caret, innermost first. */
    path: z.nullable(z.string()),
    claims: z.array(z.string()),
  }),
]);

export type Language = z.infer<typeof languageSchema>;
export type PanelSource = z.infer<typeof sourceSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Side = z.infer<typeof sideSchema>;
export type Fact = z.infer<typeof factSchema>;
export type PanelSnapshot = z.infer<typeof snapshotSchema>;
export type Content = z.infer<typeof contentSchema>;
export type ToPanel = z.infer<typeof toPanelSchema>;
export type FactState = Fact['state'];
export type Mark = Side['mark'];
