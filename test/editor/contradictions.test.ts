import assert from 'node:assert/strict';
import { type ContradictionFilter, filterFrom, noFilter, passes } from '../../src/editor/contradictions/filter.ts';
import { type Grouping, groupsOf } from '../../src/editor/contradictions/grouping.ts';
import { sidesOf } from '../../src/editor/text/describe.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { Agreement, Claim } from '../../src/engine/report.ts';
import { aClaim, aContradiction, anAgreement, aReport } from '../reports.ts';

describe('The contradictions that are shown', () => {
  const one = aClaim('c1', 'a.txt');
  const other = aClaim('c2', 'b.txt', { value: 'June' });
  const contradiction = aContradiction([[one], [other]], { kind: 'date', severity: 'hard' });
  const findings = indexFindings(aReport({ claims: [one, other], contradictions: [contradiction] }));

  for (const [filter, front, expected] of [
    [{}, undefined, true],
    [{ hiddenSeverities: ['soft', 'superseded'] }, undefined, true],
    [{ hiddenSeverities: ['hard'] }, undefined, false],
    [{ hiddenKinds: ['name'] }, undefined, true],
    [{ hiddenKinds: ['name', 'date'] }, undefined, false],
    [{ frontOnly: true }, 'b.txt', true],
    [{ frontOnly: true }, 'c.txt', false],
    [{ frontOnly: true }, undefined, true],
    [{ frontOnly: true, hiddenKinds: ['date'] }, 'b.txt', false],
  ] as [Partial<ContradictionFilter>, string | undefined, boolean][]) {
    it(`${expected ? 'hold' : 'lack'} one where the filter is ${JSON.stringify(filter)}, with ${front} in front`, () => {
      assert.equal(passes(contradiction, { ...noFilter, ...filter }, front, findings), expected);
    });
  }

  for (const kept of [undefined, null, 'all', { frontOnly: 1 }, { ...noFilter, hiddenKinds: ['rumour'] }]) {
    it(`are all where the filter that was kept is ${JSON.stringify(kept)}`, () => {
      assert.deepEqual(filterFrom(kept), noFilter);
    });
  }
});

describe('The sides of a contradiction', () => {
  const [may, june, alsoJune, juneElsewhere] = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((path, index) =>
    aClaim(`c${index}`, path, { value: index === 0 ? 'May' : 'June' }),
  ) as [Claim, Claim, Claim, Claim];
  const contradiction = aContradiction([[may], [june]], { kind: 'date', severity: 'hard' });
  const sources = (agreements: Agreement[]) => {
    const claims = [may, june, alsoJune, juneElsewhere];
    const findings = indexFindings(aReport({ claims, agreements, contradictions: [contradiction] }));
    return sidesOf(contradiction, findings).map((side) => side.claims.map(({ source }) => source));
  };
  it('have every source that says the same of it', () => {
    assert.deepEqual(sources([anAgreement([june, alsoJune])]), [['a.txt'], ['b.txt', 'c.txt']]);
  });
  it('lack those that say it in another relation', () => {
    assert.deepEqual(sources([anAgreement([june, juneElsewhere], { relation: 'another' })]), [['a.txt'], ['b.txt']]);
  });
});

describe('The groups of contradictions', () => {
  const about = (subject: string, severity: 'hard' | 'soft' | 'superseded') =>
    aContradiction([[aClaim('c1', 'a.txt')], [aClaim('c2', 'b.txt')]], { subject, severity });
  const all = [about('Elm', 'soft'), about('Ada\nElm', 'superseded'), about('Elm', 'hard')];

  for (const [grouping, expected] of [
    ['severity', ['hard 1', 'soft 1', 'superseded 1']],
    ['subject', ['Elm 2', 'Ada Elm 1']],
  ] as [Grouping, string[]][]) {
    it(`by ${grouping} are ${expected.join(', ')}`, () => {
      const told = groupsOf(all, grouping).map((group) => {
        const name = 'severity' in group ? group.severity : group.subject;
        return `${name} ${group.contradictions.length}`;
      });
      assert.deepEqual(told, expected);
    });
  }
});
