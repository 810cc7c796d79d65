import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';

const rows: readonly (readonly [language: 'en' | 'de' | 'fr' | 'es', sentence: string, ...terms: readonly string[]])[] =
  [
    ['en', 'The fire broke out in Lohau on Monday.', 'place Lohau'],
    ['en', 'The fire broke out on Tannery Road on Monday.', 'place Tannery Road'],
    ['en', 'Police stormed a hut on the docks at Lohau on Monday.', 'place Lohau'],
    ['en', 'Police found 300 coins in a shed in the old port of Lohau.', 'place Lohau'],
    ['en', 'He was arrested at Lohau airport in May 2022.', 'place Lohau'],
    // Who works somewhere works for a firm, and what residents a street has is no place of what they do.
    ['en', 'Okafor worked at Velmark in May 2022.'],
    ['en', 'The residents of Tannery Road protested on Monday.'],
    ['de', 'In einem Lager im Hafen von Lohau fand die Polizei 300 Münzen.', 'place Lohau'],
    ['de', 'Der Absturz ereignete sich am Montag an der Südflanke.', 'compass südflanke'],
    ['de', 'Das Boot lag am Montag am Nordwestufer.', 'compass nordwestufer'],
    ['fr', 'La police a trouvé 300 pièces dans une maison de Lohau.', 'place Lohau'],
    ['es', 'La policía halló 300 monedas en el puerto de Lohau.', 'place Lohau'],
    ['en', 'A wolf attacked the sheep on Monday.', 'animal wolf'],
    ['de', 'Der Täter drohte am Montag mit einem Messer.', 'weapon messer'],
    ['fr', 'Les enfants ont contracté la rougeole lundi.', 'illness rougeole'],
    ['es', 'Una colilla causó el incendio el lunes.', 'source colilla'],
    ['en', 'The ship sailed under the Liberian flag on Monday.', 'flag Liberian'],
    ['de', 'Das Schiff fährt seit Montag unter der Flagge Maltas.', 'flag Maltas'],
    ['fr', 'Le navire bat pavillon grec depuis lundi.', 'flag grec'],
    ['es', 'El buque navega bajo bandera de Panamá desde el lunes.', 'flag Panamá'],
    // Flags are burned too, but of none is told whose it is.
    ['en', 'Protesters waved a flag on Monday.'],
  ];

describe('The places and sides that a claim holds', () => {
  for (const [language, sentence, ...terms] of rows)
    it(`${sentence} → ${terms.join(', ') || 'none'}`, () => {
      const article = readArticle({ path: 'a.md', text: `---\nlang: ${language}\n---\n\n${sentence}\n` });
      const anchors = extractClaims(article).claims.flatMap((claim) => claim.anchors);
      assert.deepEqual([...new Set(anchors.map(({ term }) => `${term.sort} ${term.display}`))], terms);
    });
});
