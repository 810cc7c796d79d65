/**
 * Drives the real VS Code window as a person would: used by the end-to-end tests and by the script that takes the
 * README's pictures. The window is VS Code's server in a headless Chromium, whatever else the machine has.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import UPNG from 'upng-js';
import { launchChromium } from '../../src/build/chromium.mjs';
import { installCodeServer, startCodeServer, workbenchAddress } from '../../src/build/codeServer.mjs';
import { packedPng } from '../../src/build/packedPng.mjs';

const root = resolve(import.meta.dirname, '../..');

/** How long one thing in the window may take to appear, in milliseconds. */
const patience = 60_000;

export interface WorkbenchOptions {
  /** Absolute path of the folder to open. */
  folder: string;
  /** Name of a colour theme, such as `Default Dark Modern` or `Default High Contrast Light`. */
  theme?: string;
  /** 1 is 100 %, 2 is 200 %. */
  zoom?: number;
  /** Size of the window in CSS pixels at 100 %. */
  width?: number;
  height?: number;
  /** Device pixels a CSS pixel; 2 makes sharp pictures. */
  density?: number;
  /** User settings, laid over the quiet ones. */
  settings?: Record<string, unknown>;
}

/** A part of the window, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Workbench {
  readonly page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.#close = close;
  }

  /** Opens the folder in a new window with the built extension and waits until the window can be used. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const cache = join(root, '.vscode-test');
    mkdirSync(cache, { recursive: true });
    const entry = await installCodeServer(cache, console.log);
    const data = mkdtempSync(join(tmpdir(), 'crosscheck-window-'));
    const settings = {
      'workbench.colorTheme': options.theme ?? 'Default Dark Modern',
      'window.autoDetectColorScheme': false,
      'window.autoDetectHighContrast': false,
      'editor.minimap.enabled': false,
      'window.commandCenter': false,
      'breadcrumbs.enabled': false,
      // Nothing is pictured half faded in.
      'workbench.reduceMotion': 'on',
      ...options.settings,
    };
    const closers: (() => Promise<void>)[] = [
      async () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }),
    ];
    const close = async () => {
      for (const closer of closers.splice(0).reverse()) await closer();
    };
    try {
      const server = await startCodeServer({ entry, data, settings });
      closers.push(server.stop);
      const browser = await launchChromium(cache);
      closers.push(() => browser.close());
      // Zooming a page is showing fewer CSS pixels on the same screen.
      const zoom = options.zoom ?? 1;
      const page = await browser.newPage({
        viewport: {
          width: Math.round((options.width ?? 1400) / zoom),
          height: Math.round((options.height ?? 900) / zoom),
        },
        deviceScaleFactor: (options.density ?? 1) * zoom,
      });
      page.setDefaultTimeout(patience);
      await page.goto(
        workbenchAddress({ port: server.port, folder: resolve(options.folder), extensionDevelopmentPath: root }),
      );
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      const workbench = new Workbench(page, close);
      if (options.theme?.includes('High Contrast')) await workbench.#chooseTheme(options.theme);
      return workbench;
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Closes the window and stops its server. */
  close(): Promise<void> {
    return this.#close();
  }

  /** A window that starts with a theme of high contrast shows another one until the theme is chosen by hand. */
  async #chooseTheme(theme: string): Promise<void> {
    // The list names these two otherwise than the setting does, and is empty while the themes are being read.
    const label = theme.includes('Light') ? 'Light High Contrast' : 'Dark High Contrast';
    const row = this.quickInput().locator('.monaco-list-row', { hasText: label });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await this.runCommand('Preferences: Color Theme');
      await write(this.quickInput().getByPlaceholder('Color Theme'), label);
      const offered = await row.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (offered) break;
      await this.page.keyboard.press('Escape');
    }
    await row.click();
    await this.page.locator('.monaco-workbench.hc-black, .monaco-workbench.hc-light').waitFor();
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder by its path in the folder, and waits until its text shows. */
  async openFile(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await this.#pick('Control+P', path, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by the title that the command palette shows, such as `Crosscheck: List Contradictions`. */
  async runCommand(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /**
   * Opens the command palette or quick open, writes, and takes the first entry that holds what is wanted. What they offer
   * is told when they open, so they are opened anew while a command or a file is not there yet, while a webview that is
   * still being loaded has the focus and swallows the key, and where an editor that opens late closes them.
   */
  async #pick(key: string, text: string, wanted: string): Promise<void> {
    const input = this.quickInput().locator('input');
    const row = this.quickInput().locator('.quick-input-list .monaco-list-row').filter({ hasText: wanted }).first();
    for (const deadline = Date.now() + patience; ; ) {
      await this.page.keyboard.press(key);
      const taken = await write(input, text, 2000)
        .then(() => row.click({ timeout: 2000 }))
        .then(
          () => true,
          () => false,
        );
      if (taken) return;
      if (Date.now() > deadline) throw new Error(`The window does not offer “${wanted}”.`);
      await this.page.keyboard.press('Escape');
    }
  }

  /** The pick list, wherever a command shows one. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Moves the caret, and the text with it, to a line and column (both from 1) of the active editor. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#pick('Control+G', `:${line}:${column}`, `line ${line}`);
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Scrolls to a text of the active editor, as a person searches for it. */
  async reveal(text: string): Promise<void> {
    if (await this.#lineWith(text).isVisible()) return;
    const input = this.page.locator('.editor-instance .find-widget textarea').first();
    await this.page.locator('.editor-instance .view-line').first().click();
    await this.page.keyboard.press('Control+F');
    await write(input, text);
    await input.press('Enter');
    await this.#lineWith(text).waitFor();
    await this.page.keyboard.press('Escape');
  }

  #lineWith(text: string): Locator {
    // The editor shows spaces as no-break spaces.
    return this.page.locator('.editor-instance .view-line', { hasText: text.replaceAll(' ', '\u00a0') }).first();
  }

  /** Places of the active editor's text that carry a decoration of an extension. */
  marks(): Locator {
    return this.page.locator('.editor-instance .lines-content [class*="ced-"]:visible');
  }

  /** Opens a container of the side bar by its title in the activity bar. */
  async showSideBar(title: string): Promise<void> {
    const action = this.page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`);
    if ((await action.getAttribute('aria-selected')) !== 'true') await action.click();
    await this.page.locator('.sidebar .composite.title', { hasText: title }).waitFor();
  }

  /** Makes the side bar so wide, in CSS pixels, by dragging its edge. */
  async setSideBarWidth(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar does not show.');
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, y, { steps: 5 });
    await this.page.mouse.up();
    await this.restPointer();
  }

  /** Takes the pointer off everything that would show a hover. */
  async restPointer(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width / 2, height - 1);
  }

  /** Rests the pointer on one of the marks, the first where none is named, until a hover shows, and returns it. */
  async hoverMark(mark: Locator = this.marks().first(), containing = ''): Promise<Locator> {
    await mark.hover();
    return this.#hover(containing);
  }

  /** Rests the pointer on text of the active editor until a hover shows, and returns it. */
  async hover(text: string, containing = ''): Promise<Locator> {
    // A text that has just been scrolled to may take no notice of the first move, or still be on its way.
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const place = await this.#middleOf(text);
      await this.page.mouse.move(place.x, place.y - 1);
      await this.page.mouse.move(place.x, place.y, { steps: 3 });
      const shown = await this.#hover(containing, 3000).catch(() => undefined);
      if (shown) return shown;
      await this.restPointer();
    }
    throw new Error(`No hover that says “${containing}” shows on “${text}”.`);
  }

  /** Where the middle of a text of the active editor stands now, in CSS pixels. */
  async #middleOf(text: string): Promise<{ readonly x: number; readonly y: number }> {
    const place = await this.#lineWith(text).evaluate((element, wanted) => {
      // The editor splits a line into spans.
      const plain = (element.textContent ?? '').replaceAll('\u00a0', ' ');
      let offset = plain.indexOf(wanted) + Math.floor(wanted.length / 2);
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (offset < length) {
          const range = element.ownerDocument.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        offset -= length;
      }
      return null;
    }, text);
    if (!place) throw new Error(`“${text}” does not show in the active editor.`);
    return place;
  }

  /**
   * Shows the hover of the place where the caret stands, and returns it when it holds the text: what problems and
   * extensions have to say comes one after the other.
   */
  async hoverAtCaret(containing = ''): Promise<Locator> {
    await this.runCommand('Show or Focus Hover');
    return this.#hover(containing);
  }

  async #hover(containing: string, timeout = patience): Promise<Locator> {
    const shown = this.page.locator('.editor-instance .monaco-hover:visible', { hasText: containing }).first();
    await shown.waitFor({ timeout });
    return shown;
  }

  /** The document of a webview view: the innermost frame whose title is the view's. */
  async webview(contains: string): Promise<Frame> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator(contains)
          .count()
          .catch(() => 0);
        if (frame !== this.page.mainFrame() && found > 0) return frame;
      }
      await this.page.waitForEvent('framenavigated', { timeout: 500 }).catch(() => undefined);
    }
    throw new Error(`No webview shows “${contains}”.`);
  }

  /** The pane of a view in the side bar, by its title. */
  pane(title: string): Locator {
    return this.page.locator('.part.sidebar .split-view-view', { has: this.page.getByRole('button', { name: title }) });
  }

  /** Opens a pane of the side bar that is closed, or closes it. */
  async togglePane(title: string): Promise<void> {
    await this.pane(title).locator('.pane-header').click();
    await this.restPointer();
  }

  /** Makes the window so high, and so wide that its editor is so wide, in CSS pixels; returns the size that it had. */
  async setEditorWidth(width: number, height: number): Promise<{ width: number; height: number }> {
    const usual = this.page.viewportSize()!;
    const editor = this.page.locator('.editor-instance').first();
    const box = await editor.boundingBox();
    if (!box) throw new Error('No editor shows.');
    await this.page.setViewportSize({ width: Math.round(usual.width - box.width + width), height });
    return usual;
  }

  /** The upper left part of the active editor's text. */
  async textArea({ width, height }: { readonly width: number; readonly height: number }): Promise<Clip> {
    const box = await this.page.locator('.editor-instance').first().boundingBox();
    if (!box) throw new Error('No editor shows.');
    return { x: box.x, y: box.y, width: Math.min(width, box.width), height: Math.min(height, box.height) };
  }

  /** Saves a picture of the window, or of one part of it, as a PNG of so many colours. */
  async screenshot(path: string, part?: Locator | Clip, colors = 256): Promise<void> {
    const picture =
      part && 'screenshot' in part
        ? await part.screenshot({ animations: 'disabled' })
        : await this.page.screenshot({ animations: 'disabled', ...(part && { clip: part }) });
    writeFileSync(path, packedPng(withFewerColors(picture, colors)));
  }
}

/** Windows have few colours: a palette makes their pictures less than half as large, and no one sees it. */
function withFewerColors(png: Buffer, colors: number): Uint8Array {
  const picture = UPNG.decode(new Uint8Array(png).buffer);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, colors));
}

/**
 * Writes into an input, and never anywhere else: what is typed goes to whatever has the focus by then, which an editor that
 * opens late may have taken.
 */
async function write(input: Locator, text: string, timeout = patience): Promise<void> {
  await input.waitFor({ timeout });
  await input.evaluate((element, value) => {
    Object.assign(element, { value }).dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
