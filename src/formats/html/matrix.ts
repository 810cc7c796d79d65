import type { Fact, Mark } from '../../panel/messages.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

const signs: Readonly<Record<Mark, readonly [sign: string, name: string]>> = {
  states: ['●', 'states'],
  differs: ['≠', 'differs'],
  earlier: ['◌', 'earlier'],
};

/** More facts than this are for the panel and the data formats; a page says how many it leaves out. */
const mostFacts = 200;

/** Facts by sources: who states what, of all that more than one source speaks to. */
export function matrix({ snapshot }: Context): Markup | undefined {
  const { sources, facts } = snapshot;
  const all = facts.filter(({ state }) => state !== 'single');
  const shared = all.slice(0, mostFacts);
  if (shared.length === 0) return undefined;
  return html`
  <section>
    <h2>Who states what</h2>
    <p class="quiet">● states · ≠ states, and others differ · ◌ states an earlier state · blank: silent. Facts that one source alone states are left out.</p>
    <div class="wide" tabindex="0" role="region" aria-label="Who states what">
    <table class="matrix">
      <thead><tr><th scope="col">fact</th>${sources.map(({ name, title }) => html`<th scope="col" class="source"><abbr title="${title ?? name}">${name}</abbr></th>`)}<th scope="col">value</th></tr></thead>
      <tbody>${shared.map(
        (fact) => html`
        <tr><th scope="row"><span dir="auto">${fact.subject}</span>${fact.relation && html` <span class="quiet">· ${fact.relation}</span>`}</th>${sources.map((_, index) => cell(fact, index))}<td dir="auto">${fact.sides.map(({ value }) => value).join(' / ')}</td></tr>`,
      )}
      </tbody>
    </table>
    </div>${
      shared.length < all.length &&
      html`
    <p class="quiet">${all.length - shared.length} more</p>`
    }
  </section>`;
}

function cell({ sides }: Fact, source: number): Markup {
  const marks = new Set(
    sides.filter(({ cells }) => cells.some((each) => each.source === source)).map(({ mark }) => mark),
  );
  const [first] = marks;
  if (!first) return html`<td class="mark"><span class="unseen">silent</span></td>`;
  return html`<td class="mark ${first}">${[...marks].map(
    (mark) => html`<span aria-hidden="true">${signs[mark][0]}</span><span class="unseen">${signs[mark][1]}</span>`,
  )}</td>`;
}
