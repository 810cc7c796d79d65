import { words } from '../language/words.ts';

/** First words of place names that make another place of one: New, Upper. */
export const placeQualifiers = words(
  'new north south east west northern southern eastern western upper lower great greater little old saint st mount lake port fort neu nord süd ost west ober unter groß klein bad alt nouveau nouvelle grand nuevo nueva santa san',
);
