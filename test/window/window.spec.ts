import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from '../host/workbench.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');
const [first = ''] = readdirSync(seeds).sort();

/** What a person sees and does, in the real window on a copy of the sample sources. */
describe('In the window', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-articles-'));
  let workbench: Workbench;

  before(async () => {
    cpSync(seeds, folder, { recursive: true });
    workbench = await Workbench.open({ folder, settings: { 'files.autoSave': 'off' } });
    await workbench.openFile(first);
    await workbench.marks().first().waitFor();
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && process.env.CROSSCHECK_PICTURES) {
      await workbench.screenshot(join(process.env.CROSSCHECK_PICTURES, `${this.currentTest.title}.png`));
    }
    await workbench.page.keyboard.press('Escape');
    await workbench.restPointer();
  });

  const line = (text: string): Locator =>
    workbench.page.locator('.editor-instance .view-line', { hasText: text.replaceAll(' ', '\u00a0') }).first();
  const marksIn = (place: Locator): Locator => place.locator('[class*="ced-"]');
  const statusBar = (): Locator => workbench.page.locator('[id="crosscheck.crosscheck.crosscheck.article"]');
  const status = (): Promise<string> => statusBar().innerText();
  const selected = (): Locator => workbench.page.locator('[id="status.editor.selection"]', { hasText: 'selected' });
  const tabs = (): Promise<string[]> => workbench.page.locator('.tab .label-name').allInnerTexts();

  /** Presses a key and waits for what it leads to. */
  const press = async (key: string, seen: Locator): Promise<void> => {
    await workbench.page.keyboard.press(key);
    await seen.waitFor();
  };

  /** Reverts the article and waits until it counts what it counted before. */
  const revert = async (before: string): Promise<void> => {
    await workbench.runCommand('File: Revert File');
    await statusBar().getByText(before).waitFor();
  };

  it('the marks of untouched sentences are the same ones while another is typed and analysed', async () => {
    const before = await status();
    const untouched = marksIn(line('Amazon ventured into the healthcare industry'));
    await untouched.first().waitFor();
    await untouched.evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('data-untouched', '');
    });
    const count = await untouched.count();
    await workbench.goTo(8, 11);
    await workbench.page.keyboard.type(' The bridge over the Elm cost 14 million dollars in 2024.', { delay: 20 });
    await statusBar().getByText(before).waitFor({ state: 'detached' });
    await marksIn(line('The bridge over the Elm')).first().waitFor();
    assert.ok(count > 0);
    assert.equal(await workbench.page.locator('[data-untouched]').count(), count);
    await revert(before);
  });

  it('the words that are typed are clean at once, and marked again after a pause', async () => {
    const before = await status();
    const heading = () => line('Amazon Restructures Healthcare');
    await marksIn(heading()).first().waitFor();
    await workbench.goTo(2, 8);
    await workbench.page.keyboard.press('x');
    await marksIn(line('Amazon Rxestructures')).first().waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Backspace');
    await marksIn(heading()).first().waitFor();
    await revert(before);
  });

  it('the keyboard alone goes from contradiction to contradiction, and each is told', async () => {
    await workbench.goTo(1);
    await workbench.page.keyboard.press('Alt+Shift+.');
    const hover = workbench.page.locator('.editor-instance .monaco-hover:visible', { hasText: 'What differs' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /≠ disputed · \d of 5 sources/);
  });

  it('the list previews both quotes, and Escape leaves everything as it was', async () => {
    const before = await tabs();
    await workbench.runCommand('Crosscheck: List Contradictions');
    const rows = workbench.quickInput().locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    const [other] = (await rows.nth(1).innerText()).match(/\b00[0-4](?=:)/) ?? [];
    await workbench.page
      .locator('.tab.active .label-name', { hasText: other ?? 'none' })
      .first()
      .waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
    assert.deepEqual(await tabs(), before);
  });

  it('the list leaves an article with unsaved edits as it was, too', async () => {
    await workbench.openFile(first);
    const [before, open] = [await status(), await tabs()];
    await workbench.goTo(1);
    await workbench.page.keyboard.type('News');
    await workbench.page.locator('.tab.dirty').waitFor();
    await workbench.runCommand('Crosscheck: List Contradictions');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
    assert.deepEqual(await tabs(), open);
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await revert(before);
  });

  it('both quotes are in sight side by side, also where a line fills the view', async () => {
    await workbench.openFile(first);
    const before = await tabs();
    const usual = workbench.page.viewportSize()!;
    try {
      await workbench.page.setViewportSize({ width: 700, height: 450 });
      await workbench.goTo(1);
      await workbench.page.keyboard.press('Alt+Shift+.');
      await selected().waitFor();
      await workbench.page.keyboard.press('Escape');
      await workbench.runCommand('Crosscheck: Compare Side by Side');
      const groups = workbench.page.locator('.editor-group-container');
      await groups.nth(1).locator('.view-line', { hasText: 'Lindsey' }).first().waitFor();
      await groups.nth(0).locator('.view-line', { hasText: 'Lindsay' }).first().waitFor();
    } finally {
      await workbench.page.setViewportSize(usual);
    }
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile(first);
    assert.deepEqual(await tabs(), before);
  });

  it('a click on a quote in the tree of contradictions leads to it', async () => {
    await workbench.showSideBar('Crosscheck');
    const pane = workbench.pane('Contradictions');
    const row = pane.locator('.monaco-list-row[aria-level="2"]').first();
    await row.click();
    const quote = pane.locator('.monaco-list-row[aria-level="3"]').first();
    const text = (await quote.innerText()).replace(/\s+/g, ' ');
    await quote.click();
    const [, name = '', lineNumber = ''] = /(\d{3}):(\d+)/.exec(text) ?? [];
    await workbench.page.locator('.tab.active .label-name', { hasText: name }).waitFor();
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${lineNumber},` }).waitFor();
  });

  it('the keyboard alone leads through the tree to the quotes', async () => {
    const { keyboard } = workbench.page;

    await workbench.showSideBar('Crosscheck');
    const rows = workbench.pane('Contradictions').locator('.monaco-list-row');
    await rows.nth(1).waitFor();
    await workbench.runCommand('Crosscheck: Focus on Contradictions View');
    await workbench.pane('Contradictions').locator('.monaco-list:focus').waitFor();
    await press('Home', rows.and(workbench.page.locator('.focused[aria-level="1"]')));
    for (const key of ['ArrowDown', 'ArrowRight']) await keyboard.press(key);
    await workbench.pane('Contradictions').locator('.monaco-list-row[aria-level="3"]').first().waitFor();
    for (const key of ['ArrowDown', 'Enter']) await keyboard.press(key);
    await selected().waitFor();
  });

  it('the keyboard alone leads through the Agreement view to a quote', async () => {
    await workbench.openFile(first);
    await workbench.goTo(1);
    await workbench.showSideBar('Crosscheck');
    const panel = await workbench.webview('agreement-panel');
    await panel.locator('fact-matrix .value-row').first().waitFor();
    await workbench.runCommand('Crosscheck: Focus on Agreement View');
    const body = await panel.locator('body').elementHandle();
    await panel.waitForFunction((element) => element?.ownerDocument.hasFocus(), body);
    const cell = (row: number, column: number) => `fact-matrix [data-row="${row}"][data-column="${column}"]`;
    const states = [1, 2, 3, 4].map((state) => `.states button:nth-child(${state})`);
    for (const control of ['[role="tab"]', 'input', '.more', ...states, cell(0, 0)])
      await press('Tab', panel.locator(`${control}:focus`));
    await press('ArrowDown', panel.locator(`${cell(1, 0)}:focus`));
    await press('ArrowRight', panel.locator(`${cell(1, 1)}:focus`));
    await press('Enter', selected());
  });

  it('the keyboard alone leads through a hover to the words of another source', async () => {
    await workbench.openFile(first);
    await workbench.goTo(1);
    const hover = workbench.page.locator('.editor-instance .monaco-hover:visible', { hasText: 'What differs' });
    await press('Alt+Shift+.', hover);
    await workbench.page.keyboard.press('Control+K');
    await press('Control+I', hover.locator('.hover-row:focus'));
    await press('Tab', hover.locator('a:focus', { hasText: 'Go\u00a0to' }));
    await press('Enter', workbench.page.locator('.tab.active .label-name', { hasText: '004' }));
    await selected().waitFor();
    await workbench.openFile(first);
  });

  it('what is open in the tree and in the Agreement view stays open while an article is edited', async () => {
    // A list shows the rows that fit, wherever it was scrolled to: here all do.
    const usual = workbench.page.viewportSize()!;
    await workbench.page.setViewportSize({ ...usual, height: 2 * usual.height });
    await workbench.openFile(first);
    await workbench.showSideBar('Crosscheck');
    const before = await status();
    const rows = workbench.pane('Contradictions').locator('.monaco-list-row');
    const contradiction = rows
      .and(workbench.page.locator('[aria-level="2"]'))
      .filter({ hasText: 'Neil Lindsay · name' });
    if ((await contradiction.getAttribute('aria-expanded')) === 'false') await contradiction.click();
    await rows.filter({ hasText: '000:6' }).waitFor();

    const panel = await workbench.webview('agreement-panel');
    const fact = panel.locator('fact-matrix .value-row').first();
    await fact.locator('[role="rowheader"]').click();
    const title = panel.locator('fact-detail h2');
    await title.waitFor();
    const shown = await title.innerText();

    const single = panel.getByTitle('Facts that only one source states');
    const counted = await single.innerText();

    // A line moves the quotes below it, and holds facts, by which both views are seen to show the edit. It comes at once, and
    // the caret ends where there is no claim: the view would follow it to the claim's fact.
    await workbench.openFile(first);
    await workbench.goTo(3);
    await workbench.page.keyboard.insertText('The bridge over the Elm cost 14 million dollars in 2024.\n');
    await single.filter({ hasNotText: counted }).waitFor();
    await rows.filter({ hasText: '000:7' }).waitFor();
    assert.equal(await title.innerText(), shown);
    assert.equal(await contradiction.getAttribute('aria-expanded'), 'true');
    await revert(before);
    await rows.filter({ hasText: '000:6' }).waitFor();
    await contradiction.click();
    await panel.locator('fact-detail .close').click();
    await workbench.page.setViewportSize(usual);
  });

  it('what stands on the screen has a name for those who do not see it', async () => {
    await workbench.openFile(first);
    await workbench.showSideBar('Crosscheck');
    assert.match(
      (await statusBar().getAttribute('aria-label')) ?? '',
      /^Crosscheck: \d+ claims · Contradictions: \d+$/,
    );
    const names = (view: string) =>
      workbench
        .pane(view)
        .locator('.monaco-list-row')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    const [group = '', contradiction = ''] = await names('Contradictions');
    assert.match(group, /^Cannot both be true\b.*\b4\b/);
    // What differs, why, and in which sources; not the sign alone.
    assert.match(contradiction, /^[^≠]+ · [^:]+: .+ \/ .+\. .+\. \d{3}.* ↔ \d{3}/);
    if ((await workbench.pane('Sources').locator('.monaco-list-row').count()) === 0)
      await workbench.togglePane('Sources');
    await workbench.pane('Sources').locator('.monaco-list-row').first().waitFor();
    assert.match((await names('Sources'))[0] ?? '', /No date is known.*English · \d+ claims · Contradictions: \d+/);
  });

  it('a click on a cell of the Agreement view leads to the quote', async () => {
    await workbench.openFile(first);
    await workbench.goTo(1);
    const panel = await workbench.webview('agreement-panel');
    await panel.locator('[role="gridcell"] button, button[role="gridcell"]').first().click();
    await selected().waitFor();
  });

  it('a click on a fact of the Agreement view shows its quote and leaves the keyboard with the fact', async () => {
    await workbench.openFile(first);
    await workbench.goTo(1);
    const before = await status();
    const panel = await workbench.webview('agreement-panel');
    const rows = panel.locator('fact-matrix .value-row [role="rowheader"]');
    await rows.first().click();
    await workbench.page.locator('[id="status.editor.selection"]', { hasNotText: 'Ln 1,' }).waitFor();
    await press('Enter', panel.locator('fact-detail'));
    await press('ArrowDown', panel.locator('fact-matrix .value-row + .value-row [role="rowheader"]:focus'));
    assert.equal(await status(), before);
    assert.equal(await selected().count(), 0);
    await panel.locator('fact-detail .close').click();
  });

  it('the Sources view is sorted as was chosen', async () => {
    const choose = async (command: string, entry: string) => {
      await workbench.runCommand(command);
      await workbench.quickInput().locator('.quick-input-list .monaco-list-row', { hasText: entry }).click();
    };
    await workbench.showSideBar('Crosscheck');
    const header = workbench.pane('Sources').locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await workbench.togglePane('Sources');
    const sources = workbench.pane('Sources').locator('.monaco-list-row');
    await choose('Crosscheck: Sort Sources', 'Contradictions, the most first');
    await sources.nth(1).filter({ hasText: '003' }).waitFor();
    const counts = (await sources.allInnerTexts()).map((text) => Number(/≠ (\d+)/.exec(text)?.[1] ?? 0));
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
    await choose('Crosscheck: Sort Sources', 'Name');
    await sources.nth(1).filter({ hasText: '001' }).waitFor();
  });

  it('a report is written to the file that the dialog names, and nothing pops up but that it was', async () => {
    await workbench.runCommand('Crosscheck: Export Report…');
    await workbench.quickInput().locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).waitFor();
    await press('Enter', workbench.quickInput().getByText('Export Report', { exact: true }));
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInput().waitFor({ state: 'hidden' });
    await workbench.runCommand('Notifications: Show Notifications');
    const notes = workbench.page.locator('.notifications-center .notification-list-item-message');
    await notes.filter({ hasText: 'The report was written to crosscheck-report.md.' }).waitFor();
    assert.equal(await notes.count(), 1);
    assert.match(readFileSync(join(folder, 'crosscheck-report.md'), 'utf8'), /One Medical/);
    await workbench.runCommand('Notifications: Clear All');
  });

  it('the sample sources open in a window of their own', async () => {
    const opened = workbench.page.context().waitForEvent('page');
    await workbench.runCommand('Crosscheck: Open the Sample Sources');
    const sample = await opened;
    await sample.locator('.explorer-folders-view .monaco-list-row').nth(4).waitFor();
    assert.deepEqual(
      await sample.locator('.explorer-folders-view .monaco-list-row').allInnerTexts(),
      readdirSync(seeds).sort(),
    );
    await sample.close();
  });

  it('the marks take the colours of another theme', async () => {
    await workbench.openFile(first);
    const mark = marksIn(line('Amazon ventured into the healthcare industry')).first();
    const color = () =>
      mark.evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).textDecorationColor);
    const dark = await color();
    await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs').waitFor();
    assert.notEqual(await color(), dark);
    await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
    assert.equal(await color(), dark);
  });

  it('all is there again after the window was reloaded', async () => {
    await workbench.openFile(first);
    const before = await status();
    await workbench.page.reload();
    await workbench.marks().first().waitFor();
    // A browser may be gone before VS Code has noted which editor was in front: an earlier one comes back then.
    await workbench.openFile(first);
    await statusBar().getByText(before).waitFor();
    await workbench.webview('agreement-panel');
  });
});
