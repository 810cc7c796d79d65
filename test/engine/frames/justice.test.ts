import { compares, reads } from './tables.ts';

describe('arrests, verdicts and penalties', () => {
  reads('en', [
    ['Police arrested 12 people in Marston on Friday.', 'arrests', null, '12'],
    ['There were 40 arrests.', 'arrests', null, '40'],
    ['A jury found Daniel Harker guilty of fraud.', 'verdict', 'Daniel Harker', 'guilty'],
    ['Daniel Harker was convicted of two counts of bribery.', 'verdict', 'Daniel Harker', 'guilty'],
    ['Daniel Harker was acquitted on Tuesday.', 'verdict', 'Daniel Harker', 'acquitted'],
    ['Daniel Harker was found not guilty of fraud.', 'verdict', 'Daniel Harker', 'acquitted'],
    ['The judge sentenced Daniel Harker to 12 years in prison.', 'sentence', 'Daniel Harker', '12 years'],
    ['Daniel Harker was sentenced to 12 years in prison.', 'sentence', 'Daniel Harker', '12 years'],
    ['The regulator fined Harlow Bank $2 million.', 'fine', 'Harlow Bank', '$2 million'],
    ['Daniel Harker was charged with 14 counts of fraud.', 'countsCharged', 'Daniel Harker', '14'],
    ['Daniel Harker pleaded not guilty to fraud.', '!verdict', null, 'acquitted'],
    ['Daniel Harker pleaded guilty to fraud.', '!verdict', null, 'guilty'],
  ]);
  reads('de', [
    ['Die Polizei nahm zwölf Menschen fest.', 'arrests', null, '12'],
    ['Zwölf Menschen wurden festgenommen.', 'arrests', null, '12'],
    ['Das Gericht verurteilte Daniel Harker zu zwölf Jahren Haft.', 'sentence', 'Daniel Harker', '12 years'],
    ['Daniel Harker wurde wegen Betrugs zu zwölf Jahren Haft verurteilt.', 'verdict', 'Daniel Harker', 'guilty'],
    ['Daniel Harker wurde freigesprochen.', 'verdict', 'Daniel Harker', 'acquitted'],
    ['Das Gericht sprach Daniel Harker vom Vorwurf der Untreue frei.', 'verdict', 'Daniel Harker', 'acquitted'],
    [
      'Die Behörde verhängte gegen die Harlow Bank eine Geldstrafe von 2 Millionen Euro.',
      'fine',
      'Harlow Bank',
      '€2 million',
    ],
  ]);
  compares('en', [
    [
      'guilty or acquitted',
      'A Marston jury found Daniel Harker guilty of fraud.',
      'A Marston jury found Daniel Harker not guilty of fraud.',
      'outcome hard',
    ],
    [
      'guilty of one thing, cleared of another',
      'A Marston jury found Daniel Harker guilty of fraud.',
      'A Marston jury found Daniel Harker not guilty of bribery.',
      'none',
    ],
    [
      'a source that tells both',
      'Daniel Harker was convicted of fraud on Tuesday. On Friday Daniel Harker was acquitted of bribery.',
      'Daniel Harker was convicted of fraud and bribery on Tuesday.',
      'none',
    ],
    [
      'overturned a year later',
      '[2024-03-01] A Marston jury found Daniel Harker guilty of fraud.',
      '[2025-03-01] Daniel Harker was acquitted of fraud.',
      'superseded',
    ],
    [
      'two terms',
      'The judge sentenced Daniel Harker to 12 years in prison.',
      'Daniel Harker was sentenced to 21 years in prison.',
      'duration hard',
    ],
    [
      'what the prosecution asked for',
      'The judge sentenced Daniel Harker to 12 years in prison.',
      'Daniel Harker was in court. Prosecutors had sought a sentence of 15 years for Daniel Harker.',
      'none',
    ],
    [
      'the highest possible term',
      'The judge sentenced Daniel Harker to 12 years in prison.',
      'Daniel Harker could be sentenced to a maximum of 20 years in prison.',
      'none',
    ],
    [
      'arrests in two towns',
      'Police arrested 12 people in Marston on Friday, Anna Alder of Hallow Police said.',
      'Police arrested 30 people in Brill on Friday, Anna Alder of Hallow Police said.',
      'none',
    ],
    [
      'arrests of one day and place',
      'Police arrested 12 people in Marston on Friday, Anna Alder of Hallow Police said.',
      'Police arrested 21 people in Marston on Friday, Anna Alder of Hallow Police said.',
      'number hard',
    ],
    [
      'two fines',
      'The regulator fined Harlow Bank $2 million.',
      'Harlow Bank was fined $12 million by the regulator.',
      'money hard',
    ],
    [
      'across languages',
      'The judge sentenced Daniel Harker to 12 years in prison.',
      '[de] Das Gericht verurteilte Daniel Harker zu zehn Jahren Haft.',
      'duration hard',
    ],
  ]);
});
