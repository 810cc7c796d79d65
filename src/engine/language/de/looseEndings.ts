import { looseEndings } from '../looseForms.ts';

/** Short words with their endings, comparatives and superlatives, adverbs. */
export const endings = looseEndings(
  'es -, e -, en -, er -, em -, ere -, eren -, erer -, eres -, erem -, ste -, sten -, ster -, stes -, este -, esten -, ester -, erweise -, weise -, igkeit ig, heit -, keit -',
);
