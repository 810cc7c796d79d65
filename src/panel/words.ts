import type { Pair } from '../agreement/pairs.ts';
import { number, t } from './language.ts';
import type { Cell, Fact, FactState, Mark, PanelSnapshot, PanelSource, Side } from './messages.ts';
import type { Tab } from './view-state.ts';

/** Every word that the panel shows or speaks, in one place. */

export { number } from './language.ts';

export const marks: Record<Mark | 'silent', string> = { states: '●', differs: '≠', earlier: '◌', silent: '·' };

export const stateMarks: Record<FactState, string> = { disputed: '≠', superseded: '◌', corroborated: '●', single: '' };

export function stateName(state: FactState): string {
  switch (state) {
    case 'disputed':
      return t('sources differ');
    case 'superseded':
      return t('update');
    case 'corroborated':
      return t('sources agree');
    case 'single':
      return t('single source');
  }
}

/** What stands behind the number of the facts in a state. */
export function stateShortName(state: FactState, count: number): string {
  switch (state) {
    case 'disputed':
      return count === 1 ? t('differs') : t('differ');
    case 'superseded':
      return count === 1 ? t('update') : t('updates');
    case 'corroborated':
      return count === 1 ? t('agrees') : t('agree');
    case 'single':
      return t('single');
  }
}

export function stateHint(state: FactState): string {
  switch (state) {
    case 'disputed':
      return t('Facts that sources state differently');
    case 'superseded':
      return t('Updates: facts of which one source tells a later state than another');
    case 'corroborated':
      return t('Facts that several sources state alike');
    case 'single':
      return t('Facts that only one source states');
  }
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
    independent: new Set(sources.map((source) => source.origin)).size,
    facts: facts.length - single,
    disputed: facts.filter((fact) => fact.state === 'disputed').length,
    single,
  };
}

/** `5 sources`, and so on. */
export function totalsTexts({ sources, independent, facts, disputed }: Totals) {
  return {
    sources: sources === 1 ? t('1 source') : t('{0} sources', sources),
    independent: t('{0} independent', independent),
    facts: facts === 1 ? t('1 fact') : t('{0} facts', facts),
    disputed: t('{0} disputed', disputed),
  };
}

/** Why fewer sources count as independent than there are. */
export function independenceReason(sources: readonly PanelSource[]): string {
  const copies = sources.filter((source) => source.copyOf !== null);
  if (copies.length === 0) return t('No source repeats another word for word.');
  const told = copies.slice(0, 5).map((source) => repeats(source, sources));
  const rest = copies.length - told.length;
  return [
    ...told,
    ...(rest > 0 ? [t('Others repeat one, too: {0}.', rest)] : []),
    t('Sources that repeat one another count once.'),
  ].join(' ');
}

/** That a source repeats another one; empty where it does not. */
export function repeats(source: PanelSource, sources: readonly PanelSource[]): string {
  const copied = source.copyOf === null ? undefined : sources[source.copyOf];
  return copied ? t('{0} largely repeats {1} word for word.', source.name, copied.name) : '';
}

/** Outlet, date and language, as far as they are known. */
export function sourceOrigin({ outlet, published, language }: PanelSource): string {
  return [outlet, published, language === 'und' ? null : language].filter(Boolean).join(' · ');
}

export function sourceTooltip(source: PanelSource, sources: readonly PanelSource[]): string {
  return [source.title, sourceOrigin(source), source.path, repeats(source, sources)].filter(Boolean).join('\n');
}

/** `relation: value`, as the name of a row. */
export function rowName(fact: Fact, side: Side, withSubject: boolean): string {
  const head = [withSubject ? fact.subject : '', fact.relation].filter(Boolean).join(' · ');
  const name = head ? `${head}: ${side.value}` : side.value;
  if (fact.state === 'corroborated' || fact.state === 'single') return name;
  return `${name} (${[stateName(fact.state), standingOf(fact, side)].filter(Boolean).join(', ')})`;
}

export function cellName(source: PanelSource, side: Side, quotes: number): string {
  const told = quotes > 1 ? [verb(side.mark), t('{0} quotes', quotes)] : [verb(side.mark)];
  return `${source.name}: ${told.join(', ')}. ${t('Go to the quote')}`;
}

