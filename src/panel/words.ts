import type { Cell, Fact, FactState, Mark, PanelSnapshot, PanelSource, Side } from './messages.ts';
import type { Pair } from './pairs.ts';
import type { Tab } from './view-state.ts';

/** Every word that the panel shows or speaks, in one place to be translated. */

export const marks: Record<Mark | 'silent', string> = { states: '●', differs: '≠', earlier: '◌', silent: '·' };

export const stateMarks: Record<FactState, string> = { disputed: '≠', superseded: '◌', corroborated: '●', single: '' };

export const stateNames: Record<FactState, string> = {
  disputed: 'sources differ',
  superseded: 'update',
  corroborated: 'sources agree',
  single: 'single source',
};

export const stateShortNames: Record<FactState, string> = {
  disputed: 'differ',
  superseded: 'updates',
  corroborated: 'agree',
  single: 'single',
};

export const stateHints: Record<FactState, string> = {
  disputed: 'Facts that sources state differently',
  superseded: 'Updates: facts of which one source tells a later state than another',
  corroborated: 'Facts that several sources state alike',
  single: 'Facts that only one source states',
};

export const verbs: Record<Mark | 'silent', string> = {
  states: 'states',
  differs: 'states, and others differ',
  earlier: 'states, earlier',
  silent: 'silent',
};

const numbers = new Intl.NumberFormat('en');

/** `1 fact`, `1,204 facts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

export function number(count: number): string {
  return numbers.format(count);
}

export interface Totals {
  readonly sources: number;
  readonly independent: number;
  /** Facts that more than one source speaks to. */
  readonly facts: number;
  readonly disputed: number;
  readonly single: number;
}

export function totalsOf({ sources, facts }: PanelSnapshot): Totals {
  const single = facts.filter((fact) => fact.state === 'single').length;
  return {
    sources: sources.length,
    independent: sources.filter((source) => source.copyOf === null).length,
    facts: facts.length - single,
    disputed: facts.filter((fact) => fact.state === 'disputed').length,
    single,
  };
}

/** Why fewer sources count as independent than there are. */
export function independenceReason(sources: readonly PanelSource[]): string {
  const copies = sources.filter((source) => source.copyOf !== null);
  if (copies.length === 0) return 'No source repeats another word for word.';
  const told = copies.slice(0, 5).map((source) => `${source.name} largely repeats ${sources[source.copyOf!]!.name}.`);
  const rest = copies.length - told.length;
  return [...told, ...(rest > 0 ? [`${number(rest)} more repeat others.`] : []), 'Copies count once.'].join(' ');
}

export function sourceTooltip(source: PanelSource, sources: readonly PanelSource[]): string {
  const about = [source.outlet, source.published, source.language === 'und' ? null : source.language]
    .filter(Boolean)
    .join(' · ');
  const copied = source.copyOf === null ? '' : `Largely repeats ${sources[source.copyOf]!.name}.`;
  return [source.title, about, source.path, copied].filter(Boolean).join('\n');
}

/** `relation: value`, as the name of a row. */
export function rowName(fact: Fact, side: Side, withSubject: boolean): string {
  const head = [withSubject ? fact.subject : '', fact.relation].filter(Boolean).join(' · ');
  const name = head ? `${head}: ${side.value}` : side.value;
  if (fact.state === 'corroborated' || fact.state === 'single') return name;
  return `${name} (${[stateNames[fact.state], standingOf(fact, side)].filter(Boolean).join(', ')})`;
}

export function cellName(source: PanelSource, side: Side, quotes: number): string {
  const several = quotes > 1 ? `, ${counted(quotes, 'quote')}` : '';
  return `${source.name}: ${verbs[side.mark]}${several}. Go to the quote`;
}

export function silentName(source: PanelSource): string {
  return `${source.name}: ${verbs.silent}`;
}

/** `4`, or `4 (3 indep.)` where not all of them are independent. */
export function supportText(side: Side, length: 'short' | 'long'): string {
  const all = number(side.cells.length);
  if (side.cells.length === side.independent) return all;
  return `${all} (${number(side.independent)}${length === 'long' ? ' indep.' : ''})`;
}

export function supportName(side: Side): string {
  const sources = counted(side.cells.length, 'source');
  return side.cells.length === side.independent ? sources : `${sources}, ${number(side.independent)} independent`;
}

