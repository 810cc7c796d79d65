import assert from 'node:assert/strict';
import { flagged, reportOf } from './table.ts';

const intro = {
  en: 'The flood at Arden destroyed the Lindhof School on Friday. Mayor Piet Lennard was in Arden.',
  de: 'Das Hochwasser in Arden hat am Freitag die Lindhof-Schule zerstört. Bürgermeister Piet Lennard war in Arden.',
  fr: 'La crue à Arden a détruit vendredi l’école Lindhof. Le maire Piet Lennard était à Arden.',
  es: 'La inundación en Arden destruyó el viernes la escuela Lindhof. El alcalde Piet Lennard estaba en Arden.',
} as const;

type Told = readonly [language: keyof typeof intro, sentence: string];

const [english, german, french, spanish]: Told[] = [
  ['en', '“The river took our bridge in two hours,” Ada Okafor said.'],
  ['de', '„Der Fluss hat unsere Brücke in zwei Stunden genommen“, sagte Ada Okafor.'],
  ['fr', '« La rivière a pris notre pont en deux heures », a dit Ada Okafor.'],
  ['es', '«El río se llevó nuestro puente en dos horas», dijo Ada Okafor.'],
] as const;

/** Two renderings, and what is flagged about them. */
const rows: readonly (readonly [a: Told, b: Told, flagged: readonly string[]])[] = [
  [english, german, []],
  [english, french, []],
  [english, spanish, []],
  [german, french, []],
  // Somebody else is said to have said it.
  [
    english,
    ['de', '„Der Fluss hat unsere Brücke in zwei Stunden genommen“, sagte Jonas Brandt.'],
    ['attribution hard'],
  ],
  [german, ['es', '«El río se llevó nuestro puente en dos horas», dijo Carmen Ruiz.'], ['attribution hard']],
  // A quotation whose speaker nobody names may be anybody's.
  [english, ['de', '„Der Fluss hat unsere Brücke in zwei Stunden genommen“, sagte ein Nachbar.'], []],
  // Two people may say much the same, and one of them not.
  [english, ['de', '„Der Fluss hat unsere Brücke nie in zwei Stunden genommen“, sagte Jonas Brandt.'], []],
  // Other figures, "nearly", a word or a negation that turns it around.
  [english, ['de', '„Der Fluss hat unsere Brücke in drei Stunden genommen“, sagte Ada Okafor.'], ['quotation hard']],
  [english, ['fr', '« La rivière a presque pris notre pont en deux heures », a dit Ada Okafor.'], ['quotation soft']],
  [
    ['en', '“Everybody in the village heard the alarm,” Ada Okafor said.'],
    ['de', '„Niemand im Dorf hat den Alarm gehört“, sagte Ada Okafor.'],
    ['quotation hard'],
  ],
  [
    ['en', '“We will rebuild the bridge and live in the village,” Ada Okafor said.'],
    ['es', '«Reconstruiremos el puente y no viviremos en el pueblo», dijo Ada Okafor.'],
    ['quotation hard'],
  ],
  // One language denies with a verb what another denies with a negation.
  [
    ['en', '“We were unable to save the school and the bridge,” Ada Okafor said.'],
    ['de', '„Wir konnten die Schule und die Brücke nicht retten“, sagte Ada Okafor.'],
    [],
  ],
  // In one language, words in another order; two people may say much the same.
  [
    ['en', '“We have a village to rebuild, not a speech to hold,” Ada Okafor said.'],
    ['en', '“We are here to rebuild a village, not to hold speeches,” Ada Okafor said.'],
    ['quotation soft'],
  ],
  [
    ['en', '“We have a village to rebuild, not a speech to hold,” Ada Okafor said.'],
    ['en', '“We are here to rebuild a village, not to hold speeches,” Paul Okker said.'],
    [],
  ],
  // A question takes up what somebody said.
  [['en', '“The river took our bridge in two hours?” Paul Okker asked.'], german, []],
];

describe('One utterance by what it says', () => {
  for (const [a, b, expected] of rows) {
    it(`${a[1]} / ${b[1]} → ${expected.join(', ') || 'nothing'}`, () => {
      const report = reportOf(...[a, b].map(([language, sentence]) => `${intro[language]} ${sentence}`));
      assert.deepEqual(
        flagged(report).map((line) => line.slice(0, line.indexOf(':'))),
        expected,
      );
    });
  }

  it('agrees where one person is said to have said it', () => {
    const { agreements, claims } = reportOf(`${intro.en} ${english[1]}`, `${intro.de} ${german[1]}`);
    const quotations = new Set(claims.filter(({ kind }) => kind === 'quotation').map(({ id }) => id));
    assert.ok(agreements.some((agreement) => agreement.claims.every((id) => quotations.has(id))));
  });
});
