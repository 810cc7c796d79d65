import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { cutSentences, segment } from '../../../src/engine/article/sentences.ts';

/** A bar stands for the space between two sentences, a broken bar for a space that is missing. */
const cases: Record<Exclude<Language, 'und'>, readonly string[]> = {
  en: [
    'Mr. Hale met Dr. Osei.|They spoke for an hour.',
    'The U.S. Senate voted.|It was close.',
    'He moved to the U.S.|The trip took a day.',
    'Shares of Corvane Inc. Chief Executive Lee Park fell.|Others rose.',
    'She runs Corvane Inc.|The firm is small.',
    'The talks began at 9 a.m. Monday.|They failed.',
    'The talks began at 9 a.m.|They failed by noon.',
    'J. K. Marlow wrote it.|R. T. Okoro edited it.',
    'It lost $3.9 billion.|That is 4.5 percent more.',
    'She is No. 3 in the list.|He said no.|Then he left.',
    'On Jan. 5 the shop closed.|On Sept. 12 it opened.',
    '“We are ready.”|She smiled.',
    '“Are you ready?” he asked.|Nobody was.',
    'She said, “It is over.”|Nobody answered.',
    '"Go now!" shouted the guard.|They ran.',
    'He waited... and waited.|Then he left.',
    'He waited…|Then he left.',
    'They have many needs.¦For pharmacists that is new.|It helps.',
    'See example.com for more.|Or www.example.org/a.b for less.',
    'It runs on Node.js and costs $2.50.|Nobody minds.',
    'The plan (see p. 4) is old.|(It was never used.)|Now it is.',
    'Vitamin C.|It helps.',
    'The plant in St. Louis closed.|Its owner, Brandt & Co. of Ohio, is gone.',
    'He was born in Washington, D.C.|His sister was not.',
    'Prof. A. Lindqvist, Ph.D., spoke.|Gen. Ruiz listened.',
    'Prices rose, e.g. Bread by 9%.|Wages, i.e. Pay, did not.',
    'Did it work?!|Yes.',
    'He joined in 2016.|12 people left.',
    'It is over 😏.|Two people left.|🤷 Nobody cares',
    'The lake [...] is deep.|She called it “big [.]”',
    'Sales rose.[3]|Costs fell.[12][13]|Profit was flat.',
    'iPhone sales fell.|eBay grew.|iPads stayed.',
    'Is it Mr. or Mrs. Novak?|Ask Smith Jr.|He knows.',
    'It ended well. ”|Nobody clapped.',
  ],
  de: [
    'Am 12. März beginnt die Messe.|Sie endet am 14. März.',
    'Ab dem 1. Juli gilt der Tarif.|Das sagte Dr. Wenzel.',
    'Er kommt am 3. oder 4. Mai.|Sie bleibt.',
    'Der Umsatz lag bei 3 Mio. Euro.|Der Gewinn sank.',
    'Das kostet 2,5 Mrd. Euro, d. h. mehr als geplant.|Niemand zahlt.',
    'Viele Städte, z. B. Kassel, sparen.|Andere nicht.',
    'Viele Städte, z.B. Kassel, sparen.|Andere nicht.',
    'Es waren ca. 300 Gäste bzw. Zuschauer da.|Sie lachten.',
    'Die Nr. 5 fährt nicht.|Der Bus Nr. 7 schon.',
    'Er gewann im Jahr 2016.|Das war knapp.',
    'Im 19. Jahrhundert war das anders.|Heute nicht.',
    'Die 2. Bundesliga pausiert.|In der 3. Runde siegte Jena.',
    'Prof. Dr. Ilse Brandt sprach.|Hr. Kunz schwieg.',
    'Die Firma Holt & Co. KG baut um.|Die Brandt Inc. nicht.',
    '„Wir gehen.“|Das sagte sie.',
    '„Gehen wir?“, fragte er.|Niemand ging.',
    'Sie sagte: „Es ist vorbei.“|Alle schwiegen.',
    '»Schluss jetzt!«|Er ging.',
    'Bücher, Hefte usw.|Die Liste ist lang.',
    'Er ist 48.|Sie ist 52.|Das Alter zählt nicht.',
    'Der Verein wurde 1899 gegründet.|11 Spieler kamen.',
    'Kaiser Karl V. regierte lange.|Papst Pius XII. starb 1958.',
    'Die Aktie stieg um 4,2 Prozent auf 58.300 Euro.|Dann fiel sie.',
    'Im 1. Quartal sank der Absatz.|Im 2. Halbjahr stieg er.',
    'Der e.V. zahlt nichts.|U.a. Bäcker klagen.',
    'Montag, 3. Juni, ist frei.|Anfang Juli nicht.',
  ],
  fr: [
    'M. Garnier a parlé.|Mme. Roche a écouté.',
    'Le prix est de 3,5 millions d’euros.|Il monte.',
    'Elle arrive le 1er mars.|Lui aussi.',
    '« C’est fini. »|Elle part.',
    'Voir p. 12 et p. 14.|C’est tout.',
    'Les pommes, poires, etc.|Le reste est ailleurs.',
    'J.-P. Morel est venu.|Qui d’autre ?|Personne.',
  ],
  es: [
    'El Sr. Molina habló.|La Sra. Ríos no.',
    'EE. UU. votó en contra.|México también.',
    'Costó 3,9 millones.|Fue caro.',
    '¿Quién vino?|¡Nadie!|Eso dijo.',
    'Llegó a las 9 a.m.|Después se fue.',
    'Vive en la Avda. Colón.|Es el núm. 5.',
  ],
};

describe('cutting into sentences', () => {
  for (const [language, texts] of Object.entries(cases)) {
    describe(language, () => {
      for (const marked of texts) {
        it(marked, () => {
          const text = marked.replaceAll('|', ' ').replaceAll('¦', '');
          assert.deepEqual(cut(text, language as Language), marked.split(/[|¦]/));
        });
      }
    });
  }

  it('cuts a text in an unknown language with the abbreviations of all', () => {
    assert.deepEqual(cut('Dr. Wu saw Mme. Roche bzw. Sra. Ríos. Good.', 'und'), [
      'Dr. Wu saw Mme. Roche bzw. Sra. Ríos.',
      'Good.',
    ]);
  });

  it('drops what has no word', () => {
    for (const text of [' ... ', '— 🎉', '”', '']) assert.deepEqual(cut(text, 'en'), []);
  });
});

describe('the sentences of an article', () => {
  it('never cross blocks, leave out bylines, datelines and boilerplate, and keep the role of their block', () => {
    const text = [
      'Harbour bridge to close',
      'By Ola Brandt',
      'OSLO, May 3 (Fjord Wire) - The bridge closes. A new one is built.',
      '- opens in June. It is wide',
      'Read more: Ferries return',
    ].join('\n\n');
    const article = readArticle({ path: 'a.txt', text });
    assert.deepEqual(
      segment(article).map(({ role, start, end }) => [role, article.body.slice(start, end)]),
      [
        ['title', 'Harbour bridge to close'],
        ['paragraph', 'The bridge closes.'],
        ['paragraph', 'A new one is built.'],
        ['listItem', 'opens in June.'],
        ['listItem', 'It is wide'],
      ],
    );
  });
});

function cut(text: string, language: Language): string[] {
  return cutSentences(text, language).map(({ start, end }) => text.slice(start, end));
}
