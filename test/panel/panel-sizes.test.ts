import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arrange } from '../../src/panel/lines.ts';
import { initialViewState } from '../../src/panel/view-state.ts';
import { usualSize } from './made-up-story.ts';
import { kept, openPanels, ready, story, usual } from './open-panel.ts';
import { type Theme, themes } from './themes.ts';

/** The accessibility checker, as a script. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}

describe('the agreement panel', function () {
  this.timeout(60_000);
  const panel = openPanels();
  const { open, values, focused, scrollTo } = panel;

  describe('at any size', () => {
    it('keeps few of ten thousand facts and a thousand sources in the document', async () => {
      await open({ content: ready(story({ sources: 300, agreed: 10_000, disputed: 100, single: 0 })) });
      const elements = () => panel.host.page.locator('fact-matrix [data-row]').count();
      assert.ok((await elements()) < 4_000, `${await elements()} cells`);
      await scrollTo({ left: 4_000, top: 150_000 });
      const { x, y, width, height } = (await panel.host.page.locator('.scroller').boundingBox())!;
      const cell = await panel.host.page.evaluate(
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
        const { page } = panel.host;
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

    it('cuts neither the name of a fact in full nor that of a source in a side bar of 200 px', async () => {
      await open({ width: 200, content: ready(usual) });
      await values().first().locator('.label').click();
      const { page } = panel.host;
      const title = (await page.locator('fact-detail h2').boundingBox())!;
      assert.ok(title.width >= 100, `The title is ${title.width} px wide.`);
      await page.getByRole('tab', { name: 'Sources' }).click();
      const cut = await page
        .locator('source-picture th')
        .evaluateAll((names) =>
          names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
        );
      assert.deepEqual(cut, []);
    });

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
          const body = (await panel.host.page.locator('fact-matrix .body').boundingBox())!;
          const frame = (await panel.host.page.locator('.scroller').boundingBox())!;
          return frame.y + frame.height - Math.max(frame.y, body.y);
        };
        assert.ok((await listed()) >= 225, `${await listed()} px`);
        await values().nth(6).locator('.label').click();
        await scrollTo({ top: 150 });
        assert.ok((await listed()) >= 200, `${await listed()} px`);
      });
    }

    it('keeps search and filters behind a button in a short view, so that the list has most of it', async () => {
      await open({ width: 300, height: 180, content: ready(usual) });
      assert.equal(await panel.host.page.locator('fact-filters').count(), 0);
      const list = (await panel.host.page.locator('fact-matrix').boundingBox())!;
      assert.ok(list.y < 60, `The list begins at ${list.y} px.`);
      const button = panel.host.page.getByRole('button', { name: 'Search and filters' });
      await button.click();
      assert.equal(await button.getAttribute('aria-expanded'), 'true');
      await panel.host.page.getByRole('searchbox').fill('ferry');
      await button.click();
      assert.equal(await button.getAttribute('aria-label'), 'Search and filters (changed)');
    });

    it('lets the head scroll away with the list in a short view', async () => {
      await open({ width: 300, height: 250, content: ready(usual), kept: kept({ filtersOpen: true }) });
      await scrollTo({ top: 200 });
      const { y, height } = (await panel.host.page.locator('.top').boundingBox())!;
      assert.ok(y + height <= 0);
      const names = (await panel.host.page.locator('.head-group').boundingBox())!;
      assert.equal(names.y, 0);
    });

    it('keeps the head where there is room for it', async () => {
      await open();
      await scrollTo({ top: 200 });
      assert.equal((await panel.host.page.locator('.top').boundingBox())!.y, 0);
    });

    it('covers a short list with the fact in full, and gives the focus back', async () => {
      await open({ width: 300, height: 250, content: ready(usual) });
      await values().first().locator('.label').focus();
      const before = await focused();
      await panel.host.page.keyboard.press('Enter');
      await panel.host.page.locator('fact-detail.alone').waitFor();
      assert.equal((await panel.host.page.locator('fact-detail').boundingBox())!.height, 250);
      await panel.host.page.waitForFunction(() => {
        const panel = document.querySelector('agreement-panel')!.shadowRoot!;
        return panel.activeElement?.localName === 'fact-detail';
      });
      assert.equal(await focused(), 'Close');
      await panel.host.page.keyboard.press('Escape');
      await panel.host.page.locator('fact-detail').waitFor({ state: 'detached' });
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
      const top = async () => (await panel.host.page.locator('.name').first().boundingBox())!.y;
      const before = await top();
      await scrollTo({ top: 400 });
      assert.equal(await top(), before);
    });
  });

  describe('for everyone', () => {
    const violations = async (): Promise<string[]> => {
      await panel.host.page.evaluate(axe);
      return panel.host.page.evaluate(async () => {
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
          await panel.host.page.getByRole('tab', { name }).click();
          await panel.host.page.locator('time-strip svg, source-picture table').waitFor();
          assert.deepEqual(await violations(), []);
        }
      });
    }
    it('shows what is selected and what is chosen where the system sets the colours', async () => {
      await open({ content: ready(usual), forcedColors: true });
      await values().first().locator('.label').click();
      const highlight = (selector: string, pseudo: string | null, side: string) =>
        panel.host.page
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
      await panel.host.page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await panel.host.page.evaluate(() => {
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
        await panel.host.show(content);
        assert.deepEqual(await violations(), []);
      });
    }
  });
});
