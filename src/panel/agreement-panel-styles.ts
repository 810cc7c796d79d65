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
  .totals {
    padding: 6px 12px;
    color: var(--muted);
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
  fact-filters,
  .totals {
    flex: none;
  }
  fact-matrix {
    flex: 1 1 0;
    min-height: 8em;
    border-top: 1px solid var(--rule);
  }
  fact-detail {
    flex: 0 1 auto;
    max-height: 45%;
    min-height: 5em;
  }
  details {
    flex: none;
    max-height: 60%;
    overflow: auto;
    border-top: 1px solid var(--rule);
  }
  summary {
    padding: 5px 12px;
    cursor: pointer;
    color: var(--muted);
  }
  summary:hover {
    color: var(--vscode-foreground);
  }
  .message {
    flex: 1;
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
  progress {
    display: block;
    width: 100%;
    height: 2px;
    margin-bottom: 10px;
    accent-color: var(--vscode-progressBar-background);
  }
  @media (max-height: 300px) {
    :host {
      height: auto;
    }
    main {
      height: auto;
      min-height: 100vh;
    }
    fact-matrix {
      flex: 1 0 16em;
    }
    fact-detail,
    details {
      max-height: none;
    }
  }
`;
