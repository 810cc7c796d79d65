import { html, nothing } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { GroupLine, ValueLine } from './lines.ts';
import type { Layout } from './measures.ts';
import type { Cell, PanelSource } from './messages.ts';
import { headRow } from './navigation.ts';
import { labelHead, type RowSize, signOf } from './row-heights.ts';
import type { Range } from './window.ts';
import * as words from './words.ts';

/** What a row of the matrix is drawn from, and what it calls when it is used. */
export interface MatrixView {
  readonly sources: readonly PanelSource[];
  /** The sources that stand in the document. */
  readonly columns: Range;
  /** With the label, and the support where it has a column. */
  readonly columnCount: number;
  readonly layout: Layout;
  readonly withSubject: boolean;
  readonly selected: string | null;
  readonly activePath: string | null;
  readonly mainLanguage: string;
  tabIndex(row: number, column: number): 0 | -1;
  sizeOf(row: number): RowSize;
  /** Moves an element to where the row stands, and makes it as high. */
  place(row: number): DirectiveResult;
  activate(row: number): void;
  /** Shows a value's fact in full, and its first quote in the editor. */
  reveal(row: number): void;
  openQuote(line: ValueLine, cell: Cell): void;
  openSource(source: PanelSource): void;
}

/** The names of the sources, each a button that opens the source. */
export function renderHead(view: MatrixView) {
  const { sources, columns, columnCount, activePath, mainLanguage } = view;
  return html`<div class="row head" role="row" aria-rowindex="1">
    <div class="label" role="columnheader" aria-colindex="1">${words.factHeading()}</div>
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
    ${view.layout === 'stacked' ? nothing : html`<div class="support" role="columnheader" aria-colindex=${columnCount} title=${words.supportHint()}>${words.supportHeading()}</div>`}
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
      title=${line.title || words.otherClaims()}
      @click=${() => view.activate(row)}
    >
      <span class="twistie" aria-hidden="true">›</span>
      <span>${line.title || words.otherClaims()}</span>
      <span class="tally">${words.number(line.facts)}<span class="unseen"> ${words.facts()}</span></span>
      ${
        line.disputed > 0
          ? html`<span class="tally"
            ><span class="sign" aria-hidden="true">≠</span> ${words.number(line.disputed)}<span class="unseen"> ${words.stateShortName('disputed', line.disputed)}</span></span
          >`
          : nothing
      }
    </div>
  </div>`;
}

/** One value of a fact: its label, its sources, and its support. */
export function renderValue(view: MatrixView, line: ValueLine, row: number) {
  const { fact, side: index } = line;
  const { columnCount, layout, withSubject } = view;
  const side = fact.sides[index]!;
  const { lines } = view.sizeOf(row);
  const sign = signOf(line);
  const head = labelHead(line, withSubject);
  const support = html`<span class="support" title=${words.supportName(line)}>${words.supportText(line, 'short')}</span>`;
  return html`<div
    class="row value-row ${side.mark} ${fact.state} ${lines > 1 ? 'tall' : ''}"
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
      <span class="text">
        ${layout === 'beside' || head ? html`<span class="relation">${head}</span>` : nothing}
        <span class="value">${sign ? html`<span class="sign">${sign}</span> ` : nothing}${side.value}${
          line.others.length > 0 ? html`<span class="others"> · ${words.othersSay(line.others)}</span>` : nothing
        }</span>
      </span>
      ${layout === 'beside' ? nothing : support}
    </div>
    ${layout === 'listed' ? renderChips(view, line, row) : renderCells(view, line, row)}
    ${
      layout === 'beside'
        ? html`<div
          class="support"
          role="gridcell"
          aria-colindex=${columnCount}
          aria-label=${words.supportName(line)}
          title=${words.supportName(line)}
          data-row=${row}
          data-column=${columnCount - 1}
          tabindex=${view.tabIndex(row, columnCount - 1)}
        >
          ${words.supportText(line, 'long')}
        </div>`
        : nothing
    }
  </div>`;
}

function renderCells(view: MatrixView, line: ValueLine, row: number) {
  return html`<div class="cells" role="presentation">
    ${indexes(view.columns).map((source) => renderCell(view, line, row, source))}
  </div>`;
}

function renderCell(view: MatrixView, line: ValueLine, row: number, index: number) {
  const edge = edgesOf(index, view.columns);
  const source = view.sources[index]!;
  const cell = line.cells.find((each) => each.source === index);
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
    ${renderMark(view, line, cell, row, column)}
  </div>`;
}

/** The sources that state a value, by name, as far as there is room; then how many there are more. */
function renderChips(view: MatrixView, line: ValueLine, row: number) {
  const { chips } = view.sizeOf(row);
  const more = line.cells.length - chips;
  return html`<div class="chips" role="presentation">
    ${line.cells.slice(0, chips).map(
      (cell, index) =>
        html`<div class="chip" role="gridcell" aria-colindex=${index + 2}>
          ${renderMark(view, line, cell, row, index + 1)}
        </div>`,
    )}
    ${
      more > 0
        ? html`<div class="chip" role="gridcell" aria-colindex=${chips + 2}>
          <button
            data-row=${row}
            data-column=${chips + 1}
            tabindex=${view.tabIndex(row, chips + 1)}
            aria-label=${words.moreSourcesName(more)}
            title=${words.moreSourcesName(more)}
            @click=${() => view.activate(row)}
          >
            +${words.number(more)}
          </button>
        </div>`
        : nothing
    }
  </div>`;
}

function renderMark(view: MatrixView, line: ValueLine, cell: Cell, row: number, column: number) {
  const side = line.fact.sides[line.side]!;
  const source = view.sources[cell.source]!;
  const several = cell.quotes.length > 1;
  return html`<button
    class=${side.mark}
    data-row=${row}
    data-column=${column}
    tabindex=${view.tabIndex(row, column)}
    aria-label=${words.cellName(source, side, cell.quotes.length)}
    title=${words.cellTooltip(source, cell)}
    @click=${() => view.openQuote(line, cell)}
  >
    ${words.marks[side.mark]}${view.layout === 'listed' ? html` <span class="source">${source.name}</span>` : nothing}${
      // As a text of its own it would stand between the name that is read and the one that is seen.
      several ? html`<sub data-count=${words.number(cell.quotes.length)}></sub>` : nothing
    }
  </button>`;
}

function indexes({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** The class names that make room for the columns that are not in the document. */
function edgesOf(index: number, columns: Range): string {
  return `${index === columns.from ? 'first' : ''} ${index === columns.to - 1 ? 'last' : ''}`;
}
