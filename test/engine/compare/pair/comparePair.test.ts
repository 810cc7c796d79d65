import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { comparePair, compareStatements } from '../../../../src/engine/compare/pair/comparePair.ts';
import type { PairKind } from '../../../../src/engine/compare/pair/verdict.ts';

type Row = readonly [kind: PairKind, a: string, b: string];

const english: Record<string, readonly Row[]> = {
  'who did what to whom': [
    ['name', 'Alder beat Brown.', 'Brown beat Alder.'],
    ['name', 'Harwick Rovers won 3-1 at Lindale Town.', 'Lindale Town won 3-1 at Harwick Rovers.'],
    ['name', 'Harwick Rovers beat Lindale Town in the final.', 'Lindale Town won the final against Harwick Rovers.'],
    ['name', 'Ada Holm succeeds Karl Lind as chief executive.', 'Karl Lind succeeds Ada Holm as chief executive.'],
    ['name', 'Ada Holm sued Per Lind.', 'Ada Holm was sued by Per Lind.'],
  ],
  'numbers and dates': [
    ['number', 'The storm damaged 340 homes in the valley.', 'The storm damaged 430 homes in the valley.'],
    ['number', 'Two climbers were found alive on the ridge.', 'Four climbers were found alive on the ridge.'],
    ['money', 'The council paid $4.2 million for the old mill.', 'The council paid $2.4 million for the old mill.'],
    ['percentage', 'Turnout reached 61 percent in the north.', 'Turnout reached 71 percent in the north.'],
    ['date', 'The museum opens on Tuesday after repairs.', 'The museum opens on Thursday after repairs.'],
    ['date', 'The dam was finished in 1978.', 'Work on the dam began in 1971, and the dam was finished in 1974.'],
    ['number', 'She won the race for the third time.', 'She won the race for the fifth time.'],
    ['date', 'Ada Holm (3 May 1901 – 7 June 1980) was a painter.', 'Ada Holm was born on 9 May 1901.'],
  ],
  negation: [
    ['negation', 'The minister signed the treaty.', 'The minister did not sign the treaty.'],
    ['negation', 'The pilot refused to land the aircraft.', 'The pilot landed the aircraft.'],
    ['negation', 'No passengers were hurt in the derailment.', 'Passengers were hurt in the derailment.'],
    [
      'negation',
      'The harbour authority, which owns both piers, has never closed the ferry route in winter.',
      'The authority closed the ferry route.',
    ],
    ['negation', 'The boys are not digging on the beach.', 'Two boys dig a hole in the sand.'],
    ['negation', 'The clerk forgot to lock the vault.', 'The clerk locked the vault.'],
  ],
  opposites: [
    ['other', 'Sales rose sharply in the spring.', 'Sales fell sharply in the spring.'],
    ['other', 'Lawmakers approved the budget late on Friday.', 'Lawmakers rejected the budget late on Friday.'],
    ['other', 'The company reported a profit in June.', 'The company reported a loss in June.'],
    ['other', 'Critics found the report complete.', 'Critics found the report incomplete.'],
    ['other', 'A tall man waits in front of the bank.', 'A tall man waits behind the bank.'],
    ['other', 'It was a double-digit increase for the firm.', 'It was a single-digit increase for the firm.'],
  ],
  'things of which one excludes the other': [
    ['other', 'A child in a red coat feeds the ducks.', 'A child in a green coat feeds the ducks.'],
    ['other', 'The Danish envoy left the talks early.', 'The Polish envoy left the talks early.'],
    ['other', 'They found the ring in the kitchen.', 'They found the ring in the garage.'],
    ['other', 'Tidewater is a British television series.', 'Tidewater is a political party.'],
    ['other', 'Mara Quill is deputy director of the museum.', 'Mara Quill is director of the museum.'],
    ['other', 'Mara Quill is an American painter known for her murals.', 'Mara Quill is a priest.'],
  ],
  'names and roles': [
    ['name', 'The fire began near Westbrook on Sunday.', 'The fire began near Eastham on Sunday.'],
    ['name', 'Harwick beat Lindale in the final.', 'Lindale beat Harwick in the final.'],
    ['name', 'The play was written by Orla Finch in exile.', 'Tomas Brandt wrote the play.'],
    ['name', 'Longshore is a novel by the Irish author Orla Finch.', 'Longshore is a novel by Tomas Brandt.'],
  ],
};

