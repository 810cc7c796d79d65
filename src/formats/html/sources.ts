import { languageName } from '../wording.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The sources, one a row; what none of them gives has no column. */
export function sources({ exported, snapshot }: Context): Markup | undefined {
  const all = exported.report.sources;
  if (all.length === 0) return undefined;
  const [outlets, dates] = [all.some(({ outlet }) => outlet !== null), all.some(({ published }) => published !== null)];
  return html`
  <section>
    <h2>Sources</h2>
    <div class="wide" tabindex="0" role="region" aria-label="Sources">
    <table>
      <thead><tr><th scope="col">name</th><th scope="col">title</th>${outlets && html`<th scope="col">outlet</th>`}${dates && html`<th scope="col">date</th>`}<th scope="col">language</th><th scope="col" class="number">claims</th></tr></thead>
      <tbody>${all.map(
        ({ path, title, outlet, published, language, claims, copyOf }, index) => html`
        <tr><th scope="row" class="name">${snapshot.sources[index]!.name}</th><td><a href="${exported.addressOf(path)}" dir="auto">${title ?? path}</a>${copyOf !== null && html`<br><span class="quiet">largely the same text as ${copyOf}</span>`}</td>${outlets && html`<td dir="auto">${outlet}</td>`}${dates && html`<td class="date">${published}</td>`}<td>${languageName(language)}</td><td class="number">${claims}</td></tr>`,
      )}
      </tbody>
    </table>
    </div>
  </section>`;
}
