import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

const intro = 'Pumps are made by Harlow and by Quill in the town.';
const deutsch = 'Pumpen bauen die Harlow AG und die Quill GmbH.';

function claimsOf(text: string, opening: string): string[] {
  return reportOf(`${opening} ${text}`)
    .claims.filter(({ start }) => start >= opening.length)
    .map(({ quote }) => quote);
}

/** Sentences that hold nothing to check. */
const unchecked = [
  'Was the plant closed in 2019?',
  'Who knows what will come of it?',
  'I visited the plant in 2019 with Ada Okafor.',
  'We think that Harlow will win the contract in 2025.',
  'You should visit the plant in Marston.',
  'A great day for everyone.',
  'What a year for the town!',
  'In my view the plant in Marston is too big.',
  'Arguably, Harlow is the worst employer in Marston.',
  'Not for the first time.',
  'The news took the staff of Quill by surprise.',
  'Some of the clerks, who spoke on condition of anonymity, are still employed by Harlow in Marston.',
  'The clerks of Quill are not authorized to speak publicly.',
];

const uncheckedGerman = [
  'Wurde das Werk 2019 geschlossen?',
  'Ich besuchte 2019 das Werk mit Anna Brandt.',
  'Ein großer Tag für alle.',
  'Meiner Meinung nach ist das Werk in Marston zu groß.',
];

/** Sentences that can be checked although no frame has a slot for what they say. */
const checked: readonly (readonly [string, string])[] = [
  ['The mayor was present at the ceremony.', 'The mayor was present at the ceremony'],
  ['The siren never sounded.', 'The siren never sounded'],
  ['There was no fire.', 'There was no fire'],
  ['The lawyer would not say what the repair had cost.', 'The lawyer would not say what the repair had cost'],
  [
    'Harlow painted the tower in Marston with 400 litres of oil.',
    'Harlow painted the tower in Marston with 400 litres of oil',
  ],
  ['Ada Okafor travelled to Marston on 3 May 2019.', 'Ada Okafor travelled to Marston on 3 May 2019'],
  ['However, Quill trained Ada Okafor in Marston.', 'Quill trained Ada Okafor in Marston'],
  [
    'Quill encourages Harlow and Marston schools to paint their towers in May 2019.',
    'Quill encourages Harlow and Marston schools to paint their towers in May 2019',
  ],
  [
    'The clerks of Quill were shocked on 3 May 2019 in Marston.',
    'The clerks of Quill were shocked on 3 May 2019 in Marston',
  ],
];

/** The figures and days of a source stay, whether or not it has a name. */
const ofUnnamed = 'At least 12 people were hurt in Marston, said two officials who spoke on condition of anonymity.';

const checkedGerman: readonly (readonly [string, string])[] = [
  ['Der Schuppen geriet in Brand.', 'Der Schuppen geriet in Brand'],
  ['Anna Brandt reiste am 3. Mai 2019 nach Marston.', 'Anna Brandt reiste am 3. Mai 2019 nach Marston'],
];

describe('Claims that no frame has a slot for', () => {
  it('are kept where a source without a name gives a figure', () =>
    assert.ok(claimsOf(ofUnnamed, intro).some((quote) => quote.includes('12 people'))));
  for (const sentence of unchecked) it(`${sentence} → nothing`, () => assert.deepEqual(claimsOf(sentence, intro), []));
  for (const sentence of uncheckedGerman)
    it(`${sentence} → nothing`, () => assert.deepEqual(claimsOf(sentence, deutsch), []));
  for (const [sentence, quote] of checked)
    it(`${sentence} → a claim`, () => assert.deepEqual(claimsOf(sentence, intro), [quote]));
  for (const [sentence, quote] of checkedGerman)
    it(`${sentence} → a claim`, () => assert.deepEqual(claimsOf(sentence, deutsch), [quote]));

  it('are kept for other sources to bear out where a heading inside the article tells them', () => {
    const told = 'Ada Okafor travelled to Marston on 3 May 2019';
    const story = ['Pumps for the town', `${intro} They are blue.`, told, 'The town has a new bridge.'];
    const quotesIn = (texts: readonly string[]): string[] =>
      reportOf(texts.join('\n\n')).claims.flatMap(({ kind, quote }) => (kind === 'open' ? quote : []));
    assert.ok(!quotesIn(story).includes(told));
    assert.ok(quotesIn(story.with(2, `${told}.`)).includes(told));
  });
});
