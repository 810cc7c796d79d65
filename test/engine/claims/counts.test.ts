import { checkTable, type Row } from './table.ts';

const counts: readonly Row[] = [
  ['Harlow has four divisions.', ['has four divisions', 'Harlow · number of units · four']],
  ['Harlow split into 4 business units.', ['split into 4 business units', 'Harlow · number of units · four']],
  ['Harlow runs about 60 stores in Marston.', ['runs about 60 stores', 'Harlow · number of stores · about 60']],
  // That there are four is taken for granted where somebody does not name them.
  ['Harlow has not named the four divisions.', ['named the four divisions', 'Harlow · number of units · four']],
];

const german: readonly Row[] = [
  ['Harlow hat vier Sparten.', ['hat vier Sparten', 'Harlow AG · number of units · four']],
  ['Harlow betreibt rund 60 Filialen.', ['betreibt rund 60 Filialen', 'Harlow AG · number of stores · about 60']],
];

const disclosures: readonly Row[] = [
  [
    'Harlow has four divisions: Arden, Brill, Corvin and Dale.',
    ['four divisions: Arden, Brill, Corvin and Dale', 'Harlow · names of the units · Arden, Brill, Corvin, Dale'],
  ],
  [
    'The four divisions, including Arden, Brill and Corvin, employ 300 people.',
    ['four divisions, including Arden, Brill and Corvin', 'Harlow · names of the units · Arden, Brill, Corvin'],
  ],
  [
    'The four divisions have not been named.',
    ['The four divisions have not been named', 'Harlow · names of the units · not disclosed (not so)'],
  ],
  [
    'Harlow has not named the four divisions.',
    ['Harlow has not named the four divisions', 'Harlow · names of the units · not disclosed (not so)'],
  ],
  // Two members are no list, and a division that was named is not one that was not.
  ['Harlow has two divisions: Arden and Brill.'],
  ['The divisions have been named.'],
];

describe('Claims that count and list', () => {
  describe('counts in English', () =>
    checkTable({ kinds: ['count'], intro: 'Pumps are made by Harlow in the town.' }, counts));
  describe('counts in German', () =>
    checkTable({ kinds: ['count'], intro: 'Pumpen baut die Harlow AG in der Stadt.' }, german));
  describe('lists and what is not disclosed (not so)', () =>
    checkTable({ kinds: ['disclosure'], intro: 'Pumps are made by Harlow. Harlow is old.' }, disclosures));
});
