import { css, html, LitElement, nothing } from 'lit';
import { type FactState, factStates, type PanelSource } from './messages.ts';
import { shared } from './styles.ts';
import type { ViewState } from './view-state.ts';
import * as words from './words.ts';

/** The row of controls. Fires `change-view` with the parts of the view state that a control changes. */
export class FactFilters extends LitElement {
  static override properties = {
    view: { attribute: false },
    counts: { attribute: false },
    sources: { attribute: false },
  };

  declare view: ViewState;
  declare counts: Readonly<Record<FactState, number>>;
  declare sources: readonly PanelSource[];

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 0 12px 8px;
        container-type: inline-size;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      input,
      select {
        font: inherit;
        height: 26px;
        min-width: 0;
        border-radius: 3px;
      }
      input {
        flex: 1 1 120px;
        padding: 2px 6px;
        text-overflow: ellipsis;
        color: var(--vscode-input-foreground);
        background: var(--vscode-input-background);
        border: 1px solid var(--vscode-input-border, var(--edge));
      }
      input::placeholder {
        color: var(--vscode-input-placeholderForeground);
        opacity: 1;
      }
      input:focus-visible,
      select:focus-visible {
        border-color: var(--vscode-focusBorder);
      }
      input::-webkit-search-cancel-button {
        appearance: none;
        width: 16px;
        height: 16px;
        cursor: pointer;
        --stroke: transparent 46%, var(--vscode-input-foreground) 46% 54%, transparent 54%;
        background:
          linear-gradient(45deg, var(--stroke)) center / 9px 9px no-repeat,
          linear-gradient(-45deg, var(--stroke)) center / 9px 9px no-repeat;
      }
      select {
        flex: 0 1 auto;
        max-width: 15em;
        padding: 2px 3px;
        text-overflow: ellipsis;
        color: var(--vscode-dropdown-foreground);
        background: var(--vscode-dropdown-background);
        border: 1px solid var(--vscode-dropdown-border, var(--edge));
      }
      .states,
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        min-width: 0;
      }
      .states button,
      .more {
        height: 26px;
        padding: 0 7px;
        white-space: nowrap;
      }
      .states button {
        color: var(--muted);
        border: 1px dashed var(--vscode-contrastBorder, color-mix(in srgb, currentColor 35%, transparent));
      }
      .states button[aria-pressed='true'],
      .more[aria-expanded='true'] {
        color: var(--vscode-foreground);
        background: color-mix(in srgb, var(--vscode-foreground) 12%, transparent);
        border: 1px solid var(--vscode-contrastBorder, color-mix(in srgb, currentColor 25%, transparent));
      }
      .states button:hover,
      .more:hover {
        background: var(--vscode-toolbar-hoverBackground);
        outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
      }
      .pair {
        display: flex;
        gap: 6px;
        flex: 1 0 100%;
        max-width: max-content;
        padding: 3px 7px;
        text-align: start;
        overflow-wrap: anywhere;
        border: 1px solid var(--vscode-focusBorder);
      }
      .mark {
        font-weight: bold;
      }
      .more {
        display: none;
        position: relative;
        width: 28px;
        padding: 0;
      }
      .more svg {
        display: block;
        margin: auto;
      }
      .more.changed::after {
        content: '';
        position: absolute;
        top: 3px;
        right: 3px;
        width: 6px;
        height: 6px;
        border-radius: 50%;
        background: var(--vscode-focusBorder);
      }
      @media (forced-colors: active) {
        .states button,
        .pair {
          border-color: ButtonBorder;
        }
        .states button[aria-pressed='true'],
        .more[aria-expanded='true'] {
          border: 2px solid Highlight;
        }
        .more.changed::after {
          background: Highlight;
        }
      }
      @container (max-width: 520px) {
        .more {
          display: block;
        }
        .choices {
          flex: 0 0 100%;
        }
        /* As wide as what is chosen, not as the longest title of a source. */
        .choices select {
          flex: 1 1 auto;
          field-sizing: content;
          max-width: 100%;
        }
        .choices.closed {
          display: none;
        }
        .states {
          flex: 1 0 100%;
        }
      }
      @container (max-width: 400px) {
        .mark ~ .word {
          position: absolute;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  override render() {
    const { view } = this;
    const choices = words.choices();
    const changed = view.source !== 'any' || view.group !== 'subject' || view.order !== 'disputed';
    return html`<div class="bar">
      <input
        type="search"
        placeholder=${words.search()}
        aria-label=${words.search()}
        spellcheck="false"
        .value=${view.search}
        @input=${(event: Event) => this.#change({ search: (event.target as HTMLInputElement).value })}
      />
      <button
        class="more ${changed ? 'changed' : ''}"
        aria-expanded=${view.choicesOpen}
        aria-controls="choices"
        aria-label=${words.choicesName(changed)}
        title=${words.choicesName(changed)}
        @click=${() => this.#change({ choicesOpen: !view.choicesOpen })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M2 4.5h12M4.5 8h7M7 11.5h2" />
        </svg>
      </button>
      <div class="states" role="group" aria-label=${words.byState()}>
        ${factStates.map((state) => this.#renderState(state))}
      </div>
      ${view.pair ? this.#renderPair(view.pair) : nothing}
      <div id="choices" class="choices ${view.choicesOpen ? '' : 'closed'}">
        <select aria-label=${choices.source} title=${choices.sourceHint} .value=${view.source} @change=${this.#choose('source')}>
          ${this.#option('any', choices.any, view.source)} ${this.#option('active', choices.active, view.source)}
          ${this.sources.map((source) =>
            this.#option(
              `path:${source.path}`,
              source.title ? `${source.name} ${source.title.slice(0, 60)}` : source.name,
              view.source,
            ),
          )}
        </select>
        ${
          view.tab === 'timeline'
            ? nothing
            : html`<select aria-label=${choices.group} title=${choices.groupHint} .value=${view.group} @change=${this.#choose('group')}>
              ${this.#option('subject', choices.subject, view.group)} ${this.#option('kind', choices.kind, view.group)}
              ${this.#option('none', choices.none, view.group)}
            </select>`
        }
        <select aria-label=${choices.order} title=${choices.orderHint} .value=${view.order} @change=${this.#choose('order')}>
          ${this.#option('disputed', choices.disputed, view.order)} ${this.#option('support', choices.support, view.order)}
          ${this.#option('text', choices.text, view.order)}
        </select>
      </div>
    </div>`;
  }

  #renderState(state: FactState) {
    const pressed = this.view.states.includes(state);
    const count = this.counts[state];
    return html`<button
      aria-pressed=${pressed}
      title=${words.stateHint(state)}
      @click=${() => this.#toggle(state)}
    >
      ${words.stateMarks[state] ? html`<span class="mark" aria-hidden="true">${words.stateMarks[state]}</span>` : nothing}
      <span>${words.number(count)}</span> <span class="word">${words.stateShortName(state, count)}</span>
    </button>`;
  }

  #renderPair(pair: readonly string[]) {
    const [first, second] = pair.map((path) => this.sources.find((source) => source.path === path)?.name ?? path);
    const name = words.onlyPair(first!, second!);
    return html`<button
      class="pair"
      title=${words.clear()}
      aria-label="${name}. ${words.clear()}"
      @click=${() => this.#change({ pair: null })}
    >
      <span>${name}</span> <span aria-hidden="true">✕</span>
    </button>`;
  }

  #option(value: string, label: string, chosen: string) {
    return html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
  }

  #toggle(state: FactState): void {
    const states = factStates.filter((each) => this.view.states.includes(each) !== (each === state));
    this.#change({ states });
  }

  #choose(part: 'source' | 'group' | 'order') {
    return (event: Event) => this.#change({ [part]: (event.target as HTMLSelectElement).value });
  }

  #change(detail: Partial<Record<keyof ViewState, unknown>>): void {
    this.dispatchEvent(new CustomEvent('change-view', { detail }));
  }
}
