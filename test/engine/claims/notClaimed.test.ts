import assert from 'node:assert/strict';
import { reportOf, written } from './table.ts';

const claimsOf = (text: string): string[] => reportOf(text).claims.map(written);

/** Sentences with words that mean something else than a pattern's reader may think, and the statement that they do not make. */
const rows: readonly (readonly [sentence: string, statement: RegExp])[] = [
  ['El gol llegó por medio de Iker Robles, a los 23 minutos.', /age/],
  ['The 29-year-old beat Norland’s Lotte Maes on Sunday.', /Norland · age|Lotte Maes · age/],
  ['Prosecutor Anna Brandt had asked for five years for the 63-year-old.', /Anna Brandt · age/],
  ['A guard of 52 was killed in the raid.', /killed · 52/],
  ['A roofer of 37 died on Monday.', /killed/],
  ['Three of the seven hostages were killed on Friday.', /killed · seven/],
  ['Damit entfallen auf die Roten 31 der 87 Sitze.', /seats · 87/],
  ['Inês Alder a simplement remercié ses deux grands-mères.', /left office/],
  ['The cause was a heart attack, her daughter said.', /caused by/],
  ['The keeper saved two penalties in the shoot-out.', /rescued/],
  ['Most of them were told on Monday.', /how many/],
  ['Die meisten davon wurden am Montag entlassen.', /how many/],
  ['Anna Brandt will take over Mr Lund’s duties in May.', /acquisition/],
  ['Das Land übernimmt davon die Hälfte.', /acquisition/],
  ['The owners still have to approve the merger of Harlow and Quill.', /state of the/],
  ['She accused him of wanting to sell Harlow.', /state of the/],
];

describe('What a sentence does not say', () => {
  for (const [sentence, statement] of rows)
    it(`${sentence} – not ${statement.source}`, () => {
      assert.deepEqual(
        claimsOf(sentence).filter((told) => statement.test(told)),
        [],
      );
    });

  it('still leaves what it says', () => {
    assert.ok(claimsOf('Harlow will take over Quill in May.').some((told) => /acquisition/.test(told)));
    assert.ok(claimsOf('The police rescued 40 people on Monday.').some((told) => /rescued · 40/.test(told)));
    assert.ok(claimsOf('All of the passengers were rescued on Monday.').some((told) => /how many/.test(told)));
  });
});
