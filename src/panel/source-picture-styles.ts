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
    border-collapse: separate;
    border-spacing: 2px;
    margin-left: -2px;
    font-variant-numeric: tabular-nums;
  }
  th {
    max-width: 7.5em;
    padding: 0 4px 0 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: normal;
    text-align: end;
    white-space: nowrap;
    color: var(--muted);
  }
  th[scope='col'] {
    max-width: 3.4em;
    padding: 2px 0 0;
    text-align: center;
    vertical-align: top;
  }
  td {
    padding: 0;
  }
  td button {
    display: block;
    min-width: 3.4em;
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
    list-style: none;
    margin: 6px -4px 0;
    padding: 0;
  }
  .source {
    display: flex;
    gap: 8px;
    width: 100%;
    padding: 3px 4px;
    text-align: start;
  }
  .source:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }
  .source .name {
    flex: none;
    min-width: 2.6em;
    color: var(--vscode-textLink-foreground);
  }
  .source .about {
    display: flex;
    flex-direction: column;
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;
