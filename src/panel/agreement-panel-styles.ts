import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    height: 100%;
    color: var(--vscode-foreground);
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size);
    line-height: 1.4;
  }
  main {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }
  .scroller {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
  }
  /* As wide as the matrix, so that what stays at the left has all of it to stay in. */
  .content {
    display: flex;
    flex-direction: column;
    width: max-content;
    min-width: 100%;
    min-height: 100%;
  }
  .top {
    position: sticky;
    left: 0;
    z-index: 5;
    flex: none;
    width: 100cqw;
    background: var(--ground);
  }
  .top.pinned {
    top: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding: 4px 12px 6px;
  }
  [role='tabpanel'] {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .totals {
    padding: 3px 0;
    overflow: hidden;
    color: var(--muted);
  }
  /* The dot before the first of a line stands outside and is cut. */
  .totals > div {
    display: flex;
    flex-wrap: wrap;
    margin-left: -1em;
  }
  .totals span::before {
    content: '·' / '';
    display: inline-block;
    width: 1em;
    text-align: center;
  }
  .totals strong {
    font-weight: 600;
    color: var(--vscode-foreground);
  }
  .totals span {
    white-space: nowrap;
  }
  .totals .differ strong {
    color: var(--differs);
  }
  fact-detail {
    flex: 0 1 auto;
    max-height: 45%;
    min-height: 5em;
  }
  /* No room for two: the fact in full covers the list. */
  fact-detail.alone {
    position: absolute;
    inset: 0;
    z-index: 6;
    max-height: none;
    background: var(--ground);
  }
  .message {
    position: sticky;
    left: 0;
    flex: 1;
    max-width: 100vw;
    padding: 12px 16px;
    overflow-wrap: anywhere;
  }
  .message p {
    margin: 0 0 10px;
  }
  .failure {
    border-left: 3px solid var(--vscode-errorForeground, currentColor);
    padding-left: 10px;
  }
  .action {
    color: var(--vscode-button-foreground);
    background: var(--vscode-button-background);
    border: 1px solid var(--vscode-button-border, var(--edge));
    padding: 4px 12px;
  }
  .action:hover {
    background: var(--vscode-button-hoverBackground);
  }
  .action + .action {
    margin-left: 6px;
  }
  @media (forced-colors: active) {
    .action {
      border-color: ButtonBorder;
    }
  }
  progress {
    display: block;
    width: 100%;
    height: 2px;
    margin-bottom: 10px;
    accent-color: var(--vscode-progressBar-background);
  }
`;