const german: Record<string, readonly Row[]> = {
  'Zahlen und Daten': [
    ['number', 'Bei dem Brand wurden 14 Menschen verletzt.', 'Bei dem Brand wurden 41 Menschen verletzt.'],
    ['date', 'Das Theater öffnet am Montag wieder.', 'Das Theater öffnet am Mittwoch wieder.'],
    ['number', 'Der Nordbund lud die 12 Nordbund-Mitglieder nach Köln ein.', 'Der Nordbund hat 15 Mitglieder.'],
  ],
  Verneinung: [
    [
      'negation',
      'Die Ministerin hat den Vertrag unterschrieben.',
      'Die Ministerin hat den Vertrag nicht unterschrieben.',
    ],
    ['negation', 'Der Verein hat in diesem Jahr keine Spieler entlassen.', 'Der Verein hat Spieler entlassen.'],
  ],
  'wer wem was tat': [
    ['name', 'Ada Holm hat Per Lind verklagt.', 'Per Lind hat Ada Holm verklagt.'],
    ['name', 'Ada Holm verklagte Per Lind.', 'Ada Holm wurde von Per Lind verklagt.'],
  ],
  Gegensätze: [
    [
      'other',
      'Der Stadtrat hat den Haushalt am Abend angenommen.',
      'Der Stadtrat hat den Haushalt am Abend abgelehnt.',
    ],
    ['other', 'Die Preise für Holz sind gestiegen.', 'Die Preise für Holz sind gesunken.'],
    ['other', 'Nordwerk ist eine Tochtergesellschaft von Haldera.', 'Nordwerk ist der Eigentümer von Haldera.'],
    ['other', 'Karin Vogt ist die Schwester von Jens Vogt.', 'Karin Vogt ist die Tochter von Jens Vogt.'],
  ],
};

const french: Record<string, readonly Row[]> = {
  'qui a fait quoi à qui': [['name', 'Ada Holm a poursuivi Per Lind.', 'Ada Holm a été poursuivie par Per Lind.']],
  'négation, nombres et contraires': [
    ['negation', 'La ministre a signé le traité à Lyon.', "La ministre n'a pas signé le traité à Lyon."],
    ['number', 'La tempête a fait 14 blessés dans la vallée.', 'La tempête a fait 41 blessés dans la vallée.'],
    ['other', 'Le conseil a adopté le budget vendredi.', 'Le conseil a rejeté le budget vendredi.'],
    ['date', 'Le musée ouvre mardi après des travaux.', 'Le musée ouvre jeudi après des travaux.'],
  ],
};

const spanish: Record<string, readonly Row[]> = {
  'quién hizo qué a quién': [['name', 'Ada Holm demandó a Per Lind.', 'Per Lind demandó a Ada Holm.']],
  'negación, números y contrarios': [
    ['negation', 'La ministra firmó el tratado en Sevilla.', 'La ministra no firmó el tratado en Sevilla.'],
    ['number', 'La tormenta dejó 14 heridos en el valle.', 'La tormenta dejó 41 heridos en el valle.'],
    ['other', 'El consejo aprobó el presupuesto el viernes.', 'El consejo rechazó el presupuesto el viernes.'],
    ['date', 'El museo abre el martes tras las obras.', 'El museo abre el jueves tras las obras.'],
  ],
};

/** Pairs that only look like contradictions. */
const harmless: readonly (readonly [why: string, a: string, b: string])[] = [
  ['rounding', 'The firm earned $3.94 billion last year.', 'The firm earned $3.9 billion last year.'],
  ['a bound', 'At least 40 people were rescued from the roof.', 'Forty-three people were rescued from the roof.'],
  ['conversion', 'The trail is 8 kilometres long.', 'The trail is 5 miles long.'],
  ['a number in words', 'Seven judges heard the case.', '7 judges heard the case.'],
  ['a coarser date', 'The ship sank on 4 March 1911.', 'The ship sank in March 1911.'],
  ['two negations', 'The result was not incorrect.', 'The result was correct.'],
  ['a negation and an opposite', 'The door was not open at noon.', 'The door was closed at noon.'],
  ['a denial of something more precise', 'She sang.', 'She did not sing the second verse in the rain.'],
  ['a word that denies without a negation', 'The crew has not been found.', 'The crew remains unfound and missing.'],
  ['an end and a negation', 'The mill will not sell flour any more.', 'The mill stops the sale of flour.'],
  ['“without” reaches no further', 'Without a rope she climbed the north face.', 'She climbed the north face.'],
  ['a denial put before and behind', 'They do not serve tea or cake.', 'Tea and cake are not served.'],
  ['both are denied', 'The coat was not red.', 'The coat was not blue.'],
  ['“not only”', 'The fund not only repaid its debt.', 'The fund repaid its debt.'],
  ['synonyms', 'The boy was glad about the small gift.', 'The boy was happy about the tiny gift.'],
  ['the passive', 'Harwick beat Lindale in the final.', 'Lindale was beaten by Harwick in the final.'],
  ['one who loses', 'Harwick Rovers beat Lindale Town.', 'Lindale Town lost to Harwick Rovers on Saturday.'],
  ['the passive of a verb', 'Ada Holm sued Per Lind.', 'Per Lind was sued by Ada Holm.'],
  ['two who meet', 'Ada Holm met Per Lind in Harwick.', 'Per Lind met Ada Holm in Harwick.'],
  ['order in a list', 'Anna and Ben opened the shop.', 'Ben and Anna opened the shop.'],
  ['an acronym', 'Talks with the European Union failed.', 'Talks with the EU failed.'],
  ['a moved phrase', 'On Friday the court freed the driver.', 'The court freed the driver on Friday.'],
  ['husband and wife', 'Ada Holm is the wife of Per Holm.', 'Per Holm is the husband of Ada Holm.'],
  ['another thing counted', 'The school has 300 pupils and 20 teachers.', 'The school has 20 teachers.'],
];

