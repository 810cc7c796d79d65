import { css, html, LitElement, nothing } from 'lit';
import type { Cell, Fact, PanelSource, Quote, Side } from './messages.ts';
import { shared } from './styles.ts';
import * as words from './words.ts';

/** More quotes than this of one source are counted, not listed. */
const mostQuotes = 5;

/** One fact in full: why its sources differ, and who says what in which words. Fires `go-to`, `compare` and `close`. */
export class FactDetail extends LitElement {
  static override properties = { fact: { attribute: false }, sources: { attribute: false } };

  declare fact: Fact;
  declare sources: readonly PanelSource[];

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        container-type: inline-size;
        overflow: auto;
        padding: 8px 12px 10px;
        border-top: 1px solid var(--rule);
      }
      header {
        display: flex;
        align-items: start;
        gap: 8px;
      }
      h2 {
        flex: 1;
        margin: 0;
        font-size: inherit;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      p {
        margin: 2px 0 6px;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .close {
        width: 22px;
        height: 22px;
        flex: none;
      }
      .close:hover,
      .quote:hover {
        background: var(--vscode-toolbar-hoverBackground);
        outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
      }
      .link {
        color: var(--vscode-textLink-foreground);
      }
      .link:hover {
        text-decoration: underline;
      }
      .state {
        flex: none;
        color: var(--muted);
      }
      @container (max-width: 340px) {
        header {
          flex-wrap: wrap;
        }
        h2 {
          flex-basis: 60%;
        }
        .state {
          order: 1;
          flex: 1 0 100%;
        }
      }
      .explanation::first-letter {
        text-transform: uppercase;
      }
      .disputed .mark,
      .side.differs .mark {
        color: var(--differs);
      }
      .states .mark {
        color: var(--states);
      }
      .side.single .mark {
        color: var(--muted);
      }
      .mark {
        font-weight: bold;
      }
      h3 {
        margin: 6px 0 2px;
        font-size: inherit;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      h3 .muted {
        font-weight: normal;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .quote {
        display: flex;
        gap: 8px;
        width: 100%;
        text-align: start;
        padding: 2px 4px;
      }
      .quote .name {
        flex: 0 0 auto;
        min-width: 3em;
        color: var(--vscode-textLink-foreground);
      }
      .quote .words {
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Sets the focus on the button that closes it. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  override render() {
    const { fact } = this;
    return html`
      <section @keydown=${this.#onKey} aria-label=${words.selectedFact()}>
        <header class=${fact.state}>
          <h2>${words.factTitle(fact)}</h2>
          <span class="state">
            <span class="mark" aria-hidden="true">${words.stateMarks[fact.state]}</span>
            ${words.stateName(fact.state)}
          </span>
          <button class="close" aria-label=${words.close()} title=${words.close()} @click=${() => this.#close()}>
            ✕
          </button>
        </header>
        ${
          fact.sides.length > 1
            ? html`<p class="explanation">${fact.explanation}</p>
            <button class="link" @click=${() => this.dispatchEvent(new CustomEvent('compare', { detail: fact.contradiction }))}>
              ${words.sideBySide()}
            </button>`
            : nothing
        }
        ${fact.sides.map((side) => this.#renderSide(side, fact.relation === ''))}
        ${fact.compared.length > 0 ? this.#renderCompared(fact) : nothing}
      </section>
    `;
  }

  /** @param ownWords whether the value is what the quotes below it say */
  #renderSide(side: Side, ownWords: boolean) {
    const repeated = words.supportReason(side, this.sources);
    return html`<div class="side ${side.mark} ${this.fact.state}">
      <h3>
        <span class="mark" aria-hidden="true">${words.marks[side.mark]}</span> ${ownWords ? nothing : side.value}
        <span class="muted">${words.sideNote(this.fact, side)}</span>
      </h3>
      ${repeated ? html`<p class="muted">${repeated}</p>` : nothing}
      <ul>
        ${side.cells.map((cell) => this.#renderCell(cell))}
      </ul>
    </div>`;
  }

  #renderCell(cell: Cell) {
    const source = this.sources[cell.source]!;
    const rest = cell.quotes.length - mostQuotes;
    return html`${cell.quotes.slice(0, mostQuotes).map((quote) => this.#renderQuote(source, quote))}
    ${rest > 0 ? html`<li class="muted">${source.name}: ${words.more(rest)}</li>` : nothing}`;
  }

  #renderQuote(source: PanelSource, quote: Quote) {
    const place = { path: source.path, start: quote.start, end: quote.end };
    return html`<li>
      <button
        class="quote"
        title=${words.sourceTooltip(source, this.sources)}
        @click=${() => this.dispatchEvent(new CustomEvent('go-to', { detail: place }))}
      >
        <span class="name">${source.name}</span>
        <span class="words" lang=${source.language}>
          ${words.quoted(quote.text)}${quote.speaker ? html` <span class="muted">${words.saidBy(quote.speaker)}</span>` : nothing}
        </span>
      </button>
    </li>`;
  }

  #renderCompared(fact: Fact) {
    const rest = fact.comparedInAll - fact.compared.length;
    return html`<h3 class="muted">${words.compared()}</h3>
      <ul>
        ${fact.compared.map((reason) => html`<li>${reason}</li>`)}
        ${rest > 0 ? html`<li class="muted">${words.more(rest)}</li>` : nothing}
      </ul>`;
  }
}
