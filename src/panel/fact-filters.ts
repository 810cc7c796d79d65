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
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        padding: 0 12px 8px;
      }
      input,
      select {
        font: inherit;
        height: 26px;
        min-width: 0;
        border-radius: 3px;
        padding: 2px 6px;
      }
      input {
        flex: 1 1 150px;
        color: var(--vscode-input-foreground);
        background: var(--vscode-input-background);
        border: 1px solid var(--vscode-input-border, var(--edge));
      }
      input::placeholder {
        color: var(--vscode-input-placeholderForeground);
        opacity: 1;
      }
      select {
        flex: 0 1 auto;
        max-width: 100%;
        color: var(--vscode-dropdown-foreground);
        background: var(--vscode-dropdown-background);
        border: 1px solid var(--vscode-dropdown-border, var(--edge));
        padding-inline: 3px;
        text-overflow: ellipsis;
      }
      .states,
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .choices {
        flex: 0 1 auto;
        min-width: 0;
      }
      .states button {
        height: 26px;
        padding: 0 7px;
        white-space: nowrap;
        color: var(--muted);
        border-color: var(--vscode-contrastBorder, var(--vscode-widget-border, color-mix(in srgb, currentColor 30%, transparent)));
        border-style: dashed;
      }
      .states button[aria-pressed='true'] {
        color: var(--vscode-inputOption-activeForeground, var(--vscode-foreground));
        background: var(--vscode-inputOption-activeBackground);
        border: 1px solid var(--vscode-inputOption-activeBorder, var(--edge));
      }
      .states button:hover {
        background: var(--vscode-toolbar-hoverBackground);
      }
      .states button[aria-pressed='true']:hover {
        background: var(--vscode-inputOption-hoverBackground, var(--vscode-inputOption-activeBackground));
      }
      .mark {
        font-weight: bold;
      }
    `,
  ];

  override render() {
    const { view } = this;
    return html`
      <input
        type="search"
        placeholder="Search facts and quotes"
        aria-label="Search facts and quotes"
        spellcheck="false"
        .value=${view.search}
        @input=${(event: Event) => this.#change({ search: (event.target as HTMLInputElement).value })}
      />
      <div class="states" role="group" aria-label="Show facts by state">
        ${factStates.map((state) => this.#renderState(state))}
      </div>
      <div class="choices">
        <select aria-label="Source" title="Only facts that this source states" .value=${view.source} @change=${this.#choose('source')}>
          ${this.#option('any', 'Any source', view.source)} ${this.#option('active', 'This article', view.source)}
          ${this.sources.map((source) =>
            this.#option(
              `path:${source.path}`,
              source.title ? `${source.name} ${source.title.slice(0, 60)}` : source.name,
              view.source,
            ),
          )}
        </select>
        <select aria-label="Group" title="Group facts" .value=${view.group} @change=${this.#choose('group')}>
          ${this.#option('subject', 'By subject', view.group)} ${this.#option('kind', 'By kind', view.group)}
          ${this.#option('none', 'No groups', view.group)}
        </select>
        <select aria-label="Order" title="Order of facts" .value=${view.order} @change=${this.#choose('order')}>
          ${this.#option('disputed', 'Differing first', view.order)} ${this.#option('support', 'Most sources first', view.order)}
          ${this.#option('text', 'Order of the text', view.order)}
        </select>
      </div>
    `;
  }

  #renderState(state: FactState) {
    const pressed = this.view.states.includes(state);
    const count = this.counts[state];
    return html`<button
      aria-pressed=${pressed}
      aria-label="${words.stateNames[state]}: ${words.counted(count, 'fact')}"
      title=${words.stateHints[state]}
      @click=${() => this.#toggle(state)}
    >
      <span class="mark">${words.stateMarks[state]}</span> ${words.number(count)} ${words.stateShortNames[state]}
    </button>`;
  }

  #option(value: string, label: string, chosen: string) {
    return html`<option value=${value} ?selected=${value === chosen}>${label}</option>${nothing}`;
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
