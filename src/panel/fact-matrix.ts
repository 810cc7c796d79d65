import { html, LitElement, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { matrixStyles } from './fact-matrix-styles.ts';
import { needsTwoLines } from './label-lines.ts';
import type { Line } from './lines.ts';
import { type MatrixView, renderGroup, renderHead, renderValue } from './matrix-rows.ts';
import { type Measures, measure } from './measures.ts';
import type { Cell, PanelSource } from './messages.ts';
import { headRow, move, type Position } from './navigation.ts';
import { styleProperties } from './style-properties.ts';
import { shared } from './styles.ts';
import { scrollToShow, startsOf, visibleRange } from './window.ts';

const spareRows = 8;
const spareColumns = 4;

/**
 * Facts by sources, as a tree grid of which only the part in view is in the document. One cell is in the tab order;
 * arrows move it. Fires `go-to` with a place, `select-fact` and, to see it in full, `open-fact` with a fact's id,
 * `toggle-group` with a group's key and `scrolled` with the scroll offset.
 */
export class FactMatrix extends LitElement {
  static override properties = {
    lines: { attribute: false },
    sources: { attribute: false },
    withSubject: { attribute: false },
    selected: { attribute: false },
    activePath: { attribute: false },
    mainLanguage: { attribute: false },
  };

  declare lines: readonly Line[];
  declare sources: readonly PanelSource[];
  /** Whether labels name the subject, as no group does. */
  declare withSubject: boolean;
  /** The id of the fact that is looked at. */
  declare selected: string | null;
  declare activePath: string | null;
  /** Sources in other languages are marked. */
  declare mainLanguage: string;

  static override styles = [shared, matrixStyles];

  #starts = startsOf([]);
  #measures: Measures = measure(0, 13, [], true);
  #focused: Position = { row: 0, column: 0 };
  #focusedKey = '';
  #hadFocus = false;
  #lastQuote = { cell: '', index: 0 };
  #restoreScroll: number | undefined;
  readonly #resized = new ResizeObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  /** Scrolls to where the matrix was left, once it has its lines. */
  restoreScroll(top: number): void {
    this.#restoreScroll = top;
    this.requestUpdate();
  }

  /** Scrolls the lines of a fact into view, the first one in any case; no effect where a filter hides it. */
  reveal(fact: string): void {
    const isOf = (line: Line) => line.type === 'value' && line.fact.id === fact;
    const row = this.lines.findIndex(isOf);
    if (row < 0) return;
    this.#scrollTo({ row: this.lines.findLastIndex(isOf), column: 0 });
    this.#scrollTo({ row, column: 0 });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    const fontSize = Number.parseFloat(getComputedStyle(this).fontSize) || 13;
    const grouped = this.lines[0]?.type === 'group';
    this.#measures = measure(this.clientWidth, fontSize, this.sources, grouped);
    if (changed.has('lines')) {
      // The focus stays with its line, or with its place where the line is gone.
      const row = this.lines.findIndex((line) => line.key === this.#focusedKey);
      this.#focused = {
        row:
          row >= 0 || this.#focused.row === headRow
            ? row
            : Math.max(0, Math.min(this.#focused.row, this.lines.length - 1)),
        column: Math.min(this.#focused.column, this.#columns - 1),
      };
    }
    const { stacked, line, valueHeight, tallHeight } = this.#measures;
    this.#starts = startsOf(
      this.lines.map((each) => {
        if (each.type === 'group') return line;
        return !stacked && needsTwoLines(each, this.#measures, fontSize, this.withSubject) ? tallHeight : valueHeight;
      }),
    );
  }

  override updated(): void {
    const scroller = this.#scroller;
    if (scroller && this.#restoreScroll !== undefined && this.lines.length > 0 && this.clientHeight > 0) {
      scroller.scrollTop = this.#restoreScroll;
      this.#restoreScroll = undefined;
    }
    // The focused cell may have been redrawn as another element, or gone with its line.
    if (this.#hadFocus && !this.shadowRoot?.activeElement && document.hasFocus()) this.#focusCell();
  }

  override render() {
    const { stacked, upright, line, cellLine, valueHeight, label, indent, cell, support, width } = this.#measures;
    const scroller = this.#scroller;
    const rows = visibleRange(this.#starts, scroller?.scrollTop ?? 0, this.clientHeight, spareRows);
    const cells = startsOf(this.sources.map(() => cell));
    const columns = visibleRange(cells, scroller?.scrollLeft ?? 0, this.clientWidth, spareColumns);
    const shown: number[] = [];
    for (let row = rows.from; row < rows.to; row++) shown.push(row);
    // The focused row stays in the document when it is scrolled away, or the focus would be lost.
    if (this.lines[this.#focused.row] && !shown.includes(this.#focused.row)) shown.push(this.#focused.row);
    const view: MatrixView = {
      sources: this.sources,
      columns,
      columnCount: this.#columns,
      stacked,
      withSubject: this.withSubject,
      selected: this.selected,
      activePath: this.activePath,
      mainLanguage: this.mainLanguage,
      tabIndex: (row, column) => this.#tabIndex(row, column),
      isTall: (row) => !stacked && this.#heightOf(row) > valueHeight,
      place: (row) =>
        styleProperties({ transform: `translateY(${this.#starts[row]}px)`, height: `${this.#heightOf(row)}px` }),
      activate: (row) => this.#activate(row),
      reveal: (row) => this.#reveal(row),
      openQuote: (fact, cell) => this.#openQuote(fact, cell),
      openSource: (source) => this.#goTo(source.path, 0, 0),
    };
    const style = {
      '--line': `${line}px`,
      '--cell-line': `${cellLine}px`,
      '--value-height': `${valueHeight}px`,
      '--label': `${label}px`,
      '--indent': `${indent}px`,
      '--cell': `${cell}px`,
      '--support': `${support}px`,
      '--width': `${width}px`,
      '--view': `${this.clientWidth}px`,
      '--height': `${this.#starts.at(-1)}px`,
      '--before': `${cells[columns.from]}px`,
      '--after': `${cells.at(-1)! - cells[columns.to]!}px`,
    };
    return html`<div class="scroller" @scroll=${() => this.requestUpdate()} @scrollend=${this.#onScrollEnd}>
      <div
        class="grid ${stacked ? 'stacked' : ''} ${upright ? 'upright' : ''}"
        role="treegrid"
        aria-label="Facts by sources"
        aria-rowcount=${this.lines.length + 1}
        aria-colcount=${this.#columns}
        ${styleProperties(style)}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocusIn}
      >
        <div role="rowgroup" class="head-group">${renderHead(view)}</div>
        <div role="rowgroup" class="body">
          ${repeat(
            shown,
            (row) => this.lines[row]!.key,
            (row) => {
              const each = this.lines[row]!;
              return each.type === 'group' ? renderGroup(view, each, row) : renderValue(view, each, row);
            },
          )}
        </div>
      </div>
    </div>`;
  }

  #heightOf(row: number): number {
    return this.#starts[row + 1]! - this.#starts[row]!;
  }

  get #columns(): number {
    return this.sources.length + (this.#measures.stacked ? 1 : 2);
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  #tabIndex(row: number, column: number): 0 | -1 {
    const { row: focusedRow, column: focusedColumn } = this.#focused;
    // A group has only its label, which then stands in for the column that the focus comes from.
    const target = this.lines[focusedRow]?.type === 'group' ? 0 : focusedColumn;
    return row === focusedRow && column === target ? 0 : -1;
  }

  #onScrollEnd = (): void => {
    this.dispatchEvent(new CustomEvent('scrolled', { detail: this.#scroller?.scrollTop ?? 0 }));
  };

  #onFocusIn = (event: FocusEvent): void => {
    const position = positionOf(event.target);
    if (position) this.#setFocused(position);
  };

  #onKey = (event: KeyboardEvent): void => {
    const from = positionOf(event.target);
    if (!from || event.altKey || event.metaKey) return;
    const line = this.lines[from.row];
    if (event.key === 'Enter' || event.key === ' ') {
      if (from.column > 0 || from.row === headRow) return;
      event.preventDefault();
      this.#activate(from.row);
      return;
    }
    if (line?.type === 'group' && event.key === (line.open ? 'ArrowLeft' : 'ArrowRight')) {
      event.preventDefault();
      this.#fire('toggle-group', line.key);
      return;
    }
    const isGroup = (row: number) => this.lines[row]?.type === 'group';
    const page = Math.max(1, Math.floor(this.clientHeight / this.#measures.valueHeight) - 2);
    const to = move(from, event.key, event.ctrlKey, {
      rows: this.lines.length,
      columns: this.#columns,
      sources: this.sources.length,
      page,
      isGroup,
    });
    if (!to) return;
    event.preventDefault();
    // A group has no columns, so passing over one keeps the column that the focus came from.
    const kept = isGroup(from.row) && to.row !== from.row && event.key !== 'Home' ? this.#focused.column : to.column;
    this.#setFocused({ row: to.row, column: kept });
    this.#scrollTo(this.#focused);
    void this.updateComplete.then(() => this.#focusCell());
  };

  #setFocused(position: Position): void {
    const isGroup = this.lines[position.row]?.type === 'group';
    const column =
      isGroup && position.column === 0 && position.row === this.#focused.row ? this.#focused.column : position.column;
    this.#focused = { row: position.row, column };
    this.#focusedKey = this.lines[position.row]?.key ?? '';
    this.requestUpdate();
  }

  #focusCell(): void {
    const column = this.lines[this.#focused.row]?.type === 'group' ? 0 : this.#focused.column;
    const selector = `[data-row='${this.#focused.row}'][data-column='${column}']`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #scrollTo({ row, column }: Position): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { stacked, cell, label, cellsFrom } = this.#measures;
    const head = this.renderRoot.querySelector('.head')?.clientHeight ?? 0;
    if (row !== headRow) {
      scroller.scrollTop = scrollToShow(
        this.#starts[row]!,
        this.#starts[row + 1]!,
        scroller.scrollTop,
        scroller.clientHeight - head,
      );
    }
    if (column > 0) {
      const start = cellsFrom + (column - 1) * cell;
      scroller.scrollLeft = scrollToShow(
        start,
        start + cell,
        scroller.scrollLeft,
        scroller.clientWidth,
        stacked ? 0 : label,
      );
    }
    this.requestUpdate();
  }

  #activate(row: number): void {
    const line = this.lines[row];
    if (line?.type === 'group') this.#fire('toggle-group', line.key);
    else if (line) this.#fire('open-fact', line.fact.id);
  }

  /** Opens a fact in full and goes to the first quote of the value that was clicked. */
  #reveal(row: number): void {
    this.#activate(row);
    const line = this.lines[row];
    const cell = line?.type === 'value' ? line.fact.sides[line.side]!.cells[0] : undefined;
    const quote = cell?.quotes[0];
    if (cell && quote) this.#goTo(this.sources[cell.source]!.path, quote.start, quote.end);
  }

  /** Goes to the first quote of a cell, and to the next with every further press. */
  #openQuote(fact: string, cell: Cell): void {
    const key = `${fact}/${cell.source}`;
    const index = this.#lastQuote.cell === key ? (this.#lastQuote.index + 1) % cell.quotes.length : 0;
    this.#lastQuote = { cell: key, index };
    const quote = cell.quotes[index]!;
    this.#fire('select-fact', fact);
    this.#goTo(this.sources[cell.source]!.path, quote.start, quote.end);
  }

  #goTo(path: string, start: number, end: number): void {
    this.#fire('go-to', { path, start, end });
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function positionOf(target: EventTarget | null): Position | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return undefined;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}
