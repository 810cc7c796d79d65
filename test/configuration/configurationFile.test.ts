import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfiguration } from '../../src/configuration/configurationFile.ts';
import { inEnglish } from '../../src/configuration/translate.ts';

const read = (text: string) => readConfiguration(text, inEnglish);

/** A file, what of it is used, and where (the words the sentence points at) and how it is said what is wrong. */
const files: readonly (readonly [
  name: string,
  text: string,
  settings: object,
  problems: readonly (readonly [place: string, sentence: RegExp])[],
])[] = [
  ['an empty file', '', {}, []],
  ['an empty object', '{}', {}, []],
  [
    'all there is, with comments and trailing commas',
    `// our story
{
  "version": 1,
  "include": ["**/*.md"],
  "exclude": ["drafts", "**/old/**"],
  "articleSizeLimit": 64,
  "sources": { "a b.txt": { "date": "2024-05-31", "outlet": "The Elm Post", "ignore": false } },
  "aliases": { "NRA": "Northern Rail Authority" },
  "ignoredRelations": ["post"],
}`,
    {
      include: ['**/*.md'],
      exclude: ['drafts', '**/old/**'],
      articleSizeLimit: 64,
      sources: { 'a b.txt': { date: '2024-05-31', outlet: 'The Elm Post', ignore: false } },
      aliases: { NRA: 'Northern Rail Authority' },
      ignoredRelations: ['post'],
    },
    [],
  ],
  [
    'a name that is misspelt',
    '{"exlude": ["a"], "aliases": {"a": "b"}}',
    { aliases: { a: 'b' } },
    [['"exlude"', /^There is no “exlude”, so it is left out\. Is “exclude” meant\?$/]],
  ],
  [
    'a name that is unknown',
    '{"colour": "red"}',
    {},
    [['"colour"', /^There is no “colour”, so it is left out\. Remove it, or update/]],
  ],
  [
    'a name that is unknown, of a source',
    '{"sources": {"a.txt": {"outlet": "Gazette", "mood": 1}}}',
    { sources: { 'a.txt': { outlet: 'Gazette' } } },
    [['"mood"', /^There is no “mood”/]],
  ],
  [
    'a setting of another kind',
    '{"exclude": "drafts", "articleSizeLimit": "64", "ignoredRelations": ["post"]}',
    { ignoredRelations: ['post'] },
    [
      ['"exclude"', /^“exclude” must be a list in square brackets\. Until then it is left out\.$/],
      ['"articleSizeLimit"', /^“articleSizeLimit” must be a whole number\./],
    ],
  ],
  [
    'one wrong entry of a list',
    '{"exclude": ["a", 7, "b"]}',
    { exclude: ['a', 'b'] },
    [['7', /^“exclude › 1” must be a text in quotation marks\./]],
  ],
  [
    'a list whose only entry is wrong',
    '{"include": [7]}',
    {},
    [['7', /^“include › 0” must be a text in quotation marks\./]],
  ],
  ['a list that must not be empty', '{"include": []}', {}, [['"include"', /^“include” must not be empty\./]]],
  ['a number out of bounds', '{"articleSizeLimit": 0}', {}, [['"articleSizeLimit"', /must be at least 1\./]]],
  [
    'a day that does not exist',
    '{"sources": {"a.txt": {"date": "2024-02-30", "outlet": "Gazette"}}}',
    { sources: { 'a.txt': { outlet: 'Gazette' } } },
    [['"date"', /^“sources › a\.txt › date” must be a date such as 2024-05-31\./]],
  ],
  [
    'an empty name',
    '{"aliases": {"NRA": " ", "b": "c"}}',
    { aliases: { b: 'c' } },
    [['"NRA"', /^“aliases › NRA” must not be empty\./]],
  ],
  [
    'paths that lead out of the folder',
    '{"sources": {"../a.txt": {"ignore": true}, "b.txt": {"ignore": true}}, "exclude": ["/etc/**", "ok"]}',
    { sources: { 'b.txt': { ignore: true } }, exclude: ['ok'] },
    [
      ['"../a.txt"', /“sources › \.\.\/a\.txt” must be a path inside this folder, with forward slashes/],
      ['"/etc/**"', /“exclude › 0” must be a path inside this folder/],
    ],
  ],
  [
    'a pattern that would take for ever',
    `{"exclude": ["${'*a'.repeat(40)}"]}`,
    { exclude: [] },
    [[`"${'*a'.repeat(40)}"`, /must have fewer wildcards/]],
  ],
  [
    'a name that stands twice',
    '{"exclude": ["a"], "exclude": ["b"]}',
    { exclude: ['b'] },
    [['"exclude"', /^“exclude” stands here twice; the last one counts/]],
  ],
  ['a list instead of an object', '[1]', {}, [['[1]', /must be an object in braces/]]],
  ['a comma that is missing', '{"a": 1 "b": 2}', {}, [['"b"', /^This is no well-formed JSON: a comma is missing\./]]],
  ['an end that is missing', '{"exclude": ["a"', {}, [['', /a bracket or brace is not closed/]]],
  ['no JSON at all', 'hello', {}, [['hello', /not understood/]]],
  ['brackets without end', '['.repeat(300_000), {}, [['[', /nested too deeply/]]],
  [
    'an unresolved merge',
    '{\n<<<<<<< HEAD\n"exclude": []\n=======\n"exclude": ["a"]\n>>>>>>> other\n}',
    {},
    [['<<<<<<< HEAD', /^Two versions of the file were not merged\. Choose between them/]],
  ],
  [
    'a newer form',
    '{"version": 2, "exclude": ["a"], "future": 1}',
    { exclude: ['a'] },
    [
      ['"version"', /^A newer Crosscheck wrote this file \(version 2; this one knows 1\)\. .* Update Crosscheck\.$/],
      ['"future"', /^There is no “future”/],
    ],
  ],
  ['a form that is no number', '{"version": "1"}', {}, [['"version"', /^“version” must be 1\.$/]]],
  [
    'names that objects have by nature',
    '{"__proto__": {"exclude": ["a"]}, "aliases": {"constructor": "Constructor Ltd"}}',
    { aliases: { constructor: 'Constructor Ltd' } },
    [['"__proto__"', /^There is no “__proto__”/]],
  ],
];

