/**
 * Takes pictures of the real window: the README's, so that they can't go stale, or all of them, to look at.
 *
 *     npm run screenshots                                          the pictures that the README shows
 *     npm run screenshots -- --out /tmp/pictures                   every scene in the four kinds of theme, elsewhere
 *     npm run screenshots -- --out /tmp/pictures --theme light     every scene in one theme
 *     npm run screenshots -- --out /tmp/pictures --zoom 2          at 200 %
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
    out: { type: 'string' },
  },
});

const seeds = join(root, 'seeds');
const out = resolve(values.out ?? join(root, 'media/screenshots'));
mkdirSync(out, { recursive: true });
await bundle({ quiet: true });

const shown = new Set(
  [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/media\/screenshots\/([\w-]+)\.png/g)].map(
    ([, name]) => name,
  ),
);
const isWanted = (picture: string) => values.out !== undefined || shown.has(picture);
const scenes = ['article', 'agreed', 'disputed', 'side-by-side', 'contradictions'];
const chosen = Object.entries(themes)
  .filter(([name, theme]) => !values.theme || values.theme === name || values.theme === theme)
  .filter(([name]) => scenes.some((scene) => isWanted(`${scene}-${name}`)));
if (chosen.length === 0) throw new Error(`There is no theme “${values.theme}”; choose of ${Object.keys(themes)}.`);

for (const [name, theme] of chosen) {
  const workbench = await Workbench.open({
    folder: seeds,
    theme,
    zoom: Number(values.zoom),
    // The README's are to be small.
    density: values.out === undefined ? 1 : 2,
    settings: { 'editor.wordWrap': 'on', 'editor.fontSize': 14 },
  });
  const take = (picture: string) => workbench.screenshot(join(out, `${picture}.png`));
  const picture = async (scene: string) => {
    if (isWanted(`${scene}-${name}`)) await take(`${scene}-${name}`);
  };
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
    await take(`failed-${name}`);
    throw error;
  } finally {
    await workbench.close();
  }
  console.log(`${theme}: ${out}`);
}
