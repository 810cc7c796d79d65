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

/** @param showLog called by the button that shows what went wrong in detail */
export function renderFailed(message: string, showLog: () => void) {
  return html`<div class="message failure">
    <p>${message}</p>
    <p class="muted">${words.failedAdvice()}</p>
    <button class="action" @click=${showLog}>${words.showLog()}</button>
  </div>`;
}

/** @param openSample called by the button that opens articles to begin with */
export function renderNoSources(openSample: () => void) {
  return html`<div class="message">
    ${words.noSources().map((line) => html`<p>${line}</p>`)}
    <button class="action" @click=${openSample}>${words.openSample()}</button>
  </div>`;
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
