import assert from 'node:assert/strict';
import { contradictionTitle, titleWithoutSubject } from '../../src/editor/text/describe.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { Claim, Contradiction } from '../../src/engine/report.ts';
import { aClaim, aContradiction, aReport, aSource, inEnglish } from '../reports.ts';

type Given = Partial<Claim> & { readonly values: readonly [string, string] };

const cases: readonly [says: string, given: Given, change: Partial<Contradiction>, title: string, without: string][] = [
  [
    'what a frame tells of somebody',
    { kind: 'post', subject: 'Ada Elm', relation: 'post', values: ['chief engineer', 'chief architect'] },
    {},
    'Ada Elm · post: chief engineer / chief architect',
    'post: chief engineer / chief architect',
  ],
  [
    'what is told in words of its own, of which the engine keeps a verb',
    { kind: 'open', subject: 'the jurors', relation: 'have', values: ['31 hours', '13 hours'] },
    {},
    'the jurors: 31 hours / 13 hours',
    '31 hours / 13 hours',
  ],
  [
    'how somebody is called, in whatever words',
    { kind: 'open', subject: 'Ada Elm', relation: 'open', values: ['Ada Elm', 'Ada Ulm'] },
    { relation: 'name' },
    'Ada Elm · name: Ada Elm / Ada Ulm',
    'name: Ada Elm / Ada Ulm',
  ],
  [
    'how many there are of something',
    { kind: 'count', subject: 'Lornhaven', relation: 'number of boats', values: ['300', '500'] },
    {},
    'number of boats: 300 / 500 (Lornhaven)',
    'number of boats: 300 / 500',
  ],
  [
    'what happened in a story, which is called by a headline',
    { kind: 'depth', subject: 'Strong quake shakes valley', relation: 'depth', values: ['14 km', '14 miles'] },
    {},
    'depth: 14 km / 14 miles (Strong quake shakes valley)',
    'depth: 14 km / 14 miles',
  ],
];

describe('The title of a contradiction', () => {
  for (const [says, { values, ...given }, change, title, without] of cases) {
    const sides = values.map((value, index) => [aClaim(`c${index}`, `${index}.txt`, { ...given, value })]);
    const contradiction = aContradiction(sides, change);
    const findings = indexFindings(
      aReport({
        sources: [aSource('0.txt', { title: 'Strong quake shakes valley' }), aSource('1.txt')],
        claims: sides.flat(),
        contradictions: [contradiction],
      }),
    );

    it(`says ${says}: ${title}`, () => {
      assert.equal(contradictionTitle(contradiction, findings, inEnglish), title);
      assert.equal(titleWithoutSubject(contradiction, findings, inEnglish), without);
    });

    it(`is cut to its limit, and keeps both values: ${title}`, () => {
      const short = contradictionTitle(contradiction, findings, inEnglish, 40);
      assert.ok(short.length <= 52, short);
      for (const value of values) assert.ok(short.includes(value.slice(0, 5)), short);
    });
  }
});
