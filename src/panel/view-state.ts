import * as z from 'zod/mini';
import { factStates } from './messages.ts';

const groupings = ['subject', 'kind', 'none'] as const;
export const orders = ['disputed', 'support', 'text'] as const;

export const tabs = ['facts', 'timeline', 'sources'] as const;

const viewStateSchema = z.object({
  tab: z.enum(tabs),
  /** Facts of these states are shown. */
  states: z.array(z.enum(factStates)),
  /** Only facts that this source states: `any`, `active` for the article in the active editor, or `path:` and a path. */
  source: z.string(),
  /** Paths of two sources: only facts that both state. */
  pair: z.nullable(z.tuple([z.string(), z.string()])),
  search: z.string(),
  group: z.enum(groupings),
  order: z.enum(orders),
  /** Keys of the groups that are closed. */
  closed: z.array(z.string()),
  /** Whether a narrow panel shows the choices of source, group and order. */
  choicesOpen: z.boolean(),
  /** Whether a short panel shows the search and the filters. */
  filtersOpen: z.boolean(),
  /** Whether the selected fact is shown in full. */
  detailOpen: z.boolean(),
  /** How far each tab is scrolled, in pixels. */
  scrollTops: z.record(z.enum(tabs), z.number()),
});

/** What a person has chosen in the panel: kept by the editor while the panel is hidden and over a reload. */
export type ViewState = z.infer<typeof viewStateSchema>;

export type Tab = ViewState['tab'];

export const initialViewState: ViewState = {
  tab: 'facts',
  // A single source is the usual case and says nothing about agreement: asked for, not shown unasked.
  states: ['disputed', 'superseded', 'corroborated'],
  source: 'any',
  pair: null,
  search: '',
  group: 'subject',
  order: 'disputed',
  closed: [],
  choicesOpen: false,
  filtersOpen: false,
  detailOpen: false,
  scrollTops: { facts: 0, timeline: 0, sources: 0 },
};

/** What was kept, or the initial state where nothing was or another version of the panel kept it. */
export function restoreViewState(kept: unknown): ViewState {
  const result = viewStateSchema.safeParse(kept);
  return result.success ? result.data : initialViewState;
}
