import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { roleOfWords } from '../../../src/engine/article/roles.ts';

const roles: Record<string, readonly string[]> = {
  byline: [
    'By Ola Brandt',
    'BY OLA BRANDT',
    'By Ola van der Berg, Ada Quill and J. R. Okoro',
    'By Ola Brandt, Staff Writer',
    'By Ola Brandt in Oslo',
    'By admin7',
    'Von Anke Müller-Lüdenscheidt',
    'Par Élise Garnier',
    'Por José Ángel Ríos y Ana Peña',
    'Ola Brandt and Ada Quill contributed to this report.',
    '(Reporting by Ola Brandt in Oslo; editing by Ada Quill)',
    '(Compiled by the Bulletin from official sources.)',
    'With reporting by the Fjord Wire',
    '— Ola',
    '(dpa/afp)',
    'Friday, May 3, 2024',
    'Last changed: 3 May 2024',
  ],
  boilerplate: [
    'Read more: Ferries return',
    'Read More Harbour News ; Boats',
    'Related: Ferries return',
    'Source link',
    'Source: https:// – Courtesy of the original publisher.',
    'Quelle: Hafenbote',
    'Sign up for our free newsletter.',
    'Subscribe to our newsletter and never miss a story!',
    'Jetzt abonnieren',
    'Share this article',
    'Lesen Sie auch: Fähren fahren wieder',
    'Mehr zum Thema',
    'À lire aussi : les bateaux',
    'Lea también: Los barcos',
    'Abonnez-vous à notre newsletter.',
    'Suscríbase a nuestro boletín.',
    'We use cookies to improve your visit.',
    'Diese Seite verwendet Cookies.',
    '© 2024 Harbour Gazette',
    'Copyright 2024 Fjord Wire. All rights reserved.',
    'Media contact: Harbour Office, +47 555 01 23',
    'Pressekontakt: Hafenamt, Telefon 555',
    'Follow us on social media.',
    'Tags: bridge, harbour',
    '#bridge #harbour',
    '4 min read',
    '—',
    'https://example.org/bridge',
    'Harbourpedia, https://example.org/bridge (CC BY 2.5)',
    'This article was originally published on Example.',
  ],
  caption: [
    'Photo: Ola Brandt',
    'Image credit: Harbour Office',
    'Foto: dpa',
    'Crédit photo : Harbour Office',
    'The bridge on Monday. (AP Photo/Ola Brandt)',
    'The bridge on Monday. Ola Brandt/Getty Images',
  ],
};

/** Sentences of a story that look like one of the above. */
const story = [
  'By Monday, the bridge was closed.',
  'By Ola Brandt’s account, the cables were sound.',
  'Von Montag an fahren Fähren.',
  'Por la noche cerraron el puente.',
  'Read more than one report and the doubts grow.',
  'Sources say that the cables were never checked.',
  'Share prices fell by 4 percent.',
  'Subscribe numbers rose to 4 million, the paper said.',
  'Related costs came to €3 million.',
  'Copyright law was not broken, the court ruled.',
  'Cookies were served to 300 guests.',
  'The company said its cookies contain nuts.',
  'Photo finishes decided three races.',
  'Published in 2024, the report found cracks.',
  'Contact was lost at 9 a.m. on May 3, 2024.',
  'Source code was stolen from the firm.',
  'Newsletter writers earn $40,000 a year.',
  'Follow-up checks found 3 more cracks.',
  'Anzeige gegen den Betreiber ist erstattet.',
  'Listen to the engineers, said Brandt.',
  'Home prices rose 4%',
  'More from the budget goes to roads, ministers said.',
];

describe('the role that words give a block', () => {
  for (const [role, texts] of Object.entries(roles)) {
    for (const text of texts) it(`${role}: ${text}`, () => assert.equal(roleOfWords(text), role));
  }
  for (const text of story) it(`none: ${text}`, () => assert.equal(roleOfWords(text), null));
});

describe('the role that the place gives a block', () => {
  const text = (first: string, last: string) =>
    [first, 'Bridge closes', 'It closed at noon.', 'It opens in June.', last].join('\n\n');
  const rolesIn = (source: string) => readArticle({ path: 'a.txt', text: source }).blocks.map(({ role }) => role);

  it('takes a path of sections above the title and keywords below the text for navigation', () => {
    assert.deepEqual(rolesIn(text('Home / Region', 'Harbour Bridge Repairs Ferries')), [
      'boilerplate',
      'title',
      'paragraph',
      'paragraph',
      'boilerplate',
    ]);
  });

  it('leaves closing sentences alone', () => {
    for (const last of ['Brandt Leaves The Harbour.', 'It closed at noon', 'Ola said “Never Again Here”']) {
      assert.equal(rolesIn(text('Home / Region', last)).at(-1), 'paragraph');
    }
  });
});
