import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaults, type Settings, settingNames, settingsFrom } from '../../src/editor/settings.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const { properties } = read('package.json').contributes.configuration;

describe('Settings', () => {
  it('are the defaults where nothing is set', () => assert.deepEqual(settingsFrom({}), defaults));

  for (const [key, value, expected] of [
    ['enable', 'on', 'on'],
    ['enable', 'maybe', 'auto'],
    ['include', ['a/*.txt'], ['a/*.txt']],
    ['include', [], defaults.include],
    ['include', 'a/*.txt', defaults.include],
    ['exclude', ['drafts/**'], ['drafts/**']],
    ['exclude', [1], []],
    ['articleSizeLimit', 10, 10],
    ['articleSizeLimit', -1, 1024],
    ['articleSizeLimit', 1.5, 1024],
    ['marks', [], []],
    ['marks', ['disputed'], ['disputed']],
    ['marks', ['blinking'], defaults.marks],
    ['counts', 'codeLens', 'codeLens'],
    ['counts', true, 'off'],
    ['problemSeverity', 'off', 'off'],
    ['problemSeverity', null, 'information'],
    ['problemLimit', 0, 100],
  ] as const) {
    it(`${key} set to ${JSON.stringify(value)} is ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(settingsFrom({ [key]: value })[key], expected);
    });
  }

  it('come out whole and valid whatever goes in', () => {
    const keys = Object.keys(defaults) as (keyof Settings)[];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()]))), (values) => {
        const settings = settingsFrom(values);
        assert.deepEqual(settingsFrom(settings), settings);
      }),
    );
  });

  it('are the ones in the manifest, with the same defaults', () => {
    const declared = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, (property as { default: unknown }).default]),
    );
    const own = Object.entries(settingNames).map(([key, name]) => [
      `crosscheck.${name}`,
      defaults[key as keyof Settings],
    ]);
    assert.deepEqual(declared, Object.fromEntries(own));
  });

  it('can be set for each folder', () => {
    for (const property of Object.values<{ scope: string }>(properties)) assert.equal(property.scope, 'resource');
  });
});
