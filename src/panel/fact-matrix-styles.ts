import { css } from 'lit';

export const matrixStyles = css`
  :host {
    display: block;
  }
  .grid {
    position: relative;
    width: var(--width);
    min-width: 100%;
  }
  .body {
    position: relative;
    height: var(--height);
  }
  .row {
    display: flex;
    width: 100%;
    line-height: var(--line);
  }
  .body .row {
    position: absolute;
    top: 0;
    left: 0;
  }
  .head-group {
    position: sticky;
    top: var(--covered);
    z-index: 4;
  }
  .head {
    align-items: end;
    background: var(--ground);
    border-bottom: 1px solid var(--rule);
  }

  /* Labels stay while the sources scroll sideways. */
  .label {
    position: sticky;
    left: 0;
    z-index: 2;
    flex: none;
    width: var(--label);
    padding-left: 12px;
    display: flex;
    gap: 8px;
    background: var(--ground);
  }
  .label > span,
  .beside .text > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .value-row .label {
    padding-left: var(--indent);
  }
  .value-row.differs .label {
    box-shadow: inset 2px 0 var(--differs);
  }
  .relation {
    color: var(--muted);
  }
  .value-row .text {
    flex: 1 1 0;
    min-width: 0;
  }
  .beside .text {
    display: flex;
    gap: 8px;
  }
  .beside .relation {
    flex: 0 0 min(42%, 15em);
  }
  .beside.with-subject .relation {
    flex-basis: min(48%, 26em);
  }
  .beside .value {
    flex: 1 1 0;
    min-width: 0;
  }
  .beside .tall .text > .relation,
  .beside .tall .text > .value {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    align-self: start;
    padding-top: calc((var(--line) - var(--label-line)) / 2);
    line-height: var(--label-line);
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .cells {
    flex: none;
    display: flex;
  }
  .name,
  .cell {
    flex: none;
    width: var(--cell);
    text-align: center;
  }
  .first {
    margin-left: var(--before);
  }
  .last {
    margin-right: var(--after);
  }
  .support {
    flex: none;
    width: var(--support);
    padding-left: 8px;
    white-space: nowrap;
    color: var(--muted);
  }
  .head .label,
  .head .support {
    color: var(--muted);
    font-size: 0.85em;
  }

  .name button {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    width: 100%;
    padding: 4px 0;
    line-height: 1.2;
    overflow: hidden;
    overflow-wrap: anywhere;
    color: var(--muted);
  }
  .name button:hover,
  .name.active button {
    color: var(--vscode-foreground);
  }
  .name.active button {
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .language {
    display: block;
    font-size: 0.75em;
    line-height: 1.1;
    padding-bottom: 3px;
  }
  .upright .language {
    display: inline;
    padding: 0 0 0 4px;
  }
  .upright .name button {
    display: block;
    writing-mode: sideways-lr;
    height: var(--names);
    line-height: inherit;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-align: start;
  }

  .group .label {
    width: var(--view);
    gap: 4px;
    font-weight: 600;
    cursor: pointer;
    padding-left: 2px;
  }
  .twistie {
    flex: none;
    width: 10px;
    overflow: visible;
    text-align: center;
    transition: transform 80ms;
  }
  @media (prefers-reduced-motion: reduce) {
    .twistie {
      transition: none;
    }
  }
  .group[aria-expanded='true'] .twistie {
    transform: rotate(90deg);
  }
  .tally {
    flex: none;
    font-weight: normal;
    color: var(--muted);
  }

  .cell button {
    width: 100%;
    height: var(--line);
    line-height: 1;
    vertical-align: top;
    white-space: nowrap;
  }
  .cell button:hover,
  .chip button:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .silent {
    color: var(--muted);
  }
  button.states {
    color: var(--states);
  }
  /* What one source alone states is no agreement. */
  .single button.states {
    color: var(--muted);
  }
  button.differs,
  .sign {
    color: var(--differs);
    font-weight: bold;
  }
  .earlier .sign {
    color: var(--muted);
  }
  .earlier .value,
  button.earlier {
    color: var(--muted);
  }
  sub::after {
    content: attr(data-count);
  }
  .cell sub,
  .chip sub {
    font-size: 0.7em;
    line-height: 0;
    margin-left: 1px;
    color: var(--vscode-foreground);
    font-weight: normal;
  }

  /* A label covers the cells that scroll beneath it, so its tint needs the ground behind it. */
  .body .row:hover {
    --tint: var(--vscode-list-hoverBackground, transparent);
  }
  .body .row[aria-selected='true'] {
    --tint: var(--vscode-list-inactiveSelectionBackground, transparent);
    color: var(--vscode-list-inactiveSelectionForeground, inherit);
  }
  .body .row[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 3;
    border: 1px dotted var(--vscode-contrastActiveBorder, transparent);
    pointer-events: none;
  }
  .body .row {
    background: var(--tint, transparent);
  }
  .body .label {
    background: linear-gradient(var(--tint, transparent), var(--tint, transparent)) var(--ground);
  }
  .label:focus-visible {
    outline-offset: -2px;
  }

  .others {
    color: var(--muted);
  }
`;
