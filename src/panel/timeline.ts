import type { GroupLine, Line, ValueLine } from './lines.ts';
import type { Cell, Fact, PanelSource, Time } from './messages.ts';
import { timeName } from './times.ts';

/** All that is said of one time. */
interface Moment {
  readonly time: Time;
  readonly lines: ValueLine[];
}

/**
 * The quotes that tell a time, under the time they tell: the earliest first, what lasts longer before what lies within it,
 * and last what no source dates by the calendar. A fact whose sources date it differently stands at each of its dates.
 *
 * @param facts in the order in which they are to stand at one time
 * @param closed keys of the groups that are closed
 */
export function timelineOf(facts: readonly Fact[], sources: readonly PanelSource[], closed: readonly string[]): Line[] {
  const lines: Line[] = [];
  for (const [key, { time, lines: values }] of momentsOf(facts, sources)) {
    const open = !closed.includes(key);
    const disputed = new Set(values.flatMap(({ fact }) => (fact.state === 'disputed' ? [fact] : []))).size;
    const heading: GroupLine = {
      type: 'group',
      key,
      title: timeName(time),
      time,
      facts: values.length,
      disputed,
      open,
    };
    lines.push(heading);
    if (open) lines.push(...values);
  }
  return lines;
}

function momentsOf(facts: readonly Fact[], sources: readonly PanelSource[]): [key: string, Moment][] {
  const moments = new Map<string, Moment>();
  for (const fact of facts) {
    for (const [side, { value, cells }] of fact.sides.entries()) {
      const others = fact.sides.flatMap((other, index) =>
        index === side || other.value === value ? [] : [other.value],
      );
      for (const [key, { time, cells: dated }] of byTime(cells)) {
        const moment = moments.get(key) ?? { time, lines: [] };
        moments.set(key, moment);
        moment.lines.push({
          type: 'value',
          key: `${fact.id}/${side}/${key}`,
          fact,
          side,
          named: moment.lines.at(-1)?.fact !== fact,
          cells: dated,
          independent: new Set(dated.map((cell) => sources[cell.source]!.origin)).size,
          others,
        });
      }
    }
  }
  return [...moments].sort(([, a], [, b]) => inTime(a.time, b.time));
}

function byTime(cells: readonly Cell[]): Map<string, { time: Time; cells: Cell[] }> {
  const times = new Map<string, { time: Time; cells: Cell[] }>();
  for (const { source, quotes } of cells) {
    for (const quote of quotes) {
      if (quote.time === null) continue;
      const key = keyOf(quote.time);
      const at = times.get(key) ?? { time: quote.time, cells: [] };
      times.set(key, at);
      const last = at.cells.at(-1);
      if (last?.source === source) last.quotes.push(quote);
      else at.cells.push({ source, quotes: [quote] });
    }
  }
  return times;
}

export function isOnCalendar({ from, to }: Time): boolean {
  return from !== null || to !== null;
}

function keyOf(time: Time): string {
  return isOnCalendar(time) ? `time:${time.from ?? ''}/${time.to ?? ''}` : `time:“${time.text}”`;
}

function inTime(a: Time, b: Time): number {
  const dated = Number(isOnCalendar(b)) - Number(isOnCalendar(a));
  if (dated !== 0 || !isOnCalendar(a)) return dated;
  const byStart = compareText(a.from ?? a.to!, b.from ?? b.to!);
  // The longer of two that begin on one day has the later end; one without an end is the longest.
  return byStart || compareText(b.to ?? '9999', a.to ?? '9999');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
