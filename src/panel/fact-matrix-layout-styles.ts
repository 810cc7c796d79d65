import { css } from 'lit';

/** Where the sources stand beneath the labels. */
export const narrowStyles = css`
  /* Narrow: the label has lines of its own and the sources stand beneath it. */
  .stacked .value-row,
  .listed .value-row {
    flex-direction: column;
  }
  .stacked .value-row.differs,
  .listed .value-row.differs {
    box-shadow: inset 2px 0 var(--differs);
  }
  .stacked .value-row .label,
  .listed .value-row .label {
    width: var(--view);
    gap: 0;
  }
  .stacked .relation,
  .listed .relation {
    margin-right: 4px;
  }
  .stacked .relation::after,
  .listed .relation::after {
    content: ':';
  }
  .stacked .tall .text,
  .listed .tall .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    padding-top: calc((var(--line) - var(--label-line)) / 2);
    line-height: var(--label-line);
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .label > .support {
    flex: none;
    padding: 0 12px 0 0;
    text-align: end;
  }
  .stacked .cells {
    padding-left: var(--indent);
  }
  .stacked .body .cell {
    line-height: var(--cell-line);
  }
  .stacked .cell button {
    height: var(--cell-line);
  }
  .stacked .head .label {
    display: none;
  }
  .listed .body {
    border-top: 1px solid var(--rule);
  }
  .chips {
    position: sticky;
    left: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    width: var(--view);
    padding: 0 8px 0 var(--indent);
    line-height: var(--cell-line);
  }
  .chip button {
    height: var(--cell-line);
    padding: 0 6px;
    line-height: 1;
    vertical-align: top;
    white-space: nowrap;
    border: 1px solid var(--vscode-contrastBorder, color-mix(in srgb, var(--vscode-foreground) 22%, transparent));
  }
  .chip .source {
    color: var(--vscode-foreground);
    font-weight: normal;
  }
`;

export const timelineStyles = css`
  /* Times stand on a line that runs down past all that was said of them. */
  .timeline .body .row::before {
    content: '';
    position: absolute;
    z-index: 3;
    left: 6px;
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--rail);
    pointer-events: none;
  }
  .timeline .body .row {
    --rail: color-mix(in srgb, var(--vscode-foreground) 35%, transparent);
  }
  .timeline .body .group::before {
    background: linear-gradient(var(--rail) 20%, transparent 20% 80%, var(--rail) 80%);
  }
  .timeline .value-row.differs,
  .timeline .value-row.differs .label {
    box-shadow: none;
  }
  .timeline .body .differs {
    --rail: var(--differs);
  }
  .timeline .body .differs::before {
    width: 3px;
    left: 5px;
  }
`;

/** Where the system sets the colours. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .body .row[aria-selected='true']::after {
      border: 2px solid Highlight;
    }
    .chip button {
      border-color: ButtonBorder;
    }
    .timeline .body .row::before {
      background: CanvasText;
    }
    .timeline .body .group::before {
      background: none;
    }
  }
`;
