import { css } from 'lit';

export const pictureStyles = css`
  :host {
    position: sticky;
    left: 0;
    display: block;
    width: 100cqw;
    padding: 0 12px 12px;
  }
  h2 {
    margin: 10px 0 6px;
    font-size: inherit;
    font-weight: 600;
  }
  p {
    margin: 4px 0;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    margin-left: -2px;
    font-variant-numeric: tabular-nums;
  }
  th {
    /* As wide as what the pairs leave, never wider for a long name. */
    max-width: 0;
    height: 2em;
    padding: 0 0 0 4px;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: normal;
    text-align: start;
    white-space: nowrap;
    color: var(--muted);
  }
  td {
    width: 1px;
    padding: 0;
  }
  td button {
    display: block;
    width: 100%;
    min-width: 3em;
    height: 2em;
    padding: 0 4px;
    white-space: nowrap;
    background: color-mix(in srgb, var(--states) var(--shade), var(--ground));
    border: 1px solid var(--vscode-contrastBorder, transparent);
  }
  td button:hover {
    border-color: var(--vscode-focusBorder);
  }
  td button.none {
    cursor: default;
    color: var(--muted);
    border: 1px dashed var(--vscode-contrastBorder, color-mix(in srgb, currentColor 35%, transparent));
  }
  @media (forced-colors: active) {
    td button {
      border-color: ButtonBorder;
    }
  }
  .differ {
    font-weight: bold;
  }
  ul {
    display: grid;
    grid-template-columns: fit-content(10em) 1fr;
    column-gap: 8px;
    list-style: none;
    margin: 6px -4px 0;
    padding: 0;
  }
  li,
  .source {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .source {
    padding: 3px 4px;
    text-align: start;
  }
  .source:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }
  .source .name {
    overflow-wrap: anywhere;
    color: var(--vscode-textLink-foreground);
  }
  .source .about {
    display: flex;
    flex-direction: column;
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;
