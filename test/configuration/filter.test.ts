import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceFilter } from '../../src/configuration/filter.ts';
import { isSimpleGlob, staysInFolder } from '../../src/configuration/paths.ts';
import { type SharedSettings, sharedDefaults } from '../../src/configuration/settings.ts';

const filters: readonly (readonly [settings: Partial<SharedSettings>, path: string, taken: boolean])[] = [
  [{}, 'a.txt', true],
  [{}, 'deep/er/A.HTM', true],
  [{}, 'a.pdf', false],
  [{ include: ['*.md'] }, 'a.md', true],
  [{ include: ['*.md'] }, 'deep/a.md', false],
  [{ include: ['a/**', 'b/*.txt'] }, 'b/c.txt', true],
  [{ exclude: ['drafts'] }, 'drafts/deep/a.txt', false],
  [{ exclude: ['drafts'] }, 'other/drafts/a.txt', true],
  [{ exclude: ['**/drafts'] }, 'other/drafts/a.txt', false],
  [{ exclude: ['**/old-*'] }, 'other/old-a.txt', false],
  [{ exclude: ['**/{a,b}.txt'] }, 'b.txt', false],
  [{ exclude: ['!a.txt'] }, 'a.txt', true],
  [{ exclude: ['[ab].txt'] }, 'a.txt', false],
  [{ exclude: ['[!a].txt'] }, 'a.txt', true],
  [{ exclude: ['[!a].txt'] }, 'b.txt', false],
  [{ exclude: ['[z-a].txt'] }, 'b.txt', true],
  [{ exclude: ['[z-a].txt'] }, '[z-a].txt', false],
  [{ exclude: ['@(a|b).txt'] }, 'a.txt', true],
  [{ sources: { 'deep/[a].txt': { ignore: true } } }, 'deep/[a].txt', false],
  [{ sources: { 'deep/[a].txt': { ignore: true } } }, 'deep/a.txt', true],
  [{ sources: { 'a.txt': { ignore: false, outlet: 'Gazette' } } }, 'a.txt', true],
];

describe('The sources of a folder', () => {
  for (const [settings, path, taken] of filters)
    it(`by ${JSON.stringify(settings)}: ${path} ${taken ? 'is one' : 'is none'}`, () =>
      assert.equal(new SourceFilter({ ...sharedDefaults, ...settings }).takes(path), taken));

  it('are told at once by every pattern that settings may hold', () => {
    const pattern = fc.array(fc.constantFrom('*', '**', 'a', '?', '[a-b]', '{a,*}', '/', '**/'), { maxLength: 24 });
    const path = `${'a'.repeat(200)}/${'a/'.repeat(40)}${'a'.repeat(200)}b`;
    fc.assert(
      fc.property(pattern, (parts) => {
        const glob = parts.join('');
        fc.pre(staysInFolder(glob) && isSimpleGlob(glob));
        const started = performance.now();
        new SourceFilter({ ...sharedDefaults, exclude: [glob] }).takes(path);
        assert.ok(performance.now() - started < 2000, glob);
      }),
    );
  });
});

describe('A path', () => {
  for (const [path, stays] of [
    ['a.txt', true],
    ['deep/er/a b.txt', true],
    ['..a/b..txt', true],
    ['**/*.{txt,md}', true],
    ['', false],
    ['/a.txt', false],
    ['../a.txt', false],
    ['a/../../b.txt', false],
    ['a/./b.txt', false],
    ['a//b.txt', false],
    ['a/', false],
    ['a\\b.txt', false],
    ['C:/a.txt', false],
    ['file:///a.txt', false],
    ['a\u0000.txt', false],
  ] as const)
    it(`${JSON.stringify(path)} ${stays ? 'stays in' : 'may leave'} its folder`, () =>
      assert.equal(staysInFolder(path), stays));

  it('takes a pattern of many stars for a name, since matching it could take for ever', () => {
    const filter = new SourceFilter({ include: ['a*a*a*a*b'], exclude: [], sources: {} });
    assert.equal(filter.takes('aaaab'), false);
    assert.equal(filter.takes('a'.repeat(2000)), false);
  });
});
