import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';

const english = `Brenwick buys Solmira for €640 million

PARIS, 14 May 2024 - The Danish group Brenwick has bought the battery maker Solmira for €640 million, the company announced on Tuesday.

Brenwick, which employs 11,400 people, reported revenue of €3.2 billion in 2023. Net profit was €210 million.

Anna Lindqvist, chief executive of Brenwick, welcomed the deal. Paul Verdier, the chief financial officer of Solmira, will leave the company in June.

Brenwick will cut 180 jobs in Lyon. A fire at the plant killed four people and 12 people were injured.
`;

const french = `Brenwick rachète Solmira pour 640 millions d'euros

PARIS, 14 mai 2024 - Le groupe danois Brenwick a racheté le fabricant de batteries Solmira pour 640 millions d'euros, a annoncé l'entreprise mardi.

Brenwick, qui emploie 11 400 personnes, a réalisé en 2023 un chiffre d'affaires de 3,2 milliards d'euros. Le bénéfice net s'est élevé à 210 millions d'euros.

Anna Lindqvist, directrice générale de Brenwick, a salué l'opération. Paul Verdier, le directeur financier de Solmira, quittera l'entreprise en juin.

Brenwick va supprimer 180 postes à Lyon. Un incendie à l'usine a fait quatre morts et 12 blessés en mars.
`;

const spanish = `Brenwick compra Solmira por 690 millones de euros

PARÍS, 14 de mayo de 2024 - El grupo danés Brenwick ha comprado el fabricante de baterías Solmira por 690 millones de euros, anunció el martes la empresa.

Brenwick, que emplea a 11.400 personas, facturó 3.200 millones de euros en 2023. El beneficio neto fue de 210 millones de euros.

Anna Lindqvist, directora general de Brenwick, celebró la operación. Paul Verdier, director de operaciones de Solmira, dejará la empresa en julio.

Brenwick suprimirá 180 puestos en Lyon. Un incendio en la planta causó cinco muertos y 12 heridos en marzo.
`;

const german = `Brenwick kauft Solmira für 640 Millionen Euro

PARIS, 14. Mai 2024 - Der dänische Konzern Brenwick hat den Batteriehersteller Solmira für 640 Millionen Euro gekauft, wie das Unternehmen am Dienstag mitteilte.

Brenwick beschäftigt 11.400 Menschen und erzielte 2023 einen Umsatz von 3,2 Milliarden Euro.
`;

describe('one story in several languages', () => {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: english });
  corpus.put({ path: 'b.txt', text: french });
  corpus.put({ path: 'c.txt', text: spanish });
  corpus.put({ path: 'd.txt', text: german });
  const { sources, agreements, contradictions } = corpus.report();

  it('is read in each language', () => {
    assert.deepEqual(
      sources.map(({ language, published }) => [language, published]),
      [
        ['en', '2024-05-14'],
        ['fr', '2024-05-14'],
        ['es', '2024-05-14'],
        ['de', '2024-05-14'],
      ],
    );
  });

  const agreed: readonly (readonly [relation: string, value: string, sources: string])[] = [
    ['price', '€640 million', 'a b d'],
    ['number of employees', '11,400', 'a b c d'],
    ['revenue', '€3.2 billion', 'a b c d'],
    ['net profit', '€210 million', 'a b c'],
    ['post', 'chief executive, Brenwick', 'a b c'],
    ['jobs cut', '180', 'a b c'],
    ['injured', '12', 'a b c'],
    ['date of the departure', 'June', 'a b'],
  ];
  for (const [relation, value, paths] of agreed) {
    it(`agrees on ${relation}: ${value}`, () => {
      const found = agreements.filter((agreement) => agreement.relation === relation && agreement.value === value);
      assert.ok(
        found.some((agreement) => agreement.sources.map((path) => path.replace('.txt', '')).join(' ') === paths),
        JSON.stringify(agreements.map((one) => [one.relation, one.value, one.sources])),
      );
    });
  }

  const disputed: readonly (readonly [kind: string, relation: string, values: string])[] = [
    ['money', 'price', '€640 million / €690 million'],
    ['title', 'post', 'chief financial officer, Solmira / chief operating officer, Solmira'],
    ['number', 'killed', 'five / four'],
    ['date', 'date of the departure', 'July 2023 / June 2023'],
  ];
  for (const [kind, relation, values] of disputed) {
    it(`contradicts on ${relation}: ${values}`, () => {
      const found = contradictions.map(
        (one) =>
          `${one.kind} ${one.relation}: ${one.sides
            .map(({ value }) => value)
            .sort()
            .join(' / ')}`,
      );
      assert.ok(found.includes(`${kind} ${relation}: ${values}`), found.join('\n'));
    });
  }

  it('contradicts on nothing else', () => assert.equal(contradictions.length, disputed.length));
});