describe('comparePair', () => {
  for (const [language, table] of [
    ['en', english],
    ['de', german],
    ['fr', french],
    ['es', spanish],
  ] as const) {
    for (const [what, rows] of Object.entries(table)) {
      describe(`finds a contradiction in ${what} (${language})`, () => {
        for (const [kind, a, b] of rows) {
          it(`${a} / ${b}`, () => {
            const verdict = comparePair(a, b, language);
            assert.deepEqual([verdict.outcome, verdict.kind], ['conflict', kind], verdict.explanation);
            assert.ok(verdict.explanation.length > 0);
          });
        }
      });
    }
  }

  describe('compares neither figures of two years nor the same words in another order', () => {
    for (const [a, b] of [
      ['Revenue was $410 million in 2022.', 'Revenue was $455 million in 2023.'],
      ['Profit rose 5 percent in 2023.', 'Profit rose 7 percent in 2024.'],
      ['The fair began on 3 May.', 'The fair, which ended on 9 May, lasted six days.'],
      ['The senate rejected the bill in March.', 'In June the senate approved a changed bill.'],
      ['Anna met Karl.', 'Karl met Anna.'],
    ] as const)
      it(`${a} / ${b}`, () => assert.equal(comparePair(a, b, 'en').outcome, 'not_comparable'));
  });

  describe('lets pass what only looks like a contradiction', () => {
    for (const [why, a, b] of harmless) {
      it(`${why}: ${a} / ${b}`, () => {
        const verdict = comparePair(a, b, 'en');
        assert.notEqual(verdict.outcome, 'conflict', verdict.explanation);
      });
    }
  });

  it('finds nothing to compare in texts about different things', () => {
    assert.equal(
      comparePair('The lake froze early this winter.', 'Shares of the bakery chain doubled.').outcome,
      'not_comparable',
    );
  });

  it('tells the language by itself', () => {
    assert.equal(
      comparePair('Der Zug ist am Abend angekommen.', 'Der Zug ist am Abend nicht angekommen.').kind,
      'negation',
    );
  });

  it('says why, from both texts', () => {
    assert.equal(
      comparePair('The mayor praised the plan.', 'The mayor condemned the plan.', 'en').explanation,
      '“praised” and “condemned” exclude each other',
    );
  });

  it('compares articles by the sentences that are put alike', () => {
    const filler = (word: string) =>
      Array.from({ length: 40 }, (_, i) => `The ${word} number ${i} of the old quarter was painted ${word}.`).join(' ');
    const a = `${filler('house')} The flood destroyed 12 bridges in the upper valley on Monday.`;
    const b = `The flood destroyed 21 bridges in the upper valley on Monday. ${filler('gate')}`;
    const verdict = comparePair(a, b, 'en');
    assert.deepEqual([verdict.outcome, verdict.kind], ['conflict', 'number'], verdict.explanation);
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        ...'the a man woman not no rose fell in 12 14 March Paris Oslo red blue never won lost , . and by'.split(' '),
      ),
      {
        maxLength: 14,
      },
    )
    .map((words) => words.join(' '));

  it('answers alike whichever text comes first', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        assert.equal(comparePair(a, b, 'en').outcome, comparePair(b, a, 'en').outcome);
      }),
    );
  });

  it('never finds a text to contradict itself', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'binary' })), (text) => {
        assert.notEqual(comparePair(text, text).outcome, 'conflict');
      }),
    );
  });
});

describe('compareStatements', () => {
  const statement = (text: string, language: 'en' | 'de' = 'en') => ({ text, language });

  it('finds a contradiction where nearly all else is the same', () => {
    const verdict = compareStatements(
      statement('The ministry closed 12 border crossings on Friday'),
      statement('On Friday the ministry closed 21 border crossings'),
    );
    assert.deepEqual([verdict.outcome, verdict.kind], ['conflict', 'number']);
  });

  for (const [why, a, b] of [
    ['too little is the same', 'In the port, ten cases were reported.', 'The team reported 5,667 cases in all.'],
    ['two events', 'The strike began in September.', 'The talks, begun on 15 November, ended on Sunday.'],
    ['a general denial', 'Parliament has not met.', 'Parliament met on Tuesday to hear the report of the court.'],
  ] as const) {
    it(`lets pass ${why}`, () => {
      assert.notEqual(compareStatements(statement(a), statement(b)).outcome, 'conflict');
    });
  }

  it('does not compare claims in two languages by their words', () => {
    const verdict = compareStatements(statement('Prices rose.'), statement('Die Preise fielen.', 'de'));
    assert.equal(verdict.outcome, 'not_comparable');
  });
});
