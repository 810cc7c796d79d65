import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { forcedStyles, narrowStyles, timelineStyles } from './fact-matrix-layout-styles.ts';
import { matrixStyles } from './fact-matrix-styles.ts';
import type { Line, ValueLine } from './lines.ts';
import { type MatrixView, renderGroup, renderHead, renderValue } from './matrix-rows.ts';
import { type Measures, measure } from './measures.ts';
import type { Cell, PanelSource } from './messages.ts';
import { headRow, move, type Position } from './navigation.ts';
import { type RowSize, sizeOf } from './row-heights.ts';
import { styleProperties } from './style-properties.ts';
import { shared } from './styles.ts';
import { TextWidths } from './text-widths.ts';
import { type Range, scrollToShow, startsOf, visibleRange } from './window.ts';
import * as words from './words.ts';

const spareRows = 8;
const spareColumns = 4;

/**
 * Facts by sources, as a tree grid of which only the part in view is in the document. It is as large as all its rows and
 * scrolls with the element of the class `scroller` around it. One cell is in the tab order; arrows move it. Fires `go-to`
 * with a place, `select-fact` and, to see it in full, `open-fact` with a fact's id, and `toggle-group` with a group's key.
 */
export class FactMatrix extends LitElement {
  static override properties = {
    lines: { attribute: false },
    sources: { attribute: false },
    withSubject: { attribute: false },
    timeline: { attribute: false },
    selected: { attribute: false },
    activePath: { attribute: false },
    mainLanguage: { attribute: false },
    covered: { attribute: false },
  };

  declare lines: readonly Line[];
  declare sources: readonly PanelSource[];
  /** Whether labels name the subject, as no group does. */
  declare withSubject: boolean;
  /** Whether the groups are times, one after the other. */
  declare timeline: boolean;
  /** The id of the fact that is looked at. */
  declare selected: string | null;
  declare activePath: string | null;
  /** Sources in other languages are marked. */
  declare mainLanguage: string;
  /** How much of the scroller's top something else covers, in pixels. */
  declare covered: number;

  static override styles = [shared, matrixStyles, narrowStyles, timelineStyles, forcedStyles];

  #starts = startsOf([]);
  #sizes: readonly RowSize[] = [];
  readonly #widths = new TextWidths();
  #measures: Measures = measure({ width: 0, height: 0 }, 13, [], true);
  /** Where the focus is or is wanted: a row that has fewer cells has it in its last one. */
  #focused: Position = { row: 0, column: 0 };
  #focusedKey = '';
  #hadFocus = false;
  #lastQuote = { cell: '', index: 0 };
  #scroller: HTMLElement | null = null;
  readonly #redraw = () => this.requestUpdate();
  readonly #resized = new ResizeObserver(this.#redraw);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scroller = this.closest('.scroller');
    if (!this.#scroller) return;
    this.#scroller.addEventListener('scroll', this.#redraw, { passive: true });
    this.#resized.observe(this.#scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scroller?.removeEventListener('scroll', this.#redraw);
    this.#resized.disconnect();
  }

  /**
   * Scrolls the lines of a fact into view; no effect where a filter hides it. Where not all of them can be, it is the one
   * that holds one of the claims, or else the first.
   */
  reveal(fact: string, claims: readonly string[]): void {
    const isOf = (line: Line) => line.type === 'value' && line.fact.id === fact;
    const holds = (line: Line) =>
      isOf(line) && (line as ValueLine).cells.some((cell) => cell.quotes.some((quote) => claims.includes(quote.claim)));
    const first = this.lines.findIndex(isOf);
    if (first < 0) return;
    const held = this.lines.findIndex(holds);
    for (const row of [this.lines.findLastIndex(isOf), first, held]) {
      if (row >= 0) this.#scrollTo({ row, column: 0 });
    }
  }

