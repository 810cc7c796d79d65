import assert from 'node:assert/strict';
import { lemmas, verbForms } from '../../../src/engine/language/fr/lemmas.ts';
import { tells } from './told.ts';

describe('French words', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['licenciements', 'licenciement'],
    ['journaux', 'journal'],
    ['blessées', 'blessé'],
    ['annonça', 'annoncer'],
    ['rachète', 'racheter'],
    ['employait', 'employer'],
    ['finissent', 'finir'],
    ['vendirent', 'vendre'],
    ['élue', 'élire'],
    ['détruites', 'détruire'],
    ['connut', 'connaître'],
    ['naquit', 'naître'],
    ['mourront', 'mourir'],
    ['tiendrait', 'tenir'],
    ['installé', 'installer'],
    ['répartissent', 'répartir'],
  ];
  for (const [form, base] of rows) it(`${form} → ${base}`, () => assert.ok(lemmas(form).includes(base)));

  it('tells a future and a conditional by their ending alone', () => {
    assert.ok(verbForms.isOnly('quittera', 'future'));
    assert.ok(verbForms.isOnly('fermerait', 'conditional'));
    assert.ok(!verbForms.isOnly('entrait', 'conditional'));
    assert.ok(!verbForms.isOnly('ferma', 'future'));
  });

  it('takes prepositions for no forms of verbs', () => assert.deepEqual(lemmas('entre'), ['entre']));
});

