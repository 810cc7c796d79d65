import { compares, reads } from './tables.ts';

describe('what is told of a person', () => {
  reads('en', [
    ['Daniel Harker, chief executive since 2014, will leave.', 'inOfficeSince', 'Daniel Harker', 'since 2014'],
    ['Daniel Harker has led the company since 2014.', 'inOfficeSince', 'Daniel Harker', 'since 2014'],
    ['Daniel Harker has led the company for eleven years.', 'inOfficeSince', 'Daniel Harker', '11 years'],
    ['Daniel Harker became chief executive in 2014.', 'inOfficeSince', 'Daniel Harker', '2014'],
    ['Daniel Harker took over as chief executive in 2015.', 'inOfficeSince', 'Daniel Harker', '2015'],
    ['Daniel Harker has been in charge since 2014.', 'inOfficeSince', 'Daniel Harker', 'since 2014'],
    [
      'In his eleven years as chief executive, Daniel Harker doubled sales.',
      'inOfficeSince',
      'Daniel Harker',
      '11 years',
    ],
    ['Daniel Harker joined Harlow Motors in 1998.', 'joined', 'Daniel Harker', '1998'],
    ['Daniel Harker has three children.', 'children', 'Daniel Harker', 'three'],
    ['Anna Alder is the mother of two.', 'children', 'Anna Alder', 'two'],
    ['Daniel Harker was born in Marston on 12 May 1960.', 'bornOn', 'Daniel Harker', '12 May 1960'],
    ['Lena Marsh, 14, was last seen on Friday in Marston.', 'lastSeenOn', 'Lena Marsh', 'Friday'],
    ['Lena Marsh, 14, was last seen on Friday in Marston.', 'lastSeenAt', 'Lena Marsh', 'Marston'],
    ['Lena Marsh has been missing since Friday.', 'lastSeenOn', 'Lena Marsh', 'since Friday'],
  ]);
  reads('de', [
    ['Daniel Harker leitet das Unternehmen seit 2014.', 'inOfficeSince', 'Daniel Harker', 'since 2014'],
    ['Daniel Harker führt den Konzern seit elf Jahren.', 'inOfficeSince', 'Daniel Harker', '11 years'],
    ['Daniel Harker steht seit 2014 an der Spitze des Konzerns.', 'inOfficeSince', 'Daniel Harker', 'since 2014'],
    ['Daniel Harker wurde 2014 Vorstandschef.', 'inOfficeSince', 'Daniel Harker', '2014'],
    ['Daniel Harker hat drei Kinder.', 'children', 'Daniel Harker', 'three'],
    ['Anna Alder, Mutter von zwei Kindern, übernimmt.', 'children', 'Anna Alder', 'two'],
    ['Daniel Harker wurde am 12. Mai 1960 in Marburg geboren.', 'bornOn', 'Daniel Harker', '12 May 1960'],
    ['Lena Marsh wurde zuletzt am Freitag in Marburg gesehen.', 'lastSeenOn', 'Lena Marsh', 'Friday'],
  ]);
  compares('en', [
    [
      'two years of taking office',
      'Daniel Harker has led the company since 2014.',
      'Daniel Harker took over as chief executive in 2016.',
      'date hard',
    ],
    [
      'a year and the length of time since',
      'Daniel Harker has led the company since 2014.',
      'Daniel Harker has led the company for eleven years.',
      'none',
    ],
    [
      'a length of time that does not fit the year',
      'Daniel Harker has led the company since 2014.',
      'Daniel Harker has led the company for five years.',
      'date soft',
    ],
    [
      'one office and another',
      'Daniel Harker has led the company since 2014.',
      'Daniel Harker has been chairman of the board since 2021.',
      'none',
    ],
    [
      'joining and leading',
      'Daniel Harker has led the company since 2014.',
      'Daniel Harker joined Harlow Motors in 1998.',
      'none',
    ],
    ['two counts of children', 'Daniel Harker has three children.', 'Daniel Harker has two children.', 'number hard'],
    [
      'a birthday a year later makes one older',
      '[2024-05-01] Daniel Harker, 54, spoke on Monday.',
      '[2025-05-01] Daniel Harker, 55, spoke on Monday.',
      'none',
    ],
    [
      'two ages on one day',
      'Daniel Harker, 54, spoke on Monday.',
      'Daniel Harker, 45, spoke on Monday.',
      'number hard',
    ],
    [
      'two days',
      'Lena Marsh, 14, was last seen on Friday in Marston.',
      'Lena Marsh, 14, was last seen on Saturday in Marston.',
      'date hard',
    ],
    [
      'since Friday and on Friday',
      'Lena Marsh, 14, was last seen on Friday in Marston.',
      'Lena Marsh has been missing since Friday.',
      'none',
    ],
    [
      'across languages',
      'Daniel Harker has led the company since 2014.',
      '[de] Daniel Harker leitet das Unternehmen seit 2016.',
      'date hard',
    ],
  ]);
});
