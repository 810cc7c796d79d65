import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportSchema } from '../../src/engine/report.ts';
import { addressBelow, addressOfPath } from '../../src/formats/exported.ts';
import { formatNames, formatOfPath, formats } from '../../src/formats/formats.ts';
import { exported, hostileStory, story } from './story.ts';

const schema = createRequire(import.meta.url)('../../media/schemas/report.schema.json');

describe('Formats', () => {
  for (const name of formatNames) {
    it(`write the same story as the same ${name}, which ends with a line end`, async () => {
      const first = formats[name].write(await exported(story));
      assert.equal(first, formats[name].write(await exported(story)));
      assert.match(first, /[^\n]\n$/);
    });
  }

  it('of JSON are the report, by the schema that is published', async () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    for (const texts of [story, hostileStory, {}]) {
      const from = await exported(texts);
      const report = JSON.parse(formats.json.write(from));
      assert.ok(validate(report), JSON.stringify(validate.errors));
      assert.deepEqual(reportSchema.parse(report), from.report);
    }
    assert.ok(!validate({ schemaVersion: 1 }));
  });

  it('of JSON Lines are each finding of the report with its type', async () => {
    const from = await exported(story);
    const lines = formats.ndjson
      .write(from)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { schemaVersion, sources, claims, agreements, contradictions, comparisons } = from.report;
    assert.deepEqual(lines[0], { type: 'report', schemaVersion });
    const of = (wanted: string) => lines.filter(({ type }) => type === wanted).map(({ type, ...finding }) => finding);
    assert.deepEqual(
      [of('source'), of('claim'), of('agreement'), of('contradiction'), of('comparison')],
      [sources, claims, agreements, contradictions, comparisons],
    );
  });

  const paths: readonly [path: string, name: string | undefined][] = [
    ['report.md', 'markdown'],
    ['folder.json/REPORT.JSON', 'json'],
    ['a.jsonl', 'ndjson'],
    ['a.sarif', 'sarif'],
    ['a.sarif.json', 'sarif'],
    ['a.anno.jsonld', 'web-annotation'],
    ['a.jsonld', 'schema-org'],
    ['a.pdf', undefined],
    ['json', undefined],
  ];
  for (const [path, name] of paths) {
    it(`${name ? `are ${name}` : 'are none'} for ${path}`, () => assert.equal(formatOfPath(path), name));
  }
});

describe('The address of a path', () => {
  for (const [path, address] of [
    ['a/b.txt', 'a/b.txt'],
    ['a b/ü#1?.md', 'a%20b/%C3%BC%231%3F.md'],
    ['javascript:alert(1).md', 'javascript%3Aalert(1).md'],
    ['//host/a.md', '/.//host/a.md'],
  ] as const) {
    it(`of ${path} is ${address}`, () => assert.equal(addressOfPath(path), address));
  }
});

describe('The address of a source', () => {
  const file = (path: string, authority = '') => ({
    scheme: 'file',
    authority,
    path,
    toString: () => `file://${authority}${path}`,
  });
  for (const [folder, source, address] of [
    [file('/a'), file('/a/b c.md'), 'b%20c.md'],
    [file('/'), file('/a/b.md'), 'a/b.md'],
    [file('/a'), file('/ab/c.md'), 'file:///ab/c.md'],
    [file('/a/b'), file('/a/c.md'), 'file:///a/c.md'],
    [file('/a'), file('/a/b.md', 'host'), 'file://host/a/b.md'],
  ] as const) {
    it(`${source} is ${address} in ${folder}`, () => assert.equal(addressBelow(folder, source), address));
  }
});
