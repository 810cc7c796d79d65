import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { namesIn } from './table.ts';

type Rows = readonly (readonly [text: string, ...names: readonly string[]])[];

/** A text, and the names in it, in order. */
const english: Rows = [
  ['The firm hired Ada Okafor in Marston.', 'Ada Okafor', 'Marston'],
  // A sentence begins with a capital whatever its first word is.
  ['Seasoned engineers built the bridge.'],
  ['Former Harlow engineers built the bridge.', 'Harlow'],
  ['Workers at Harlow built it. Harlow paid them.', 'Harlow', 'Harlow'],
  ['Harlow grew. Harlow is old.', 'Harlow', 'Harlow'],
  ['Rain fell on the town. It was cold.'],
  ["Quill's board met on Monday.", 'Quill'],
  ['The court in Marston heard Harlow’s case.', 'Marston', 'Harlow'],
  // Days, months, nationalities and the first person are no names.
  ['On Friday, in March, I met a German friend.'],
  ['Mr. Okafor met Dr. Jan Okker and Prof. Lindqvist.', 'Okafor', 'Jan Okker', 'Lindqvist'],
  ['He met J. K. Okafor and Jan P. Okker.', 'J. K. Okafor', 'Jan P. Okker'],
  ['She met Ludwig van der Meer and Ana de la Cruz.', 'Ludwig van der Meer', 'Ana de la Cruz'],
  ['The Northern Rail Authority (NRA) fined it.', 'Northern Rail Authority', 'NRA'],
  ['It sued Harlow Holdings Ltd. and Quill & Sons.', 'Harlow Holdings Ltd', 'Quill & Sons'],
  ['She studied at the University of Marston.', 'University of Marston'],
  ['The firms Okafor-Brandt and O’Neil merged.', 'Okafor-Brandt', 'O’Neil'],
  ['The skipper, Xobor Manuel Okker, met striker Jan Brandt.', 'Xobor Manuel Okker', 'Jan Brandt'],
  ['The iPad and the iPhone were sold by eBay.', 'iPad', 'iPhone', 'eBay'],
  // A headline in title case: only what the text shows to be a name.
  [
    'Harlow Buys Old Brewery in Record Deal\n\nThe firm Harlow bought a brewery on Monday. A record, said Harlow.',
    'Harlow',
    'Harlow',
    'Harlow',
  ],
];

const german: Rows = [
  ['Die Firma Quill baut Pumpen, sagte Anna Brandt.', 'Quill', 'Anna Brandt'],
  ['Der Vorstand der Harlow AG traf sich im Werk.', 'Harlow AG'],
  // A word that is no ordinary noun, behind a preposition without an article or behind what it is.
  ['Er zog von Lohdorf nach Marfeld.', 'Lohdorf', 'Marfeld'],
  ['Die Bewohner des Dorfes Peyrau und des Werks Valmar zogen aus.', 'Peyrau', 'Valmar'],
  ['Das Feuer brach bei Cabral aus. Cabral ist alt.', 'Cabral', 'Cabral'],
  ['Der Ort in Frankreich liegt nahe Bad Lohau.', 'Frankreich', 'Bad Lohau'],
  ['Sie trat für die Freie Liste an.', 'Freie Liste'],
  ['Er kam aus Protest in Haft und nach Angaben von Zeugen in Gefahr.'],
  ['Das Feriendorf stand in Flammen, nach Löscharbeiten von Helfern aus Nachbargemeinden.'],
  ['Vermisste Wanderer sind wohlauf.'],
  // Every noun has a capital.
  ['Die Mitarbeiter der Firma bauen Pumpen für Landwirte.'],
  ['Die Gewerkschaft kritisierte die Entscheidung der Regierung.'],
  // A genitive is the same name.
  [
    'Harlow wächst. Bei Harlow hofft man. Harlows Umsatz stieg, und Harlow zahlte.',
    'Harlow',
    'Harlow',
    'Harlows',
    'Harlow',
  ],
  ['Bundeskanzler Jan Okker reiste mit Frau Dr. Anna Brandt.', 'Jan Okker', 'Anna Brandt'],
  ['Ludwig van der Meer und Karl von Brandt kamen.', 'Ludwig van der Meer', 'Karl von Brandt'],
  ['Der TÜV und die NRA prüften das Werk.', 'TÜV', 'NRA'],
  [
    'Harlow-Chefin Anna Brandt spricht für Harlow. Harlow schweigt nicht, Harlow redet.',
    'Harlow',
    'Anna Brandt',
    'Harlow',
    'Harlow',
    'Harlow',
  ],
];

/** Sentences, a name in them, and what it is of. */
const types: readonly (readonly [text: string, name: string, type: string])[] = [
  ['The mayor, Ada Okafor, spoke.', 'Ada Okafor', 'person'],
  ['Ada Okafor, 52, spoke.', 'Ada Okafor', 'person'],
  ['Ada Okafor, the chief executive, spoke.', 'Ada Okafor', 'person'],
  ['Mr. Okafor spoke.', 'Okafor', 'person'],
  ['It sued Harlow Holdings.', 'Harlow Holdings', 'organisation'],
  ['It sued the NRA.', 'NRA', 'organisation'],
  ['The company Karl Brandt makes pumps.', 'Karl Brandt', 'organisation'],
  ['She works at Karl Brandt, which employs 300 people.', 'Karl Brandt', 'organisation'],
  ['Karl Brandt AG makes pumps. It belongs to Karl Brandt.', 'Karl Brandt AG', 'organisation'],
  ['The engineer Karl Brandt makes pumps.', 'Karl Brandt', 'person'],
];

function check(rows: Rows, language: Language): void {
  for (const [text, ...names] of rows)
    it(text, () =>
      assert.deepEqual(
        namesIn(text, language).map((name) => name.text),
        names,
      ),
    );
}

describe('Names', () => {
  describe('in English', () => check(english, 'en'));
  describe('in German', () => check(german, 'de'));
  describe('of people and of firms', () => {
    for (const [text, name, type] of types)
      it(`${text} → ${name}: ${type}`, () =>
        assert.equal(namesIn(text).find((found) => found.text === name)?.type, type));
  });
});
