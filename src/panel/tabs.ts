import { css, html } from 'lit';
import { type Tab, tabs } from './view-state.ts';
import * as words from './words.ts';

/** The tabs' names. The arrow keys move between them, and what they name is shown at once. */
export function renderTabs(chosen: Tab, choose: (tab: Tab) => void) {
  const onKey = (event: KeyboardEvent) => {
    const index = tabs.indexOf(chosen);
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length]!;
    choose(tab);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.tabsName()} @keydown=${onKey}>
    ${tabs.map(
      (tab) =>
        html`<button
          id="tab-${tab}"
          role="tab"
          aria-selected=${tab === chosen}
          aria-controls="shown"
          tabindex=${tab === chosen ? 0 : -1}
          @click=${() => choose(tab)}
        >
          ${words.tabName(tab)}
        </button>`,
    )}
  </div>`;
}

export const tabStyles = css`
  .tabs {
    display: flex;
    gap: 2px;
    margin-left: -6px;
  }
  .tabs button {
    padding: 4px 6px 3px;
    border-radius: 0;
    border-bottom: 2px solid transparent;
    color: var(--muted);
  }
  .tabs button:hover {
    color: var(--vscode-foreground);
  }
  .tabs button[aria-selected='true'] {
    color: var(--vscode-panelTitle-activeForeground, var(--vscode-foreground));
    border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--vscode-focusBorder, currentColor));
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs button[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
`;
