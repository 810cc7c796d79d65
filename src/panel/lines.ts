import type { Cell, Fact, FactState, PanelSnapshot, Time } from './messages.ts';
import { timelineOf } from './timeline.ts';
import type { ViewState } from './view-state.ts';

/** The heading of a group of facts. */
export interface GroupLine {
  readonly type: 'group';
  readonly key: string;
  readonly title: string;
  /** The time that the group is of, in a timeline. */
  readonly time: Time | null;
  readonly facts: number;
  readonly disputed: number;
  readonly open: boolean;
}

/** One value of a fact; a fact whose sources differ takes one line a value. */
export interface ValueLine {
  readonly type: 'value';
  readonly key: string;
  readonly fact: Fact;
  /** Index of the value among the fact's sides. */
  readonly side: number;
  /** Whether the label names what the fact is about: not where the line above it already does. */
  readonly named: boolean;
  /** The quotes that stand here: all of the side's, or those of one time. */
  readonly cells: readonly Cell[];
  /** How many of their sources are no copies of one another. */
  readonly independent: number;
  /** Values that other sides give, where they do not stand beside it. */
  readonly others: readonly string[];
}

export type Line = GroupLine | ValueLine;

export interface Arrangement {
  readonly lines: readonly Line[];
  /** How many facts are shown, those in closed groups included. */
  readonly shown: number;
  /** How many facts of each state the search and the source leave, whether or not that state is shown. */
  readonly counts: Readonly<Record<FactState, number>>;
}

/**
 * Filters, orders and groups the facts into the lines of the matrix.
 *
 * @param activePath the article in the active editor, or null
 */
export function arrange(snapshot: PanelSnapshot, view: ViewState, activePath: string | null): Arrangement {
  const inTimeline = view.tab === 'timeline';
  const counts: Record<FactState, number> = { disputed: 0, superseded: 0, corroborated: 0, single: 0 };
  const source = chosenSource(snapshot, view.source, activePath);
  const pair = view.pair?.map((path) => snapshot.sources.findIndex((each) => each.path === path)) ?? [];
  const words = fold(view.search).split(/\s+/).filter(Boolean);
  const facts: Fact[] = [];
  for (const fact of snapshot.facts) {
    if (inTimeline && !isDated(fact)) continue;
    if (source !== undefined && !statedBy(fact, source)) continue;
    if (!pair.every((each) => statedBy(fact, each))) continue;
    if (words.length > 0 && !words.every((word) => searchTextOf(fact).includes(word))) continue;
    counts[fact.state] += 1;
    if (view.states.includes(fact.state)) facts.push(fact);
  }
  facts.sort(comparators[view.order]);
  const lines = inTimeline ? timelineOf(facts, snapshot.sources, view.closed) : linesOf(facts, view);
  return { lines, shown: facts.length, counts };
}

/** The column that the facts must have something in; undefined for any, -1 for one that is not among the sources. */
function chosenSource(snapshot: PanelSnapshot, choice: string, activePath: string | null): number | undefined {
  if (choice === 'any') return undefined;
  const path = choice === 'active' ? activePath : choice.slice('path:'.length);
  return snapshot.sources.findIndex((source) => source.path === path);
}

function isDated(fact: Fact): boolean {
  return fact.sides.some((side) => side.cells.some((cell) => cell.quotes.some((quote) => quote.time !== null)));
}

function statedBy(fact: Fact, source: number): boolean {
  return fact.sides.some((side) => side.cells.some((cell) => cell.source === source));
}

const searchTexts = new WeakMap<Fact, string>();

function searchTextOf(fact: Fact): string {
  let text = searchTexts.get(fact);
  if (text === undefined) {
    const parts = [fact.subject, fact.relation, fact.kind, fact.explanation];
    for (const side of fact.sides) {
      parts.push(side.value);
      for (const cell of side.cells) for (const quote of cell.quotes) parts.push(quote.text, quote.speaker ?? '');
    }
    text = fold(parts.join('\n'));
    searchTexts.set(fact, text);
  }
  return text;
}

/** Without case and accents, so that `munchen` finds `München`. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

// Most text is, and taking letters apart is slow.
const isAscii = /^\p{ASCII}*$/u;

const weightOfState: Record<FactState, number> = { disputed: 0, superseded: 1, corroborated: 2, single: 3 };
const weightOfSeverity = { hard: 0, soft: 1, superseded: 2 };

function support(fact: Fact): number {
  return Math.max(...fact.sides.map((side) => side.independent));
}

/** Where the fact is first stated: by column, then by place in the text. */
function byPlace(a: Fact, b: Fact): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return first[0] - second[0] || first[1] - second[1];
}

function placeOf(fact: Fact): readonly [number, number] {
  let place: readonly [number, number] = [Number.MAX_SAFE_INTEGER, 0];
  for (const side of fact.sides) {
    const [cell] = side.cells;
    const start = cell?.quotes[0]?.start ?? 0;
    if (cell && (cell.source < place[0] || (cell.source === place[0] && start < place[1])))
      place = [cell.source, start];
  }
  return place;
}

/** Differing sources first, those that can't be reconciled before those that can. */
function byState(a: Fact, b: Fact): number {
  const severity = a.severity && b.severity ? weightOfSeverity[a.severity] - weightOfSeverity[b.severity] : 0;
  return weightOfState[a.state] - weightOfState[b.state] || severity;
}

function bySupport(a: Fact, b: Fact): number {
  return support(b) - support(a);
}

const comparators: Record<ViewState['order'], (a: Fact, b: Fact) => number> = {
  disputed: (a, b) => byState(a, b) || bySupport(a, b) || byPlace(a, b),
  support: (a, b) => bySupport(a, b) || byState(a, b) || byPlace(a, b),
  text: byPlace,
};

/** Groups stand in the order of their first fact. */
function linesOf(facts: readonly Fact[], view: ViewState): Line[] {
  if (view.group === 'none') return facts.flatMap(valueLines);
  const grouping = view.group;
  const lines: Line[] = [];
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const members = groups.get(fact[grouping]);
    if (members) members.push(fact);
    else groups.set(fact[grouping], [fact]);
  }
  for (const [title, members] of groups) {
    const key = `${grouping}:${title}`;
    const open = !view.closed.includes(key);
    const disputed = members.filter((fact) => fact.state === 'disputed').length;
    lines.push({ type: 'group', key, title, time: null, facts: members.length, disputed, open });
    if (open) for (const fact of members) lines.push(...valueLines(fact));
  }
  return lines;
}

function valueLines(fact: Fact): ValueLine[] {
  return fact.sides.map(({ cells, independent }, side) => ({
    type: 'value',
    key: `${fact.id}/${side}`,
    fact,
    side,
    named: side === 0,
    cells,
    independent,
    others: [],
  }));
}
