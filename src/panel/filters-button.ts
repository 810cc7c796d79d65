import { css, html } from 'lit';
import type { ViewState } from './view-state.ts';
import * as words from './words.ts';

/** The button by which a short panel shows the search and the filters; it tells when these leave something out. */
export function renderFiltersButton({ filtersOpen, search, source, pair }: ViewState, toggle: () => void) {
  const isFiltered = search !== '' || source !== 'any' || pair !== null;
  const name = words.filtersName(isFiltered);
  return html`<button
    class="filters ${isFiltered ? 'changed' : ''}"
    aria-expanded=${filtersOpen}
    aria-label=${name}
    title=${name}
    @click=${toggle}
  >
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="6.5" cy="6.5" r="4" />
      <path d="M9.5 9.5 14 14" />
    </svg>
  </button>`;
}

export const filtersButtonStyles = css`
  .filters {
    position: relative;
    width: 26px;
    height: 24px;
    margin-left: auto;
  }
  .filters svg {
    display: block;
    margin: auto;
  }
  .filters:hover,
  .filters[aria-expanded='true'] {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }
  .filters.changed::after {
    content: '';
    position: absolute;
    top: 2px;
    right: 2px;
    border: 3px solid var(--vscode-focusBorder);
    border-radius: 50%;
  }
`;
