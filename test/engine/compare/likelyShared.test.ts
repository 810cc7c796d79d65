import assert from 'node:assert/strict';
import { type Piece, reportOf } from './table.ts';

/** What is told of one event by each source in words of its own. */
const fair = (text: string, on = '2025-09-05'): Piece => ({ text: `The fair in Marston ended on Sunday. ${text}`, on });
const messe = (text: string): Piece => ({ text: `Die Messe in Marston endete am Sonntag. ${text}`, on: '2025-09-05' });

/** What two sources tell, and the words of both that agree. */
const borneOut: readonly (readonly [name: string, Piece, Piece, RegExp, RegExp])[] = [
  [
    'a sum in words that have nothing in common',
    fair('Extras could take the bill to £48m.'),
    fair('In the end it may well rise to 48 million pounds.'),
    /£48m/,
    /48 million/,
  ],
  [
    'a sum in two languages',
    fair('Insurers put the damage at 3.2 million euros.'),
    messe('Versichert waren die Zelte mit 3,2 Millionen Euro.'),
    /3\.2/,
    /3,2/,
  ],
  [
    'a large count of what each calls otherwise',
    fair('Some 9,800 people pushed through the gates.'),
    messe('Gezählt wurden 9800 Gäste.'),
    /9,800/,
    /9800/,
  ],
  [
    'a minute that is not rounded',
    fair('The last tent was empty at 10:42 p.m.'),
    messe('Um 22.42 Uhr gingen die Lichter aus.'),
    /10:42/,
    /22\.42/,
  ],
  ['a year long ago', fair('The ground opened in 1911.'), messe('Das Gelände besteht seit 1911.'), /1911/, /1911/],
  [
    'a small count of like things',
    fair('The council sent 14 teachers.'),
    messe('Vor Ort waren 14 Lehrer der Stadt.'),
    /14 teachers/,
    /14 Lehrer/,
  ],
  [
    'a value in a stretch without a verb',
    fair('Inside the van: 17 degrees Celsius.'),
    messe('Das Thermometer im Wagen zeigte 17 Grad Celsius.'),
    /17 degrees/,
    /17 Grad/,
  ],
  ['a round sum', fair('Prizes came to €30,000.'), messe('Ausgezahlt wurden 30.000 Euro.'), /30,000/, /30\.000/],
  [
    'a length in other units',
    fair('The nearest station lies 22 miles off.'),
    messe('Bis zum Bahnhof sind es 35 Kilometer.'),
    /22 miles/,
    /35 Kilometer/,
  ],
  [
    'a rounded weight of like things',
    fair('The cheese weighed almost 240 tonnes.'),
    messe('Der Käse wog 238 Tonnen.'),
    /240 tonnes/,
    /238 Tonnen/,
  ],
  [
    'a day that is not that of the news',
    fair('Refunds will be paid by 18 October.'),
    messe('Bis 18. Oktober kommt das Geld zurück.'),
    /18 October/,
    /18\. Oktober/,
  ],
  [
    'a month of one year in like words',
    fair('The next fair will be held in March 2027.'),
    messe('Im März 2027 folgt die nächste Messe.'),
    /March 2027/,
    /März 2027/,
  ],
  [
    'a sum that one gives without its currency',
    fair('After sales of €214 million the year before, the fair took in 143 million.'),
    messe('Eingenommen wurden 143 Millionen Euro.'),
    /143 million/,
    /143 Millionen/,
  ],
  [
    'a share in words',
    fair('A fifth of the stalls were empty.'),
    messe('Leer standen 20 Prozent der Stände.'),
    /fifth/,
    /20 Prozent/,
  ],
  [
    'an age that one tells of a name and the other without it',
    fair('Warden Lea Moor, 47, closed the gates.'),
    messe('Die 47-Jährige schloss die Tore.'),
    /47/,
    /47/,
  ],
  [
    'a length of time',
    fair('The talks had gone on for five months.'),
    messe('Verhandelt hatte man fünf Monate.'),
    /five months/,
    /fünf Monate/,
  ],
  [
    'a time told in three units',
    fair('The winner crossed the line after two hours, four minutes and 38 seconds.'),
    messe('Der Sieger lief 2:04:38.'),
    /38 seconds/,
    /2:04:38/,
  ],
  [
    'a sum beside which one denies something else',
    fair('It is known that receipts for 1.9 million euros are missing.'),
    fair('The town could not confirm €1.9m, the treasurer said.'),
    /1\.9 million/,
    /€1\.9m/,
  ],
  [
    'a minute that is a multiple of five',
    fair('The last tent was empty at 10:40 p.m.'),
    messe('Um 22.40 Uhr gingen die Lichter aus.'),
    /10:40/,
    /22\.40/,
  ],
];

