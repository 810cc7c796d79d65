import assert from 'node:assert/strict';
import type { PanelSnapshot } from '../../src/panel/messages.ts';
import type { ViewState } from '../../src/panel/view-state.ts';
import { firstFact, kept, openPanels, ready, story, usual } from './open-panel.ts';

describe('the agreement panel in a browser', function () {
  this.timeout(60_000);
  const panel = openPanels();
  const { open, values, labels, focused, scrollTo } = panel;

  describe('what it shows', () => {
    it('counts sources, independent sources, facts and disputes', async () => {
      await open();
      const totals = await panel.host.page.locator('.totals span').allInnerTexts();
      assert.deepEqual(totals, ['5 sources', '4 independent', '52 facts', '7 disputed']);
    });

    it('has a column for each source and a row for each value, under its subject', async () => {
      await open();
      assert.deepEqual(await panel.host.page.locator('.name').allInnerTexts(), ['000', '001', '002', '003', '004\nde']);
      assert.match(await panel.host.page.locator('.group').first().innerText(), /^›\s*\w+/);
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
        await panel.host.show(content);
        assert.match(await panel.host.page.locator('.message').innerText(), expected);
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
        await panel.host.page.getByRole('button', { name: button }).click();
        assert.deepEqual(await panel.host.lastOf('run'), { type: 'run', command });
      });
    }

    it('shows the single-source facts when asked where nothing is comparable', async () => {
      await open({ content: ready(story({ sources: 3, agreed: 0, disputed: 0, single: 9 })) });
      await panel.host.page.getByRole('button', { name: 'Show 9 single-source facts' }).click();
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
      const markup = panel.host.page.locator('img, script:not([nonce]), a');
      await values().first().locator('.label').click();
      assert.ok((await panel.host.page.locator('fact-detail section').innerText()).includes(hostile));
      assert.equal(await markup.count(), 0);
      await panel.host.page.getByRole('tab', { name: 'Sources' }).click();
      await panel.host.page.locator('source-picture table').waitFor();
      assert.equal(await markup.count(), 0);
      assert.equal(await panel.host.page.title(), 'Agreement');
    });

    it('opens the picture of who agrees with whom, with words for what the shades say', async () => {
      await open();
      await panel.host.page.getByRole('tab', { name: 'Sources' }).click();
      const cells = await panel.host.page.locator('source-picture td .unseen').allInnerTexts();
      assert.equal(cells.length, 10);
      assert.match(cells[0]!, /^000 and 001: agree on \d+ of \d+ shared facts(, differ on \d+)?$/);
    });
  });

  describe('going to a quote', () => {
    it('is a click on a cell', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await values().first().locator('.cell button').first().click();
      const { start, end } = cell.quotes[0]!;
      assert.deepEqual(await panel.host.lastOf('goTo'), {
        type: 'goTo',
        path: usual.sources[cell.source]!.path,
        start,
        end,
      });
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
      const gone = panel.host.received.flatMap((each) => (each.type === 'goTo' ? [each.start] : []));
      const [first, second] = cell.quotes.map((quote) => quote.start);
      assert.deepEqual(gone, [first, second, first]);
    });

    it('is a click on the label of a fact, which opens the fact in full too and keeps the focus', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await values().first().locator('.label').click();
      const { start, end } = cell.quotes[0]!;
      assert.deepEqual(await panel.host.lastOf('goTo'), {
        type: 'goTo',
        path: usual.sources[cell.source]!.path,
        start,
        end,
        preserveFocus: true,
      });
      assert.equal(await panel.host.page.locator('fact-detail').count(), 1);
    });

    it('opens a source from its column', async () => {
      await open();
      await panel.host.page.locator('.name button').nth(2).click();
      assert.deepEqual(await panel.host.lastOf('goTo'), {
        type: 'goTo',
        path: usual.sources[2]!.path,
        start: 0,
        end: 0,
      });
    });

    it('starts from every quote of the fact that is looked at, and sets its sides side by side', async () => {
      await open();
      await values().first().locator('.label').click();
      const detail = panel.host.page.locator('fact-detail');
      assert.equal(await detail.locator('.explanation').textContent(), firstFact().explanation);
      const quotes = firstFact().sides.flatMap((side) => side.cells.flatMap((cell) => cell.quotes));
      assert.equal(await detail.locator('.quote').count(), quotes.length);
      await detail.locator('.quote').last().click();
      assert.equal((await panel.host.lastOf('goTo')).start, quotes.at(-1)!.start);
      await detail.getByRole('button', { name: 'Open side by side' }).click();
      assert.deepEqual(await panel.host.lastOf('compare'), {
        type: 'compare',
        contradiction: firstFact().contradiction,
      });
      await detail.getByRole('button', { name: 'Close' }).click();
      assert.equal(await detail.count(), 0);
    });
  });

  describe('filters', () => {
    it('show and hide facts by state, and announce how many are left', async () => {
      await open();
      await panel.host.page.getByRole('button', { name: '42 agree' }).click();
      await panel.host.page.getByRole('button', { name: '3 updates' }).click();
      assert.equal(await panel.host.page.getByRole('status').innerText(), '7 of 172 facts shown');
      assert.ok((await labels()).every((label) => label.endsWith('(sources differ)')));
    });

    it('search in facts and quotes', async () => {
      await open();
      await panel.host.page.getByRole('searchbox').fill('licensed INGRID');
      assert.match(await panel.host.page.getByRole('status').innerText(), /^\d of 172 facts shown$/);
      assert.ok((await labels()).every((label) => label.startsWith('licensed for: ')));
    });

    it('leave the way back open where nothing passes', async () => {
      await open();
      await panel.host.page.getByRole('searchbox').fill('submarine');
      assert.match(await panel.host.page.locator('.message').innerText(), /^No fact passes these filters/);
      await panel.host.page.getByRole('button', { name: 'Clear the filters' }).click();
      assert.equal(await panel.host.page.getByRole('searchbox').inputValue(), '');
      assert.equal(await panel.host.page.getByRole('status').innerText(), '52 of 172 facts shown');
    });

    it('keep to the article in the active editor, as it changes', async () => {
      await open();
      await panel.host.page.getByLabel('Source', { exact: true }).selectOption('This article');
      assert.equal(await panel.host.page.getByRole('status').innerText(), '0 of 172 facts shown');
      await panel.host.send({ type: 'selection', path: usual.sources[3]!.path, claims: [] });
      const stated = usual.facts.filter(
        ({ state, sides }) => state !== 'single' && sides.some((side) => side.cells.some((cell) => cell.source === 3)),
      );
      assert.equal(await panel.host.page.getByRole('status').innerText(), `${stated.length} of 172 facts shown`);
      assert.equal(await panel.host.page.locator('.name.active').innerText(), '003');
    });

    it('are kept over a reload, with closed groups and the place', async () => {
      await open();
      await panel.host.page.getByLabel('Group', { exact: true }).selectOption('By kind');
      await panel.host.page.locator('.group .label').first().click();
      await scrollTo({ top: 300 });
      const before = await panel.host.page.locator('.group').first().innerText();
      const state = panel.host.kept as ViewState;
      assert.equal(state.group, 'kind');
      assert.equal(state.closed.length, 1);
      await panel.host.close();
      await open({ content: ready(usual), kept: state });
      await panel.host.page.waitForFunction(
        () => document.querySelector('agreement-panel')?.shadowRoot?.querySelector('.scroller')?.scrollTop === 300,
      );
      assert.equal(await panel.host.page.getByLabel('Group', { exact: true }).inputValue(), 'kind');
      assert.notEqual(before, '');
    });
  });

  describe('the editor', () => {
    it('is asked for the content once the panel has started', async () => {
      await open({});
      assert.deepEqual(await panel.host.lastOf('ready'), { type: 'ready' });
    });

    it('is told what stands on the screen', async () => {
      await open();
      assert.deepEqual(await panel.host.lastOf('drawn'), { type: 'drawn', revision: 1, facts: 52 });
    });

    it('selects the fact at the caret and brings it into view', async () => {
      await open({ content: ready(usual), height: 450 });
      const fact = usual.facts.findLast(({ state }) => state === 'corroborated')!;
      const cell = fact.sides[0]!.cells[0]!;
      await values().first().locator('.label').click();
      await panel.host.send({
        type: 'selection',
        path: usual.sources[cell.source]!.path,
        claims: [cell.quotes[0]!.claim],
      });
      const row = panel.host.page.locator('.value-row[aria-selected=true]');
      await row.waitFor();
      assert.equal(await row.locator('.value').innerText(), fact.sides[0]!.value);
      assert.equal(await panel.host.page.locator('fact-detail h2').innerText(), `${fact.subject} · ${fact.relation}`);
      const [box, frame] = [await row.boundingBox(), await panel.host.page.locator('.scroller').boundingBox()];
      assert.ok(box!.y >= frame!.y && box!.y + box!.height <= frame!.y + frame!.height + 2);
    });

    it('opens no details by moving the caret', async () => {
      await open();
      const claim = firstFact().sides[0]!.cells[0]!.quotes[0]!.claim;
      await panel.host.send({ type: 'selection', path: null, claims: ['unknown', claim] });
      assert.equal(await panel.host.page.locator('.value-row[aria-selected=true]').count(), firstFact().sides.length);
      assert.equal(await panel.host.page.locator('fact-detail').count(), 0);
    });

    it('is never overtaken by its own older contents', async () => {
      await open();
      await panel.host.show(ready({ ...usual, facts: usual.facts.slice(0, 3) }), 20);
      await panel.host.show(ready(usual), 19);
      assert.match(await panel.host.page.locator('.totals').innerText(), /3 facts/);
    });

    it('may send nonsense without harm', async () => {
      await open();
      for (const data of [
        null,
        'x',
        { type: 'show' },
        { type: 'show', revision: 99, content: { state: 'ready', snapshot: {} } },
      ]) {
        await panel.host.page.evaluate((message) => {
          window.dispatchEvent(new MessageEvent('message', { data: message }));
        }, data);
      }
      assert.match(await panel.host.page.locator('.totals').innerText(), /52 facts/);
    });

    it('can update the facts without moving the focus or the scroll', async () => {
      await open();
      await values().nth(3).locator('.label').focus();
      const before = await focused();
      const more = { ...usual, facts: usual.facts.filter((fact) => fact.id !== firstFact().id) };
      await panel.host.ready(more);
      assert.equal(await focused(), before);
    });
  });

  describe('by keyboard', () => {
    it('has one cell in the tab order, which arrows move', async () => {
      await open();
      assert.equal(await panel.host.page.locator('fact-matrix [tabindex="0"]').count(), 1);
      await panel.host.page.locator('.value-row .label').first().focus();
      await panel.host.page.keyboard.press('ArrowRight');
      assert.match((await focused())!, /^000: /);
      await panel.host.page.keyboard.press('End');
      assert.match((await focused())!, /^\d sources?/);
      await panel.host.page.keyboard.press('Home');
      await panel.host.page.keyboard.press('ArrowDown');
      assert.equal(await focused(), (await labels())[1]);
      assert.equal(await panel.host.page.locator('fact-matrix [tabindex="0"]').count(), 1);
    });

    it('goes to the quote with Enter', async () => {
      await open();
      const cell = firstFact().sides[0]!.cells[0]!;
      await panel.host.page.locator('.value-row .label').first().focus();
      for (let step = 0; step <= cell.source; step++) await panel.host.page.keyboard.press('ArrowRight');
      await panel.host.page.keyboard.press('Enter');
      assert.equal((await panel.host.lastOf('goTo')).start, cell.quotes[0]!.start);
    });

    it('opens a source from its name above the matrix', async () => {
      await open({ content: ready(usual), kept: kept({ group: 'none' }) });
      await panel.host.page.locator('.value-row .label').first().focus();
      for (const key of ['ArrowUp', 'ArrowRight', 'Enter']) await panel.host.page.keyboard.press(key);
      assert.equal((await panel.host.lastOf('goTo')).path, usual.sources[1]!.path);
      await panel.host.page.keyboard.press('ArrowDown');
      assert.match((await focused())!, /^001: /);
    });

    it('shows a fact in full with Enter on its label', async () => {
      await open();
      await panel.host.page.locator('.value-row .label').first().focus();
      await panel.host.page.keyboard.press('Enter');
      await panel.host.page.locator('fact-detail').waitFor();
    });

    it('closes and opens groups', async () => {
      await open();
      const group = panel.host.page.locator('.group').first();
      await group.locator('.label').focus();
      await panel.host.page.keyboard.press('ArrowLeft');
      assert.equal(await group.getAttribute('aria-expanded'), 'false');
      await panel.host.page.keyboard.press('ArrowRight');
      assert.equal(await group.getAttribute('aria-expanded'), 'true');
      await panel.host.page.keyboard.press('Enter');
      assert.equal(await group.getAttribute('aria-expanded'), 'false');
    });

    it('reaches the last of ten thousand facts, and keeps its column over groups', async () => {
      await open({ content: ready(story({ sources: 5, agreed: 10_000, disputed: 0, single: 0 })) });
      await panel.host.page.locator('.value-row .label').first().focus();
      await panel.host.page.keyboard.press('Control+End');
      const [row] = await panel.host.page
        .locator('.value-row')
        .last()
        .locator('.label')
        .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-row'))));
      assert.ok(row! > 10_000);
      assert.match((await focused())!, /^\d sources?/);
      for (let step = 0; step < 12; step++) await panel.host.page.keyboard.press('ArrowUp');
      assert.match((await focused())!, /^\d sources?/);
    });
  });
});
