import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../src/cli/inputError.ts';
import { readSources } from '../../src/cli/sources.ts';
import { withFolder } from './folder.ts';

const text = 'The ferry Halcyon carries 212 passengers.\n';

describe('Sources of the command line', () => {
  it('are the articles of a folder and the folders in it, by path with forward slashes', () =>
    withFolder(
      {
        'b.txt': text,
        'a.md': text,
        'deeper/still/c.html': text,
        'deeper/d.HTM': text,
        'README.md': text,
        'LICENSE.txt': text,
        'changelog.md': text,
        'data.csv': text,
        '.hidden/e.txt': text,
        '.draft.txt': text,
        'node_modules/package/f.txt': text,
      },
      async (folder) => {
        const { sources, unreadable } = await readSources([folder], folder);
        assert.deepEqual(
          sources.map(({ path }) => path),
          ['a.md', 'b.txt', 'deeper/d.HTM', 'deeper/still/c.html'],
        );
        assert.deepEqual(unreadable, []);
      },
    ));

  it('are read although the folder itself lies below one that is left out', () =>
    withFolder({ '.cache/node_modules/story/a.txt': text }, async (folder) => {
      const { sources } = await readSources(['.cache/node_modules/story'], folder);
      assert.deepEqual(
        sources.map(({ path }) => path),
        ['a.txt'],
      );
    }));

  it('include a named file whatever its name', () =>
    withFolder({ 'README.md': text }, async (folder) => {
      const { sources } = await readSources(['README.md'], folder);
      assert.deepEqual(sources, [{ path: 'README.md', text }]);
    }));

  it('are never files of another kind', () =>
    withFolder({ 'package.json': '{}' }, (folder) =>
      assert.rejects(readSources(['package.json'], folder), {
        message: '“package.json” is no article. Give a .txt, .md or .html file, or a folder that holds some.',
      }),
    ));

  it('of several folders and files are named from the folder that holds them all, each once', () =>
    withFolder({ 'one/a.txt': text, 'one/b.txt': text, 'two/deep/c.txt': text }, async (folder) => {
      const { sources, base } = await readSources(['one', 'two/deep', 'one/b.txt'], folder);
      assert.equal(base, folder);
      assert.deepEqual(
        sources.map(({ path }) => path),
        ['one/a.txt', 'one/b.txt', 'two/deep/c.txt'],
      );
    }));

  it('are read once where symbolic links form a loop', () =>
    withFolder({ 'story/a.txt': text }, async (folder) => {
      symlinkSync(folder, join(folder, 'story/loop'));
      const { sources } = await readSources([folder], folder);
      assert.equal(sources.length, 1);
    }));

  const encodings: readonly [name: string, bytes: Uint8Array][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ];
  for (const [name, bytes] of encodings) {
    it(`are decoded from ${name} without the mark`, () =>
      withFolder({ 'a.txt': bytes }, async (folder) => {
        const { sources } = await readSources([folder], folder);
        assert.equal(sources[0]?.text, text);
      }));
  }

  const unreadable: readonly [name: string, bytes: Uint8Array, sentence: RegExp][] = [
    ['binary', Uint8Array.of(0x50, 0x4b, 0, 3), /“bad\.txt” was left out: it is binary, not text/],
    ['in no encoding that is known', Uint8Array.of(0x46, 0xfc, 0x72), /“bad\.txt” was left out: it is not valid UTF-8/],
  ];
  for (const [name, bytes, sentence] of unreadable) {
    it(`that are ${name} are named, and the others are read`, () =>
      withFolder({ 'bad.txt': bytes, 'good.txt': text }, async (folder) => {
        const { sources, unreadable } = await readSources([folder], folder);
        assert.equal(sources.length, 1);
        assert.equal(unreadable.length, 1);
        assert.match(unreadable[0]!, sentence);
      }));
  }

  it('that may not be read are named', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
    return withFolder({ 'a.txt': text }, async (folder) => {
      chmodSync(join(folder, 'a.txt'), 0);
      const { unreadable } = await readSources([folder], folder);
      assert.match(unreadable[0]!, /“a\.txt” was left out: it may not be read; check its permissions\./);
    });
  });

  it('may be named by a glob, which takes what a folder would', () =>
    withFolder(
      { 'one/a.txt': text, 'one/README.md': text, 'two/b.md': text, 'two/c.csv': text, 'node_modules/x/d.txt': text },
      async (folder) => {
        const { sources, base } = await readSources(['**/*'], folder);
        assert.equal(base, folder);
        assert.deepEqual(
          sources.map(({ path }) => path),
          ['one/a.txt', 'two/b.md'],
        );
        const below = await readSources(['one/*.{txt,md}'], folder);
        assert.deepEqual(
          below.sources.map(({ path }) => path),
          ['a.txt'],
        );
      },
    ));

  it('of a glob that matches none are a mistake', () =>
    withFolder({ 'a.txt': text }, (folder) =>
      assert.rejects(readSources(['*.md'], folder), { message: '“*.md” matches no article (.txt, .md, .html).' }),
    ));

  it('whose names look like a glob are read as they are', () =>
    withFolder({ 'a[1].txt': text, 'a1.txt': text }, async (folder) => {
      const { sources } = await readSources(['a[1].txt'], folder);
      assert.deepEqual(
        sources.map(({ path }) => path),
        ['a[1].txt'],
      );
    }));

  it('must exist', () =>
    withFolder({}, async (folder) => {
      await assert.rejects(
        readSources(['nowhere'], folder),
        (error) => error instanceof InputError && /“nowhere” does not exist/.test(error.message),
      );
    }));
});
