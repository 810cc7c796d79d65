import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { notesFor, sectionOf } from '../../src/build/release.mjs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-22

### Added

- Something.

## [1.2.2] - 2026-11-01

- Older.

[1.2.3]: https://example.org
`;

describe('Releasing a version', () => {
  it('prints what the changelog says about it', () => {
    assert.equal(notesFor('v1.2.3', '1.2.3', changelog), '### Added\n\n- Something.');
  });

  it('refuses a tag that is not the version', () => {
    assert.throws(
      () => notesFor('v1.2.4', '1.2.3', changelog),
      /tag is v1\.2\.4, but package\.json has version 1\.2\.3/,
    );
  });

  it('refuses a version of which the changelog says nothing', () => {
    assert.throws(() => notesFor('v1.3.0', '1.3.0', changelog), /CHANGELOG\.md says nothing about 1\.3\.0/);
  });
});

describe('The changelog', () => {
  it('has the form of Keep a Changelog', () => {
    const text = read('CHANGELOG.md');
    assert.match(text, /^# Changelog\n/);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
    assert.equal(headings[0], '[Unreleased]');
    for (const heading of headings.slice(1)) assert.match(heading, /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    const kinds = [...text.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind!);
    for (const kind of kinds) assert.match(kind, /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/);
    assert.ok(sectionOf(text, 'Unreleased').length > 0);
  });
});

describe('The workflows', () => {
  const manifest = JSON.parse(read('package.json'));

  it('pack with addresses for the pictures and links of the README, without which nothing is packed', () => {
    const { jobs } = parse(read('.github/workflows/release.yml')) as {
      jobs: { release: { steps: { run?: string }[] } };
    };
    const packing = jobs.release.steps.flatMap(({ run }) => (run?.includes('vsce package') ? [run] : []));
    assert.equal(packing.length, 1);
    for (const option of ['--baseContentUrl', '--baseImagesUrl']) {
      assert.match(
        packing[0]!,
        new RegExp(`${option} "\\$GITHUB_SERVER_URL/\\$GITHUB_REPOSITORY/\\w+/\\$GITHUB_REF_NAME"`),
      );
    }
  });

  for (const file of ['.github/workflows/test.yml', '.github/workflows/release.yml']) {
    it(`${file} run scripts that are there, with actions of a fixed version`, () => {
      const { jobs } = parse(read(file)) as { jobs: Record<string, { steps: { run?: string; uses?: string }[] }> };
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      assert.ok(steps.some(({ run }) => run === 'npm test'));
      for (const { run = '', uses } of steps) {
        if (uses) assert.match(uses, /@v\d+$/);
        const [, script] = /\bnpm run (?:--silent )?([\w:]+)/.exec(run) ?? [];
        if (script) assert.ok(script in manifest.scripts, script);
        const [, program] = /\bnode (src\/\S+)/.exec(run) ?? [];
        if (program) assert.ok(read(program).length > 0);
      }
    });
  }
});
