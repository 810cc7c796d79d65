import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';

type Row = readonly [language: 'en' | 'de' | 'fr' | 'es', sentence: string, ...tolls: readonly string[]];

/** Sentences, and the tolls that they put at nought. */
const rows: readonly Row[] = [
  ['en', 'Nobody died.', 'dead'],
  ['en', 'Nobody has been arrested.', 'arrests'],
  ['en', 'None of the passengers was hurt.', 'injured'],
  // What is denied of further people, or of somebody named, is no nought.
  ['en', 'No one else was hurt.'],
  ['en', 'Jan Okker was not hurt.'],
  ['en', 'Nobody has been detained.', 'arrests'],
  ['de', 'Niemand wurde verletzt.', 'injured'],
  ['de', 'Bei dem Brand kam niemand zu Schaden.', 'injured'],
  ['fr', 'Personne n’a été blessé.', 'injured'],
  ['fr', "Il n'y a pas eu de blessés.", 'injured'],
  ['fr', "L'incendie n'a pas fait de victimes.", 'dead'],
  ['fr', "Jan Okker n'a pas été blessé."],
  ['fr', "Il n'y a pas d'autres blessés."],
  ['es', 'Nadie resultó herido.', 'injured'],
  ['es', 'No hubo heridos.', 'injured'],
  ['es', 'El accidente no dejó muertos.', 'dead'],
  ['es', 'Jan Okker no fue herido.'],
  ['es', 'No se registraron heridos graves.'],
];

describe('Tolls of nought', () => {
  for (const [language, sentence, ...tolls] of rows)
    it(`${sentence} → ${tolls.join(', ') || 'none'}`, () => {
      const article = readArticle({ path: 'a.md', text: `---\nlang: ${language}\n---\n\n${sentence}\n` });
      const { claims } = extractClaims(article);
      const found = claims.filter(({ frame, value }) => frame !== 'injuriesReported' && value.kind === 'quantity');
      assert.deepEqual(
        found.map(({ frame }) => frame),
        tolls,
      );
    });
});