function verb(mark: Mark): string {
  switch (mark) {
    case 'states':
      return t('states');
    case 'differs':
      return t('states, and others differ');
    case 'earlier':
      return t('states, earlier');
  }
}

export function silentName(source: PanelSource): string {
  return `${source.name}: ${t('silent')}`;
}

/** Sources that state a value. */
export interface Support {
  readonly cells: readonly Cell[];
  readonly independent: number;
}

/** `4`, or `4 (3 indep.)` where not all of them are independent. */
export function supportText({ cells, independent }: Support, length: 'short' | 'long'): string {
  if (cells.length === independent) return number(cells.length);
  return length === 'long'
    ? t('{0} ({1} indep.)', cells.length, independent)
    : `${number(cells.length)} (${number(independent)})`;
}

export function supportName({ cells, independent }: Support): string {
  const sources = cells.length === 1 ? t('1 source') : t('{0} sources', cells.length);
  return cells.length === independent ? sources : `${sources}, ${t('{0} independent', independent)}`;
}

/** Which of the sources that state a value repeat another; empty where none does. */
export function supportReason({ cells }: Support, sources: readonly PanelSource[]): string {
  const stating = new Set(cells.map((cell) => cell.source));
  return cells
    .map((cell) => sources[cell.source]!)
    .filter(({ copyOf }) => copyOf !== null && stating.has(copyOf))
    .map((source) => repeats(source, sources))
    .join(' ');
}

export function pairName(first: PanelSource, second: PanelSource, { agree, differ }: Pair): string {
  const names = t('{0} and {1}', first.name, second.name);
  if (agree + differ === 0) return `${names}: ${t('nothing comparable')}`;
  const shared =
    agree + differ === 1
      ? t('agree on {0} of 1 shared fact', agree)
      : t('agree on {0} of {1} shared facts', agree, agree + differ);
  return `${names}: ${differ > 0 ? `${shared}, ${t('differ on {0}', differ)}` : shared}`;
}

export function onlyPair(first: string, second: string): string {
  return t('Only facts that {0} and {1} both state', first, second);
}

