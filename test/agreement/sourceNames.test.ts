import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortNames, sourceNames } from '../../src/agreement/sourceNames.ts';

describe('short names of sources', () => {
  const cases: readonly (readonly [says: string, paths: readonly string[], names: readonly string[]])[] = [
    ['the leading numbers', ['000_a1.txt', '001_b2.txt', '012_c3.md'], ['000', '001', '012']],
    ['the first word', ['gazette-14-march.html', 'courier-14-march.html'], ['gazette', 'courier']],
    ['the words after those that all share', ['ferry-gazette.md', 'ferry-courier.md'], ['gazette', 'courier']],
    ['a date is no number of a source', ['20240314-post.txt', '20240315-post.txt'], ['20240314', '20240315']],
    [
      'more words where the first is not enough',
      ['a gazette.md', 'a courier.md', 'b.md'],
      ['a gazette', 'a courier', 'b'],
    ],
    ['folders where the files are called alike', ['one/story.txt', 'two/story.txt'], ['one', 'two']],
    ['cut where they are long', ['extraordinarily.txt', 'short.txt'], ['extraordina…', 'short']],
    ['numbered where nothing short tells them apart', ['abcdefghijklmno1.md', 'abcdefghijklmno2.md'], ['1', '2']],
    ['one source has its own name', ['ferry-gazette.md'], ['ferry']],
    ['none', [], []],
  ];
  for (const [says, paths, names] of cases) {
    it(`${says}: ${names.join(', ')}`, () => assert.deepEqual(shortNames(paths), names));
  }

  it('are as many as the paths, not empty, and no two alike', () => {
    const path = fc.array(fc.constantFrom('a', 'b', '-', '_', ' ', '1', '.', '/', 'long', 'ü'), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          path.map((parts) => parts.join('')),
          { maxLength: 8 },
        ),
        (paths) => {
          const names = shortNames(paths);
          assert.equal(names.length, paths.length);
          assert.equal(new Set(names).size, names.length);
          assert.ok(names.every((name) => name !== ''));
        },
      ),
    );
  });
});

describe('names of sources with outlets', () => {
  const source = (path: string, outlet: string | null) => ({ path, outlet });
  for (const [says, sources, names] of [
    [
      'the outlet',
      [source('x-1.md', 'The Elm Post'), source('y-2.md', 'www.courier.example')],
      ['Elm Post', 'courier'],
    ],
    ['the file where there is none', [source('x-1.md', 'Elm Post'), source('y-2.md', null)], ['Elm Post', 'y']],
    [
      'the file where two share an outlet',
      [source('gazette-a.md', 'Elm Post'), source('courier-b.md', 'Elm Post'), source('c.md', 'Ash Mail')],
      ['gazette', 'courier', 'Ash Mail'],
    ],
    [
      'the outlet rather than the leading number',
      [source('000_a.md', 'Elm Post'), source('001_b.md', 'Ash Mail')],
      ['Elm Post', 'Ash Mail'],
    ],
    [
      'the leading number where one has no outlet',
      [source('000_a.md', 'Elm Post'), source('001_b.md', null)],
      ['000', '001'],
    ],
    ['files where an outlet is called like one', [source('b.md', 'a'), source('a.md', null)], ['b', 'a']],
  ] as const) {
    it(`${says}: ${names.join(', ')}`, () => assert.deepEqual(sourceNames(sources), names));
  }
});
