import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { arrange } from '../../src/panel/lines.ts';
import type { PanelSnapshot } from '../../src/panel/messages.ts';
import { usualSize } from './made-up-story.ts';
import { kept, openPanels, ready, story, usual } from './open-panel.ts';

describe('the tabs and the words of the agreement panel', function () {
  this.timeout(60_000);
  const panel = openPanels();
  const { open, values, focused, scrollTo } = panel;

  describe('the tabs', () => {
    const tab = (name: string) => panel.host.page.getByRole('tab', { name });

    it('are moved between with the arrow keys, and kept over a reload', async () => {
      await open();
      await tab('Facts').focus();
      await panel.host.page.keyboard.press('ArrowRight');
      assert.equal(await tab('Timeline').getAttribute('aria-selected'), 'true');
      assert.equal(await focused(), 'Timeline');
      await panel.host.page.keyboard.press('End');
      await panel.host.page.locator('source-picture table').waitFor();
      await panel.host.page.keyboard.press('ArrowRight');
      assert.equal(await tab('Facts').getAttribute('aria-selected'), 'true');
      await panel.host.page.keyboard.press('ArrowLeft');
      const state = panel.host.kept;
      await panel.host.close();
      await open({ content: ready(usual), kept: state });
      await panel.host.page.locator('source-picture table').waitFor();
    });

    it('are each found where they were left', async () => {
      await open({ content: ready(usual), height: 500 });
      await scrollTo({ top: 200 });
      await tab('Timeline').click();
      await panel.host.page.locator('time-strip svg').waitFor();
      assert.equal(await panel.host.page.locator('.scroller').evaluate((scroller) => scroller.scrollTop), 0);
      await tab('Facts').click();
      await panel.host.page.locator('time-strip').waitFor({ state: 'detached' });
      await panel.host.page.waitForFunction(
        () => document.querySelector('agreement-panel')?.shadowRoot?.querySelector('.scroller')?.scrollTop === 200,
      );
    });

    it('show when each fact held or happened, the earliest first, and who says so', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'timeline' }) });
      const headings = (await panel.host.page.locator('.group .label').allInnerTexts()).map(
        (text) => text.split('\n')[1],
      );
      assert.deepEqual(headings.slice(0, 3), ['2017', '2018', '2019']);
      const line = arrange(usual, kept({ tab: 'timeline' }), null).lines[1]!;
      assert.ok(line.type === 'value');
      await values().first().locator('.cell button').first().click();
      const { source, quotes } = line.cells[0]!;
      assert.deepEqual(await panel.host.lastOf('goTo'), {
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
      const strip = panel.host.page.getByRole('img');
      assert.match(
        (await strip.getAttribute('aria-label'))!,
        /^\d+ dated facts, January 1, 2017 – .+ 2024, \d+ disputed$/,
      );
      await strip.locator('.span', { hasText: /^March 2024: / }).dispatchEvent('click');
      const heading = panel.host.page.locator('.group', { hasText: 'March 2024' });
      await heading.waitFor();
    });

    it('say so where no fact tells a time', async () => {
      const timeless = JSON.parse(JSON.stringify(usual), (key, value) => (key === 'time' ? null : value));
      await open({ content: ready(timeless), kept: kept({ tab: 'timeline' }) });
      assert.equal(await panel.host.page.locator('.message').innerText(), 'None of these facts tells a time.');
    });

    it('show no fact in full beside the picture of the sources', async () => {
      await open();
      const detail = panel.host.page.locator('fact-detail');
      await values().first().locator('.label').click();
      await detail.waitFor();
      await tab('Sources').click();
      await panel.host.page.locator('source-picture table').waitFor();
      assert.equal(await detail.count(), 0);
      await tab('Facts').click();
      await detail.waitFor();
    });

    it('tell of a single source neither with whom it agrees nor how independent it is', async () => {
      await open({
        content: ready(story({ sources: 1, agreed: 0, disputed: 0, single: 3 })),
        kept: kept({ tab: 'sources' }),
      });
      await panel.host.page.locator('source-picture .source').waitFor();
      assert.equal(await panel.host.page.locator('source-picture h2').count(), 0);
      assert.equal(await panel.host.page.locator('.totals').innerText(), '1 source');
    });

    it('show which sources repeat another, and count them once', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      await panel.host.page.locator('source-picture table').waitFor();
      const text = await panel.host.page.locator('source-picture p').nth(1).innerText();
      assert.match(
        text,
        /4 independent\. 001 largely repeats 000 word for word\. Sources that repeat one another count once\./,
      );
    });

    it('lead from a pair of sources to the facts that both state, and back', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      const pair = panel.host.page.locator('source-picture [data-row="2"][data-column="0"]');
      const [, agree, shared] = /agree on (\d+) of (\d+) shared/.exec(await pair.innerText())!;
      await panel.host.page.locator('source-picture [data-row="1"][data-column="0"]').focus();
      await panel.host.page.keyboard.press('ArrowDown');
      await panel.host.page.keyboard.press('Enter');
      await panel.host.page.locator('fact-matrix').waitFor();
      const chosen = panel.host.page.getByRole('button', { name: 'Only facts that 000 and 002 both state' });
      await chosen.waitFor();
      const both = usual.facts.filter(
        ({ state, sides }) =>
          state !== 'single' &&
          [0, 2].every((each) => sides.some((side) => side.cells.some(({ source }) => source === each))),
      );
      assert.equal(await panel.host.page.getByRole('status').innerText(), `${both.length} of 172 facts shown`);
      assert.ok(Number(agree) <= Number(shared) && Number(shared) <= both.length);
      await chosen.click();
      assert.equal(await panel.host.page.getByRole('status').innerText(), '52 of 172 facts shown');
    });

    it('have one pair in the tab order, which the arrow keys move', async () => {
      await open({ content: ready(usual), kept: kept({ tab: 'sources' }) });
      assert.equal(await panel.host.page.locator('source-picture td [tabindex="0"]').count(), 1);
      await panel.host.page.locator('source-picture td [tabindex="0"]').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await panel.host.page.keyboard.press(key);
      assert.match((await focused())!, /001 and 002: /);
    });
  });

  describe('in German', () => {
    const language = { locale: 'de', words: JSON.parse(readFileSync('media/l10n/bundle.l10n.de.json', 'utf8')) };

    it('has German words, numbers and dates', async () => {
      const large = story({ ...usualSize, agreed: 1_200 });
      await open({ content: ready(large), language });
      const totals = await panel.host.page.locator('.totals span').allInnerTexts();
      assert.deepEqual(totals, ['5 Quellen', '4 unabhängig', '1.210 Sachverhalte', '7 umstritten']);
      await panel.host.page.getByRole('tab', { name: 'Zeitleiste' }).click();
      assert.match(
        (await panel.host.page.getByRole('img').getAttribute('aria-label'))!,
        /, 1\. Januar 2017 – \d+\. März 2024, /,
      );
      assert.equal(await panel.host.page.locator('html').getAttribute('lang'), 'de');
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
        await panel.host.page.locator(`#tab-${name}`).click();
        const left = await panel.host.page.evaluate(() => {
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
      assert.match(await panel.host.page.locator('.totals').innerText(), /^5 sources/);
    });
  });
});