  /** Scrolls a line to the top. */
  revealLine(key: string): void {
    const row = this.lines.findIndex((line) => line.key === key);
    if (row >= 0 && this.#scroller) this.#scroller.scrollTop += this.#starts[row]! - this.#scrollTop;
  }

  /** Sets the focus where it last was. */
  override focus(): void {
    this.#focusCell();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    const style = getComputedStyle(this);
    const fontSize = Number.parseFloat(style.fontSize) || 13;
    this.#widths.font = `${style.fontSize} ${style.fontFamily}`;
    const view = { width: this.#scroller?.clientWidth ?? 0, height: this.#scroller?.clientHeight ?? 0 };
    const before = this.#measures;
    this.#measures = measure(view, fontSize, this.sources, this.lines[0]?.type === 'group');
    if (changed.has('lines')) {
      // The focus stays with its line, or with its place where the line is gone.
      const row = this.lines.findIndex((line) => line.key === this.#focusedKey);
      const { row: last, column } = this.#focused;
      const kept = row >= 0 || last === headRow ? row : Math.max(0, Math.min(last, this.lines.length - 1));
      this.#focused = { row: kept, column };
    }
    if (
      changed.has('lines') ||
      changed.has('sources') ||
      changed.has('withSubject') ||
      !alike(before, this.#measures)
    ) {
      const { withSubject } = this;
      const texts = { withSubject, names: this.sources.map(({ name }) => name), widthOf: this.#widths.of };
      this.#sizes = this.lines.map((line) => sizeOf(line, this.#measures, texts));
      this.#starts = startsOf(this.#sizes.map((size) => size.height));
    }
  }

  override updated(): void {
    // The focused cell may have been redrawn as another element, or gone with its line.
    if (this.#hadFocus && !this.shadowRoot?.activeElement && document.hasFocus()) this.#focusCell();
  }

  override render() {
    const { layout, upright, names, line, labelLine, cellLine, label, indent, cell, support, width } = this.#measures;
    const rows = visibleRange(this.#starts, this.#scrollTop, this.#extent, spareRows);
    const cells = startsOf(this.sources.map(() => cell));
    const view = this.#scroller?.clientWidth ?? 0;
    const columns = visibleRange(cells, this.#scroller?.scrollLeft ?? 0, view, spareColumns);
    const shown: number[] = [];
    for (let row = rows.from; row < rows.to; row++) shown.push(row);
    // The focused row stays in the document when it is scrolled away, or the focus would be lost.
    if (this.lines[this.#focused.row] && !shown.includes(this.#focused.row)) shown.push(this.#focused.row);
    const style = {
      '--line': `${line}px`,
      '--label-line': `${labelLine}px`,
      '--cell-line': `${cellLine}px`,
      '--names': `${names}px`,
      '--label': `${label}px`,
      '--indent': `${indent}px`,
      '--cell': `${cell}px`,
      '--support': `${support}px`,
      '--width': `${width}px`,
      '--view': `${view}px`,
      '--covered': `${this.covered}px`,
      '--height': `${this.#starts.at(-1)}px`,
      '--before': `${cells[columns.from]}px`,
      '--after': `${cells.at(-1)! - cells[columns.to]!}px`,
    };
    const drawn = this.#matrixView(columns);
    return html`<div
      class="grid ${layout} ${upright ? 'upright' : ''} ${this.timeline ? 'timeline' : ''} ${this.withSubject ? 'with-subject' : ''}"
      role="treegrid"
      aria-label=${this.timeline ? words.timelineName() : words.matrixName()}
      aria-rowcount=${this.lines.length + 1}
      aria-colcount=${layout === 'listed' ? -1 : this.#columns}
      ${styleProperties(style)}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocusIn}
    >
      ${layout === 'listed' ? nothing : html`<div role="rowgroup" class="head-group">${renderHead(drawn)}</div>`}
      <div role="rowgroup" class="body">
        ${repeat(
          shown,
          (row) => this.lines[row]!.key,
          (row) => {
            const each = this.lines[row]!;
            return each.type === 'group' ? renderGroup(drawn, each, row) : renderValue(drawn, each, row);
          },
        )}
      </div>
    </div>`;
  }

  #matrixView(columns: Range): MatrixView {
    return {
      sources: this.sources,
      columns,
      columnCount: this.#columns,
      layout: this.#measures.layout,
      withSubject: this.withSubject,
      selected: this.selected,
      activePath: this.activePath,
      mainLanguage: this.mainLanguage,
      tabIndex: (row, column) =>
        row === this.#focused.row && column === this.#columnIn(row, this.#focused.column) ? 0 : -1,
      sizeOf: (row) => this.#sizes[row]!,
      place: (row) =>
        styleProperties({
          transform: `translateY(${this.#starts[row]}px)`,
          height: `${this.#sizes[row]!.height}px`,
        }),
      activate: (row) => this.#activate(row),
      reveal: (row) => this.#reveal(row),
      openQuote: (line, cell) => this.#openQuote(line, cell),
      openSource: (source) => this.#goTo(source.path, 0, 0),
    };
  }

  /** Columns of a row with a cell for each source. */
  get #columns(): number {
    return this.sources.length + (this.#measures.layout === 'beside' ? 2 : 1);
  }

  #columnsOf(row: number): number {
    const line = this.lines[row];
    if (line?.type !== 'value') return 1;
    if (this.#measures.layout !== 'listed') return this.#columns;
    const { chips } = this.#sizes[row]!;
    return 1 + chips + (line.cells.length > chips ? 1 : 0);
  }

  #columnIn(row: number, column: number): number {
    return row === headRow ? column : Math.min(column, this.#columnsOf(row) - 1);
  }

  get #headHeight(): number {
    return this.renderRoot.querySelector<HTMLElement>('.head-group')?.offsetHeight ?? 0;
  }

  /** How far the first row has gone up, from right below what stays above it. */
  get #scrollTop(): number {
    return (this.#scroller?.scrollTop ?? 0) + this.covered - this.offsetTop;
  }

  /** Height of the rows that can be in view at once. */
  get #extent(): number {
    return Math.max(0, (this.#scroller?.clientHeight ?? 0) - this.covered - this.#headHeight);
  }

  #onFocusIn = (event: FocusEvent): void => {
    const position = positionOf(event.target);
    if (!position) return;
    const { row, column } = this.#focused;
    const isWanted = position.row === row && position.column === this.#columnIn(row, column);
    this.#setFocused(isWanted ? this.#focused : position);
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
    const to = move(from, event.key, event.ctrlKey, {
      rows: this.lines.length,
      page: Math.max(1, this.#rowsInView() - 2),
      names: this.#measures.layout === 'listed' ? 0 : this.sources.length,
      columnsOf: (row) => this.#columnsOf(row),
    });
    if (!to) return;
    event.preventDefault();
    // A row of fewer columns keeps the one that the focus came from.
    const isPassing = to.row !== from.row && from.row !== headRow && !event.ctrlKey;
    this.#setFocused({ row: to.row, column: isPassing && to.row !== headRow ? this.#focused.column : to.column });
    this.#scrollTo({ row: to.row, column: this.#columnIn(to.row, this.#focused.column) });
    void this.updateComplete.then(() => this.#focusCell());
  };

  #rowsInView(): number {
    const { from, to } = visibleRange(this.#starts, this.#scrollTop, this.#extent, 0);
    return to - from;
  }

  #setFocused(position: Position): void {
    this.#focused = position;
    this.#focusedKey = this.lines[position.row]?.key ?? '';
    this.requestUpdate();
  }

  #focusCell(): void {
    const { row, column } = this.#focused;
    const selector = `[data-row='${row}'][data-column='${this.#columnIn(row, column)}']`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #scrollTo({ row, column }: Position): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { layout, cell, label, cellsFrom } = this.#measures;
    if (row !== headRow) {
      const from = this.#scrollTop;
      const to = scrollToShow(this.#starts[row]!, this.#starts[row + 1]!, from, this.#extent);
      if (to !== from) scroller.scrollTop += to - from;
    }
    if (column > 0 && cell > 0) {
      const start = cellsFrom + (column - 1) * cell;
      const covered = layout === 'beside' ? label : 0;
      scroller.scrollLeft = scrollToShow(start, start + cell, scroller.scrollLeft, scroller.clientWidth, covered);
    }
    this.requestUpdate();
  }

  #activate(row: number): void {
    const line = this.lines[row];
    if (line?.type === 'group') this.#fire('toggle-group', line.key);
    else if (line) this.#fire('open-fact', line.fact.id);
  }

  /**
   * Opens a fact in full and shows the first quote of the value that was clicked. The focus stays with the fact: a key
   * that is meant for it would replace the quote in the article.
   */
  #reveal(row: number): void {
    this.#activate(row);
    const line = this.lines[row];
    const cell = line?.type === 'value' ? line.cells[0] : undefined;
    const quote = cell?.quotes[0];
    if (!cell || !quote) return;
    const { start, end } = quote;
    this.#fire('go-to', { path: this.sources[cell.source]!.path, start, end, preserveFocus: true });
  }

  /** Goes to the first quote of a cell, and to the next with every further press. */
  #openQuote(line: ValueLine, cell: Cell): void {
    const key = `${line.key}/${cell.source}`;
    const index = this.#lastQuote.cell === key ? (this.#lastQuote.index + 1) % cell.quotes.length : 0;
    this.#lastQuote = { cell: key, index };
    const quote = cell.quotes[index]!;
    this.#fire('select-fact', line.fact.id);
    this.#goTo(this.sources[cell.source]!.path, quote.start, quote.end);
  }

  #goTo(path: string, start: number, end: number): void {
    this.#fire('go-to', { path, start, end });
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Whether two measures lay the rows out alike. */
function alike(a: Measures, b: Measures): boolean {
  return (Object.keys(a) as (keyof Measures)[]).every((key) => a[key] === b[key]);
}

function positionOf(target: EventTarget | null): Position | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return undefined;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}
