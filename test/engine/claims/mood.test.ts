import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

type Mood = 'fact' | 'planned' | 'possible' | 'not so';

/** Sentences about a purchase, and how they tell it; undefined where they only ask. */
const english: readonly (readonly [string, Mood | undefined])[] = [
  ['Harlow bought Quill.', 'fact'],
  ['Harlow has bought Quill.', 'fact'],
  ['Harlow did not buy Quill.', 'not so'],
  ["Harlow didn't buy Quill.", 'not so'],
  ['Harlow never bought Quill.', 'not so'],
  ['Harlow not only bought Quill.', 'fact'],
  ['Not long after, Harlow bought Quill.', 'fact'],
  ['There is no doubt that Harlow bought Quill.', 'fact'],
  ['Harlow will buy Quill.', 'planned'],
  ['Harlow plans to buy Quill.', 'planned'],
  ['Harlow is going to buy Quill.', 'planned'],
  ['Harlow is due to buy Quill.', 'planned'],
  ['Harlow is to buy Quill.', 'planned'],
  ['Harlow should have bought Quill.', 'possible'],
  ['Harlow should have bought Quill on 4 May.', 'fact'],
  ['Harlow bought Quill due to its plan for the port.', 'fact'],
  ['Harlow bought Quill and set a record.', 'fact'],
  ['Harlow may buy Quill.', 'possible'],
  ['Harlow could buy Quill.', 'possible'],
  ['Harlow has reportedly bought Quill.', 'possible'],
  ['Harlow denied that it had bought Quill.', 'not so'],
  ['If Harlow Inc. buys Quill, it will close the plant.', 'possible'],
  ['Harlow Inc. denied that it had bought Quill.', 'not so'],
  // What stands before "without" is not denied by it.
  ['Harlow bought Quill without a loan.', 'fact'],
  ['Those without a doubt say that Harlow bought Quill.', 'fact'],
  ['Did Harlow buy Quill?', undefined],
];

const german: readonly (readonly [string, Mood])[] = [
  ['Harlow kaufte Quill.', 'fact'],
  ['Harlow hat Quill gekauft.', 'fact'],
  ['Harlow hat Quill nicht gekauft.', 'not so'],
  ['Harlow hat Quill nie gekauft.', 'not so'],
  ['Harlow wird Quill kaufen.', 'planned'],
  ['Harlow will Quill kaufen.', 'planned'],
  ['Harlow könnte Quill kaufen.', 'possible'],
  ['Harlow hat Quill möglicherweise gekauft.', 'possible'],
  ['Quill wurde von Harlow gekauft.', 'fact'],
];

function moodOf(text: string): Mood | undefined {
  const claim = reportOf(text).claims.find(({ kind }) => kind === 'acquire');
  return claim && (claim.polarity === 'negated' ? 'not so' : (claim.modality as Mood));
}

describe('How a claim is told', () => {
  for (const [sentence, mood] of english)
    it(`${sentence} → ${mood ?? 'no claim'}`, () =>
      assert.equal(moodOf(`Pumps are made by Harlow and by Quill in the town. ${sentence}`), mood));
  for (const [sentence, mood] of german)
    it(`${sentence} → ${mood}`, () =>
      assert.equal(moodOf(`Pumpen bauen die Harlow AG und die Quill GmbH. ${sentence}`), mood));
});