describe('claims in French sentences', () => {
  describe('posts', () => {
    tells('fr', [
      [
        'Claire Vasseur, directrice générale de Velmora, a pris la parole.',
        'post · Claire Vasseur · chief executive, Velmora',
      ],
      [
        'Le directeur financier de Velmora, Marc Delorme, a pris la parole.',
        'post · Marc Delorme · chief financial officer, Velmora',
      ],
      ['Le président Paul Garnier a pris la parole.', 'post · Paul Garnier · president'],
      ["L'ancien ministre Luc Abadie a pris la parole.", 'post · Luc Abadie · former minister'],
      ["L'ex-maire Luc Abadie a pris la parole.", 'post · Luc Abadie · former mayor'],
      ['La présidente sortante, Nadia Kerfal, a pris la parole.', 'post · Nadia Kerfal · former president'],
      [
        "Jean-Marc Thévenin, vice-président de l'entreprise Hydralis, a pris la parole.",
        'post · Jean-Marc Thévenin · vice president, Hydralis',
      ],
    ]);
  });

  describe('people', () => {
    tells('fr', [
      ['Sophie Berthier, 44 ans, a été entendue.', 'age · Sophie Berthier · 44 years old'],
      ['Antoine Lacombe est né à Perpignan.', 'birthplace · Antoine Lacombe · Perpignan'],
      ['Marc Delorme succède à Claire Vasseur.', 'successor · Claire Vasseur · Marc Delorme'],
      [
        'Claire Vasseur, directrice générale de Velmora depuis 2019, part.',
        'inOfficeSince · Claire Vasseur · since 2019',
      ],
      ['Le maire Antoine Lacombe a démissionné samedi.', 'depart · Antoine Lacombe · Saturday'],
    ]);
  });

  describe('tolls and measures', () => {
    tells('fr', [
      ["L'incendie a fait quatre morts et 12 blessés.", 'dead · this event · four', 'injured · this event · 12'],
      ['Deux personnes ont été tuées et 37 autres blessées.', 'dead · this event · two', 'injured · this event · 37'],
      ["Une trentaine d'habitants sont morts.", 'dead · this event · about 30'],
      ['Neuf habitants sont portés disparus.', 'missing · this event · nine'],
      ['Plus de 3 000 personnes ont été évacuées.', 'evacuated · this event · more than 3,000'],
      [
        'Un séisme de magnitude 6,1 a frappé la vallée à une profondeur de 12 kilomètres.',
        'magnitude · this event · magnitude 6.1',
        'depth · this event · 12 km',
      ],
      ['Le feu a ravagé 2 500 hectares.', 'areaBurned · this event · 2,500 hectares'],
      ['Le train roulait à 140 km/h.', 'travelSpeed · this event · 140 km/h'],
    ]);
  });

  describe('companies', () => {
    tells('fr', [
      ["Velmora a réalisé un chiffre d'affaires de 1,9 milliard d'euros.", 'revenue · Velmora · €1.9 billion'],
      [
        "Le bénéfice net de Velmora s'est élevé à 112 millions d'euros. Velmora se porte bien.",
        'netProfit · Velmora · €112 million',
      ],
      ['Velmora emploie 8 200 salariés.', 'headcount · Velmora · 8,200'],
      ['Velmora va supprimer 150 postes.', 'jobsCut · Velmora · 150 [planned]'],
      ['Velmora supprimera 150 postes.', 'jobsCut · Velmora · 150 [planned]'],
      [
        "Velmora a racheté Tixane pour 420 millions d'euros.",
        'acquire · Tixane · €420 million',
        'acquire · Tixane · completed',
      ],
      ["Tixane a été rachetée par Velmora pour 420 millions d'euros.", 'acquire · Tixane · €420 million'],
      ['Velmora rachètera Tixane.', 'acquire · Tixane · planned [planned]'],
      ['Velmora aurait racheté Tixane.', 'acquire · Tixane · possible [possible]'],
    ]);
  });

  describe('courts and sport', () => {
    tells('fr', [
      [
        'Luc Abadie a été condamné à trois ans de prison.',
        'verdict · Luc Abadie · guilty',
        'sentence · Luc Abadie · 3 years',
      ],
      ['Luc Abadie a été relaxé.', 'verdict · Luc Abadie · acquitted'],
      ['Le tribunal a condamné Ferlog à une amende de 200 000 euros.', 'fine · Ferlog · €200,000'],
      ['Courvoisy a battu Brennac 3-1.', 'score · Courvoisy · 3–1'],
      ["Courvoisy s'est imposé 2-0 face à Brennac.", 'score · Courvoisy · 2–0'],
    ]);
  });

  describe('speech', () => {
    tells('fr', [
      [
        '« La digue tiendra tout cet hiver », a déclaré Paul Garnier.',
        'quotation · Paul Garnier · La digue tiendra tout cet hiver [planned, by Paul Garnier]',
      ],
      [
        '« La digue a tenu tout cet hiver », a assuré le maire de Miraval, Paul Garnier.',
        'quotation · Paul Garnier · La digue a tenu tout cet hiver [by Paul Garnier]',
      ],
      ['Le feu a fait quatre morts, ont annoncé les autorités.', 'dead · this event · four [by les autorités]'],
      ['Selon Paul Garnier, le feu a fait quatre morts.', 'dead · this event · four [by Paul Garnier]'],
      [
        "D'après le préfet du Vermont, Paul Garnier, le feu a fait quatre morts.",
        'dead · this event · four [by Paul Garnier]',
      ],
      ["Velmora n'a pas répondu à nos questions.", 'comment · Velmora · none'],
      [
        "Velmora est là. Velmora est grande. Les cinq sites n'ont pas encore été nommés.",
        'disclosure · Velmora · not disclosed [neg]',
      ],
    ]);
  });

  describe('people meant by their office', () => {
    tells('fr', [
      [
        'Le maire, Paul Garnier, a parlé lundi. « La digue a tenu tout cet hiver », a précisé le maire.',
        'quotation · Paul Garnier · La digue a tenu tout cet hiver [by Paul Garnier]',
      ],
    ]);
  });

  describe('negation', () => {
    tells('fr', [
      ["Velmora n'a pas racheté Tixane.", 'acquire · Tixane · completed [neg]'],
      ["Velmora n'a jamais racheté Tixane.", 'acquire · Tixane · completed [neg]'],
      ['Velmora ne rachète plus Tixane.', 'acquire · Tixane · completed [neg]'],
      ['Velmora a racheté plus tard Tixane.', 'acquire · Tixane · completed'],
      ["Velmora n'a pas seulement racheté Tixane.", 'acquire · Tixane · completed'],
    ]);
  });

  describe('names', () => {
    tells('fr', [
      ['Charles de Valmy a démissionné samedi.', 'depart · Charles de Valmy · Saturday'],
      ["Le ministère de l'Intérieur a dépensé 25 millions d'euros.", "spend · ministère de l'Intérieur · €25 million"],
      ['Ana Ruiz de la Torre a démissionné samedi.', 'depart · Ana Ruiz de la Torre · Saturday'],
      ["L'entreprise Tixane de Grenoble a fermé samedi.", 'close · Tixane · Saturday'],
    ]);
  });
});
