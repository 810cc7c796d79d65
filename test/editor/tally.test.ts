import assert from 'node:assert/strict';
import { corroboratedInWords, shortTally, talliesOf } from '../../src/editor/counts/tally.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import { aClaim, aContradiction, anAgreement, aReport, inEnglish } from '../reports.ts';

describe('The counts of a line', () => {
  const one = aClaim('c1', 'a.txt', { start: 10 });
  const two = aClaim('c2', 'a.txt', { start: 20 });
  const three = aClaim('c3', 'a.txt', { start: 110 });
  const lonely = aClaim('c4', 'a.txt', { start: 210 });
  const gone = aClaim('c5', 'a.txt', { start: 999 });
  const same = aClaim('c6', 'b.txt');
  const other = aClaim('c7', 'b.txt', { value: 'June' });
  const own = [one, two, three, lonely, gone];
  const findings = indexFindings(
    aReport({
      claims: [...own, same, other],
      agreements: [anAgreement([two, same]), anAgreement([three, same])],
      contradictions: [
        aContradiction([[one, two], [other]]),
        aContradiction([[three], [other]], { severity: 'superseded' }),
      ],
    }),
  );
  const tallies = talliesOf(own, findings, ({ start }) => (start < 900 ? Math.floor(start / 100) : undefined));

  it('tell contradictions that stand once each, and the claims that others state too', () => {
    assert.deepEqual(
      tallies.map(({ line, claims, corroborated, contradictions }) => [
        line,
        claims,
        corroborated,
        contradictions.length,
      ]),
      [
        [0, 2, 0, 1],
        [1, 1, 1, 0],
      ],
    );
    assert.deepEqual(tallies.map(shortTally), ['≠ 1', '✓ 1/1']);
    assert.equal(corroboratedInWords(tallies[1]!, inEnglish), '1 of 1 claims corroborated');
  });
});