/** @param language the mark that stands beside the name, or nothing */
export function sourceName(source: PanelSource, language: string, active: boolean): string {
  const name = language === '' ? source.name : `${source.name} ${language}`;
  const told = [name, source.title, active ? t('this article') : null].filter(Boolean).join(', ');
  return `${told}. ${t('Open the source')}`;
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
  const shown = cell.quotes.slice(0, 4).map((quote) => t('“{0}”', quote.text));
  const rest = cell.quotes.length - shown.length;
  const title = source.title ? `${source.name} ${source.title}` : source.name;
  return [title, ...shown, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}

/** Whether a side of an update is the earlier or the later one; empty where nothing tells. */
function standingOf({ state, sides }: Fact, { mark }: Side): string {
  if (state !== 'superseded' || !sides.some((side) => side.mark === 'earlier')) return '';
  return mark === 'earlier' ? t('earlier') : t('later');
}

/** Who stands behind a value, such as `2 sources, 1 independent`, and of an update which side it is. */
export function sideNote(fact: Fact, side: Side): string {
  const standing = standingOf(fact, side);
  return standing ? `${standing} · ${supportName(side)}` : supportName(side);
}

/** The values that other sources give. */
export function othersSay(values: readonly string[]): string {
  return t('others: {0}', values.join(' / '));
}

export function saidBy(speaker: string): string {
  return `(${speaker})`;
}

export function quoted(text: string): string {
  return t('“{0}”', text);
}

export function more(count: number): string {
  return t('{0} more', count);
}

export const pictureTitle = () => t('Who agrees with whom');
export const pictureHint = () => t('Choose a pair to see the facts that both state.');
export const pictureCaption = () => t('Facts that each pair of sources agrees on, and differs on');
export const pictureKey = () =>
  t('Facts both state alike; after ≠, those they state differently; –, nothing comparable.');

export function omittedSources(shown: number, all: number): string {
  return t('The {0} sources with the most shared facts, of {1}.', shown, all);
}

export const independenceTitle = () => t('How independent they are');

/** What a source has to say, as counts of facts. */
export function stated(shared: number, differing: number): string {
  const facts = shared === 1 ? t('1 shared fact') : t('{0} shared facts', shared);
  return differing === 0 ? facts : `${facts}, ${t('{0} disputed', differing)}`;
}

export function shownText(shown: number, all: number): string {
  const facts = all === 1 ? t('1 fact') : t('{0} facts', all);
  return shown === all ? t('{0} shown', facts) : t('{0} of {1} shown', shown, facts);
}

export const title = () => t('Agreement');
export const tabsName = () => t('What to show');

export function tabName(tab: Tab): string {
  switch (tab) {
    case 'facts':
      return t('Facts');
    case 'timeline':
      return t('Timeline');
    case 'sources':
      return t('Sources');
  }
}

export const loading = () => t('Reading and comparing the articles…');
export const analysing = () => t('Analysing');
export const failedAdvice = () =>
  t('The log of Crosscheck in the Output view says more. The next edit of an article tries again.');
export const showLog = () => t('Show Log');
export const openSample = () => t('Open the sample sources');
export const noSources = () => [
  t('No articles were found in this folder.'),
  t(
    'Articles are prose in .txt, .md and .html files. A folder that holds a program, such as one with a package.json, is left alone unless the setting crosscheck.enable is “on”.',
  ),
  t(
    'Open a folder of articles about one story: Crosscheck finds their checkable claims and shows here where the sources agree.',
  ),
];
export const nothingShown = () => t('No fact passes these filters.');
export const clearFilters = () => t('Clear the filters');
export const clear = () => t('Clear');

/** Why nothing stands in the matrix, and what to do. */
export function nothingComparable(totals: Totals): string[] {
  if (totals.sources === 1) {
    return [t('Only one source.'), t('Add a second article about the same story to see where they agree.')];
  }
  const why =
    totals.single === 0 ? t('No checkable claims were found in them.') : t('No two of them speak to the same fact.');
  return [t('Nothing comparable in these {0} sources.', totals.sources), why];
}

/** Why nothing stands in the timeline. */
export const nothingDated = () => t('None of these facts tells a time.');

export function showSingle(count: number): string {
  return count === 1 ? t('Show 1 single-source fact') : t('Show {0} single-source facts', count);
}

export const matrixName = () => t('Facts by sources');
export const timelineName = () => t('Facts by time');

/** What the strip of times shows. */
export function stripName(facts: number, first: string, last: string, disputed: number): string {
  const told = facts === 1 ? t('1 dated fact') : t('{0} dated facts', facts);
  const span = first === last ? first : `${first} – ${last}`;
  return `${told}, ${span}${disputed > 0 ? `, ${t('{0} disputed', disputed)}` : ''}`;
}

export function moreSourcesName(count: number): string {
  const sources = count === 1 ? t('1 more source') : t('{0} more sources', count);
  return `+${number(count)}: ${sources}. ${t('Show the fact in full')}`;
}

export const sideBySide = () => t('Open side by side');

/** The heading of claims that no relation names, when facts stand by relation. */
export const otherClaims = () => t('other claims');

export const factHeading = () => t('Fact');
export const supportHeading = () => t('Sources');
export const supportHint = () =>
  t('How many sources state it; in brackets, how many of them are no copies of one another');
export const selectedFact = () => t('The selected fact');
export const close = () => t('Close');
export const compared = () => t('Compared, no conflict');
export const facts = () => t('facts');
export const search = () => t('Search facts and quotes');
export const byState = () => t('Show facts by state');

export function choicesName(changed: boolean): string {
  return changed ? t('Source, groups and order (changed)') : t('Source, groups and order');
}

export function filtersName(changed: boolean): string {
  return changed ? t('Search and filters (changed)') : t('Search and filters');
}

/** Names of the choices, and of what is chosen. */
export const choices = () => ({
  source: t('Source'),
  sourceHint: t('Only facts that this source states'),
  any: t('Any source'),
  active: t('This article'),
  group: t('Group'),
  groupHint: t('Group facts'),
  subject: t('By subject'),
  kind: t('By kind'),
  none: t('No groups'),
  order: t('Order'),
  orderHint: t('Order of facts'),
  disputed: t('Differing first'),
  support: t('Most sources first'),
  text: t('Order of the text'),
});
