import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { makeSnapshot } from '../../src/agreement/snapshot.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { arrange } from '../../src/panel/lines.ts';
import type { Content, PanelSnapshot } from '../../src/panel/messages.ts';
import { initialViewState, type ViewState } from '../../src/panel/view-state.ts';
import { closeSharedBrowser, FakeHost, type Opening } from './fake-host.ts';
import { makeReport, type Size, usualSize } from './made-up-story.ts';

export const story = (size: Size): PanelSnapshot => makeSnapshot(indexFindings(makeReport(size)));
export const usual = story(usualSize);
export const ready = (snapshot: PanelSnapshot): Content => ({ state: 'ready', snapshot });
export const kept = (change: Partial<ViewState>): ViewState => ({ ...initialViewState, ...change });

/** The fact of the first row. */
export const firstFact = () => arrange(usual, initialViewState, null).lines.find((line) => line.type === 'value')!.fact;

/** What the tests of one suite do with a panel in a browser. */
export interface OpenPanel {
  /** The panel that was opened last. */
  readonly host: FakeHost;
  open(opening?: Opening): Promise<FakeHost>;
  /** The rows of values. */
  values(): Locator;
  labels(): Promise<string[]>;
  /** The name of what has the focus. */
  focused(): Promise<string | null>;
  /** Scrolls, and waits until the panel has followed. */
  scrollTo(place: { left?: number; top?: number }): Promise<void>;
}

/** For the body of a suite: each test may open a panel, which is closed after it and must not have complained. */
export function openPanels(): OpenPanel {
  let host: FakeHost;
  afterEach(async () => {
    const { complaints } = host;
    await host.close();
    assert.deepEqual(complaints, [], 'The page must not complain, least of all about its content security policy.');
  });
  after(closeSharedBrowser);
  return {
    get host() {
      return host;
    },
    open: async (opening = { content: ready(usual) }) => {
      host = await FakeHost.open(opening);
      return host;
    },
    values: () => host.page.locator('.value-row'),
    labels: () =>
      host.page
        .locator('.value-row .label')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? '')),
    focused: () =>
      host.page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? null;
      }),
    scrollTo: (place) =>
      host.page.locator('.scroller').evaluate(async (scroller, to) => {
        const done = new Promise((resolve) => scroller.addEventListener('scrollend', resolve, { once: true }));
        scroller.scrollTo(to);
        await done;
        await new Promise(requestAnimationFrame);
      }, place),
  };
}
