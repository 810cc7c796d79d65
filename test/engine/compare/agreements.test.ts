import assert from 'node:assert/strict';
import { type Piece, reportOf } from './table.ts';

type Article = string | Piece;

const town = 'Pumps are made by Harlow in Marston.';
const stadt = 'Pumpen bauen die Harlow AG und die Quill GmbH in Marston.';

/** Articles that say the same of this relation, and how many of them do. */
const rows: readonly (readonly [name: string, relation: string, sources: number, ...articles: readonly Article[]])[] = [
  [
    'one price',
    'price',
    2,
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Last year Quill was bought by Harlow for $3.9bn.`,
  ],
  [
    'one price, rounded',
    'price',
    2,
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Harlow bought Quill for about $4 billion.`,
  ],
  [
    'one price in two languages',
    'price',
    2,
    `${town} Harlow bought Quill for €40 million.`,
    `${stadt} Harlow kaufte Quill für 40 Millionen Euro.`,
  ],
  [
    'one day in two grains',
    'date of the acquisition',
    2,
    `${town} Harlow bought Quill in May 2019.`,
    `${town} Harlow bought Quill on 3 May 2019.`,
  ],
  [
    'a year and last year',
    'date of the acquisition',
    2,
    `${town} Harlow bought Quill in 2023.`,
    `${stadt} Harlow kaufte Quill im letzten Jahr.`,
  ],
  [
    'one office in three wordings',
    'post',
    3,
    `${town} Anna Brandt, CEO of Harlow, spoke.`,
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${stadt} Harlow-Chefin Anna Brandt sprach.`,
  ],
  [
    'the president of a senate that only one source tells from others',
    'post',
    2,
    'The Senate of Arden met in Marston. Senate President Anna Brandt opposed the bill.',
    'Arden Senate President Anna Brandt sued in Marston on Sunday.',
  ],
  [
    'one toll',
    'killed',
    2,
    'The flood in Marston killed 12 people on Monday. The river Arden rose.',
    'In Marston, 12 people died in the flood on Monday. The river Arden rose.',
  ],
  [
    'one quotation',
    'said',
    3,
    ...[
      'Anna Brandt said: “We paid every worker in full last year.”',
      '“We paid every worker in full last year,” said Anna Brandt.',
      '“We paid every worker in full last year,” Ms Anna Brandt said.',
    ].map((said) => `${town} ${said}`),
  ],
  [
    'one day of one thing, in two languages and other words',
    'last inspected',
    2,
    `${town} The boiler passed its yearly inspection on 17 June. Rain fell.`,
    `${stadt} Am 17. Juni bestand der Kessel die jährliche Inspektion. Es regnete.`,
  ],
];

describe('Agreement of sources', () => {
  for (const [name, relation, sources, ...articles] of rows) {
    it(name, () => {
      const found = reportOf(...articles).agreements.filter((agreement) => agreement.relation === relation);
      assert.deepEqual(
        found.map((agreement) => agreement.sources.length),
        [sources],
      );
    });
  }

  it('is told of what each of two sources tells once to be so, in other words', () => {
    const shared = ({ text }: Piece, other: string): number =>
      reportOf(text, other).agreements.filter(({ sources }) => sources.length > 1).length;
    const silent = { text: 'The alarm of the Marlow museum in Arden stayed silent during the raid on Monday.' };
    const raid = 'Das Museum Marlow in Arden wurde am Montag überfallen.';
    const german = `${raid} Der Alarm des Museums wurde nicht ausgelöst.`;
    const opposite = `${raid} Der Alarm des Museums wurde ausgelöst.`;
    assert.ok(shared(silent, german) > shared(silent, opposite));
  });

  it('counts copies of one text as one source', () => {
    const text =
      'The firm Harlow, which makes pumps in the old town of Marston, was founded in 1987 by a smith who had come from the coast.';
    const [agreement] = reportOf(text, text, `${town} Harlow was founded in 1987.`).agreements.filter(
      ({ relation }) => relation === 'date of the founding',
    );
    assert.deepEqual([agreement?.sources.length, agreement?.independentSources], [3, 2]);
  });

  it('is one on an utterance, however many sources quote it in each of two languages', () => {
    const english =
      '"The fire destroyed the school, and the children will get a new building before winter", said mayor Ada Okafor.';
    const german =
      '"Das Feuer hat die Schule zerstört, und die Kinder bekommen vor dem Winter ein neues Gebäude", sagte Bürgermeisterin Ada Okafor.';
    const { agreements } = reportOf(
      `A school burned in Arden on Friday. ${english}`,
      `A school burned in Arden on Friday. People wept. ${english}`,
      `Eine Schule brannte am Freitag in Arden. ${german}`,
      `Eine Schule brannte am Freitag in Arden. Menschen weinten. ${german}`,
    );
    const quoted = agreements.filter(({ statement }) => /destroyed|zerstört/.test(statement));
    assert.deepEqual(
      quoted.map(({ sources }) => sources),
      [['a.txt', 'b.txt', 'c.txt', 'd.txt']],
    );
  });

  const unlike: readonly (readonly [name: string, ...articles: readonly string[]])[] = [
    [
      'the first of two things',
      `${town} Its first officer was locked out of the pump house.`,
      `${town} Rain put a stop to work until Wednesday's first light.`,
    ],
    [
      'a count and nearly the same count of something else',
      `${town} On board were 149 passengers.`,
      `${town} Harlow runs about 150 trains each day.`,
    ],
    [
      'a toll and a later one that the bound of the first admits',
      'A quake hit Marston. At least 2,662 people died there.',
      'A quake hit Marston. In all 3,377 people died there.',
    ],
  ];
  for (const [name, ...articles] of unlike)
    it(`is none on ${name}`, () => {
      const told = reportOf(...articles).agreements.map(({ statement }) => statement);
      assert.deepEqual(
        told.filter((statement) => !/Pumps are made|A quake hit/.test(statement)),
        [],
      );
    });

  it('is none where one source says a thing twice', () => {
    assert.deepEqual(reportOf(`${town} Harlow was founded in 1987. In 1987 Harlow was founded.`).agreements, []);
  });

  it('is none between clauses that contradict each other in their figure', () => {
    const { agreements, contradictions } = reportOf(
      'The fire at the Arden mill in Marston began on Tuesday at 3:15 a.m.',
      'The fire at the Arden mill in Marston began on Tuesday at 4:40 a.m.',
    );
    assert.equal(contradictions.length, 1);
    assert.ok(agreements.every(({ statement }) => !/3:15|4:40/.test(statement)));
  });

  it('is none between a plan and what came of it', () => {
    const { agreements } = reportOf(
      { text: `${town} Harlow has agreed to buy Quill.`, on: '2024-01-02' },
      { text: `${town} Harlow bought Quill.`, on: '2024-05-02' },
    );
    assert.ok(agreements.every(({ relation }) => relation !== 'state of the acquisition'));
  });
});

describe('Updates', () => {
  it('supersede the earlier state and are no error', () => {
    const { contradictions } = reportOf(
      { text: `${town} Harlow has agreed to buy Quill.`, on: '2024-01-02' },
      { text: `${town} Harlow bought Quill.`, on: '2024-05-02' },
    );
    assert.deepEqual(
      contradictions.map(({ kind, severity }) => [kind, severity]),
      [['ownership_status', 'superseded']],
    );
  });
});
