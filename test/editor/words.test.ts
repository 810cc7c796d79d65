import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as engineMessages from '../../src/editor/text/engineMessages.ts';
import * as valueMessages from '../../src/editor/text/valueMessages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const places = (message: string) => [...message.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();

const messages = new Set([
  // What the engine says is put together from these.
  ...Object.values({ ...engineMessages, ...valueMessages }).flatMap((list) => [...list]),
  ...globSync('src/{editor,panel,configuration,import,reviews}/**/*.ts', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/\bt\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, message]) => message!.replaceAll("\\'", "'")),
  ),
]);

describe('The words of the editor and the panel', () => {
  it('have a German translation, all of them and no others', () => {
    const german = JSON.parse(read('media/l10n/bundle.l10n.de.json'));
    assert.deepEqual([...messages].sort(), Object.keys(german).sort());
  });

  it('keep the places of their values in translation', () => {
    for (const [message, german] of Object.entries<string>(JSON.parse(read('media/l10n/bundle.l10n.de.json')))) {
      assert.deepEqual(places(german), places(message), message);
    }
  });

  it('of the manifest are all defined, in English and in German', () => {
    const manifest = read('package.json');
    const used = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json'))).sort(), used);
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.de.json'))).sort(), used);
  });
});