export function pairName(first: PanelSource, second: PanelSource, pair: Pair): string {
  const shared = pair.agree + pair.differ;
  if (shared === 0) return `${first.name} and ${second.name}: nothing comparable`;
  const differ = pair.differ > 0 ? `, differ on ${number(pair.differ)}` : '';
  return `${first.name} and ${second.name}: agree on ${number(pair.agree)} of ${counted(shared, 'shared fact')}${differ}`;
}

/** @param language the mark that stands beside the name, or nothing */
export function sourceName(source: PanelSource, language: string, active: boolean): string {
  const name = language === '' ? source.name : `${source.name} ${language}`;
  return `${[name, source.title, active ? 'this article' : null].filter(Boolean).join(', ')}. Open the source`;
}

/** `subject · relation`, or the subject alone of a claim that only its own words tell. */
export function factTitle({ subject, relation }: Fact): string {
  return [subject, relation].filter(Boolean).join(' · ');
}

export function rowTooltip(fact: Fact): string {
  const why = fact.sides.length > 1 ? `\n\n${fact.explanation}` : '';
  return `${factTitle(fact)}\n${fact.sides.map((side) => side.value).join(' / ')}${why}`;
}

export function cellTooltip(source: PanelSource, cell: Cell): string {
  const shown = cell.quotes.slice(0, 4).map((quote) => `“${quote.text}”`);
  const rest = cell.quotes.length - shown.length;
  const title = source.title ? `${source.name} ${source.title}` : source.name;
  return [title, ...shown, ...(rest > 0 ? [`${number(rest)} more`] : [])].join('\n');
}

/** Whether a side of an update is the earlier or the later one; empty where nothing tells. */
function standingOf({ state, sides }: Fact, { mark }: Side): string {
  if (state !== 'superseded' || !sides.some((side) => side.mark === 'earlier')) return '';
  return mark === 'earlier' ? 'earlier' : 'later';
}

/** Who stands behind a value, such as `2 sources, 1 independent`, and of an update which side it is. */
export function sideNote(fact: Fact, side: Side): string {
  const standing = standingOf(fact, side);
  return standing ? `${standing} · ${supportName(side)}` : supportName(side);
}

export function saidBy(speaker: string): string {
  return `(${speaker})`;
}

export const pictureKey = 'Facts both state alike; after ≠, those they state differently; –, nothing comparable.';

export function omittedSources(shown: number, all: number): string {
  return `The ${number(shown)} sources with the most shared facts, of ${number(all)}.`;
}

export function shownText(shown: number, all: number): string {
  return shown === all ? `${counted(all, 'fact')} shown` : `${number(shown)} of ${counted(all, 'fact')} shown`;
}

export const title = 'Agreement';
export const tabsName = 'What to show';
export const tabNames: Record<Tab, string> = { facts: 'Facts', sources: 'Sources' };
export const loading = 'Reading and comparing the articles…';
export const failedAdvice =
  'The log of Crosscheck in the Output view says more. The next edit of an article tries again.';
export const noSources = [
  'No articles were found in this folder.',
  'Articles are prose in .txt, .md and .html files. A folder that holds a program, such as one with a package.json, is left alone unless the setting crosscheck.enable is “on”.',
  'Open a folder of articles about one story: Crosscheck finds their checkable claims and shows here where the sources agree.',
];
export const pictureTitle = 'Who agrees with whom';
export const nothingShown = 'No fact passes these filters.';
export const clearFilters = 'Clear the filters';

export function noun(count: number, one: string): string {
  return count === 1 ? one : `${one}s`;
}

/** Why nothing stands in the matrix, and what to do. */
export function nothingComparable(totals: Totals): string[] {
  if (totals.sources === 1)
    return ['Only one source.', 'Add a second article about the same story to see where they agree.'];
  const why =
    totals.single === 0 ? 'No checkable claims were found in them.' : 'No two of them speak to the same fact.';
  return [`Nothing comparable in these ${counted(totals.sources, 'source')}.`, why];
}

export function showSingle(count: number): string {
  return `Show ${counted(count, 'single-source fact')}`;
}

export const matrixName = 'Facts by sources';

export function moreSourcesName(count: number): string {
  return `${counted(count, 'more source', 'more sources')}. Show the fact in full`;
}

export const sideBySide = 'Open side by side';

/** The heading of claims that no relation names, when facts stand by relation. */
export const otherClaims = 'other claims';

export const supportHint = 'How many sources state it; in brackets, how many of them are no copies of one another';

export function choicesName(changed: boolean): string {
  return changed ? 'Source, groups and order (changed)' : 'Source, groups and order';
}
