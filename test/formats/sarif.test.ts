import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import type { Contradiction, Report } from '../../src/engine/report.ts';
import type { Exported } from '../../src/formats/exported.ts';
import { rules } from '../../src/formats/rules.ts';
import { githubLimits, writeSarif } from '../../src/formats/sarif.ts';
import { exported, exportedFrom, hostileStory, reviewed, story } from './story.ts';

// The official schema, as the SARIF SDK of its authors carries it.
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

function sarif(from: Exported): Log {
  const log = JSON.parse(writeSarif(from)) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2));
  return log;
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]!.results!;

/** A report in which the one contradiction stands `count` times. */
function repeated(from: Exported, count: number): Report {
  const [contradiction] = from.report.contradictions as [Contradiction];
  return {
    ...from.report,
    contradictions: Array.from({ length: count }, (_, index) => ({
      ...contradiction,
      id: `${contradiction.id}#${index}`,
    })),
  };
}

describe('SARIF', () => {
  it('is valid by the official schema for a story, a hostile one and none at all', async () => {
    assert.ok(resultsOf(sarif(await exported(story))).length > 0);
    assert.ok(resultsOf(sarif(await exported(hostileStory))).length > 0);
    assert.deepEqual(resultsOf(sarif(await exported({}))), []);
  });

  it('leaves out what a reader has reviewed, so that its alert is closed', async () => {
    const from = await exported(story);
    assert.equal(resultsOf(sarif(from)).length, 1);
    assert.deepEqual(resultsOf(sarif(reviewed(from, 'They speak of two deals.'))), []);
  });

  it('gives a contradiction in the newest source, and the other sides as related locations that its message links to', async () => {
    const log = sarif(await exported(story));
    const [result, ...others] = resultsOf(log);
    assert.deepEqual(others, []);
    assert.equal(log.runs[0]!.columnKind, 'utf16CodeUnits');
    assert.equal(result!.ruleId, 'money');
    assert.equal(result!.level, 'warning');
    const [main] = result!.locations!;
    assert.equal(main!.physicalLocation!.artifactLocation!.uri, 'evening.md');
    assert.deepEqual(
      result!.relatedLocations!.map(({ id, physicalLocation }) => [id, physicalLocation!.artifactLocation!.uri]),
      [
        [1, 'noon.html'],
        [2, 'press/morning%201.txt'],
      ],
    );
    assert.match(
      result!.message.text!,
      /^Quintar · price: .*[.] Here: “.*3\.1 billion”\n\[noon\.html\]\(1\): “.*\n\[press\/morning 1\.txt\]\(2\): “/,
    );
  });

  it('counts columns in UTF-16 code units from 1', async () => {
    const [result] = resultsOf(sarif(await exported(story)));
    const { region } = result!.locations![0]!.physicalLocation!;
    const line = story['evening.md'].split('\n')[region!.startLine! - 1]!;
    assert.equal(line.slice(region!.startColumn! - 1, region!.endColumn! - 1), region!.snippet!.text);
  });

  it('explains the rules that have results, and knows one for each kind', async () => {
    const { driver } = sarif(await exported(story)).runs[0]!.tool;
    assert.deepEqual(
      driver.rules!.map(({ id }) => id),
      ['money'],
    );
    for (const { name, title, help } of Object.values(rules)) {
      assert.match(name, /^[A-Z][A-Za-z]+$/);
      assert.match(help, /[.]$/);
      assert.ok(title.length < 100);
    }
  });

  it('links to nothing but its own related locations', async () => {
    for (const { message } of resultsOf(sarif(await exported(hostileStory)))) {
      const links = [...message.text!.matchAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)/g)].map(
        ([, , target]) => target,
      );
      assert.ok(links.length > 0);
      assert.ok(links.every((target) => /^\d+$/.test(target!)));
    }
  });

  const edits: readonly [name: string, edit: (text: string) => string, kept: boolean][] = [
    ['lines before it', (text) => text.replace('---\n\n', '---\n\nThe weather was fine on that day.\n\n'), true],
    ['lines after it', (text) => `${text}\nShares of neither company were traded.\n`, true],
    ['the amount', (text) => text.replace('3.1', '3.3'), false],
  ];
  for (const [name, edit, kept] of edits) {
    it(`${kept ? 'keeps' : 'changes'} the fingerprint when an edit changes ${name}`, async () => {
      const prints = async (text: string) =>
        resultsOf(sarif(await exported({ ...story, 'evening.md': text }))).map(
          ({ partialFingerprints }) => partialFingerprints,
        );
      const before = await prints(story['evening.md']);
      const after = await prints(edit(story['evening.md']));
      assert.equal(before.length, 1);
      if (kept) assert.deepEqual(after, before);
      else assert.notDeepEqual(after, before);
    });
  }

  it('gives every result a fingerprint of its own', async () => {
    const from = await exported(story);
    const log = sarif(exportedFrom(repeated(from, 3), story));
    const prints = resultsOf(log).map(({ partialFingerprints }) => partialFingerprints!.primaryLocationLineHash);
    assert.equal(new Set(prints).size, 3);
  });

  it('stays below the limits of GitHub code scanning and says how many results were left out', async () => {
    const from = await exported(story);
    const { runs } = JSON.parse(writeSarif(exportedFrom(repeated(from, githubLimits.resultsShown + 7), story))) as Log;
    assert.equal(runs.length, 1);
    assert.equal(runs[0]!.results!.length, githubLimits.resultsShown);
    assert.deepEqual(runs[0]!.properties, { leftOut: 7 });
    for (const { locations, relatedLocations } of runs[0]!.results!)
      assert.ok(locations!.length + relatedLocations!.length <= githubLimits.locations);
    for (const { properties } of runs[0]!.tool.driver.rules!) assert.ok(properties!.tags!.length <= githubLimits.tags);
  });

  it('leaves updates out', async () => {
    const from = await exported(story);
    const report = {
      ...from.report,
      contradictions: from.report.contradictions.map((each) => ({ ...each, severity: 'superseded' as const })),
    };
    assert.deepEqual(resultsOf(sarif(exportedFrom(report, story))), []);
  });
});
