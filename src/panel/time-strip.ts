import { css, html, LitElement, nothing, svg } from 'lit';
import type { GroupLine, Line } from './lines.ts';
import type { Time } from './messages.ts';
import { OwnWidth } from './own-width.ts';
import { shared } from './styles.ts';
import { dayOf, timeName } from './times.ts';
import * as words from './words.ts';

const height = 50;
const baseline = 32;
const tallest = 19;
/** Between two signs that don't run into one another, in pixels. */
const signRoom = 11;
const narrowest = 3;
const margin = 12;
/** Room for the name of a year, in pixels. */
const yearRoom = 48;
const dayLength = 86_400_000;

/** A time that facts are dated to, in milliseconds. */
interface Span {
  readonly line: GroupLine;
  readonly from: number;
  readonly to: number;
}

/** When the facts of a timeline held or happened, to scale. Fires `choose-time` with the key of the heading that is chosen. */
export class TimeStrip extends LitElement {
  static override properties = { lines: { attribute: false } };

  declare lines: readonly Line[];

  readonly #width = new OwnWidth(this);

  static override styles = [
    shared,
    css`
      :host {
        position: sticky;
        left: 0;
        display: block;
        flex: none;
        width: 100cqw;
        min-height: 1px;
      }
      svg {
        display: block;
        overflow: hidden;
      }
      .axis {
        stroke: color-mix(in srgb, var(--vscode-foreground) 35%, transparent);
      }
      text {
        fill: var(--muted);
        font-size: 0.85em;
        text-anchor: middle;
      }
      .span {
        cursor: pointer;
        fill: var(--states);
        fill-opacity: 0.45;
        stroke: var(--states);
        stroke-opacity: 0.9;
      }
      .span:hover {
        fill-opacity: 0.8;
      }
      .sign {
        fill: var(--differs);
        font-weight: bold;
        pointer-events: none;
      }
      @media (forced-colors: active) {
        text,
        .sign {
          fill: CanvasText;
        }
        .axis,
        .span {
          stroke: CanvasText;
        }
        .span {
          fill: GrayText;
        }
      }
    `,
  ];

  override render() {
    const spans = spansOf(this.lines);
    if (spans.length < 2 || this.#width.value < 2 * margin) return nothing;
    const first = Math.min(...spans.map(({ from }) => from));
    const last = Math.max(...spans.map(({ to }) => to));
    const most = Math.max(...spans.map(({ line }) => line.facts));
    const at = (time: number) => margin + ((time - first) / (last - first)) * (this.#width.value - 2 * margin);
    const sum = (of: (line: GroupLine) => number) => spans.reduce((all, { line }) => all + of(line), 0);
    const name = words.stripName(
      sum((line) => line.facts),
      timeName(dayAt(first)),
      timeName(dayAt(last - dayLength)),
      sum((line) => line.disputed),
    );
    // The longest first, so that none hides a shorter one that lies within it.
    const ordered = spans.toSorted((a, b) => b.to - b.from - (a.to - a.from));
    return html`<svg width=${this.#width.value} height=${height} role="img" aria-label=${name}>
      <line class="axis" x1=${margin} x2=${this.#width.value - margin} y1=${baseline} y2=${baseline} />
      ${ordered.map((span) => this.#renderSpan(span, at, most))} ${this.#renderSigns(spans, at, most)}
      ${this.#renderYears(first, last, at)}
    </svg>`;
  }

  #renderSpan({ line, from, to }: Span, at: (time: number) => number, most: number) {
    const x = at(from);
    const width = Math.max(narrowest, at(to) - x);
    const bar = barHeight(line, most);
    return svg`<rect
        class="span"
        x=${x} y=${baseline - bar} width=${width} height=${bar}
        @click=${() => this.dispatchEvent(new CustomEvent('choose-time', { detail: line.key }))}
      ><title>${line.title}: ${words.number(line.facts)}</title></rect>`;
  }

  /** A sign above each time that sources differ about, as far as they stand apart. */
  #renderSigns(spans: readonly Span[], at: (time: number) => number, most: number) {
    let last = Number.NEGATIVE_INFINITY;
    const middle = ({ from, to }: Span) => Math.min(this.#width.value - margin, (at(from) + at(to)) / 2);
    return spans
      .filter(({ line }) => line.disputed > 0)
      .sort((a, b) => middle(a) - middle(b))
      .map((span) => {
        const x = middle(span);
        if (x - last < signRoom) return nothing;
        last = x;
        return svg`<text class="sign" x=${x} y=${baseline - barHeight(span.line, most) - 2}>≠</text>`;
      });
  }

  #renderYears(first: number, last: number, at: (time: number) => number) {
    const [from, to] = [new Date(first).getUTCFullYear(), new Date(last - dayLength).getUTCFullYear()];
    const fitting = Math.max(1, Math.floor((this.#width.value - 2 * margin) / yearRoom));
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (to - from) / each < fitting) ?? 500;
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => year % step === 0);
    return years.map((year) => {
      const x = at(Math.max(first, Date.UTC(year, 0, 1)));
      if (Date.UTC(year, 0, 1) < first && year !== from) return nothing;
      return svg`<line class="axis" x1=${x} x2=${x} y1=${baseline} y2=${baseline + 4} />
        <text x=${Math.min(this.#width.value - yearRoom / 2, Math.max(yearRoom / 2, x))} y=${height - 4}>${year}</text>`;
    });
  }
}

function barHeight({ facts }: GroupLine, most: number): number {
  return Math.max(4, tallest * Math.sqrt(facts / most));
}

function spansOf(lines: readonly Line[]): Span[] {
  return lines.flatMap((line) => {
    if (line.type !== 'group' || line.time === null) return [];
    const { from, to } = line.time;
    const start = dayOf(from ?? to ?? '');
    const end = dayOf(to ?? from ?? '');
    return start && end ? [{ line, from: start.getTime(), to: end.getTime() + dayLength }] : [];
  });
}

function dayAt(time: number): Time {
  const day = new Date(time).toISOString().slice(0, 10);
  return { from: day, to: day, text: day };
}
