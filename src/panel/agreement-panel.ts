import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { panelStyles } from './agreement-panel-styles.ts';
import { Caret } from './caret.ts';
import './elements.ts';
import type { FactDetail } from './fact-detail.ts';
import type { FactMatrix } from './fact-matrix.ts';
import { filtersButtonStyles, renderFiltersButton } from './filters-button.ts';
import type { Host } from './host.ts';
import { type Arrangement, arrange } from './lines.ts';
import type { Content, PanelSnapshot, ToPanel } from './messages.ts';
import { renderFailed, renderLoading, renderNoSources, renderNothing } from './notices.ts';
import { shared } from './styles.ts';
import { renderTabs, tabStyles } from './tabs.ts';
import { initialViewState, restoreViewState, type Tab, type ViewState } from './view-state.ts';
import type { GoTo } from './wishes.ts';
import * as words from './words.ts';

/** The least height, in pixels, that holds the list and a fact in full. */
const leastForTwo = 360;
/** The least height that holds the whole head and some of the list. */
const leastForHead = 300;

interface Room {
  /** How much of the scroller's top the head covers, in pixels: nothing where it scrolls away with the list. */
  readonly covered: number;
  /** Whether a fact in full covers the list. */
  readonly alone: boolean;
  /** Whether the search and the filters show only when asked for. */
  readonly compact: boolean;
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
  readonly #caret = new Caret();
  #revision = 0;
  #scrollTops = { ...initialViewState.scrollTops };
  /** The tab whose place has been restored. */
  #placed: Tab | undefined;
  readonly #resized = new ResizeObserver(() => this.#takeRoom());

  static override styles = [shared, panelStyles, tabStyles, filtersButtonStyles];

