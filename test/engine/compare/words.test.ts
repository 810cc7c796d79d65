import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

/** The statements of the claims of a tiny article, with the rule that found each. */
function told(text: string): string[] {
  return reportOf(text).claims.map(({ statement, rule }) => `${statement} (${rule})`);
}

describe('A claim in words', () => {
  for (const [text, expected] of [
    [
      'Ada Okafor, chief executive of Harlow, spoke in Marston.',
      'Ada Okafor · post · chief executive, Harlow (post, by the pattern: person, … title “of”, “at” or the like … organisation)',
    ],
    [
      'The firm’s old mill in Marston burned for nine hours.',
      '“The firm’s old mill in Marston burned for nine hours” (a statement that can be checked)',
    ],
  ] as const) {
    it(text, () => assert.ok(told(text).includes(expected), told(text).join('\n')));
  }

  it('has the subject as the article has it', () => {
    const { claims } = reportOf('Harlow’s board of nine met in Marston on Friday.');
    assert.deepEqual([...new Set(claims.map(({ subject }) => subject))], ['Harlow’s board of nine']);
  });

  it('says once that something is planned', () => {
    const states = told('Harlow plans to acquire Quill.').filter((each) => each.includes('state of the acquisition'));
    assert.ok(states.length > 0);
    for (const state of states) assert.equal(state.match(/planned/g)?.length, 1, state);
  });

  it('says a concept of two words in two words', () => {
    const { claims } = reportOf('Harlow laid off 120 people in Marston last week.');
    for (const { relation } of claims) assert.doesNotMatch(relation, /\p{Ll}\p{Lu}/u);
  });
});
