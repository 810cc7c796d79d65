import { looseEndings } from '../looseForms.ts';

/** Feminines and their plurals, adverbs. */
export const endings = looseEndings(
  'euse eux, euses eux, elle eau, elles eau, lle l, lles l, nne n, nnes n, tte t, ttes t, sse s, sses s, que c, ques c, ve f, ves f, ère er, ères er, gue g, gues g, e -, es -, amment ant, emment ent, ément é, ment -, ement -, ivement if, eusement eux',
);
