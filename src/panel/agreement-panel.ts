import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { panelStyles } from './agreement-panel-styles.ts';
import './elements.ts';
import type { FactDetail } from './fact-detail.ts';
import type { FactMatrix } from './fact-matrix.ts';
import type { Host } from './host.ts';
import { type Arrangement, arrange } from './lines.ts';
import type { Content, Fact, PanelSnapshot, ToPanel } from './messages.ts';
import { shared } from './styles.ts';
import { renderTabs, tabStyles } from './tabs.ts';
import { initialViewState, restoreViewState, type Tab, type ViewState } from './view-state.ts';
import * as words from './words.ts';

/** The least height, in pixels, that holds the list and a fact in full. */
const leastForTwo = 360;

interface Room {
  /** How much of the scroller's top the head covers, in pixels: nothing where it scrolls away with the list. */
  readonly covered: number;
  /** Whether a fact in full covers the list. */
  readonly alone: boolean;
}

/** The agreement panel: what the editor last sent, as the person has chosen to see it. */
export class AgreementPanel extends LitElement {
  static override properties = {
    content: { state: true },
    view: { state: true },
    activePath: { state: true },
    selected: { state: true },
    room: { state: true },
  };

  declare host: Host;
  declare content: Content;
  declare view: ViewState;
  declare activePath: string | null;
  /** The id of the fact that is looked at. */
  declare selected: string | null;
  declare room: Room;

  #arrangement: Arrangement | undefined;
  #factsByClaim = new Map<string, Fact>();
  /** The claims at the caret, until a fact holds one of them. */
  #pending: readonly string[] = [];
  #revision = 0;
  #scrollTops = { ...initialViewState.scrollTops };
  /** The tab whose place has been restored. */
  #placed: Tab | undefined;
  readonly #resized = new ResizeObserver(() => this.#takeRoom());

  static override styles = [shared, panelStyles, tabStyles];

  constructor() {
    super();
    this.content = { state: 'loading', message: null };
    this.view = initialViewState;
    this.activePath = null;
    this.selected = null;
    this.room = { covered: 0, alone: false };
  }

