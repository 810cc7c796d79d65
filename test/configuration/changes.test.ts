import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, changed } from '../../src/configuration/changes.ts';
import { readConfiguration } from '../../src/configuration/configurationFile.ts';
import { inEnglish } from '../../src/configuration/translate.ts';

const changes: readonly (readonly [before: string, change: Change, after: string | undefined])[] = [
  [
    '',
    { type: 'date', source: 'a.txt', date: '2024-05-31' },
    '{\n  "sources": {\n    "a.txt": {\n      "date": "2024-05-31"\n    }\n  }\n}\n',
  ],
  [
    '{\n  // ours\n  "exclude": ["x"],\n  "sources": {\n    "a.txt": {\n      "date": "2024-05-31"\n    }\n  }\n}\n',
    { type: 'outlet', source: 'a.txt', outlet: 'Gazette' },
    '{\n  // ours\n  "exclude": ["x"],\n  "sources": {\n    "a.txt": {\n      "date": "2024-05-31",\n      "outlet": "Gazette"\n    }\n  }\n}\n',
  ],
  [
    '{\n  "exclude": ["x"],\n  "sources": {\n    "a.txt": {\n      "date": "2024-05-31"\n    }\n  }\n}\n',
    { type: 'date', source: 'a.txt', date: null },
    '{\n  "exclude": ["x"]\n}\n',
  ],
  [
    '{\n  "sources": {\n    "a.txt": {\n      "ignore": true,\n      "outlet": "Gazette"\n    }\n  }\n}',
    { type: 'ignoreSource', source: 'a.txt', ignore: false },
    '{\n  "sources": {\n    "a.txt": {\n      "outlet": "Gazette"\n    }\n  }\n}',
  ],
  ['{}', { type: 'ignoreSource', source: 'a.txt', ignore: false }, '{}'],
  [
    '{\r\n\t"exclude": []\r\n}',
    { type: 'alias', alias: 'NRA', name: 'Northern Rail Authority' },
    '{\r\n\t"exclude": [],\r\n\t"aliases": {\r\n\t\t"NRA": "Northern Rail Authority"\r\n\t}\r\n}',
  ],
  ['{"aliases":{"a":"b"}}', { type: 'alias', alias: 'a', name: null }, '{}'],
  [
    '{"ignoredRelations":["post"]}',
    { type: 'ignoreRelation', relation: 'post', ignore: true },
    '{"ignoredRelations":["post"]}',
  ],
  [
    '{"ignoredRelations":[7,"post" /* ours */]}',
    { type: 'ignoreRelation', relation: 'post', ignore: false },
    '{"ignoredRelations":[7 /* ours */]}',
  ],
  [
    '{"ignoredRelations":["post",  "depth",]}',
    { type: 'ignoreRelation', relation: 'post', ignore: false },
    '{"ignoredRelations":["depth",]}',
  ],
  ['{"ignoredRelations":["post"]}', { type: 'ignoreRelation', relation: 'post', ignore: false }, '{}'],
  // What can't be changed without losing something stays.
  ['{"ignoredRelations":"post"}', { type: 'ignoreRelation', relation: 'depth', ignore: true }, undefined],
  ['{"sources":["a.txt"]}', { type: 'date', source: 'a.txt', date: '2024-05-31' }, undefined],
  ['{"version":2}', { type: 'date', source: 'a.txt', date: '2024-05-31' }, undefined],
  ['', { type: 'alias', alias: '__proto__', name: 'b' }, undefined],
  ['{"exclude":[}', { type: 'date', source: 'a.txt', date: '2024-05-31' }, undefined],
];

describe('A change to crosscheck.json', () => {
  for (const [before, change, after] of changes)
    it(`${JSON.stringify(change)} of ${JSON.stringify(before)}`, () => assert.equal(changed(before, change), after));

  it('is found again, whatever names it holds, and another one is not lost', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text) && text !== '__proto__');
    fc.assert(
      fc.property(name, name, name, (alias, one, relation) => {
        const first = changed('', { type: 'alias', alias, name: one })!;
        const both = changed(first, { type: 'ignoreRelation', relation, ignore: true })!;
        const { settings, problems } = readConfiguration(both, inEnglish);
        assert.deepEqual([settings.aliases?.[alias], settings.ignoredRelations, problems], [one, [relation], []]);
      }),
    );
  });
});