describe('crosscheck.json', () => {
  for (const [name, text, settings, problems] of files) {
    it(`with ${name}: what is right is used, what is wrong is told where it stands`, () => {
      const file = read(text);
      assert.deepEqual(JSON.parse(JSON.stringify(file.settings)), settings);
      assert.deepEqual(
        file.problems.map(({ start, end }) => text.slice(start, end)),
        problems.map(([place]) => place),
      );
      for (const [index, [, sentence]] of problems.entries()) assert.match(file.problems[index]!.message, sentence);
    });
  }

  for (const [name, text, writable] of [
    ['well-formed', '{"exclude": 1}', true],
    ['not yet there', '', true],
    ['malformed', '{"exclude": [}', false],
    ['of a newer form', '{"version": 2}', false],
    ['unmerged', '<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n', false],
    ['no object', '[]', false],
  ] as const) {
    it(`that is ${name} ${writable ? 'may' : 'must not'} be written to`, () =>
      assert.equal(read(text).writable, writable));
  }

  it('never fails, and says in its own text what is wrong, whatever it holds', () => {
    const names = fc.constantFrom(
      'include',
      'exclude',
      'sources',
      'aliases',
      'version',
      'ignoredRelations',
      'a.txt',
      '..',
    );
    const anything = fc.anything({ key: names, maxDepth: 4 }).map((value) => JSON.stringify(value) ?? '');
    fc.assert(
      fc.property(fc.oneof(anything, fc.string()), (text) => {
        const { settings, problems } = read(text);
        for (const { start, end } of problems)
          assert.ok(start >= 0 && start <= end && end <= Math.max(1, text.length) + 1);
        assert.deepEqual(read(JSON.stringify(settings)).problems, []);
      }),
    );
  });
});
