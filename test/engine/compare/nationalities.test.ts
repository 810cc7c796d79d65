import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

/** Two sources that tell two countries of one person, and the countries. */
const conflicts: readonly (readonly [string, string, string])[] = [
  [
    'Austria / Germany',
    'The Austrian sailor Greta Ollmann won the race.',
    'Greta Ollmann, a German citizen, won the race.',
  ],
  [
    'Uganda / Kenya',
    'The chess master Joel Achieng of Uganda resigned.',
    'El keniano Joel Achieng abandonó la partida.',
  ],
  [
    'Switzerland / France',
    'Die Schweizerin Anna Keller leitet das Museum.',
    'La conservatrice française Anna Keller dirige le musée.',
  ],
  ['Sweden / Denmark', 'Anna Keller, the 41-year-old Swede, painted it.', 'Anna Keller is Danish. She painted it.'],
  [
    'Brazil / Portugal',
    'La brasileña Anna Keller pintó el mural de la estación. Los vecinos lo celebraron con una fiesta en la plaza.',
    'Anna Keller, de nationalité portugaise, a peint la fresque de la gare. Les voisins ont fait la fête sur la place.',
  ],
  ['Kenya / Uganda', "Kenya's Joel Achieng won the cup.", 'The Ugandan Joel Achieng won the cup.'],
];

/** Two sources that tempt to see two countries of one person. */
const noConflicts: readonly (readonly [string, string, string])[] = [
  ['one country in two languages', 'Die Österreicherin Anna Keller gewann.', 'The Austrian swimmer Anna Keller won.'],
  ['of two countries', 'The French-Lebanese poet Anna Keller spoke.', 'La poétesse libanaise Anna Keller a parlé.'],
  [
    'of two countries, in two places',
    'The French poet Anna Keller spoke. Later Anna Keller, a Lebanese citizen, left.',
    'La poétesse libanaise Anna Keller a parlé.',
  ],
  ['what somebody teaches', 'The French teacher Anna Keller spoke.', 'The Austrian author Anna Keller spoke.'],
  ['where somebody was born', 'The Polish-born author Anna Keller spoke.', 'The Austrian author Anna Keller spoke.'],
  ['whom somebody works for', 'The Italian bank manager Anna Keller spoke.', 'The Austrian author Anna Keller spoke.'],
  ['a continent', 'The Latin American author Anna Keller spoke.', 'The Chilean author Anna Keller spoke.'],
  ['two people', 'The Austrian author Anna Keller spoke.', 'The German author Hanna Brandt spoke.'],
  ['a thing of that country', 'Anna Keller, an Italian car collector, spoke.', 'Anna Keller is Austrian. She spoke.'],
  ['a state', 'Anna Keller of Georgia spoke.', 'Anna Keller is American. She spoke.'],
  ['a part of a country', 'Anna Keller of Puerto Rico spoke.', 'Anna Keller is American. She spoke.'],
  ['what one is not', 'Anna Keller is not German. She spoke.', 'Anna Keller is Austrian. She spoke.'],
];

describe('Contradictions about the country that a person is of', () => {
  for (const [countries, a, b] of conflicts)
    it(countries, () => {
      const { contradictions } = reportOf(a, b);
      const found = contradictions.map(({ kind, severity, sides }) =>
        [kind, severity, sides.map(({ value }) => value).join(' / ')].join(' '),
      );
      assert.ok(found.includes(`location soft ${countries}`), found.join('\n'));
    });
});

describe('What tempts to see two countries of one person', () => {
  for (const [what, a, b] of noConflicts)
    it(what, () => {
      const found = reportOf(a, b).contradictions.filter(({ kind }) => kind === 'location');
      assert.deepEqual(found, []);
    });
});
