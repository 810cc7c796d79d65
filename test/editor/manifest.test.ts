import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const declared = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));
const views = Object.values<{ id: string }[]>(contributes.views).flatMap((list) => list.map(({ id }) => id));

describe('The manifest of the editor', () => {
  it('shows pictures that there are, each of them in use', () => {
    const shown = [...JSON.stringify(contributes.walkthroughs).matchAll(/media\/walkthrough\/[\w-]+\.png/g)].map(
      ([file]) => file,
    );
    assert.ok(shown.length > 0);
    assert.deepEqual(
      shown.filter((file) => !existsSync(`${root}/${file}`)),
      [],
    );
    assert.deepEqual(
      readdirSync(`${root}/media/walkthrough`)
        .map((name) => `media/walkthrough/${name}`)
        .sort(),
      [...new Set(shown)].sort(),
    );
  });

  it('has the types of the oldest VS Code that it names, so that nothing newer is used', () => {
    const { engines } = JSON.parse(read('package.json'));
    const { version } = JSON.parse(read('node_modules/@types/vscode/package.json'));
    assert.equal(engines.vscode, `^${version}`);
  });

  it('links in words and menus to commands that there are', () => {
    const linked = ['package.nls.json', 'package.nls.de.json'].flatMap((file) =>
      [...read(file).matchAll(/\(command:(crosscheck\.[\w.]+)/g)].map(([, command]) => command!),
    );
    const inMenus = Object.values<{ command?: string }[]>(contributes.menus).flatMap((items) =>
      items.flatMap(({ command }) => command ?? []),
    );
    const keys = contributes.keybindings.map(({ command }: { command: string }) => command);
    const known = (command: string) => declared.has(command) || views.some((view) => command === `${view}.focus`);
    assert.deepEqual(
      [...linked, ...inMenus, ...keys].filter((command) => !known(command)),
      [],
    );
  });

  it('says in every view why it is empty', () => {
    const welcomed = new Set(contributes.viewsWelcome.map(({ view }: { view: string }) => view));
    const trees = contributes.views.crosscheck.filter(({ type }: { type?: string }) => type !== 'webview');
    assert.deepEqual(
      trees.filter(({ id }: { id: string }) => !welcomed.has(id)),
      [],
    );
  });
});
