import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

/** Sentences, and the subject of their last claim of this relation. */
const rows: readonly (readonly [text: string, relation: string, subject: string])[] = [
  [
    'Pumps are made by Harlow and by Quill. Harlow grew fast. It was founded in 1987.',
    'date of the founding',
    'Harlow',
  ],
  [
    'Pumps are made by Harlow and by Quill. Quill grew fast. The company was founded in 1987.',
    'date of the founding',
    'Quill',
  ],
  [
    'Pumps are made by Harlow in the town. Ada Okafor joined in 2010. She resigned in 2015.',
    'date of the departure',
    'Ada Okafor',
  ],
  [
    'Pumps are made by Harlow in the town. Jan Okker was hurt. Paul Ellis, the mayor, said he would not resign in 2015.',
    'date of the departure',
    'Paul Ellis',
  ],
  [
    'Pumps are made by Harlow in the town. Ada Okafor met Jan Okker. Okker resigned in 2015.',
    'date of the departure',
    'Jan Okker',
  ],
  ['Pumps are made by Harlow, which was founded in 1987.', 'date of the founding', 'Harlow'],
  [
    'Pumps are made by Harlow in the town. Ada Okafor, who resigned in 2015, is back.',
    'date of the departure',
    'Ada Okafor',
  ],
  [
    'Pumps are made by Harlow in the town. Harlow, according to a union, employs 300 people.',
    'number of employees',
    'Harlow',
  ],
  [
    'Pumps are made by Harlow in the town. Jan Okker, the mayor, resigned in 2015.',
    'date of the departure',
    'Jan Okker',
  ],
  [
    'Pumpen bauen die Harlow AG und die Quill GmbH. Quill wuchs schnell. Das Unternehmen wurde 1987 gegründet.',
    'date of the founding',
    'Quill GmbH',
  ],
  [
    'Pumpen baut die Harlow AG. Anna Brandt kam spät. Sie kündigte im Jahr 2015.',
    'date of the departure',
    'Anna Brandt',
  ],
  [
    'Pumpen baut die Harlow AG. Die Harlow AG wuchs schnell. 1987 wurde die Firma gegründet.',
    'date of the founding',
    'Harlow AG',
  ],
];

describe('The subjects of claims', () => {
  for (const [text, relation, subject] of rows) {
    it(text, () => {
      const claim = reportOf(text).claims.findLast((candidate) => candidate.relation === relation);
      assert.equal(claim?.subject, subject);
    });
  }
});
