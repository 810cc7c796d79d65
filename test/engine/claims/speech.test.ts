import assert from 'node:assert/strict';
import { checkTable, type Row, reportOf } from './table.ts';

const quotations: readonly Row[] = [
  [
    '“We will pay every worker in full,” said Ada Okafor.',
    ['We will pay every worker in full', 'Ada Okafor · said · We will pay every worker in full (planned) — Ada Okafor'],
  ],
  [
    '"We paid every worker in full," Ada Okafor said.',
    ['We paid every worker in full', 'Ada Okafor · said · We paid every worker in full — Ada Okafor'],
  ],
  [
    'Ada Okafor said: “We paid every worker in full.”',
    ['We paid every worker in full', 'Ada Okafor · said · We paid every worker in full — Ada Okafor'],
  ],
  [
    '“We paid every worker in full,” said Harlow chief executive Ada Okafor.',
    ['We paid every worker in full', 'Ada Okafor · said · We paid every worker in full — Ada Okafor'],
  ],
  [
    '“We paid every worker in full,” Ada Okafor said. “Nobody lost a single day of wages.”',
    ['We paid every worker in full', 'Ada Okafor · said · We paid every worker in full — Ada Okafor'],
    [
      'Nobody lost a single day of wages',
      'Ada Okafor · said · Nobody lost a single day of wages (not so) — Ada Okafor',
    ],
  ],
  [
    '“We are sorry for what happened there. We paid every worker in full,” said Ada Okafor.',
    ['We are sorry for what happened there', 'Ada Okafor · said · We are sorry for what happened there — Ada Okafor'],
    ['We paid every worker in full', 'Ada Okafor · said · We paid every worker in full — Ada Okafor'],
  ],
  // A term in quotation marks is nothing that somebody said, and what somebody thinks is nothing to check.
  ['The so-called “night owls” run the plant.'],
  ['“I think we will win the vote,” Ada Okafor said.'],
];

const german: readonly Row[] = [
  [
    '„Wir haben jeden Arbeiter bezahlt“, sagte Anna Brandt.',
    ['Wir haben jeden Arbeiter bezahlt', 'Anna Brandt · said · Wir haben jeden Arbeiter bezahlt — Anna Brandt'],
  ],
  [
    'Anna Brandt sagte: „Wir haben jeden Arbeiter bezahlt.“',
    ['Wir haben jeden Arbeiter bezahlt', 'Anna Brandt · said · Wir haben jeden Arbeiter bezahlt — Anna Brandt'],
  ],
  [
    '»Wir haben jeden Arbeiter bezahlt«, erklärte Anna Brandt.',
    ['Wir haben jeden Arbeiter bezahlt', 'Anna Brandt · said · Wir haben jeden Arbeiter bezahlt — Anna Brandt'],
  ],
];

/** A sentence, and whom its claim about the date or sum is given to; null for the article itself. */
const reported: readonly (readonly [string, string | null])[] = [
  ['The plant closed in 2019.', null],
  ['According to Ada Okafor, the plant closed in 2019.', 'Ada Okafor'],
  ['Ada Okafor said that the plant closed in 2019.', 'Ada Okafor'],
  ['Ada Okafor said the plant closed in 2019.', 'Ada Okafor'],
  ['Ada Okafor told reporters that the plant closed in 2019.', 'Ada Okafor'],
  ['The plant closed in 2019, Ada Okafor said.', 'Ada Okafor'],
  ['The plant closed in 2019, said Ada Okafor.', 'Ada Okafor'],
  ['The plant closed in 2019, according to Harlow.', 'Harlow'],
];

