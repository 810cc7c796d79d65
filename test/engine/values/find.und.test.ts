import { checkTable, type Row } from './table.ts';

/** What is read of a text in a language without a pack, or too short to tell its language. */
const rows: readonly Row[] = [
  ['Marlow vendette Quill per 3 miliardi di euro.', ['3 miliardi', '3 billion']],
  ['Investimento: €1.5 milioni.', ['€1.5 milioni', '€1.5 million']],
  ['De koper betaalt 12 miljoen.', ['12 miljoen', '12 million']],
  ['Quill: $5 billion.', ['$5 billion', '$5 billion']],
];

describe('values in a language that is not known', () => checkTable('und', rows));
