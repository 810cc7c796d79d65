import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother } from './ways.ts';

const ship = 'ship|vessel|freighter|tanker|trawler|carrier|it|she';

/** Under which flag the ship of a story sails. */
export const flag: Frame = ofStory(
  'flag',
  'sails under the flag of',
  'ownership_status',
  {
    en: [
      'flag of ~1 {amount:name}',
      '{amount:name} flag|register|registry',
      '{amount:name} - flagged|registered',
      `${ship} ~3 registered|flagged ~1 in|to {amount:name}`,
    ],
    de: [
      'unter ~1 flagge von {amount:name}',
      'flagge {amount:name}',
      'schiff|frachter|tanker|es ~4 in {amount:name} registriert',
    ],
    fr: ['pavillon de|du|des {amount:name}', 'navire|cargo|pétrolier ~3 immatriculé au|en|à|aux {amount:name}'],
    es: ['bandera|pabellón de {amount:name}', 'buque|barco|carguero ~3 registrado|matriculado en {amount:name}'],
  },
  { narrowing: ofAnother },
);
