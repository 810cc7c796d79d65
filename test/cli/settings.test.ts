import assert from 'node:assert/strict';
import { check } from '../../src/cli/check.ts';
import { withFolder } from './folder.ts';

const founded = (name: string, year: number) =>
  `Pumps are made by ${name} in Marston. ${name} was founded in ${year}.\n`;

const story = {
  'a.txt': founded('Harlow', 1987),
  'b.txt': founded('Harlow', 1978),
  'drafts/c.txt': founded('Harlow', 1990),
};

async function checked(files: Record<string, string>, paths: readonly string[] = ['.']) {
  return withFolder(files, async (folder) => {
    const { report, unreadable, notes } = await check(paths, folder);
    return {
      sources: report.sources.map(({ path }) => path),
      source: (path: string) => report.sources.find((source) => source.path === path),
      contradictions: report.contradictions.length,
      unreadable,
      notes,
    };
  });
}

const json = (value: unknown) => JSON.stringify(value);

describe('The settings of a folder on the command line', () => {
  for (const [name, files, sources] of [
    ['nothing', {}, ['a.txt', 'b.txt', 'drafts/c.txt']],
    ['crosscheck.json', { 'crosscheck.json': json({ exclude: ['drafts'] }) }, ['a.txt', 'b.txt']],
    [
      'crosscheck.json',
      { 'crosscheck.json': json({ sources: { 'a.txt': { ignore: true } } }) },
      ['b.txt', 'drafts/c.txt'],
    ],
    [
      'the settings of VS Code',
      { '.vscode/settings.json': '{ /* ours */ "crosscheck.include": ["a.txt"], "editor.wordWrap": "on" }' },
      ['a.txt'],
    ],
    [
      'crosscheck.json before the settings of VS Code',
      {
        '.vscode/settings.json': json({ 'crosscheck.include': ['a.txt'], 'crosscheck.exclude': ['drafts'] }),
        'crosscheck.json': json({ include: ['**/*.txt'] }),
      },
      ['a.txt', 'b.txt'],
    ],
  ] as const) {
    it(`are taken from ${name}: ${json(files)}`, async () =>
      assert.deepEqual((await checked({ ...story, ...files })).sources, sources));
  }

  for (const [what, settings, sentence] of [
    [
      'a path that names no file',
      { sources: { 'a.tx': { date: '2024-05-31' } } },
      'crosscheck.json:1:13: There is no article “a.tx”, so that this changes nothing. Is “a.txt” meant?',
    ],
    [
      'a path without its folder',
      { sources: { 'c.txt': { ignore: true } } },
      'crosscheck.json:1:13: There is no article “c.txt”, so that this changes nothing. Is “drafts/c.txt” meant?',
    ],
    [
      'a path like no other',
      { sources: { 'morning.md': { outlet: 'Gazette' } } },
      'crosscheck.json:1:13: There is no article “morning.md”, so that this changes nothing. Write its path from this folder, with forward slashes, or remove it.',
    ],
    [
      'an “include” that takes nothing',
      { include: ['articles/*.md'] },
      'crosscheck.json:1:2: “include” takes none of the 3 articles that were found. Give it globs such as “**/*.txt”.',
    ],
    [
      'an “exclude” that leaves out all',
      { exclude: ['**'] },
      'crosscheck.json:1:2: This leaves out all of the 3 articles that “include” takes. Leave out fewer.',
    ],
  ] as const)
    it(`are told where they hold for nothing: ${what}`, async () =>
      assert.deepEqual((await checked({ ...story, 'crosscheck.json': json(settings) })).unreadable, [sentence]));

  it('are told where those of VS Code hold for nothing', async () => {
    const files = { ...story, '.vscode/settings.json': json({ 'crosscheck.include': ['*.md'] }) };
    const { unreadable } = await checked(files);
    assert.match(unreadable[0]!, /^\.vscode\/settings\.json: “include” takes none of the 3 articles/);
  });

  it('leave out no article that was named', async () => {
    const files = { ...story, 'crosscheck.json': json({ exclude: ['**'], articleSizeLimit: 1 }) };
    assert.deepEqual((await checked(files, ['a.txt'])).sources, ['a.txt']);
  });

  it('are taken from the file that --config names, and that must be there', () =>
    withFolder(
      { ...story, 'crosscheck.json': json({ exclude: ['**'] }), 'other/mine.json': json({ exclude: ['a.txt'] }) },
      async (folder) => {
        const { report } = await check(['.'], folder, { config: 'other/mine.json' });
        assert.deepEqual(
          report.sources.map(({ path }) => path),
          ['b.txt', 'drafts/c.txt'],
        );
        await assert.rejects(check(['.'], folder, { config: 'none.json' }), /none\.json” does not exist/);
      },
    ));

  it('set the date and outlet of an article, and what is called by two names', async () => {
    const files = {
      'a.txt': founded('Harlow', 1987),
      'b.txt': 'Valves are sold by Hallbrook in Ostby. Hallbrook was founded in 1978.',
    };
    assert.equal((await checked(files)).contradictions, 0);
    const configuration = {
      sources: { 'a.txt': { date: '2024-05-31', outlet: 'The Elm Post' } },
      aliases: { Hallbrook: 'Harlow' },
    };
    const { contradictions, source } = await checked({ ...files, 'crosscheck.json': json(configuration) });
    assert.equal(contradictions, 1);
    const { published, outlet } = source('a.txt')!;
    assert.deepEqual([published, outlet], ['2024-05-31', 'The Elm Post']);
  });

  for (const [name, file, sentence] of [
    [
      'a name that is misspelt',
      '{\n  "exlude": ["drafts"]\n}',
      /^crosscheck\.json:2:3: There is no “exlude”.*“exclude”/,
    ],
    ['an unresolved merge', '{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}', /^crosscheck\.json:2:1: Two versions/],
    ['bytes that are no text', '{\u0000}', /^“crosscheck\.json” was left out: it is binary/],
  ] as const) {
    it(`are told with their place where they are wrong: ${name}; the articles are read all the same`, async () => {
      const { sources, unreadable } = await checked({ ...story, 'crosscheck.json': file });
      assert.equal(sources.length, 3);
      assert.equal(unreadable.length, 1);
      assert.match(unreadable[0]!, sentence);
    });
  }

  for (const [relation, sentence] of [
    ['Date of the founding', undefined],
    ['name', undefined],
    [
      'date of the foundign',
      /^crosscheck\.json:1:24: No claim .* “date of the foundign”.* Is “date of the founding” meant\?$/,
    ],
    ['shoe size', /^crosscheck\.json:1:24: No claim .* “shoe size”.* They have: .*date of the founding.*\.$/],
  ] as const) {
    it(`${sentence ? 'note' : 'take'} “${relation}” as a relation to ignore`, async () => {
      const files = { ...story, 'crosscheck.json': `{ "ignoredRelations": ["${relation}"] }` };
      const { notes, unreadable } = await checked(files);
      assert.deepEqual(unreadable, []);
      assert.equal(notes.length, sentence ? 1 : 0);
      if (sentence) assert.match(notes[0]!, sentence);
    });
  }

  it('say how large an article may be; larger ones are named', async () => {
    const files = {
      ...story,
      'big.txt': founded('Harlow', 1987).repeat(40),
      'crosscheck.json': json({ articleSizeLimit: 1 }),
    };
    const { sources, unreadable } = await checked(files);
    assert.deepEqual(sources, ['a.txt', 'b.txt', 'drafts/c.txt']);
    assert.match(unreadable[0]!, /^“big\.txt” was left out: it is larger than 1 kB, the “articleSizeLimit”/);
  });
});
