import { css, html, LitElement, nothing } from 'lit';
import type { PanelSnapshot } from './messages.ts';
import { type Pair, pictureOf } from './pairs.ts';
import { styleProperties } from './style-properties.ts';
import { shared } from './styles.ts';
import * as words from './words.ts';

/** As many sources as fit without becoming a blur. */
const mostSources = 14;

/** Source by source: on how many shared facts each pair agrees and differs, as a shaded table that can be read aloud. */
export class SourcePicture extends LitElement {
  static override properties = { snapshot: { attribute: false } };

  declare snapshot: PanelSnapshot;

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow-x: auto;
        padding: 0 12px 10px;
      }
      table {
        border-collapse: separate;
        border-spacing: 2px;
        font-variant-numeric: tabular-nums;
      }
      th {
        font-weight: normal;
        color: var(--muted);
        padding: 0 4px;
        text-align: center;
        white-space: nowrap;
      }
      th[scope='row'] {
        text-align: end;
      }
      td {
        min-width: 3.4em;
        height: 2em;
        padding: 0 4px;
        text-align: center;
        white-space: nowrap;
        border-radius: 2px;
        border: 1px solid var(--vscode-contrastBorder, transparent);
      }
      td.none {
        color: var(--muted);
        border-style: dashed;
      }
      td:not(.none) {
        background: color-mix(in srgb, var(--states) var(--shade), var(--ground));
      }
      .differ {
        font-weight: bold;
      }
      p {
        margin: 4px 0 0;
      }
    `,
  ];

  override render() {
    const { sources: all } = this.snapshot;
    const { sources, pairs, omitted } = pictureOf(this.snapshot, mostSources);
    return html`
      <table>
        <caption class="unseen">
          Facts that each pair of sources agrees on, and differs on
        </caption>
        <tbody>
          ${sources.slice(1).map(
            (source, index) => html`<tr>
              <th scope="row" title=${words.sourceTooltip(all[source]!, all)}>${all[source]!.name}</th>
              ${pairs[index + 1]!.map((pair, column) => this.#renderPair(pair, source, sources[column]!))}
            </tr>`,
          )}
          <tr>
            <th><span class="unseen">Source</span></th>
            ${sources.slice(0, -1).map((source) => html`<th scope="col" title=${words.sourceTooltip(all[source]!, all)}>${all[source]!.name}</th>`)}
          </tr>
        </tbody>
      </table>
      <p class="muted">
        ${words.pictureKey}
        ${omitted > 0 ? html`${words.omittedSources(sources.length, all.length)}` : nothing}
      </p>
    `;
  }

  #renderPair(pair: Pair, row: number, column: number) {
    const { sources } = this.snapshot;
    const name = words.pairName(sources[column]!, sources[row]!, pair);
    const sharedFacts = pair.agree + pair.differ;
    if (sharedFacts === 0) {
      return html`<td class="none" title=${name}><span aria-hidden="true">–</span><span class="unseen">${name}</span></td>`;
    }
    const shade = styleProperties({ '--shade': `${Math.round((36 * pair.agree) / sharedFacts)}%` });
    return html`<td title=${name} ${shade}>
      <span aria-hidden="true"
        >${words.number(pair.agree)}${pair.differ > 0 ? html` <span class="differ">≠${words.number(pair.differ)}</span>` : nothing}</span
      ><span class="unseen">${name}</span>
    </td>`;
  }
}
