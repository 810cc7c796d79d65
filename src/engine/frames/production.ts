import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

/** Where the thing that a story is about is made. */
export const production: readonly Frame[] = [
  {
    ...ofStory('madeIn', 'made in', 'location', {
      en: [
        'made|manufactured|assembled|produced in ~2 {place:name}',
        'made|manufactured|assembled|produced ~5 near|in {town:name} , {place:name}',
        'manufactured in : {place:name}',
        'country of origin : {place:name}',
        'imports|imported|importing ~4 from {place:name}',
      ],
      de: [
        'in {place:name} hergestellt|gefertigt|produziert|montiert',
        'hergestellt|gefertigt|produziert|montiert ~2 in {place:name}',
        'aus {place:name} importiert|eingeführt',
      ],
      fr: [
        'fabriqué|fabriquée|fabriqués|fabriquées|produit|produits|assemblés en|à|au {place:name}',
        'importé|importée|importés|importées de|du {place:name}',
      ],
      es: [
        'fabricado|fabricada|fabricados|fabricadas|producidos|ensamblados en {place:name}',
        'importado|importada|importados|importadas de {place:name}',
      ],
    }),
    value: 'place',
    soft: true,
  },
];
