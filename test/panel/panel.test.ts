import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { makeSnapshot } from '../../src/agreement/snapshot.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { arrange } from '../../src/panel/lines.ts';
import type { Content, PanelSnapshot } from '../../src/panel/messages.ts';
import { initialViewState, type ViewState } from '../../src/panel/view-state.ts';
import { closeSharedBrowser, FakeHost, type Opening } from './fake-host.ts';
import { makeReport, type Size, usualSize } from './made-up-story.ts';
import { type Theme, themes } from './themes.ts';

/** The accessibility checker, as a script. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}

const story = (size: Size): PanelSnapshot => makeSnapshot(indexFindings(makeReport(size)));
const usual = story(usualSize);
const ready = (snapshot: PanelSnapshot): Content => ({ state: 'ready', snapshot });

after(closeSharedBrowser);

describe('the agreement panel in a browser', function () {
  this.timeout(60_000);
  let host: FakeHost;
  const open = async (opening: Opening = { content: ready(usual) }): Promise<FakeHost> => {
    host = await FakeHost.open(opening);
    return host;
  };
  afterEach(async () => {
    const { complaints } = host;
    await host.close();
    assert.deepEqual(complaints, [], 'The page must not complain, least of all about its content security policy.');
  });

  const kept = (change: Partial<ViewState>): ViewState => ({ ...initialViewState, ...change });
  const values = (): Locator => host.page.locator('.value-row');
  const labels = async (): Promise<string[]> =>
    host.page
      .locator('.value-row .label')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  const focused = (): Promise<string | null> =>
    host.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? null;
    });
  const scrollTo = (place: { left?: number; top?: number }): Promise<void> =>
    host.page.locator('.scroller').evaluate(async (scroller, to) => {
      const done = new Promise((resolve) => scroller.addEventListener('scrollend', resolve, { once: true }));
      scroller.scrollTo(to);
      await done;
      await new Promise(requestAnimationFrame);
    }, place);
  /** The fact of the first row. */
  const firstFact = () => arrange(usual, initialViewState, null).lines.find((line) => line.type === 'value')!.fact;

  describe('what it shows', () => {
    it('counts sources, independent sources, facts and disputes', async () => {
      await open();
      const totals = (await host.page.locator('.totals').innerText()).replace(/\s+/g, ' ');
      assert.equal(totals, '5 sources · 4 independent · 52 facts · 7 disputed');
    });

    it('has a column for each source and a row for each value, under its subject', async () => {
      await open();
      assert.deepEqual(await host.page.locator('.name').allInnerTexts(), ['000', '001', '002', '003', '004\nde']);
      assert.match(await host.page.locator('.group').first().innerText(), /^›\s*\w+/);
      const side = firstFact().sides[0]!;
      const row = values().first();
      assert.equal(await row.locator('.value').innerText(), `≠ ${side.value}`);
      const cells = (await row.locator('.cell').allInnerTexts()).map((text) => text.trim());
      const stating = side.cells.map((cell) => cell.source);
      assert.deepEqual(
        cells,
        usual.sources.map((_, index) => (stating.includes(index) ? '≠' : '·')),
      );
    });

    it('gives every cell an accessible name', async () => {
      await open();
      const names = await values()
        .first()
        .locator('.cell [aria-label], .cell[aria-label]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
      const stating = new Set(firstFact().sides[0]!.cells.map((cell) => cell.source));
      assert.deepEqual(
        names,
        usual.sources.map(({ name }, index) =>
          stating.has(index) ? `${name}: states, and others differ. Go to the quote` : `${name}: silent`,
        ),
      );
    });

    for (const [says, content, expected] of [
      ['that it is reading', { state: 'loading', message: null }, /^Reading and comparing the articles…/],
      ['what went wrong', { state: 'failed', message: 'The articles could not be analysed.' }, /could not be analysed/],
      [
        'what to do in a folder without articles',
        ready({ sources: [], facts: [] }),
        /^No articles were found in this folder/,
      ],
      [
        'that one source compares with nothing',
        ready(story({ sources: 1, agreed: 0, disputed: 0, single: 3 })),
        /^Only one source/,
      ],
      [
        'that nothing is comparable',
        ready(story({ sources: 3, agreed: 0, disputed: 0, single: 9 })),
        /^Nothing comparable in these 3 sources/,
      ],
    ] as const) {
      it(`says ${says}`, async () => {
        await open({});
        await host.show(content);
        assert.match(await host.page.locator('.message').innerText(), expected);
      });
    }

    for (const [says, content, button, command] of [
      ['the log, where something went wrong', { state: 'failed', message: 'No.' }, 'Show Log', 'showLog'],
      [
        'a sample, where there are no articles',
        ready({ sources: [], facts: [] }),
        'Open the sample sources',
        'openSample',
      ],
    ] as const) {
      it(`offers ${says}`, async () => {
        await open({ content });
        await host.page.getByRole('button', { name: button }).click();
        assert.deepEqual(await host.lastOf('run'), { type: 'run', command });
      });
    }

    it('shows the single-source facts when asked where nothing is comparable', async () => {
      await open({ content: ready(story({ sources: 3, agreed: 0, disputed: 0, single: 9 })) });
      await host.page.getByRole('button', { name: 'Show 9 single-source facts' }).click();
      assert.equal(await values().count(), 9);
    });

    it('shows article text as text, whatever it holds', async () => {
      const hostile =
        '<img src=x onerror="document.title=1"><script>document.title=1</script>{{alert(1)}} [a](command:x)';
      const snapshot: PanelSnapshot = {
        sources: usual.sources.map((source) => ({ ...source, name: hostile, title: hostile, outlet: hostile })),
        facts: usual.facts.slice(0, 4).map((fact) => ({
          ...fact,
          subject: hostile,
          relation: hostile,
          explanation: hostile,
          compared: [hostile],
          comparedInAll: 1,
          sides: fact.sides.map((side) => ({
            ...side,
            value: hostile,
            cells: side.cells.map((cell) => ({
              ...cell,
              quotes: cell.quotes.map((quote) => ({ ...quote, text: hostile, speaker: hostile })),
            })),
          })),
        })),
      };
      await open({ content: ready(snapshot) });
      await values().first().locator('.label').click();
      await host.page.getByRole('tab', { name: 'Sources' }).click();
      await host.page.locator('source-picture table').waitFor();
      assert.equal(await host.page.locator('img, script:not([nonce]), a').count(), 0);
      assert.equal(await host.page.title(), 'Agreement');
      assert.ok((await host.page.locator('fact-detail section').innerText()).includes(hostile));
    });

    it('opens the picture of who agrees with whom, with words for what the shades say', async () => {
      await open();
      await host.page.getByRole('tab', { name: 'Sources' }).click();
      const cells = await host.page.locator('source-picture td .unseen').allInnerTexts();
      assert.equal(cells.length, 10);
      assert.match(cells[0]!, /^000 and 001: agree on \d+ of \d+ shared facts(, differ on \d+)?$/);
    });
  });

  describe('the tabs', () => {
    const tab = (name: string) => host.page.getByRole('tab', { name });

    it('are moved between with the arrow keys, and kept over a reload', async () => {
      await open();
      await tab('Facts').focus();
      await host.page.keyboard.press('ArrowRight');
      assert.equal(await tab('Timeline').getAttribute('aria-selected'), 'true');
      assert.equal(await focused(), 'Timeline');
      await host.page.keyboard.press('End');
      await host.page.locator('source-picture table').waitFor();
      await host.page.keyboard.press('ArrowRight');
      assert.equal(await tab('Facts').getAttribute('aria-selected'), 'true');
      await host.page.keyboard.press('ArrowLeft');
      const state = host.kept;
      await host.close();
      await open({ content: ready(usual), kept: state });
      await host.page.locator('source-picture table').waitFor();
    });

    it('are each found where they were left', async () => {
      await open({ content: ready(usual), height: 500 });
      await scrollTo({ top: 200 });
      await tab('Timeline').click();
      await host.page.locator('time-strip svg').waitFor();
      assert.equal(await host.page.locator('.scroller').evaluate((scroller) => scroller.scrollTop), 0);
      await tab('Facts').click();
      await host.page.locator('time-strip').waitFor({ state: 'detached' });
      await host.page.waitForFunction(
        () => document.querySelector('agreement-panel')?.shadowRoot?.querySelector('.scroller')?.scrollTop === 200,
      );
    });

    it('show when each fact held or happened, the earliest first, and who says so', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'timeline' }) });
      const headings = (await host.page.locator('.group .label').allInnerTexts()).map((text) => text.split('\n')[1]);
      assert.deepEqual(headings.slice(0, 3), ['2017', '2018', '2019']);
      const line = arrange(usual, kept({ tab: 'timeline' }), null).lines[1]!;
      assert.ok(line.type === 'value');
      await values().first().locator('.cell button').first().click();
      const { source, quotes } = line.cells[0]!;
      assert.deepEqual(await host.lastOf('goTo'), {
        type: 'goTo',
        path: usual.sources[source]!.path,
        start: quotes[0]!.start,
        end: quotes[0]!.end,
      });
    });

    it('show a dispute at each of its times, with what the others say', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'timeline', states: ['disputed'] }) });
      const [first] = await values().allInnerTexts();
      assert.match(first!, /≠ .+ · others: .+/s);
    });

    it('show the times to scale, in words for those who do not see them', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'timeline' }) });
      const strip = host.page.getByRole('img');
      assert.match(
        (await strip.getAttribute('aria-label'))!,
        /^\d+ dated facts, January 1, 2017 – .+ 2024, \d+ disputed$/,
      );
      await strip.locator('.span', { hasText: /^March 2024: / }).dispatchEvent('click');
      const heading = host.page.locator('.group', { hasText: 'March 2024' });
      await heading.waitFor();
    });

    it('say so where no fact tells a time', async () => {
      const timeless = JSON.parse(JSON.stringify(usual), (key, value) => (key === 'time' ? null : value));
      await open({ content: ready(timeless), kept: kept({ tab: 'timeline' }) });
      assert.equal(await host.page.locator('.message').innerText(), 'None of these facts tells a time.');
    });

    it('show which sources repeat another, and count them once', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      await host.page.locator('source-picture table').waitFor();
      const text = await host.page.locator('source-picture p').nth(1).innerText();
      assert.match(
        text,
        /4 independent\. 001 largely repeats 000 word for word\. Sources that repeat one another count once\./,
      );
    });

    it('lead from a pair of sources to the facts that both state, and back', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      const pair = host.page.locator('source-picture [data-row="2"][data-column="0"]');
      const [, agree, shared] = /agree on (\d+) of (\d+) shared/.exec(await pair.innerText())!;
      await host.page.locator('source-picture [data-row="1"][data-column="0"]').focus();
      await host.page.keyboard.press('ArrowDown');
      await host.page.keyboard.press('Enter');
      await host.page.locator('fact-matrix').waitFor();
      const chosen = host.page.getByRole('button', { name: 'Only facts that 000 and 002 both state' });
      await chosen.waitFor();
      const both = usual.facts.filter(
        ({ state, sides }) =>
          state !== 'single' &&
          [0, 2].every((each) => sides.some((side) => side.cells.some(({ source }) => source === each))),
      );
      assert.equal(await host.page.getByRole('status').innerText(), `${both.length} of 172 facts shown`);
      assert.ok(Number(agree) <= Number(shared) && Number(shared) <= both.length);
      await chosen.click();
      assert.equal(await host.page.getByRole('status').innerText(), '52 of 172 facts shown');
    });

    it('have one pair in the tab order, which the arrow keys move', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      assert.equal(await host.page.locator('source-picture td [tabindex="0"]').count(), 1);
      await host.page.locator('source-picture td [tabindex="0"]').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await host.page.keyboard.press(key);
      assert.match((await focused())!, /001 and 002: /);
    });
  });

  describe('in German', () => {
    const language = { locale: 'de', words: JSON.parse(readFileSync('media/l10n/bundle.l10n.de.json', 'utf8')) };

    it('has German words, numbers and dates', async () => {
      const large = story({ ...usualSize, agreed: 1_200 });
      await open({ content: ready(large), language });
      const totals = (await host.page.locator('.totals').innerText()).replace(/\s+/g, ' ');
      assert.equal(totals, '5 Quellen · 4 unabhängig · 1.210 Sachverhalte · 7 umstritten');
      await host.page.getByRole('tab', { name: 'Zeitleiste' }).click();
      assert.match(
        (await host.page.getByRole('img').getAttribute('aria-label'))!,
        /, 1\. Januar 2017 – \d+\. März 2024, /,
      );
      assert.equal(await host.page.locator('html').getAttribute('lang'), 'de');
    });

    it('leaves no word in English', async () => {
      // Letters that no word of the panel has stand for every translated text.
      const words = Object.fromEntries(
        Object.keys(language.words).map((english) => [english, `☼${english.replace(/\p{L}/gu, '☼')}`]),
      );
      const bare: PanelSnapshot = JSON.parse(JSON.stringify(usual), (key, value) =>
        typeof value === 'string' && !['state', 'severity', 'mark', 'from', 'to'].includes(key) ? '0' : value,
      );
      await open({
        content: ready({ ...bare, facts: bare.facts.map((fact, index) => ({ ...fact, id: `${index}` })) }),
        language: { locale: 'en', words },
      });
      await values().first().locator('.label').click();
      for (const name of ['facts', 'timeline', 'sources']) {
        await host.page.locator(`#tab-${name}`).click();
        const left = await host.page.evaluate(() => {
          const texts: string[] = [];
          const walk = (root: ParentNode): void => {
            for (const element of root.querySelectorAll('*')) {
              if (element.shadowRoot) walk(element.shadowRoot);
              for (const attribute of ['aria-label', 'title', 'placeholder'])
                texts.push(element.getAttribute(attribute) ?? '');
              for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '');
            }
          };
          walk(document.body);
          return [...new Set(texts.filter((text) => /[a-z]{2}/i.test(text)))];
        });
        const months = /(?:January|March) (?:\d+, )?20\d\d/;
        assert.deepEqual(
          left.filter((text) => !months.test(text.trim())),
          [],
          name,
        );
      }
    });

    it('falls back to English where the page tells no language that can be read', async () => {
      await open({ content: ready(usual), language: { locale: '', words: {} } });
      assert.match(await host.page.locator('.totals').innerText(), /^5 sources/);
    });
  });

  describe('going to a quote', () => {
    it('is a click on a cell', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await values().first().locator('.cell button').first().click();
      const { start, end } = cell.quotes[0]!;
      assert.deepEqual(await host.lastOf('goTo'), { type: 'goTo', path: usual.sources[cell.source]!.path, start, end });
    });

    it('goes through several quotes of a source, one a click', async () => {
      const fact = usual.facts.find((each) => each.sides[0]!.cells.some((cell) => cell.quotes.length === 2))!;
      await open({ content: ready({ ...usual, facts: [fact] }) });
      const cell = fact.sides[0]!.cells.find((each) => each.quotes.length === 2)!;
      const button = values()
        .first()
        .locator(`[data-column='${cell.source + 1}']`);
      assert.match((await button.getAttribute('aria-label'))!, /: states, 2 quotes\. Go to the quote$/);
      assert.equal(await button.locator('sub').getAttribute('data-count'), '2');
      for (let click = 0; click < 3; click++) await button.click();
      const gone = host.received.flatMap((each) => (each.type === 'goTo' ? [each.start] : []));
      const [first, second] = cell.quotes.map((quote) => quote.start);
      assert.deepEqual(gone, [first, second, first]);
    });

    it('is a click on the label of a fact, which opens the fact in full too', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await values().first().locator('.label').click();
      const { start, end } = cell.quotes[0]!;
      assert.deepEqual(await host.lastOf('goTo'), { type: 'goTo', path: usual.sources[cell.source]!.path, start, end });
      assert.equal(await host.page.locator('fact-detail').count(), 1);
    });

    it('opens a source from its column', async () => {
      await open();
      await host.page.locator('.name button').nth(2).click();
      assert.deepEqual(await host.lastOf('goTo'), { type: 'goTo', path: usual.sources[2]!.path, start: 0, end: 0 });
    });

    it('starts from every quote of the fact that is looked at, and sets its sides side by side', async () => {
      await open();
      await values().first().locator('.label').click();
      const detail = host.page.locator('fact-detail');
      assert.ok((await detail.locator('section').innerText()).includes(firstFact().explanation));
      const quotes = firstFact().sides.flatMap((side) => side.cells.flatMap((cell) => cell.quotes));
      assert.equal(await detail.locator('.quote').count(), quotes.length);
      await detail.locator('.quote').last().click();
      assert.equal((await host.lastOf('goTo')).start, quotes.at(-1)!.start);
      await detail.getByRole('button', { name: 'Open side by side' }).click();
      assert.deepEqual(await host.lastOf('compare'), { type: 'compare', fact: firstFact().id });
      await detail.getByRole('button', { name: 'Close' }).click();
      assert.equal(await detail.count(), 0);
    });
  });

  describe('filters', () => {
    it('show and hide facts by state, and announce how many are left', async () => {
      await open();
      await host.page.getByRole('button', { name: '42 agree' }).click();
      await host.page.getByRole('button', { name: '3 updates' }).click();
      assert.equal(await host.page.getByRole('status').innerText(), '7 of 172 facts shown');
      assert.ok((await labels()).every((label) => label.endsWith('(sources differ)')));
    });

    it('search in facts and quotes', async () => {
      await open();
      await host.page.getByRole('searchbox').fill('licensed INGRID');
      assert.match(await host.page.getByRole('status').innerText(), /^\d of 172 facts shown$/);
      assert.ok((await labels()).every((label) => label.startsWith('licensed for: ')));
    });

    it('leave the way back open where nothing passes', async () => {
      await open();
      await host.page.getByRole('searchbox').fill('submarine');
      assert.match(await host.page.locator('.message').innerText(), /^No fact passes these filters/);
      await host.page.getByRole('button', { name: 'Clear the filters' }).click();
      assert.equal(await host.page.getByRole('searchbox').inputValue(), '');
      assert.equal(await host.page.getByRole('status').innerText(), '52 of 172 facts shown');
    });

    it('keep to the article in the active editor, as it changes', async () => {
      await open();
      await host.page.getByLabel('Source', { exact: true }).selectOption('This article');
      assert.equal(await host.page.getByRole('status').innerText(), '0 of 172 facts shown');
      await host.send({ type: 'selection', path: usual.sources[3]!.path, claims: [] });
      const stated = usual.facts.filter(
        ({ state, sides }) => state !== 'single' && sides.some((side) => side.cells.some((cell) => cell.source === 3)),
      );
      assert.equal(await host.page.getByRole('status').innerText(), `${stated.length} of 172 facts shown`);
      assert.equal(await host.page.locator('.name.active').innerText(), '003');
    });

    it('are kept over a reload, with closed groups and the place', async () => {
      await open();
      await host.page.getByLabel('Group', { exact: true }).selectOption('By kind');
      await host.page.locator('.group .label').first().click();
      await scrollTo({ top: 300 });
      const before = await host.page.locator('.group').first().innerText();
      const state = host.kept as ViewState;
      assert.equal(state.group, 'kind');
      assert.equal(state.closed.length, 1);
      await host.close();
      await open({ content: ready(usual), kept: state });
      await host.page.waitForFunction(
        () => document.querySelector('agreement-panel')?.shadowRoot?.querySelector('.scroller')?.scrollTop === 300,
      );
      assert.equal(await host.page.getByLabel('Group', { exact: true }).inputValue(), 'kind');
      assert.notEqual(before, '');
    });
  });

  describe('the editor', () => {
    it('is asked for the content once the panel has started', async () => {
      await open({});
      assert.deepEqual(await host.lastOf('ready'), { type: 'ready' });
    });

    it('is told what stands on the screen', async () => {
      await open();
      assert.deepEqual(await host.lastOf('drawn'), { type: 'drawn', revision: 1, facts: 52 });
    });

    it('selects the fact at the caret and brings it into view', async () => {
      await open({ content: ready(usual), height: 450 });
      const fact = usual.facts.findLast(({ state }) => state === 'corroborated')!;
      const cell = fact.sides[0]!.cells[0]!;
      await values().first().locator('.label').click();
      await host.send({ type: 'selection', path: usual.sources[cell.source]!.path, claims: [cell.quotes[0]!.claim] });
      const row = host.page.locator('.value-row[aria-selected=true]');
      await row.waitFor();
      assert.equal(await row.locator('.value').innerText(), fact.sides[0]!.value);
      assert.equal(await host.page.locator('fact-detail h2').innerText(), `${fact.subject} · ${fact.relation}`);
      const [box, frame] = [await row.boundingBox(), await host.page.locator('.scroller').boundingBox()];
      assert.ok(box!.y >= frame!.y && box!.y + box!.height <= frame!.y + frame!.height + 2);
    });

    it('opens no details by moving the caret', async () => {
      await open();
      const claim = firstFact().sides[0]!.cells[0]!.quotes[0]!.claim;
      await host.send({ type: 'selection', path: null, claims: ['unknown', claim] });
      assert.equal(await host.page.locator('.value-row[aria-selected=true]').count(), firstFact().sides.length);
      assert.equal(await host.page.locator('fact-detail').count(), 0);
    });

    it('is never overtaken by its own older contents', async () => {
      await open();
      await host.show(ready({ ...usual, facts: usual.facts.slice(0, 3) }), 20);
      await host.show(ready(usual), 19);
      assert.match(await host.page.locator('.totals').innerText(), /3 facts/);
    });

    it('may send nonsense without harm', async () => {
      await open();
      for (const data of [
        null,
        'x',
        { type: 'show' },
        { type: 'show', revision: 99, content: { state: 'ready', snapshot: {} } },
      ]) {
        await host.page.evaluate((message) => {
          window.dispatchEvent(new MessageEvent('message', { data: message }));
        }, data);
      }
      assert.match(await host.page.locator('.totals').innerText(), /52 facts/);
    });

    it('can update the facts without moving the focus or the scroll', async () => {
      await open();
      await values().nth(3).locator('.label').focus();
      const before = await focused();
      const more = { ...usual, facts: usual.facts.filter((fact) => fact.id !== firstFact().id) };
      await host.ready(more);
      assert.equal(await focused(), before);
    });
  });

  describe('by keyboard', () => {
    it('has one cell in the tab order, which arrows move', async () => {
      await open();
      assert.equal(await host.page.locator('fact-matrix [tabindex="0"]').count(), 1);
      await host.page.locator('.value-row .label').first().focus();
      await host.page.keyboard.press('ArrowRight');
      assert.match((await focused())!, /^000: /);
      await host.page.keyboard.press('End');
      assert.match((await focused())!, /^\d sources?/);
      await host.page.keyboard.press('Home');
      await host.page.keyboard.press('ArrowDown');
      assert.equal(await focused(), (await labels())[1]);
      assert.equal(await host.page.locator('fact-matrix [tabindex="0"]').count(), 1);
    });

    it('goes to the quote with Enter', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await host.page.locator('.value-row .label').first().focus();
      for (let step = 0; step <= cell.source; step++) await host.page.keyboard.press('ArrowRight');
      await host.page.keyboard.press('Enter');
      assert.equal((await host.lastOf('goTo')).start, cell.quotes[0]!.start);
    });

    it('opens a source from its name above the matrix', async () => {
      await open({ content: ready(usual), kept: kept({ group: 'none' }) });
      await host.page.locator('.value-row .label').first().focus();
      for (const key of ['ArrowUp', 'ArrowRight', 'Enter']) await host.page.keyboard.press(key);
      assert.equal((await host.lastOf('goTo')).path, usual.sources[1]!.path);
      await host.page.keyboard.press('ArrowDown');
      assert.match((await focused())!, /^001: /);
    });

    it('shows a fact in full with Enter on its label', async () => {
      await open();
      await host.page.locator('.value-row .label').first().focus();
      await host.page.keyboard.press('Enter');
      await host.page.locator('fact-detail').waitFor();
    });

    it('closes and opens groups', async () => {
      await open();
      const group = host.page.locator('.group').first();
      await group.locator('.label').focus();
      await host.page.keyboard.press('ArrowLeft');
      assert.equal(await group.getAttribute('aria-expanded'), 'false');
      await host.page.keyboard.press('ArrowRight');
      assert.equal(await group.getAttribute('aria-expanded'), 'true');
      await host.page.keyboard.press('Enter');
      assert.equal(await group.getAttribute('aria-expanded'), 'false');
    });

    it('reaches the last of ten thousand facts, and keeps its column over groups', async () => {
      await open({ content: ready(story({ sources: 5, agreed: 10_000, disputed: 0, single: 0 })) });
      await host.page.locator('.value-row .label').first().focus();
      await host.page.keyboard.press('Control+End');
      const [row] = await host.page
        .locator('.value-row')
        .last()
        .locator('.label')
        .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-row'))));
      assert.ok(row! > 10_000);
      assert.match((await focused())!, /^\d sources?/);
      for (let step = 0; step < 12; step++) await host.page.keyboard.press('ArrowUp');
      assert.match((await focused())!, /^\d sources?/);
    });
  });

  describe('at any size', () => {
    it('keeps few of ten thousand facts and a thousand sources in the document', async () => {
      await open({ content: ready(story({ sources: 300, agreed: 10_000, disputed: 100, single: 0 })) });
      const elements = () => host.page.locator('fact-matrix [data-row]').count();
      assert.ok((await elements()) < 4_000, `${await elements()} cells`);
      await scrollTo({ left: 4_000, top: 150_000 });
      const { x, y, width, height } = (await host.page.locator('.scroller').boundingBox())!;
      const cell = await host.page.evaluate(
        ([left, top]) => {
          const panel = document.querySelector('agreement-panel')!.shadowRoot!;
          const matrix = panel.querySelector('fact-matrix')!.shadowRoot!;
          const at = matrix.elementFromPoint(left!, top!);
          return at?.closest('[data-row]')?.getAttribute('data-row') ?? null;
        },
        [x + width - 120, y + height / 2],
      );
      assert.ok(Number(cell) > 3_000, `A cell stands in the middle of the view (row ${cell}).`);
      assert.ok((await elements()) < 4_000);
    });

    for (const opening of [{ width: 250 }, { width: 320 }, { width: 900, zoom: 2 }, { width: 600, zoom: 2 }] as const) {
      it(`fits ${opening.width} px${'zoom' in opening ? ' at 200 %' : ''} without scrolling the page sideways`, async () => {
        await open({ ...opening, content: ready(usual) });
        await values().first().locator('.label').click();
        const { page } = host;
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0);
        // Every source's cell of the first row is in view.
        const edge = page.viewportSize()!.width;
        for (const box of await values().first().locator('.cell').all()) {
          const { x, width } = (await box.boundingBox())!;
          assert.ok(x >= 0 && x + width <= edge);
        }
      });
    }

    it('lists the sources of a value by name where columns for all of them would not fit', async () => {
      const many = story({ ...usualSize, sources: 40 });
      await open({ width: 250, content: ready(many) });
      const { fact } = arrange(many, initialViewState, null).lines.find((line) => line.type === 'value')!;
      const stating = fact.sides[0]!.cells.map(({ source }) => many.sources[source]!.name);
      const chips = await values().first().locator('.chip .source').allInnerTexts();
      assert.deepEqual(chips, stating.slice(0, chips.length));
      const row = (await values().first().boundingBox())!;
      for (const chip of await values().first().locator('.chip').all()) {
        const { x, y, width, height } = (await chip.boundingBox())!;
        assert.ok(x + width <= 250 && y + height <= row.y + row.height, 'Every chip stands within its row.');
      }
    });

    for (const [says, opening] of [
      ['a view 450 px high', { width: 350, height: 450 }],
      ['a view 450 px high at 200 %', { width: 700, height: 900, zoom: 2 }],
      ['a wide view 450 px high', { width: 900, height: 450 }],
    ] as const) {
      it(`leaves the list at least half of ${says}, with a fact in full below it too`, async () => {
        await open({ ...opening, content: ready(usual) });
        const listed = async () => {
          const body = (await host.page.locator('fact-matrix .body').boundingBox())!;
          const frame = (await host.page.locator('.scroller').boundingBox())!;
          return frame.y + frame.height - Math.max(frame.y, body.y);
        };
        assert.ok((await listed()) >= 225, `${await listed()} px`);
        await values().nth(6).locator('.label').click();
        await scrollTo({ top: 150 });
        assert.ok((await listed()) >= 200, `${await listed()} px`);
      });
    }

    it('lets the head scroll away with the list in a short view', async () => {
      await open({ width: 300, height: 250, content: ready(usual) });
      await scrollTo({ top: 200 });
      const { y, height } = (await host.page.locator('.top').boundingBox())!;
      assert.ok(y + height <= 0);
      const names = (await host.page.locator('.head-group').boundingBox())!;
      assert.equal(names.y, 0);
    });

    it('keeps the head where there is room for it', async () => {
      await open();
      await scrollTo({ top: 200 });
      assert.equal((await host.page.locator('.top').boundingBox())!.y, 0);
    });

    it('covers a short list with the fact in full, and gives the focus back', async () => {
      await open({ width: 300, height: 250, content: ready(usual) });
      await values().first().locator('.label').focus();
      const before = await focused();
      await host.page.keyboard.press('Enter');
      await host.page.locator('fact-detail.alone').waitFor();
      assert.equal((await host.page.locator('fact-detail').boundingBox())!.height, 250);
      await host.page.waitForFunction(() => {
        const panel = document.querySelector('agreement-panel')!.shadowRoot!;
        return panel.activeElement?.localName === 'fact-detail';
      });
      assert.equal(await focused(), 'Close');
      await host.page.keyboard.press('Escape');
      await host.page.locator('fact-detail').waitFor({ state: 'detached' });
      assert.equal(await focused(), before);
    });

    it('keeps the label in view while many sources scroll sideways', async () => {
      await open({ content: ready(story({ ...usualSize, sources: 60 })) });
      await scrollTo({ left: 900 });
      const { x } = (await values().first().locator('.label').boundingBox())!;
      assert.equal(x, 0);
    });

    it('keeps the names of the sources in view while facts scroll', async () => {
      await open();
      const top = async () => (await host.page.locator('.name').first().boundingBox())!.y;
      const before = await top();
      await scrollTo({ top: 400 });
      assert.equal(await top(), before);
    });
  });

  describe('for everyone', () => {
    const violations = async (): Promise<string[]> => {
      await host.page.evaluate(axe);
      return host.page.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
        return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
      });
    };
    for (const theme of Object.keys(themes) as Theme[]) {
      it(`has no accessibility violation in the ${theme} theme`, async () => {
        await open({ theme, content: ready(usual), height: 1_000 });
        await values().first().locator('.label').click();
        assert.deepEqual(await violations(), []);
        for (const name of ['Timeline', 'Sources']) {
          await host.page.getByRole('tab', { name }).click();
          await host.page.locator('time-strip svg, source-picture table').waitFor();
          assert.deepEqual(await violations(), []);
        }
      });
    }
    it('shows what is selected and what is chosen where the system sets the colours', async () => {
      await open({ content: ready(usual), forcedColors: true });
      await values().first().locator('.label').click();
      const highlight = (selector: string, pseudo: string | null, side: string) =>
        host.page
          .locator(selector)
          .first()
          .evaluate(
            (element, [of, property]) => {
              const probe = document.createElement('i');
              probe.style.setProperty('color', 'Highlight');
              document.body.append(probe);
              const expected = getComputedStyle(probe).color;
              probe.remove();
              return getComputedStyle(element, of).getPropertyValue(property!) === expected;
            },
            [pseudo, side],
          );
      assert.ok(await highlight('.value-row[aria-selected=true]', '::after', 'border-top-color'));
      assert.ok(await highlight('[role=tab][aria-selected=true]', null, 'border-bottom-color'));
      assert.ok(await highlight('.states [aria-pressed=true]', null, 'border-top-color'));
      assert.ok(!(await highlight('.value-row:not([aria-selected=true])', '::after', 'border-top-color')));
    });

    it('moves nothing by itself for those who asked for less motion', async () => {
      await open();
      await host.page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await host.page.evaluate(() => {
        const found: string[] = [];
        const walk = (root: ParentNode): void => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) walk(element.shadowRoot);
            const { transitionDuration, animationName } = getComputedStyle(element);
            if (transitionDuration !== '0s' || animationName !== 'none') found.push(element.className);
          }
        };
        walk(document);
        return found;
      });
      assert.deepEqual(moving, []);
    });

    for (const [says, content, opening] of [
      ['while it reads', { state: 'loading', message: null }, {}],
      ['when it failed', { state: 'failed', message: 'The articles could not be analysed.' }, {}],
      ['without articles', ready({ sources: [], facts: [] }), {}],
      ['with nothing comparable', ready(story({ sources: 3, agreed: 0, disputed: 0, single: 9 })), {}],
      ['with sources listed by name', ready(story({ ...usualSize, sources: 40 })), { width: 250 }],
      ['in a short view', ready(usual), { width: 300, height: 250 }],
      ['with a filter that nothing passes', ready(usual), { kept: kept({ search: 'submarine' }) }],
    ] as const) {
      it(`has no accessibility violation ${says}`, async () => {
        await open(opening);
        await host.show(content);
        assert.deepEqual(await violations(), []);
      });
    }
  });
});
