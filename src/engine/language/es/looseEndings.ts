import { looseEndings } from '../looseForms.ts';

/** Feminines and plurals, adverbs. */
export const endings = looseEndings(
  'a o, as o, a -, as -, amente o, mente -, eses és, anes án, ines ín, ísimo o, ísima o',
);