  constructor() {
    super();
    this.content = { state: 'loading', message: null };
    this.view = initialViewState;
    this.activePath = null;
    this.selected = null;
    this.room = { covered: 0, alone: false, compact: false };
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
      <h1 class="unseen">${words.title()}</h1>
      ${this.#renderContent()}
      <div class="unseen" role="status">${this.#announcement()}</div>
    </main>`;
  }

  #renderContent() {
    const { content } = this;
    if (content.state === 'loading') return renderLoading(content.message);
    if (content.state === 'failed')
      return renderFailed(content.message, () => this.host.send({ type: 'run', command: 'showLog' }));
    if (content.snapshot.sources.length === 0)
      return renderNoSources(() => this.host.send({ type: 'run', command: 'openSample' }));
    return this.#renderSnapshot(content.snapshot, words.totalsOf(content.snapshot));
  }

  #renderSnapshot(snapshot: PanelSnapshot, totals: words.Totals) {
    const { tab } = this.view;
    const { alone, compact } = this.room;
    const isOpen = this.view.detailOpen && tab !== 'sources';
    const fact = isOpen ? snapshot.facts.find((each) => each.id === this.selected) : undefined;
    return html`
      <div class="scroller" ?inert=${alone && fact !== undefined} @scrollend=${this.#onScrollEnd}>
        <div class="content">
          <div class="top ${this.room.covered > 0 ? 'pinned' : ''}">
            <div class="bar">
              ${renderTabs(tab, (next) => this.#change({ tab: next }))} ${
                compact && tab !== 'sources'
                  ? renderFiltersButton(this.view, () => this.#change({ filtersOpen: !this.view.filtersOpen }))
                  : this.#renderTotals(snapshot, totals)
              }
            </div>
            ${tab === 'sources' || (compact && !this.view.filtersOpen) ? nothing : this.#renderFilters(snapshot)}
          </div>
          <div id="shown" role="tabpanel" aria-labelledby="tab-${tab}">
            ${
              tab === 'sources'
                ? html`<source-picture
                  .snapshot=${snapshot}
                  @go-to=${this.#goTo}
                  @choose-pair=${(event: CustomEvent<[string, string]>) => this.#change({ pair: event.detail, tab: 'facts' })}
                ></source-picture>`
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
            @compare=${(event: CustomEvent<string>) => this.host.send({ type: 'compare', contradiction: event.detail })}
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
    const { lines, shown, counts } = this.#arrangement!;
    if (shown === 0) return renderNothing(this.view, totals, counts, (part) => this.#change(part));
    const timeline = this.view.tab === 'timeline';
    return html`${
      timeline && !this.room.alone
        ? html`<time-strip
          .lines=${lines}
          @choose-time=${(event: CustomEvent<string>) => this.#matrix?.revealLine(event.detail)}
        ></time-strip>`
        : nothing
    }<fact-matrix
      .lines=${lines}
      .sources=${snapshot.sources}
      .withSubject=${timeline || this.view.group !== 'subject'}
      .timeline=${timeline}
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
    const texts = words.totalsTexts(totals);
    return html`<div class="totals">
      <div>
        <span>${withBoldNumber(texts.sources)}</span>
        ${
          totals.sources > 1
            ? html`<span title=${words.independenceReason(snapshot.sources)}>${withBoldNumber(texts.independent)}</span>
              <span>${withBoldNumber(texts.facts)}</span>
              <span class=${totals.disputed > 0 ? 'differ' : ''}>${withBoldNumber(texts.disputed)}</span>`
            : nothing
        }
      </div>
    </div>`;
  }

  #announcement(): string {
    if (this.content.state === 'loading') return words.loading();
    if (this.content.state === 'failed') return this.content.message;
    const { snapshot } = this.content;
    return snapshot.sources.length === 0
      ? words.noSources()[0]!
      : words.shownText(this.#arrangement!.shown, snapshot.facts.length);
  }

  #receive(message: ToPanel): void {
    if (message.type === 'show') {
      this.content = message.content;
      this.#revision = message.revision;
      this.#caret.contentChanged(message.content);
    } else {
      this.activePath = message.path;
      this.#caret.moved(message.claims);
    }
    // Nothing opens by itself: a fact is shown in full where one already is.
    this.selected = this.#caret.follow(this.selected);
  }

  /** Scrolls to the selected fact once its details, which take from the matrix's height, are drawn. */
  async #revealSelected(): Promise<void> {
    await this.renderRoot.querySelector<FactDetail>('fact-detail')?.updateComplete;
    await this.#matrix?.updateComplete;
    if (this.selected !== null) this.#matrix?.reveal(this.selected, this.#caret.claims);
  }

  #goTo(event: CustomEvent<GoTo>): void {
    this.host.send({ type: 'goTo', ...event.detail });
  }

  get #matrix(): FactMatrix | null {
    return this.renderRoot.querySelector('fact-matrix');
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
    const compact = this.clientHeight < leastForHead;
    const { room } = this;
    if (covered !== room.covered || alone !== room.alone || compact !== room.compact) {
      this.room = { covered, alone, compact };
    }
  }

  #onScrollEnd(event: Event): void {
    this.#scrollTops[this.view.tab] = (event.currentTarget as HTMLElement).scrollTop;
    this.#keep();
  }

  /** Scrolls to where a tab was left, once it is drawn. */
  async #restorePlace(tab: Tab): Promise<void> {
    this.#placed = tab;
    await this.#matrix?.updateComplete;
    this.#scroller?.scrollTo({ top: this.#scrollTops[tab] });
  }

  /** Shows a fact in full. Where that covers the list, the focus goes along. */
  async #openDetail(fact: string): Promise<void> {
    this.selected = fact;
    this.#takeRoom();
    this.#change({ detailOpen: true });
    await this.updateComplete;
    const detail = this.renderRoot.querySelector<FactDetail>('fact-detail');
    await detail?.updateComplete;
    if (this.room.alone) detail?.focus();
  }

  async #closeDetail(): Promise<void> {
    this.#change({ detailOpen: false });
    await this.updateComplete;
    this.#matrix?.focus();
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

/** A count and its noun, in the language's own order. */
function withBoldNumber(text: string) {
  return text
    .split(/(\p{N}[\p{N}\p{P}\p{Zs}]*\p{N}|\p{N})/u)
    .map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part));
}

/** The language of most sources. */
function mainLanguage({ sources }: PanelSnapshot): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}