  /** Connects to the editor, takes up what was kept, and asks for the content. */
  start(host: Host): void {
    this.host = host;
    this.view = restoreViewState(host.restore());
    this.#scrollTops = { ...this.view.scrollTops };
    host.listen((message) => this.#receive(message));
    host.send({ type: 'ready' });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const follows = changed.has('activePath') && this.view.source === 'active';
    if (this.content.state === 'ready' && (changed.has('content') || changed.has('view') || follows)) {
      this.#arrangement = arrange(this.content.snapshot, this.view, this.activePath);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('content') && this.#revision > 0) {
      const facts = this.content.state === 'ready' ? this.#arrangement!.shown : 0;
      this.host.send({ type: 'drawn', revision: this.#revision, facts });
    }
    const opened = changed.has('view') && this.view.detailOpen && changed.get('view')?.detailOpen === false;
    if ((changed.has('selected') || opened) && this.selected !== null) void this.#revealSelected();
    for (const part of this.renderRoot.querySelectorAll('main, .scroller, .top')) this.#resized.observe(part);
    if (this.#scroller && this.#placed !== this.view.tab) void this.#restorePlace(this.view.tab);
  }

  override render() {
    return html`<main>
      <h1 class="unseen">${words.title}</h1>
      ${this.#renderContent()}
      <div class="unseen" role="status">${this.#announcement()}</div>
    </main>`;
  }

  #renderContent() {
    const { content } = this;
    if (content.state === 'loading') {
      return html`<div class="message">
        <progress aria-label="Analysing"></progress>
        <p>${content.message ?? words.loading}</p>
      </div>`;
    }
    if (content.state === 'failed') {
      return html`<div class="message failure">
        <p>${content.message}</p>
        <p class="muted">${words.failedAdvice}</p>
      </div>`;
    }
    const totals = words.totalsOf(content.snapshot);
    if (totals.sources === 0)
      return html`<div class="message">${words.noSources.map((line) => html`<p>${line}</p>`)}</div>`;
    return this.#renderSnapshot(content.snapshot, totals);
  }

  #renderSnapshot(snapshot: PanelSnapshot, totals: words.Totals) {
    const { tab } = this.view;
    const { alone } = this.room;
    const fact = this.view.detailOpen ? snapshot.facts.find((each) => each.id === this.selected) : undefined;
    return html`
      <div class="scroller" ?inert=${alone && fact !== undefined} @scrollend=${this.#onScrollEnd}>
        <div class="content">
          <div class="top ${this.room.covered > 0 ? 'pinned' : ''}">
            <div class="bar">
              ${renderTabs(tab, (next) => this.#change({ tab: next }))} ${this.#renderTotals(snapshot, totals)}
            </div>
            ${tab === 'sources' ? nothing : this.#renderFilters(snapshot)}
          </div>
          <div id="shown" role="tabpanel" aria-labelledby="tab-${tab}">
            ${
              tab === 'sources'
                ? html`<source-picture .snapshot=${snapshot}></source-picture>`
                : this.#renderFacts(snapshot, totals)
            }
          </div>
        </div>
      </div>
      ${
        fact
          ? html`<fact-detail
            class=${alone ? 'alone' : ''}
            .fact=${fact}
            .sources=${snapshot.sources}
            @go-to=${this.#goTo}
            @compare=${(event: CustomEvent<string>) => this.host.send({ type: 'compare', fact: event.detail })}
            @close=${this.#closeDetail}
          ></fact-detail>`
          : nothing
      }
    `;
  }

  #renderFilters(snapshot: PanelSnapshot) {
    return html`<fact-filters
      .view=${this.view}
      .counts=${this.#arrangement!.counts}
      .sources=${snapshot.sources}
      @change-view=${(event: CustomEvent<Partial<ViewState>>) => this.#change(event.detail)}
    ></fact-filters>`;
  }

  #renderFacts(snapshot: PanelSnapshot, totals: words.Totals) {
    const { lines, shown } = this.#arrangement!;
    if (shown === 0) return this.#renderNothing(snapshot, totals);
    return html`<fact-matrix
      .lines=${lines}
      .sources=${snapshot.sources}
      .withSubject=${this.view.group !== 'subject'}
      .selected=${this.selected}
      .activePath=${this.activePath}
      .mainLanguage=${mainLanguage(snapshot)}
      .covered=${this.room.covered}
      @go-to=${this.#goTo}
      @select-fact=${(event: CustomEvent<string>) => {
        this.selected = event.detail;
      }}
      @open-fact=${(event: CustomEvent<string>) => void this.#openDetail(event.detail)}
      @toggle-group=${(event: CustomEvent<string>) => this.#toggleGroup(event.detail)}
    ></fact-matrix>`;
  }

  #renderTotals(snapshot: PanelSnapshot, totals: words.Totals) {
    const reason = words.independenceReason(snapshot.sources);
    return html`<div class="totals">
      <span>${bold(totals.sources)} ${words.noun(totals.sources, 'source')}</span> ·
      <span title=${reason}>${bold(totals.independent)} independent</span> ·
      <span>${bold(totals.facts)} ${words.noun(totals.facts, 'fact')}</span> ·
      <span class=${totals.disputed > 0 ? 'differ' : ''}>${bold(totals.disputed)} disputed</span>
    </div>`;
  }

  #renderNothing(snapshot: PanelSnapshot, totals: words.Totals) {
    if (snapshot.facts.length > totals.single || this.view.search !== '' || this.view.source !== 'any') {
      return html`<div class="message" tabindex="-1">
        <p>${words.nothingShown}</p>
        <button
          class="action"
          @click=${() => this.#change({ search: '', source: 'any', states: [...initialViewState.states] })}
        >
          ${words.clearFilters}
        </button>
      </div>`;
    }
    return html`<div class="message">
      ${words.nothingComparable(totals).map((line) => html`<p>${line}</p>`)}
      ${
        totals.single > 0
          ? html`<button class="action" @click=${() => this.#change({ states: ['disputed', 'superseded', 'corroborated', 'single'] })}>
            ${words.showSingle(totals.single)}
          </button>`
          : nothing
      }
    </div>`;
  }

  #announcement(): string {
    if (this.content.state === 'loading') return words.loading;
    if (this.content.state === 'failed') return this.content.message;
    const { snapshot } = this.content;
    return snapshot.sources.length === 0
      ? words.noSources[0]!
      : words.shownText(this.#arrangement!.shown, snapshot.facts.length);
  }

  #receive(message: ToPanel): void {
    if (message.type === 'show') {
      this.content = message.content;
      this.#revision = message.revision;
      this.#indexClaims();
    } else {
      this.activePath = message.path;
      this.#pending = message.claims;
    }
    this.#followEditor();
  }

