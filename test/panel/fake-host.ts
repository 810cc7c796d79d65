import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../src/build/chromium.mjs';
import { agreementPage } from '../../src/editor/agreement/html.ts';
import type { Content, Language, PanelSnapshot, ToPanel } from '../../src/panel/messages.ts';
import type { ToEditor } from '../../src/panel/wishes.ts';
import { type Theme, themeVariables } from './themes.ts';

const origin = 'https://panel.test';
let browser: Promise<Browser> | undefined;
let script: Promise<string> | undefined;

/** The one browser of the run. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium('.vscode-test');
  return browser;
}

export async function closeSharedBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The panel's script, bundled as the product bundles it. */
function panelScript(): Promise<string> {
  script ??= build({
    entryPoints: ['src/panel/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
  }).then((result) => result.outputFiles[0]!.text);
  return script;
}

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  /** Font size and all lengths by this factor, as the window's zoom does. */
  readonly zoom?: number;
  /** The system sets the colours. */
  readonly forcedColors?: boolean;
  readonly language?: Language;
  /** What the panel kept when it was last shown. */
  readonly kept?: unknown;
  /** Answered to the panel's first message; left out, nothing is answered. */
  readonly content?: Content;
}

/** A panel in a page of its own with a host that notes what the panel sends, and sends what the test says. */
export class FakeHost {
  readonly page: Page;
  /** What the panel has sent, oldest first. */
  readonly received: ToEditor[] = [];
  /** Breaches of the content security policy, errors and warnings of the page. */
  readonly complaints: string[] = [];
  kept: unknown;
  readonly #context: BrowserContext;
  #revision = 0;
  #waiting: (() => void)[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async open(opening: Opening = {}): Promise<FakeHost> {
    const zoom = opening.zoom ?? 1;
    const context = await (await sharedBrowser()).newContext({
      // A zoomed window has fewer CSS pixels, and more device pixels for each.
      viewport: {
        width: Math.round((opening.width ?? 900) / zoom),
        height: Math.round((opening.height ?? 700) / zoom),
      },
      deviceScaleFactor: zoom,
      forcedColors: opening.forcedColors ? 'active' : 'none',
    });
    const page = await context.newPage();
    const host = new FakeHost(context, page);
    host.kept = opening.kept;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') host.complaints.push(message.text());
    });
    page.on('pageerror', (error) => host.complaints.push(error.message));
    await page.exposeFunction('hostReceives', (message: ToEditor) => {
      host.received.push(message);
      if (message.type === 'ready' && opening.content) void host.show(opening.content);
      for (const wake of host.#waiting.splice(0)) wake();
    });
    await page.exposeFunction('hostKeeps', (state: unknown) => {
      host.kept = state;
    });
    await page.addInitScript((kept) => {
      const calls = globalThis as unknown as Record<string, unknown>;
      let state = kept;
      calls.acquireVsCodeApi = () => ({
        postMessage: calls.hostReceives,
        getState: () => state,
        setState: (next: unknown) => {
          state = next;
          (calls.hostKeeps as (state: unknown) => void)(next);
        },
      });
    }, opening.kept);
    const variables = Object.entries(themeVariables(opening.theme ?? 'dark')).map(
      ([name, value]) => `${name}: ${value};`,
    );
    const html = agreementPage({
      script: `${origin}/panel.js`,
      source: origin,
      nonce: 'n0nce',
      language: opening.language ?? { locale: 'en', words: {} },
    }).replace('</head>', `<style nonce="n0nce">:root { ${variables.join(' ')} }</style></head>`);
    const body = await panelScript();
    await page.route(`${origin}/**`, (route) =>
      route.request().url().endsWith('panel.js')
        ? route.fulfill({ contentType: 'text/javascript', body })
        : route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto(`${origin}/`);
    await page.locator('agreement-panel').waitFor({ state: 'attached' });
    if (opening.content)
      await page.locator('agreement-panel .message:not(:has(progress)), agreement-panel .tabs').first().waitFor();
    return host;
  }

  /** Sends a content as newer than all before, or as of a revision. Resolves when the panel has drawn it. */
  async show(content: Content, revision?: number): Promise<void> {
    this.#revision = revision ?? this.#revision + 1;
    await this.send({ type: 'show', revision: this.#revision, content });
  }

  ready(snapshot: PanelSnapshot): Promise<void> {
    return this.show({ state: 'ready', snapshot });
  }

  async send(message: ToPanel): Promise<void> {
    // As text, because Playwright's own copying of large objects is slow.
    await this.page.evaluate(async (json) => {
      window.dispatchEvent(new MessageEvent('message', { data: JSON.parse(json) }));
      const panel = document.querySelector('agreement-panel') as
        | (Element & { updateComplete: Promise<unknown> })
        | null;
      await panel?.updateComplete;
      await new Promise(requestAnimationFrame);
    }, JSON.stringify(message));
  }

  /** Waits until the panel has sent a message of a type, and gives the last one. */
  async lastOf<Type extends ToEditor['type']>(type: Type): Promise<ToEditor & { type: Type }> {
    for (;;) {
      const message = this.received.findLast((each) => each.type === type);
      if (message) return message as ToEditor & { type: Type };
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
