import assert from 'node:assert/strict';
import type { ContradictionKind, Severity } from '../../../src/engine/report.ts';
import { type Piece, reportOf } from './table.ts';

type Article = string | Piece;
type Row = readonly [name: string, kind: ContradictionKind, severity: Severity, a: Article, b: Article];

const town = 'Pumps are made by Harlow in Marston.';
const stadt = 'Pumpen baut die Harlow AG in Marston.';

/** Two articles that cannot both be right, or that differ where a reader should know. */
const rows: readonly Row[] = [
  [
    'a fall of shares and, told a day later, a rise by as much',
    'outcome',
    'soft',
    { text: `${town} Harlow's shares dropped 3.8% in New York on Monday.`, on: '2024-05-20' },
    { text: `${stadt} Die Aktie von Harlow gewann fast vier Prozent.`, on: '2024-05-21' },
  ],
  [
    'distances in nautical miles, in two languages',
    'number',
    'hard',
    'The trawler Marlow of the Harlow fleet sank about 65 nautical miles south-west of Arden on Monday.',
    'Le chalutier Marlow de la flotte Harlow a coulé lundi à 85 milles au sud-ouest d’Arden.',
  ],
  [
    'two offices in charge of other things',
    'title',
    'soft',
    `${town} Flight director Anna Brandt spoke.`,
    `${town} Anna Brandt, the company's head of propulsion, spoke.`,
  ],
  [
    'the office of an authority and that of a minister, in two languages',
    'title',
    'soft',
    `${town} Integrity Commissioner Anna Brandt spoke.`,
    'Les pompes sont fabriquées par Harlow à Marston. La vérificatrice générale, Anna Brandt, a parlé.',
  ],
  [
    'shares in words',
    'percentage',
    'hard',
    'The heirs of the painter Anna Brandt receive half of the proceeds of the auction in Marston.',
    'The heirs of the painter Anna Brandt receive a third of the proceeds of the auction in Marston.',
  ],
  [
    'jobs that were cut and employees who were laid off',
    'number',
    'soft',
    `${town} In February 2024 Harlow cut about 115 jobs.`,
    `${town} In February 2024 Harlow laid off hundreds of employees.`,
  ],
  [
    'a percentage beside the same number of others',
    'percentage',
    'hard',
    'The school in Marston teaches 186 children and is using 62 percent of its places.',
    'With 186 children, the school of Marston is at 72 percent of its capacity.',
  ],
  [
    'a share price of one day, told by its name and by the date of the source',
    'percentage',
    'hard',
    { text: `${town} Shares in Harlow closed down 4.2%.`, on: '2025-03-11' },
    { text: `${town} Shares in Harlow fell 2.4% on Tuesday.`, on: '2025-03-12' },
  ],
  [
    'a report published and kept secret',
    'disclosure',
    'hard',
    `${town} Harlow published the audit report on the Marston pumps in full on its website.`,
    `${town} Harlow is keeping the audit report on the Marston pumps under lock and key.`,
  ],
  [
    'a report published and kept secret, in two languages',
    'disclosure',
    'hard',
    `${town} Harlow has never made the audit report on the Marston pumps public.`,
    `${stadt} Die Harlow AG veröffentlichte den Prüfbericht zu den Pumpen in Marston.`,
  ],
  [
    'a request granted and refused, in two languages',
    'outcome',
    'hard',
    'Le conseil municipal de Marston a rejeté lundi le prêt de 35 millions d’euros pour le stade.',
    'The Marston city council approved the loan of 35 million euros for the stadium on Monday.',
  ],
  [
    'a driver charged and released without a charge',
    'negation',
    'hard',
    'Police in Marston said the driver, Paul Quill, 44, was charged with manslaughter on Monday.',
    'Police in Marston said the driver, Paul Quill, 44, was released without charge on Monday.',
  ],
  [
    'an airport closed and open, in two languages',
    'negation',
    'hard',
    'The international airport of Marston was closed on Monday because of the ash.',
    'El aeropuerto internacional de Marston permaneció abierto el lunes pese a la ceniza.',
  ],
  [
    'a part and the whole of what is counted, in two languages',
    'scope',
    'hard',
    'All five campsites near Marston were cleared on Monday because of the fire.',
    'Trois des cinq campings près de Marston ont été évacués lundi à cause du feu.',
  ],
  [
    'most and all of one thing, by what happened to it',
    'scope',
    'soft',
    `${town} All payments to the contractor were suspended on Monday.`,
    `${town} The council suspended most payments to the contractor.`,
  ],
  [
    'two prices of one purchase',
    'money',
    'hard',
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Harlow bought Quill for $3.2 billion.`,
  ],
  [
    'two prices in two languages',
    'money',
    'hard',
    `${town} Harlow bought Quill for €40 million.`,
    'Pumpen bauen die Harlow AG und die Quill GmbH in Marston. Die Harlow AG kaufte die Quill GmbH für 60 Millionen Euro.',
  ],
  [
    'two years of one purchase',
    'date',
    'hard',
    `${town} Harlow bought Quill in May 2019.`,
    `${town} Harlow bought Quill in June 2018.`,
  ],
  [
    'two years of founding',
    'date',
    'hard',
    `${town} Harlow was founded in 1987.`,
    `${town} Harlow was founded in 1978.`,
  ],
  [
    'two years of founding in two languages',
    'date',
    'hard',
    `${town} Harlow was founded in 1987.`,
    `${stadt} Die Harlow AG wurde 1978 gegründet.`,
  ],
  [
    'two days of a departure',
    'date',
    'hard',
    `${town} Anna Brandt resigned on 4 March 2020.`,
    `${town} Anna Brandt resigned on 14 March 2020.`,
  ],
  [
    'two ranks of one person',
    'title',
    'hard',
    `${town} Anna Brandt, senior vice president of Harlow, spoke.`,
    `${town} Anna Brandt, vice president of Harlow, spoke.`,
  ],
  [
    'two offices at the top',
    'title',
    'hard',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Anna Brandt, chief financial officer of Harlow, spoke.`,
  ],
  [
    'two offices at the top in two languages',
    'title',
    'hard',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${stadt} Anna Brandt, Finanzvorstand der Harlow AG, sprach.`,
  ],
  [
    'one name in two spellings',
    'name',
    'hard',
    `${town} Neil Lindqvist, chief executive of Harlow, spoke.`,
    `${town} Neil Lindkvist, chief executive of Harlow, spoke.`,
  ],
  [
    'two tolls on one day',
    'number',
    'hard',
    'The flood in Marston killed 12 people on Monday. The river Arden rose.',
    'The flood in Marston killed 15 people on Monday. The river Arden rose.',
  ],
  [
    'two tolls in two languages',
    'number',
    'hard',
    'The flood in Marston killed 12 people on Monday. Anna Brandt went there.',
    'In Marston kamen bei der Flut am Montag 15 Menschen ums Leben. Marston liegt am Fluss Arden. Nach Marston reiste Anna Brandt.',
  ],
  [
    'two magnitudes',
    'number',
    'hard',
    'An earthquake of magnitude 6.2 struck Marston on Monday. Houses in Arden fell.',
    'An earthquake of magnitude 7.2 struck Marston on Monday. Houses in Arden fell.',
  ],
  [
    'two ages on one day',
    'number',
    'hard',
    'Anna Brandt, 52, won the vote in Marston. Jan Okker lost.',
    'Anna Brandt, 54, won the vote in Marston. Jan Okker lost.',
  ],
  [
    'two ages, one of them in a number alone',
    'number',
    'hard',
    'Anna Brandt, 52, won the vote in Marston. Jan Okker lost.',
    'The 54-year-old Anna Brandt won the vote in Marston. Jan Okker lost.',
  ],
  [
    'a sum that is told in a reason',
    'money',
    'hard',
    'Anna Brandt, the mayor of Marston, steered a $1.3-million snow-clearing contract to a company of her cousin.',
    'Anna Brandt, the mayor of Marston, will be suspended for handing a $3.1-million snow-clearing contract to her cousin.',
  ],
  [
    'the pages of a report',
    'number',
    'hard',
    'The council of Marston was shown a 46-page report on the flood on Monday.',
    'The report on the flood that the council of Marston was shown on Monday has 64 pages.',
  ],
  [
    'sums of the same digits, whatever their size is told in',
    'money',
    'hard',
    'The picture by Anna Brandt was sold for €6,370,000 in Marston on Monday.',
    'With the premium the buyer pays €6.73 million for the picture by Anna Brandt that Marston sold on Monday.',
  ],
  [
    'two birthplaces',
    'location',
    'hard',
    'Anna Brandt was born in Marston. She leads Harlow in Arden.',
    'Anna Brandt was born in Lisbon. She leads Harlow in Arden.',
  ],
  [
    'two revenues of one quarter',
    'money',
    'hard',
    `${town} Revenue of Harlow was $3 billion in the third quarter of 2023.`,
    `${town} Revenue of Harlow was $4 billion in the third quarter of 2023.`,
  ],
  [
    'a list and the word that there is none',
    'disclosure',
    'hard',
    `${town} Harlow has four divisions: Arden, Brill, Corvin and Dale.`,
    `${town} The four divisions of Harlow have not been named.`,
  ],
  [
    'a word more in a quotation',
    'quotation',
    'soft',
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
    `${town} “We paid nearly every worker in full last year,” said Anna Brandt.`,
  ],
  [
    'a quotation whose speaker no source names',
    'quotation',
    'soft',
    `${town} “The dog was running towards the people, and we had no choice,” he told reporters.`,
    `${town} “The dog was running away from the people, but we had no choice,” somebody told reporters.`,
  ],
  [
    'a quotation that its speaker parts in two',
    'quotation',
    'soft',
    `${town} “Nobody screamed,” said Anna Brandt. “It was as quiet as a church.”`,
    `${town} “Everybody screamed, and then it was as quiet as a church,” said Anna Brandt.`,
  ],
  [
    'a minister of the country and one of a state',
    'title',
    'hard',
    `${town} Anna Brandt, the federal transport minister, opened the works.`,
    `${stadt} Landesverkehrsministerin Anna Brandt hat das Werk eröffnet.`,
  ],
  [
    'a minister and a state secretary, with an elision',
    'title',
    'hard',
    `${town} Energy Minister Anna Brandt opened the works.`,
    'Harlow fabrique des pompes à Marston. La secrétaire d’État à l’énergie, Anna Brandt, a inauguré l’usine.',
  ],
  [
    'the head of a plant and the chair of its company',
    'title',
    'soft',
    `${town} Anna Brandt, plant manager at Harlow, spoke.`,
    `${town} Anna Brandt, the chairwoman of Harlow, spoke.`,
  ],
  [
    'one quotation of two people',
    'attribution',
    'hard',
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
    `${town} “We paid every worker in full last year,” said Jan Okker.`,
  ],
  [
    'one quotation of two people whose surnames are alike',
    'attribution',
    'hard',
    `${town} “We paid every worker in full last year,” said Anna Leitner.`,
    `${town} “We paid every worker in full last year,” said Peter Leimer.`,
  ],
  [
    'one quotation of two people, one with a rare name',
    'attribution',
    'hard',
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
    `${town} “We paid every worker in full last year,” said Zefirin Quaddle, the pump man.`,
  ],
  [
    'an office and its deputy',
    'title',
    'hard',
    'Anna Brandt, the auditor-general of Marston, published the report on Monday.',
    'Anna Brandt, the deputy auditor-general of Marston, published the report on Monday.',
  ],
  [
    'two departments of one company',
    'title',
    'hard',
    `${town} Anna Brandt, head of production at Harlow, showed the works on Monday.`,
    `${stadt} Anna Brandt, die Marketingchefin der Harlow AG, zeigte am Montag das Werk.`,
  ],
  [
    'an officer and the head of another department',
    'title',
    'soft',
    `${town} Anna Brandt, chief financial officer of Harlow, showed the works on Monday.`,
    `${town} Anna Brandt, head of production at Harlow, showed the works on Monday.`,
  ],
  [
    'two results of one vote',
    'number',
    'hard',
    `${town} The council of Marston voted 9-6 on Monday to close the pumps.`,
    `${town} The council of Marston voted 11-4 on Monday to close the pumps.`,
  ],
  [
    'two sides of one place at one distance',
    'location',
    'hard',
    `${town} The quake hit on Monday. Its epicentre was 22 km north of Marston.`,
    `${town} The quake hit on Monday. The epicentre lay 22 km to the south of Marston.`,
  ],
  [
    'two hours of one fire, in two languages',
    'date',
    'hard',
    'A fire broke out at the Arden mill in Marston at 4:20 a.m. on Monday. No one was hurt.',
    'In der Arden-Mühle in Marston ist am Montag um 5.10 Uhr ein Feuer ausgebrochen. Niemand wurde verletzt.',
  ],
  [
    'a figure with two digits changed round',
    'number',
    'hard',
    `${town} The hall that Harlow built for the Marston fair has 3,260 seats.`,
    `${town} The hall that Harlow built for the Marston fair seats an audience of 3,620.`,
  ],
  [
    'a figure misheard, in two languages',
    'money',
    'hard',
    `${town} The fire at the Harlow warehouse caused damage of 14 million euros.`,
    `${stadt} Beim Brand im Lager von Harlow entstand ein Schaden von 40 Millionen Euro.`,
  ],
  [
    'two lengths of one rescue',
    'duration',
    'hard',
    `${town} The rescue of the Harlow miners took six hours.`,
    `${town} The rescue of the Harlow miners lasted nine hours.`,
  ],
  [
    'a word at the start of a quotation that changes it',
    'quotation',
    'soft',
    `${town} “Nobody in the valley was told about the leak,” said Anna Brandt.`,
    `${town} “Hardly nobody in the valley was told about the leak,” said Anna Brandt.`,
  ],
  [
    'a quotation that ends in other words',
    'quotation',
    'soft',
    `${town} “We have known about the leak since spring,” said Anna Brandt.`,
    `${town} “We have known about the leak since autumn,” said Anna Brandt.`,
  ],
  [
    'one person in two spellings, by the others whom both sources name',
    'name',
    'hard',
    `${town} Anna Brandt and Paul Okker met in Talgar. Foreman Detlef Haverkamp was held.`,
    `${town} Anna Brandt and Paul Okker met in Talgar. Detlef Hawerkamp, a foreman, spoke.`,
  ],
  [
    'two days of one inspection',
    'date',
    'hard',
    `${town} The Harlow boiler had passed its yearly inspection on 12 March, said Anna Brandt.`,
    `${town} The yearly inspection of the Harlow boiler was on 12 May, said Anna Brandt.`,
  ],
  [
    'two years of one delivery, in two languages',
    'date',
    'hard',
    `${town} The ferry was delivered to Harlow in 2012.`,
    `${stadt} Die Fähre wurde 2014 an Harlow ausgeliefert.`,
  ],
  [
    'a resignation and a dismissal',
    'outcome',
    'hard',
    `${town} Anna Brandt resigned as chief executive of Harlow on Monday.`,
    `${town} Harlow sacked its chief executive Anna Brandt on Monday.`,
  ],
  [
    'about so many and clearly more',
    'number',
    'soft',
    `${town} Harlow will cut about 300 jobs.`,
    `${town} Harlow will cut 500 jobs.`,
  ],
  [
    'a purchase and the word that there was none',
    'negation',
    'hard',
    `${town} Harlow bought Quill.`,
    `${town} Harlow did not buy Quill.`,
  ],
  [
    'a purchase and the word that there was none in German',
    'negation',
    'hard',
    `${town} Harlow bought Quill.`,
    'Pumpen bauen die Harlow AG und die Quill GmbH in Marston. Harlow hat Quill nicht gekauft.',
  ],
  [
    'an office and the word that it is not held',
    'negation',
    'hard',
    `${town} Anna Brandt is chief executive of Harlow.`,
    `${town} Anna Brandt is not chief executive of Harlow.`,
  ],
  [
    'two counts of jobs in two languages',
    'number',
    'hard',
    `${town} Harlow cut 300 jobs.`,
    `${stadt} Die Harlow AG strich 500 Stellen.`,
  ],
  [
    'two sides of a river',
    'location',
    'hard',
    `${town} The leak in the dam was found on the left bank of the Arden. Rain fell all day.`,
    `${town} Engineers found the leak in the dam on the right bank of the Arden. The harvest began.`,
  ],
  [
    'two places of one find',
    'location',
    'hard',
    `${town} The stolen clock was found in a warehouse in Lorneby. The river rose.`,
    `${town} Police found the stolen clock in a warehouse in Tarnholm. The harvest began.`,
  ],
  [
    'all and some of the same number',
    'scope',
    'hard',
    `${town} All seven hospitals were hit by the attack. Rain fell.`,
    `${stadt} Fünf der sieben Krankenhäuser wurden vom Angriff getroffen. Es regnete.`,
  ],
  [
    'two relatives',
    'other',
    'hard',
    `${town} Anna Brandt was travelling with her two sons. Rain fell.`,
    `${stadt} Anna Brandt reiste mit ihren zwei Neffen. Es regnete.`,
  ],
  [
    'two callings that nobody has at once',
    'title',
    'hard',
    `${town} Prosecutor Anna Brandt spoke in Marston.`,
    `${town} Anna Brandt, the mayor of Marston, spoke.`,
  ],
  [
    'one utterance of two people, in two languages',
    'attribution',
    'hard',
    `${town} "I held my daughter's hand and counted the seconds," said Anna Brandt.`,
    `${stadt} „Ich habe die Hand meiner Tochter gehalten und die Sekunden gezählt“, sagte Jan Okker.`,
  ],
];

describe('Conflicts between sources', () => {
  for (const [name, kind, severity, a, b] of rows) {
    it(name, () => {
      const { contradictions, claims } = reportOf(a, b);
      const found = contradictions.filter((contradiction) => contradiction.kind === kind);
      assert.deepEqual(
        found.map((contradiction) => contradiction.severity),
        [severity],
        JSON.stringify(contradictions.map((contradiction) => [contradiction.kind, contradiction.explanation])),
      );
      const sources = found[0]!.sides.map(({ claims: ids }) => claims.find(({ id }) => id === ids[0])!.source);
      assert.deepEqual(sources.toSorted(), ['a.txt', 'b.txt']);
    });
  }

  it('show what differs, not what else their claims hold', () => {
    const { contradictions } = reportOf(
      `${town} The leak in the dam was found on the left bank of the Arden on Friday. Rain fell all day.`,
      `${town} Engineers found the leak in the dam on the right bank of the Arden on Friday. The harvest began.`,
    );
    assert.deepEqual(
      contradictions.flatMap(({ sides }) => sides.map(({ value }) => value)),
      ['left', 'right'],
    );
  });

  it('are told once, whatever finds them', () => {
    const { contradictions } = reportOf(
      `${town} 140 firefighters fought the fire at the Harlow plant.`,
      `${town} 150 firefighters fought the fire at the Harlow plant.`,
    );
    assert.deepEqual(
      contradictions.map(({ explanation }) => explanation),
      ['140 is not 150'],
    );
  });

  it('do not depend on which source comes first', () => {
    for (const [name, kind, severity, a, b] of rows) {
      const found = reportOf(b, a).contradictions.filter((contradiction) => contradiction.kind === kind);
      assert.deepEqual([name, ...found.map((contradiction) => contradiction.severity)], [name, severity]);
    }
  });

  it('stand beside one another, each once', () => {
    const [a, b] = [
      `${town} Harlow was founded in 1987. Anna Brandt, 52, is chief executive of Harlow.`,
      `${town} Harlow was founded in 1978. Anna Brandt, 54, is chief executive of Harlow.`,
    ];
    assert.deepEqual(
      reportOf(a, b, a)
        .contradictions.map(({ kind, sides }) => [kind, sides.map(({ claims }) => claims.length).sort()])
        .sort(),
      [
        ['date', [1, 2]],
        ['number', [1, 2]],
      ],
    );
  });

  it('are told once where the wording and the figures both tell them', () => {
    const { contradictions } = reportOf(
      'Temperatures in Arden fell to minus 5 degrees Celsius on Friday night.',
      'Temperatures in Arden fell to minus 15 degrees Celsius on Friday night.',
    );
    assert.deepEqual(
      contradictions.map(({ kind, explanation }) => [kind, explanation]),
      [['number', '−5 °C is not −15 °C']],
    );
  });

  it('between parts of a whole name nothing but the numbers', () => {
    const { contradictions } = reportOf(
      'Gunmen held seven hostages in Arden on Friday. All seven were freed by police on Friday night.',
      'Gunmen held seven hostages in Arden on Friday. Five of the seven were freed by police on Friday night.',
    );
    assert.deepEqual(
      contradictions.map(({ kind, explanation }) => [kind, explanation]),
      [['scope', '7 of 7 is not 5 of 7']],
    );
  });
});
