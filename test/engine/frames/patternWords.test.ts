import assert from 'node:assert/strict';
import { frames } from '../../../src/engine/frames/frames.ts';
import { inWords, patternInWords } from '../../../src/engine/frames/patternWords.ts';

describe('A pattern in words', () => {
  const cases: readonly (readonly [pattern: string, words: string])[] = [
    ['{person} , ~3 {title:office} of|at ~6 {organisation}', 'person, … title “of” or “at” … organisation'],
    ["{person} , {organisation} 's ~2 {title:office}", 'person, organisation’s … title'],
    ['{title:office} ( dr|mr|ms|mrs )? ( . )? {person}', 'title person'],
    [
      '<cutJobs.verb> ~2 {amount:count} ~2 jobs|positions|posts|roles',
      '“cut jobs” … number … “jobs”, “positions” or the like',
    ],
    [
      '{buyer:organisation} <acquire> {price:money} … {when:since}',
      'organisation “acquire” amount of money … “since” and a time',
    ],
    ['{age:age} [ {size:percentage} ] ,|.', 'age (percentage), or .'],
    ['*geräte ~2 … für', '“…geräte” … “für”'],
  ];
  for (const [pattern, words] of cases) {
    it(`reads ${pattern}`, () => assert.equal(patternInWords(pattern), words));
  }

  it('holds no notation, whatever the frame', () => {
    for (const { patterns } of frames) {
      for (const pattern of Object.values(patterns).flat()) {
        assert.doesNotMatch(patternInWords(pattern), /[{}<>~|*?]|\p{Ll}\p{Lu}/u, pattern);
      }
    }
  });

  it('tells a concept as words', () => assert.equal(inWords('declineComment'), 'decline comment'));
});
