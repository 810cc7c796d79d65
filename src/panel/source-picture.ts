import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Pair, type Picture, pictureOf } from '../agreement/pairs.ts';
import type { PanelSnapshot } from './messages.ts';
import { OwnWidth } from './own-width.ts';
import { pictureStyles } from './source-picture-styles.ts';
import { styleProperties } from './style-properties.ts';
import { shared } from './styles.ts';
import * as words from './words.ts';

/** As many sources as fit without becoming a blur. */
const mostSources = 14;
const fewestSources = 3;
/** Of the narrowest pair's cell, of what stands around the letters of one, of a letter, of the widest name, and of the margins, in ems. */
const narrowestCell = 3.15;
const aroundCell = 0.95;
const letterWidth = 0.65;
const widestName = 9.5;
const margins = 2.6;

const nameId = (index: number) => `source-${index}`;

/**
 * The sources one by one: on how many shared facts each pair agrees and differs, as a shaded table that can be read aloud,
 * and which of them repeat another. Fires `choose-pair` with two paths, and `go-to` with a place.
 */
export class SourcePicture extends LitElement {
  static override properties = { snapshot: { attribute: false }, focused: { state: true } };

  declare snapshot: PanelSnapshot;
  /** Row and column of the pair that is in the tab order. */
  declare focused: readonly [row: number, column: number];

  readonly #width = new OwnWidth(this);
  /** Of the snapshot, by how many sources they show: to count goes over all facts, and each arrow key draws anew. */
  readonly #pictures = new Map<number, Picture>();

  static override styles = [shared, pictureStyles];

  constructor() {
    super();
    this.focused = [1, 0];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('snapshot')) this.#pictures.clear();
  }

  override render() {
    const { sources } = this.snapshot;
    const picture = this.#pictureOf(this.#most());
    return html`
      ${
        sources.length > 1
          ? html`<h2>${words.pictureTitle()}</h2>
            ${this.#renderPairs(picture)}
            <p class="muted">
              ${words.pictureKey()} ${words.pictureHint()}
              ${picture.omitted > 0 ? words.omittedSources(picture.sources.length, sources.length) : nothing}
            </p>
            <h2>${words.independenceTitle()}</h2>
            <p>${words.totalsTexts(words.totalsOf(this.snapshot)).independent}. ${words.independenceReason(sources)}</p>`
          : nothing
      }
      <ul>
        ${sources.map((_, index) => this.#renderSource(index))}
      </ul>
    `;
  }

  /** How many sources the picture has room for. */
  #most(): number {
    const em = Number.parseFloat(getComputedStyle(this).fontSize) || 13;
    const longest = Math.max(...this.snapshot.sources.map(({ name }) => name.length));
    const names = Math.min(widestName, longest * letterWidth);
    const told = this.#pictureOf(mostSources)
      .pairs.flat()
      .map((pair) => pairText(pair).join('').length);
    const cell = Math.max(narrowestCell, Math.max(0, ...told) * letterWidth + aroundCell);
    const fitting = Math.floor((this.#width.value / em - names - margins) / cell) + 1;
    return Math.max(fewestSources, Math.min(mostSources, fitting));
  }

  #pictureOf(most: number): Picture {
    let picture = this.#pictures.get(most);
    if (!picture) {
      picture = pictureOf(this.snapshot, most);
      this.#pictures.set(most, picture);
    }
    return picture;
  }

  /** A staircase, as tables of distances between towns are: each name ends its row and stands above its column. */
  #renderPairs({ sources: shown, pairs }: Picture) {
    const { sources: all } = this.snapshot;
    return html`<table @keydown=${(event: KeyboardEvent) => this.#onKey(event, shown.length)}>
      <caption class="unseen">
        ${words.pictureCaption()}
      </caption>
      <tbody>
        ${shown.map(
          (source, index) => html`<tr>
            ${(pairs[index] ?? []).map((pair, column) => this.#renderPair(pair, shown, index, column))}
            <th id=${nameId(index)} colspan=${shown.length - index} title=${words.sourceTooltip(all[source]!, all)}>
              <span>${all[source]!.name}</span>
            </th>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderPair(pair: Pair, shown: readonly number[], row: number, column: number) {
    const { sources } = this.snapshot;
    const [first, second] = [sources[shown[column]!]!, sources[shown[row]!]!];
    const name = words.pairName(first, second, pair);
    const sharedFacts = pair.agree + pair.differ;
    const [agree, differ] = pairText(pair);
    const isFocused = this.focused[0] === row && this.focused[1] === column;
    const shade = sharedFacts === 0 ? 0 : Math.round((36 * pair.agree) / sharedFacts);
    return html`<td headers="${nameId(row)} ${nameId(column)}">
      <button
        class=${sharedFacts === 0 ? 'none' : ''}
        data-row=${row}
        data-column=${column}
        tabindex=${isFocused ? 0 : -1}
        title=${name}
        aria-disabled=${sharedFacts === 0}
        ${styleProperties({ '--shade': `${shade}%` })}
        @focus=${() => {
          this.focused = [row, column];
        }}
        @click=${() => {
          if (sharedFacts > 0)
            this.dispatchEvent(new CustomEvent('choose-pair', { detail: [first.path, second.path] }));
        }}
      >
        <span aria-hidden="true"
          >${agree}${differ ? html`<span class="differ">${differ}</span>` : nothing}</span
        ><span class="unseen">${name}</span>
      </button>
    </td>`;
  }

  #onKey(event: KeyboardEvent, count: number): void {
    const [row, column] = this.focused;
    const steps: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, Math.min(column, row - 2)],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, row - 1],
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    const [toRow, toColumn] = to;
    if (toRow < 1 || toRow >= count || toColumn < 0 || toColumn >= toRow) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-row='${toRow}'][data-column='${toColumn}']`)?.focus();
  }

  #renderSource(index: number) {
    const { sources } = this.snapshot;
    const source = sources[index]!;
    const { shared: facts, disputed } = this.#statedBy(index);
    const about = [words.sourceOrigin(source), words.stated(facts, disputed)].filter(Boolean).join(' · ');
    return html`<li>
      <button
        class="source"
        title=${source.path}
        @click=${() => this.dispatchEvent(new CustomEvent('go-to', { detail: { path: source.path, start: 0, end: 0 } }))}
      >
        <span class="name">${source.name}</span>
        <span class="about">
          ${source.title ? html`<span lang=${source.language}>${source.title}</span>` : nothing}
          <span class="muted">${about}</span>
          ${source.copyOf === null ? nothing : html`<span class="copy">${words.repeats(source, sources)}</span>`}
        </span>
      </button>
    </li>`;
  }

  /** How many facts that others speak to, too, a source states, and how many of these are disputed. */
  #statedBy(index: number): { shared: number; disputed: number } {
    let [sharedFacts, disputed] = [0, 0];
    for (const fact of this.snapshot.facts) {
      if (fact.state === 'single') continue;
      if (!fact.sides.some((side) => side.cells.some((cell) => cell.source === index))) continue;
      sharedFacts += 1;
      if (fact.state === 'disputed') disputed += 1;
    }
    return { shared: sharedFacts, disputed };
  }
}

/** What a pair's cell shows: on how many facts the two agree, and on how many they differ. */
function pairText({ agree, differ }: Pair): readonly [agree: string, differ: string] {
  if (agree + differ === 0) return ['–', ''];
  return [words.number(agree), differ > 0 ? ` ≠${words.number(differ)}` : ''];
}
