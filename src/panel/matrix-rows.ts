import { html, nothing } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { GroupLine, ValueLine } from './lines.ts';
import type { Cell, PanelSource, Side } from './messages.ts';
import { headRow } from './navigation.ts';
import type { Range } from './window.ts';
import * as words from './words.ts';

/** What a row of the matrix is drawn from, and what it calls when it is used. */
export interface MatrixView {
  readonly sources: readonly PanelSource[];
  /** The sources that stand in the document. */
  readonly columns: Range;
  /** With the label, and the support where it has a column. */
  readonly columnCount: number;
  readonly stacked: boolean;
  readonly withSubject: boolean;
  readonly selected: string | null;
  readonly activePath: string | null;
  readonly mainLanguage: string;
  tabIndex(row: number, column: number): 0 | -1;
  /** Whether the row is high enough for a label of two lines. */
  isTall(row: number): boolean;
  /** Moves an element to where the row stands, and makes it as high. */
  place(row: number): DirectiveResult;
  activate(row: number): void;
  /** Shows a value's fact in full, and its first quote in the editor. */
  reveal(row: number): void;
  openQuote(fact: string, cell: Cell): void;
  openSource(source: PanelSource): void;
}

/** The names of the sources, each a button that opens the source. */
export function renderHead(view: MatrixView) {
  const { sources, columns, columnCount, activePath, mainLanguage } = view;
  return html`<div class="row head" role="row" aria-rowindex="1">
    <div class="label" role="columnheader" aria-colindex="1">Fact</div>
    <div class="cells" role="presentation">
      ${indexes(columns).map((index) => {
        const source = sources[index]!;
        const mark = source.language === mainLanguage || source.language === 'und' ? '' : source.language;
        const active = source.path === activePath;
        return html`<div
          class="name ${edgesOf(index, columns)} ${active ? 'active' : ''}"
          role="columnheader"
          aria-colindex=${index + 2}
        >
          <button
            data-row=${headRow}
            data-column=${index + 1}
            tabindex=${view.tabIndex(headRow, index + 1)}
            title=${words.sourceTooltip(source, sources)}
            aria-label=${words.sourceName(source, mark, active)}
            @click=${() => view.openSource(source)}
          >
            ${source.name} ${mark ? html`<span class="language">${mark}</span>` : nothing}
          </button>
        </div>`;
      })}
    </div>
    ${view.stacked ? nothing : html`<div class="support" role="columnheader" aria-colindex=${columnCount} title=${words.supportHint}>Sources</div>`}
  </div>`;
}

/** The heading of a group; it opens and closes the group. */
export function renderGroup(view: MatrixView, line: GroupLine, row: number) {
  return html`<div
    class="row group"
    role="row"
    aria-rowindex=${row + 2}
    aria-level="1"
    aria-expanded=${line.open}
    ${view.place(row)}
  >
    <div
      class="label"
      role="rowheader"
      aria-colindex="1"
      aria-colspan=${view.columnCount}
      data-row=${row}
      data-column="0"
      tabindex=${view.tabIndex(row, 0)}
      title=${line.title || words.otherClaims}
      @click=${() => view.activate(row)}
    >
      <span class="twistie" aria-hidden="true">›</span>
      <span>${line.title || words.otherClaims}</span>
      <span class="tally">${words.number(line.facts)}<span class="unseen"> facts</span></span>
      ${
        line.disputed > 0
          ? html`<span class="tally"
            ><span class="sign" aria-hidden="true">≠</span> ${words.number(line.disputed)}<span class="unseen"> differ</span></span
          >`
          : nothing
      }
    </div>
  </div>`;
}

/** One value of a fact: its label, a cell for each source in view, and its support. */
export function renderValue(view: MatrixView, { fact, side: index }: ValueLine, row: number) {
  const { columns, columnCount, stacked, withSubject } = view;
  const side = fact.sides[index]!;
  const sign =
    fact.state === 'disputed' ? words.stateMarks.disputed : side.mark === 'earlier' ? words.marks.earlier : '';
  const relation = withSubject ? words.factTitle(fact) : fact.relation;
  return html`<div
    class="row value-row ${side.mark} ${view.isTall(row) ? 'tall' : ''}"
    role="row"
    aria-rowindex=${row + 2}
    aria-level="2"
    aria-selected=${fact.id === view.selected}
    ${view.place(row)}
  >
    <div
      class="label"
      role="rowheader"
      aria-colindex="1"
      aria-label=${words.rowName(fact, side, withSubject)}
      data-row=${row}
      data-column="0"
      tabindex=${view.tabIndex(row, 0)}
      title=${words.rowTooltip(fact)}
      @click=${() => view.reveal(row)}
    >
      <span class="relation">${index === 0 ? relation : ''}</span>
      <span class="value">${sign ? html`<span class="sign">${sign}</span> ` : nothing}${side.value}</span>
      ${stacked ? html`<span class="support" title=${words.supportName(side)}>${words.supportText(side, 'short')}</span>` : nothing}
    </div>
    <div class="cells" role="presentation">
      ${indexes(columns).map((column) => renderCell(view, fact.id, side, row, column))}
    </div>
    ${
      stacked
        ? nothing
        : html`<div
          class="support"
          role="gridcell"
          aria-colindex=${columnCount}
          aria-label=${words.supportName(side)}
          title=${words.supportName(side)}
          data-row=${row}
          data-column=${columnCount - 1}
          tabindex=${view.tabIndex(row, columnCount - 1)}
        >
          ${words.supportText(side, 'long')}
        </div>`
    }
  </div>`;
}

function renderCell(view: MatrixView, fact: string, side: Side, row: number, index: number) {
  const edge = edgesOf(index, view.columns);
  const source = view.sources[index]!;
  const cell = side.cells.find((each) => each.source === index);
  const column = index + 1;
  if (!cell) {
    return html`<div
      class="cell silent ${edge}"
      role="gridcell"
      aria-colindex=${column + 1}
      aria-label=${words.silentName(source)}
      data-row=${row}
      data-column=${column}
      tabindex=${view.tabIndex(row, column)}
    >
      ${words.marks.silent}
    </div>`;
  }
  return html`<div class="cell ${edge}" role="gridcell" aria-colindex=${column + 1}>
    <button
      class=${side.mark}
      data-row=${row}
      data-column=${column}
      tabindex=${view.tabIndex(row, column)}
      aria-label=${words.cellName(source, side, cell.quotes.length)}
      title=${words.cellTooltip(source, cell)}
      @click=${() => view.openQuote(fact, cell)}
    >
      ${words.marks[side.mark]}${cell.quotes.length > 1 ? html`<sub>${cell.quotes.length}</sub>` : nothing}
    </button>
  </div>`;
}

function indexes({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** The class names that make room for the columns that are not in the document. */
function edgesOf(index: number, columns: Range): string {
  return `${index === columns.from ? 'first' : ''} ${index === columns.to - 1 ? 'last' : ''}`;
}
