import { looseEndings } from '../looseForms.ts';

/** Comparatives, adverbs and nouns of adjectives. */
export const endings = looseEndings(
  'iest y, ier y, est -, est e, ggest g, ttest t, nnest n, er -, er e, gger g, tter t, nner n, ily y, ically ic, ly -, ly le, iness y, ness -',
);
