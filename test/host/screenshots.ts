/**
 * Takes pictures of the real window: those of the README and the walkthrough, so that they can't go stale, or all of them,
 * to look at.
 *
 *     npm run screenshots                                          the pictures that the README and the manifest show
 *     npm run screenshots -- --out /tmp/pictures                   every scene in the four kinds of theme, elsewhere
 *     npm run screenshots -- --out /tmp/pictures --theme light     every scene in one theme
 *     npm run screenshots -- --out /tmp/pictures --zoom 2          at 200 %
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locator } from 'playwright-core';
import { bundle, root } from '../../src/build/bundle.mjs';
import { type Clip, Workbench } from './workbench.ts';

/** What a step of the walkthrough shows of an article, in CSS pixels; VS Code makes wider pictures smaller. */
const pictureSize = { width: 520, height: 440 };
/** Colours of the walkthrough's pictures, which come with the extension: parts of the window have few. */
const stepColors = 8;

const themes: Readonly<Record<string, string>> = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

const values = options();

function options() {
  try {
    return parseArgs({
      options: {
        theme: { type: 'string' },
        zoom: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Ends with a sentence about what was asked for. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

if (values.out === undefined && (values.theme || values.zoom !== '1')) {
  refuse('Name a folder with --out: the README and the walkthrough show no theme or zoom of your choice.');
}
if (values.theme && !(values.theme in themes) && !Object.values(themes).includes(values.theme)) {
  refuse(`There is no theme “${values.theme}”. Choose from: ${Object.keys(themes).join(', ')}.`);
}
if (!(Number(values.zoom) >= 0.5 && Number(values.zoom) <= 4))
  refuse('Give --zoom a number from 0.5 to 4; 2 is 200 %.');
const out = values.out && resolve(values.out);
const seeds = join(root, 'seeds');
await bundle({ quiet: true });

const scenes = ['article', 'agreed', 'disputed', 'side-by-side', 'contradictions', 'sources'].map(
  (scene) => `screenshots/${scene}`,
);
/** Parts of the window. */
const steps = ['sources', 'marks', 'hover', 'list', 'agreement'].map((step) => `walkthrough/${step}`);
const shown = new Set(
  ['README.md', 'package.json']
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/media\/(\w+\/[\w-]+)\.png/g)])
    .map(([, picture]) => picture),
);
const isWanted = (picture: string) => out !== undefined || shown.has(picture);
const fileOf = (picture: string) =>
  out
    ? join(out, `${picture.replace('screenshots/', '').replace('/', '-')}.png`)
    : join(root, 'media', `${picture}.png`);
const chosen = Object.entries(themes)
  .filter(([name, theme]) => !values.theme || values.theme === name || values.theme === theme)
  .filter(([name]) => [...scenes, ...steps].some((scene) => isWanted(`${scene}-${name}`)));

for (const [name, theme] of chosen) {
  const workbench = await Workbench.open({
    folder: seeds,
    theme,
    zoom: Number(values.zoom),
    // The README's are to be small.
    density: values.out === undefined ? 1 : 2,
    settings: { 'editor.wordWrap': 'on', 'editor.fontSize': 14 },
  });
  const take = (picture: string, part?: Locator | Clip) => {
    const file = fileOf(picture);
    mkdirSync(dirname(file), { recursive: true });
    return workbench.screenshot(file, part, picture.startsWith('walkthrough/') ? stepColors : undefined);
  };
  const picture = async (scene: string, part?: Locator | Clip) => {
    if (isWanted(`${scene}-${name}`)) await take(`${scene}-${name}`, part);
  };
  try {
    await workbench.openFile(readdirSync(seeds).sort()[0] ?? '');
    await workbench.showSideBar('Crosscheck');
    await workbench.setSideBarWidth(Math.round(440 / Math.sqrt(Number(values.zoom))));
    await workbench.marks().first().waitFor();
    await workbench.webview('agreement-panel');
    await picture('screenshots/article');
    await picture('walkthrough/agreement', workbench.pane('Agreement'));
    await workbench.reveal('$3.9 billion');
    await workbench.hover('$3.9 billion', 'sources');
    await picture('screenshots/agreed');
    await workbench.restPointer();
    // A high window has room for a whole hover.
    const usual = await workbench.setEditorWidth(pictureSize.width, 2000);
    await workbench.goTo(1);
    await picture('walkthrough/marks', await workbench.textArea(pictureSize));
    await workbench.reveal('$3.9 billion');
    await picture('walkthrough/hover', await workbench.hover('$3.9 billion', 'sources'));
    await workbench.restPointer();
    await workbench.page.setViewportSize(usual);
    await workbench.goTo(1);
    await workbench.runCommand('Crosscheck: Next Contradiction');
    await workbench.hoverAtCaret('disputed');
    await picture('screenshots/disputed');
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('Crosscheck: Compare Side by Side');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    await workbench.restPointer();
    await picture('screenshots/side-by-side');
    const place = workbench.page.locator('[id="status.editor.selection"]');
    const before = await place.innerText();
    await workbench.runCommand('Crosscheck: List Contradictions');
    await workbench.restPointer();
    // The list previews its first entry, which is another one than the one beside each other.
    await place.filter({ hasNotText: before }).waitFor();
    await picture('screenshots/contradictions');
    await picture('walkthrough/list', workbench.quickInput());
    await workbench.page.keyboard.press('Escape');
    await workbench.togglePane('Sources');
    await workbench.pane('Sources').locator('.monaco-list-row').first().waitFor();
    await picture('screenshots/sources');
    await picture('walkthrough/sources', workbench.pane('Sources'));
  } catch (error) {
    await take(`screenshots/failed-${name}`);
    throw error;
  } finally {
    await workbench.close();
  }
  console.log(`${theme}: ${out ?? join(root, 'media')}`);
}
