import { css } from 'lit';

/** Colours and controls that every part of the panel shares; all of them VS Code's own, so that any theme fits. */
export const shared = css`
  :host {
    --differs: var(--vscode-crosscheck-disputed, var(--vscode-editorWarning-foreground, currentColor));
    --states: var(--vscode-crosscheck-corroborated, var(--vscode-charts-green, currentColor));
    --muted: var(--vscode-descriptionForeground, currentColor);
    --ground: var(--vscode-sideBar-background, var(--vscode-editor-background));
    --edge: var(--vscode-contrastBorder, var(--vscode-widget-border, transparent));
    --rule: var(--vscode-contrastBorder, var(--vscode-sideBarSectionHeader-border, var(--vscode-widget-border, transparent)));
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid transparent;
    border-radius: 3px;
    padding: 0;
    margin: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  /* Where the system sets the colours, every border would show, and no ground. */
  @media (forced-colors: active) {
    button {
      border-color: Canvas;
    }
    button:hover {
      border-color: Highlight;
    }
  }
  .muted {
    color: var(--muted);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