/** What two sources tell with one value, but not of one thing, or not as the only one. */
const apart: readonly (readonly [name: string, Piece, Piece, RegExp])[] = [
  [
    'a small count of unlike things',
    fair('Smoke rose over 24 tents.'),
    messe('Der Sieger ist 24 Jahre alt geworden.'),
    /24/,
  ],
  [
    'a count that one of them gives twice',
    fair('The 140 stalls stood in rows. A choir of 140 voices sang.'),
    messe('Die Polizei schrieb 140 Anzeigen.'),
    /140/,
  ],
  [
    'the day of the news',
    fair('Mayor Ann Poole spoke on 5 September.'),
    messe('Am 5. September regnete es.'),
    /5 September|5\. September/,
  ],
  [
    'sums of which one is a range',
    fair('Prizes came to €30,000.'),
    messe('Die Miete beträgt 25.000 bis 35.000 Euro.'),
    /30,000|25\.000/,
  ],
  ['half hours', fair('Mayor Ann Poole spoke at 8:30 p.m.'), messe('Um 20.30 Uhr begann es zu regnen.'), /8:30|20\.30/],
  ['a month of late', fair('Rents rise in October.'), messe('Im Oktober wählt Marston den Rat.'), /October|Oktober/],
  [
    'the ages of two people',
    fair('Warden Lea Moor, 47, closed the gates.'),
    messe('Der 47-jährige Jan Okker gewann.'),
    /47/,
  ],
  [
    'a man who survived in one and died in the other',
    fair('The warden, a 58-year-old man, survived the blast.'),
    messe('Der 58 Jahre alte Wärter kam ums Leben.'),
    /58/,
  ],
  [
    'sums of which one is of an offer and another of what came of it',
    fair('The town offered 3.2 percent this year and 2.5 percent next year.'),
    messe('Die Löhne steigen im April um 4,5 Prozent und im Januar um 2,5 Prozent.'),
    /2[.,]5/,
  ],
  [
    'what somebody refuses to do',
    fair('On 18 May Mayor Ann Poole rejected calls for her resignation.'),
    fair('Mayor Ann Poole resigned on 18 May.'),
    /rejected/,
  ],
  ['a value that one denies', fair('The bill will reach £48m.'), fair('The bill will not reach £48m.'), /48m/],
];

describe('A value that two sources give', () => {
  const agreeing = (a: Piece, b: Piece): string[][] => {
    const { agreements, claims } = reportOf(a, b);
    return agreements.map((agreement) =>
      agreement.claims.map((id) => claims.find((claim) => claim.id === id)?.quote ?? ''),
    );
  };

  for (const [name, a, b, first, second] of borneOut) {
    it(`bears out ${name}`, () => {
      const found = agreeing(a, b).filter((quotes) => quotes.some((quote) => first.test(quote)));
      assert.ok(
        found.some((quotes) => quotes.some((quote) => second.test(quote))),
        JSON.stringify(agreeing(a, b)),
      );
    });
  }

  for (const [name, a, b, words] of apart) {
    it(`says nothing of ${name}`, () => {
      assert.deepEqual(
        agreeing(a, b).filter((quotes) => quotes.some((quote) => words.test(quote))),
        [],
      );
    });
  }

  it('keeps those that affirm it apart from those that deny it', () => {
    const { agreements } = reportOf(
      fair('The repairs will cost the town £48m.'),
      fair('The town will pay 48 million pounds for repairs.'),
      fair('The repairs will never cost the town £48m.'),
      fair('The town will not pay 48 million pounds for repairs.'),
    );
    const told = agreements.filter(({ statement }) => /48/.test(statement)).map(({ sources }) => sources.join(' '));
    assert.deepEqual(told.sort(), ['a.txt b.txt', 'c.txt d.txt']);
  });

  it('says less among many sources, where numbers meet by chance', () => {
    const others = Array.from({ length: 8 }, (_, i) =>
      fair(`Stall ${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'][i]} sold soup.`),
    );
    const { agreements } = reportOf(
      fair('Extras could take the bill to £48m.'),
      fair('In the end it may well rise to 48 million pounds.'),
      ...others,
    );
    assert.ok(agreements.some(({ sources }) => sources.length > 5));
    assert.ok(agreements.every(({ statement }) => !/48/.test(statement)));
  });
});
