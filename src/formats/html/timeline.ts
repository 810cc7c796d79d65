import { addTo, groupBy } from '../../engine/groupBy.ts';
import type { Claim } from '../../engine/report.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** More of them make no picture of a story. */
const mostEvents = 80;

interface Entry {
  /** ISO 8601 dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly content: Markup;
}

/** What happened when, as the sources tell it, and when each of them was published. */
export function timeline(context: Context): Markup | undefined {
  const events = eventsIn(context).sort(inTime);
  if (events.length === 0) return undefined;
  const shown = events.slice(0, mostEvents);
  const periods = groupBy([...shown, ...publicationsIn(context)].sort(inTime), periodOf);
  return html`
  <section>
    <h2>When it happened</h2>
    <p class="quiet">Dates as the sources give them; ○ when a source was published.</p>
    <ol class="timeline">${[...periods].map(
      ([period, entries]) => html`
      <li><time datetime="${entries[0]!.from}">${period}</time><ul>${entries.map(({ content }) => html`<li>${content}</li>`)}</ul></li>`,
    )}
    </ol>${
      events.length > mostEvents &&
      html`
    <p class="quiet">${events.length - mostEvents} more, later ones are left out.</p>`
    }
  </section>`;
}

function publicationsIn({ exported, snapshot }: Context): Entry[] {
  return exported.report.sources.flatMap(({ published, title, path }, index) => {
    if (published === null) return [];
    const name = snapshot.sources[index]!.name;
    const content = html`○ <span class="name">${name}</span> <span class="quiet" dir="auto">${title ?? path}</span>`;
    return [{ from: published, to: published, content }];
  });
}

/** One entry for each dated fact, with the sources that give it that date. */
function eventsIn({ findings, snapshot }: Context): Entry[] {
  const byFact = new Map<string, Claim[]>();
  for (const claim of findings.report.claims) {
    if (claim.kind === 'open' || claim.kind === 'quotation' || !claim.time?.from) continue;
    const fact = findings.agreementsOf(claim.id)[0]?.id ?? claim.statement;
    const key = JSON.stringify([fact, claim.time.from, claim.time.to]);
    addTo(byFact, key, claim);
  }
  return [...byFact.values()].map((claims) => {
    const [claim] = claims as [Claim];
    const sources = new Set(claims.map(({ source }) => source));
    const names = snapshot.sources.filter(({ path }) => sources.has(path)).map(({ name }) => name);
    const statement = findings.agreementsOf(claim.id)[0]?.statement ?? claim.statement;
    const disputed = claims.some(({ id }) => findings.stateOf(id) === 'disputed');
    return {
      from: claim.time!.from!,
      to: claim.time!.to ?? claim.time!.from!,
      content: html`${disputed && html`<span class="differ">≠</span> `}<span dir="auto">${statement}</span> <span class="quiet">${names.join(', ')}</span>`,
    };
  });
}

function inTime(a: Entry, b: Entry): number {
  return compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day, month or year where the interval is one, else its ends. */
function periodOf({ from, to }: Entry): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  if (first === last) return first;
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const month = first.slice(0, 7);
  const days = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  if (first === `${month}-01` && last === `${month}-${days}`) return month;
  return `${first} – ${last}`;
}