  /**
   * Selects the fact at the caret; a caret between facts leaves the selection where it is. Nothing opens by itself: a fact
   * is shown in full where one already is. The selected fact stays where it is one of several at the caret.
   */
  #followEditor(): void {
    if (this.#holdsPending(this.selected)) {
      this.#pending = [];
      return;
    }
    const fact = this.#pending.map((claim) => this.#factsByClaim.get(claim)).find(Boolean);
    if (!fact || fact.id === this.selected) return;
    this.#pending = [];
    this.selected = fact.id;
  }

  #holdsPending(id: string | null): boolean {
    if (id === null || this.content.state !== 'ready') return false;
    const fact = this.content.snapshot.facts.find((each) => each.id === id);
    const quotes = fact?.sides.flatMap((side) => side.cells.flatMap((cell) => cell.quotes)) ?? [];
    return quotes.some(({ claim }) => this.#pending.includes(claim));
  }

  /** Scrolls to the selected fact once its details, which take from the matrix's height, are drawn. */
  async #revealSelected(): Promise<void> {
    await this.renderRoot.querySelector<FactDetail>('fact-detail')?.updateComplete;
    const matrix = this.renderRoot.querySelector<FactMatrix>('fact-matrix');
    await matrix?.updateComplete;
    if (this.selected !== null) matrix?.reveal(this.selected);
  }

  #indexClaims(): void {
    this.#factsByClaim = new Map();
    if (this.content.state !== 'ready') return;
    for (const fact of this.content.snapshot.facts) {
      for (const side of fact.sides) {
        for (const cell of side.cells) {
          for (const quote of cell.quotes) {
            // Contradictions come first, and are what a reader at this place has to know.
            if (!this.#factsByClaim.has(quote.claim)) this.#factsByClaim.set(quote.claim, fact);
          }
        }
      }
    }
  }

  #goTo(event: CustomEvent<{ path: string; start: number; end: number }>): void {
    this.host.send({ type: 'goTo', ...event.detail });
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  /** Tells how much of the view there is for the list, and lets what is above and below it give way. */
  #takeRoom(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const head = scroller.querySelector('.top')!.getBoundingClientRect().height;
    const covered = head * 3 <= scroller.clientHeight ? head : 0;
    const alone = this.clientHeight < leastForTwo;
    if (covered !== this.room.covered || alone !== this.room.alone) this.room = { covered, alone };
  }

  #onScrollEnd(event: Event): void {
    this.#scrollTops[this.view.tab] = (event.currentTarget as HTMLElement).scrollTop;
    this.#keep();
  }

  /** Scrolls to where a tab was left, once it is drawn. */
  async #restorePlace(tab: Tab): Promise<void> {
    this.#placed = tab;
    await this.renderRoot.querySelector<FactMatrix>('fact-matrix')?.updateComplete;
    this.#scroller?.scrollTo({ top: this.#scrollTops[tab] });
  }

  /** Shows a fact in full. Where that covers the list, the focus goes along. */
  async #openDetail(fact: string): Promise<void> {
    this.selected = fact;
    this.#change({ detailOpen: true });
    await this.updateComplete;
    if (this.room.alone) this.renderRoot.querySelector<FactDetail>('fact-detail')?.focus();
  }

  async #closeDetail(): Promise<void> {
    this.#change({ detailOpen: false });
    await this.updateComplete;
    this.renderRoot.querySelector<FactMatrix>('fact-matrix')?.focus();
  }

  #toggleGroup(key: string): void {
    const { closed } = this.view;
    this.#change({ closed: closed.includes(key) ? closed.filter((each) => each !== key) : [...closed, key] });
  }

  #change(part: Partial<ViewState>): void {
    this.view = { ...this.view, ...part };
    this.#keep();
  }

  #keep(): void {
    this.host.keep({ ...this.view, scrollTops: this.#scrollTops });
  }
}

function bold(count: number) {
  return html`<strong>${words.number(count)}</strong>`;
}

/** The language of most sources. */
function mainLanguage({ sources }: PanelSnapshot): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}
