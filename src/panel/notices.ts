import { html, nothing } from 'lit';
import type { FactState } from './messages.ts';
import { factStates } from './messages.ts';
import { initialViewState, type ViewState } from './view-state.ts';
import * as words from './words.ts';

/** What stands in the panel where no fact does: each says why, and what to do. */

export function renderLoading(message: string | null) {
  return html`<div class="message">
    <progress aria-label=${words.analysing()}></progress>
    <p>${message ?? words.loading()}</p>
  </div>`;
}

export function renderFailed(message: string) {
  return html`<div class="message failure">
    <p>${message}</p>
    <p class="muted">${words.failedAdvice()}</p>
  </div>`;
}

export function renderNoSources() {
  return html`<div class="message">${words.noSources().map((line) => html`<p>${line}</p>`)}</div>`;
}

/**
 * @param counts how many facts of each state the search and the other filters leave
 * @param change called with what a button changes
 */
export function renderNothing(
  view: ViewState,
  totals: words.Totals,
  counts: Readonly<Record<FactState, number>>,
  change: (part: Partial<ViewState>) => void,
) {
  const isFiltered = view.search !== '' || view.source !== 'any' || view.pair !== null;
  const isClosedOut = factStates.some((state) => counts[state] > 0 && initialViewState.states.includes(state));
  const clears = isFiltered || isClosedOut;
  const lines = clears
    ? [words.nothingShown()]
    : view.tab === 'timeline'
      ? [words.nothingDated()]
      : words.nothingComparable(totals);
  return html`<div class="message">
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      clears
        ? html`<button
          class="action"
          @click=${() => change({ search: '', source: 'any', pair: null, states: [...initialViewState.states] })}
        >
          ${words.clearFilters()}
        </button>`
        : nothing
    }
    ${
      counts.single > 0 && !view.states.includes('single')
        ? html`<button class="action" @click=${() => change({ states: [...factStates] })}>
          ${words.showSingle(counts.single)}
        </button>`
        : nothing
    }
  </div>`;
}
