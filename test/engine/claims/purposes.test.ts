import { checkTable, type Row } from './table.ts';

const rows: readonly Row[] = [
  [
    'The overhaul is designed to streamline operations and accelerate innovation.',
    ['is designed to streamline operations', 'Harlow · purpose · simplify'],
    ['accelerate innovation', 'Harlow · purpose · accelerate'],
  ],
  ['Harlow aims to expand its network.', ['aims to expand its network', 'Harlow · purpose · expand (planned)']],
  ['Harlow makes pumps for farms.'],
];

const german: readonly Row[] = [
  [
    'Der Umbau soll die Abläufe vereinfachen.',
    ['soll die Abläufe vereinfachen', 'Harlow AG · purpose · simplify (planned)'],
  ],
];

describe('Claims about what a measure is for', () => {
  describe('in English', () =>
    checkTable({ kinds: ['purpose'], intro: 'Pumps are made by Harlow. A pump of Harlow is red.' }, rows));
  describe('in German', () =>
    checkTable({ kinds: ['purpose'], intro: 'Pumpen baut die Harlow AG. Die Harlow AG ist alt.' }, german));
});