/** What stands before a quotation, the quotation's sentence, and to whom it is given; null where that is only guessed or nobody. */
const speakers: readonly (readonly [before: string, sentence: string, speaker: string | null])[] = [
  // Whoever is named behind a quotation speaks, whatever the verb.
  ['', '“The water came in an hour,” groaned Ada Okafor.', 'Ada Okafor'],
  ['', '“The water came in an hour,” Ada Okafor, who runs the mill, groaned.', 'Ada Okafor'],
  ['', '„Das Wasser kam in einer Stunde“, schimpfte der Bäcker, Jonas Brandt, auf dem Markt.', 'Jonas Brandt'],
  ['', '„Das Wasser kam in einer Stunde“, rief der Wirt, der Geiger Jonas Brandt.', 'Jonas Brandt'],
  ['', '„Das Wasser kam in einer Stunde“, sagte die Tante, Anna Brandt, am Abend.', 'Anna Brandt'],
  ['', '« L’eau est montée en une heure », a lâché au matin la patronne du Lion, Claire Morel.', 'Claire Morel'],
  ['', '« L’eau est montée en une heure », avait lancé sa voisine, Claire Morel, au préfet.', 'Claire Morel'],
  ['', '«El agua subió en una hora», se quejó la dueña del molino de San Telmo, Carmen Ruiz.', 'Carmen Ruiz'],
  // A name of another phrase does not.
  ['', '„Das Wasser kam in einer Stunde“, schimpfte eine Nachbarin von Jonas Brandt.', null],
  ['', '„Das Wasser kam in einer Stunde“, schimpfte eine Frau, die Jonas Brandt kennt.', null],
  // A pronoun, an age or nothing at all stands for whoever was spoken of last.
  ['Carmen Ruiz perdió su casa.', '«El agua subió en una hora», recordó.', 'Carmen Ruiz'],
  ['Carmen Ruiz perdió su casa.', '«El agua subió en una hora», dijo entre sollozos el dueño.', null],
  ['Jonas Brandt verlor sein Haus.', '„Das Wasser kam in einer Stunde“, sagte der 39-Jährige.', 'Jonas Brandt'],
  [
    'Ada Okafor, 39, and Paul Lennard, 52, met there.',
    '“The water came in an hour,” the 52-year-old said.',
    'Paul Lennard',
  ],
  // “She” is no Paul, and “Mr Okafor” no Ada.
  ['Ada Okafor lost her house. Paul Lennard saw it.', '“The water came in an hour,” she said.', 'Ada Okafor'],
  ['Ada Okafor lost her house.', '“The water came in an hour,” Mr Okafor said.', 'Mr Okafor'],
];

const intro = 'Pumps are made by Harlow and by Quill in the town.';

describe('Claims about what somebody says', () => {
  describe('quotations in English', () => checkTable({ kinds: ['quotation'], intro }, quotations));
  describe('quotations in German', () =>
    checkTable({ kinds: ['quotation'], intro: 'Pumpen bauen die Harlow AG und die Quill GmbH.' }, german));

  describe('who says what the article reports', () => {
    for (const [sentence, speaker] of reported) {
      it(`${sentence} → ${speaker ?? 'the article'}`, () => {
        const closure = reportOf(`${intro} ${sentence}`).claims.find(
          ({ relation }) => relation === 'date of the closure',
        );
        assert.ok(closure, 'there is a claim about the closure');
        assert.equal(closure.attribution?.speaker ?? null, speaker);
      });
    }
  });

  describe('who speaks the words in quotation marks', () => {
    for (const [before, sentence, speaker] of speakers) {
      it(`${before} ${sentence} → ${speaker ?? 'nobody for sure'}`, () => {
        const quotation = reportOf(`${before} ${sentence}`).claims.find(({ kind }) => kind === 'quotation');
        const named = quotation && quotation.confidence > 0.5 && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(quotation.subject);
        assert.equal(named ? quotation.subject : null, speaker);
      });
    }
  });

  it('keeps the speaker of a quotation over paragraphs', () => {
    const text = `${intro}\n\n“We paid every worker in full,” said Ada Okafor. “The plant is safe and it will stay.\n\n“Nobody lost a single day of wages.”\n\nThe plant closed in 2019.`;
    const { claims } = reportOf(text);
    assert.deepEqual(
      claims.filter(({ kind }) => kind === 'quotation').map(({ quote, subject }) => [quote, subject]),
      [
        ['We paid every worker in full', 'Ada Okafor'],
        ['The plant is safe and it will stay', 'Ada Okafor'],
        ['Nobody lost a single day of wages', 'Ada Okafor'],
      ],
    );
    assert.equal(claims.find(({ relation }) => relation === 'date of the closure')?.attribution, null);
  });

  it('takes no mark that is never closed for a quotation of the rest', () => {
    const { claims } = reportOf(`${intro} A pipe of 5" burst.\n\nThe plant in the town closed in 2019.`);
    assert.ok(claims.every(({ kind }) => kind !== 'quotation'));
  });

  it('gives a denial to its speaker, as not so', () => {
    const payment = reportOf(`${intro} Harlow denied that it had paid $3 million to Quill.`).claims.find(
      ({ relation }) => relation === 'amount paid',
    );
    assert.deepEqual([payment?.polarity, payment?.attribution?.speaker], ['negated', 'Harlow']);
  });

  it('leaves open what somebody does not deny', () => {
    const { claims } = reportOf(`${intro} Harlow did not deny that it had paid $3 million to Quill.`);
    assert.ok(claims.every(({ relation, modality }) => relation !== 'amount paid' || modality === 'possible'));
  });
});
