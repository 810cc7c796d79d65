/**
 * Takes the README's pictures from the real window, so that they can't go stale.
 *
 *     npm run screenshots                                          the four kinds of theme at 100 %
 *     npm run screenshots -- --theme 'Default Light Modern'        one theme
 *     npm run screenshots -- --zoom 2 --out /tmp/pictures          at 200 %, elsewhere
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, root } from '../../src/build/bundle.mjs';
import { Workbench } from './workbench.ts';

const themes: Readonly<Record<string, string>> = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

const { values } = parseArgs({
  options: {
    theme: { type: 'string' },
    zoom: { type: 'string', default: '1' },
    out: { type: 'string', default: join(root, 'media/screenshots') },
  },
});

const seeds = join(root, 'seeds');
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
await bundle({ quiet: true });

const chosen = values.theme
  ? Object.entries(themes).filter(([name, theme]) => values.theme === name || values.theme === theme)
  : Object.entries(themes);
if (chosen.length === 0) throw new Error(`There is no theme “${values.theme}”; choose of ${Object.keys(themes)}.`);

for (const [name, theme] of chosen) {
  const workbench = await Workbench.open({
    folder: seeds,
    theme,
    zoom: Number(values.zoom),
    density: 2,
    settings: { 'editor.wordWrap': 'on', 'editor.fontSize': 14 },
  });
  const picture = (scene: string) => workbench.screenshot(join(out, `${scene}-${name}.png`));
  try {
    await workbench.openFile(readdirSync(seeds).sort()[0] ?? '');
    await workbench.showSideBar('Crosscheck');
    await workbench.setSideBarWidth(Math.round(440 / Math.sqrt(Number(values.zoom))));
    await workbench.marks().first().waitFor();
    await workbench.webview('agreement-panel');
    await picture('article');
    await workbench.reveal('$3.9 billion');
    await workbench.hover('$3.9 billion', 'sources');
    await picture('agreed');
    await workbench.restPointer();
    await workbench.goTo(1);
    await workbench.runCommand('Crosscheck: Next Contradiction');
    await workbench.hoverAtCaret('disputed');
    await picture('disputed');
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Crosscheck: Compare Side by Side');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    await workbench.restPointer();
    await picture('side-by-side');
    const place = workbench.page.locator('[id="status.editor.selection"]');
    const before = await place.innerText();
    await workbench.runCommand('Crosscheck: List Contradictions');
    await workbench.restPointer();
    // The list previews its first entry, which is another one than the one beside each other.
    await place.filter({ hasNotText: before }).waitFor();
    await picture('contradictions');
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await workbench.close();
  }
  console.log(`${theme}: ${out}`);
}
