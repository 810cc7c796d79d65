import assert from 'node:assert/strict';
import { blocksOf, sourceOf } from './printed.ts';

const plain = (text: string) => blocksOf(text, 'text/plain');

describe('plain text', () => {
  it('has a paragraph between two blank lines', () => {
    assert.deepEqual(plain('The bridge closed.\n\nIt opened again.\n \t\nNobody cared.'), [
      'paragraph: The bridge closed.',
      'paragraph: It opened again.',
      'paragraph: Nobody cared.',
    ]);
  });

  it('has a paragraph a line where no line is blank', () => {
    assert.deepEqual(plain('The bridge closed at noon.\nIt opened again at six.\nNobody cared.'), [
      'paragraph: The bridge closed at noon.',
      'paragraph: It opened again at six.',
      'paragraph: Nobody cared.',
    ]);
  });

  it('joins hard-wrapped lines', () => {
    const text = [
      'The bridge over the harbour closed at noon on Monday after',
      'an inspector found cracks in two of its eleven cables. It is',
      'the third closure in a year and the longest one so far.',
      '',
      'Ferries carry passengers in the meantime, although many of',
      'them say that the boats are slow.',
    ].join('\n');
    assert.deepEqual(plain(text), [
      'paragraph: The bridge over the harbour closed at noon on Monday after an inspector found cracks in two of its eleven cables. It is the third closure in a year and the longest one so far.',
      'paragraph: Ferries carry passengers in the meantime, although many of them say that the boats are slow.',
    ]);
    assert.equal(sourceOf('after an inspector', text, 'text/plain'), 'after\nan inspector');
  });

  it('keeps a wrapped headline and byline apart from the text below', () => {
    const text = [
      'Harbour bridge closes after cracks are found in cables',
      'By Ola Brandt',
      'The bridge over the harbour closed at noon on Monday after',
      'an inspector found cracks in two of its eleven cables. It is',
      'the third closure in a year.',
    ].join('\n');
    assert.deepEqual(
      plain(text).map((line) => line.slice(0, 30)),
      ['title: Harbour bridge closes a', 'byline: By Ola Brandt', 'paragraph: The bridge over the'],
    );
  });

  it('goes on with a line that begins in lower case', () => {
    assert.deepEqual(plain('It closed\nat noon.\nIt opened\nat six.'), [
      'paragraph: It closed at noon.',
      'paragraph: It opened at six.',
    ]);
  });

  it('takes bullets and counted numbers for list items, but no dates, ordinals or dashes', () => {
    assert.deepEqual(plain('What is closed:\n- the bridge\n• the road\n* the pier'), [
      'title: What is closed:',
      'listItem: the bridge',
      'listItem: the road',
      'listItem: the pier',
    ]);
    assert.deepEqual(plain('In order:\n1. Bridge\n2. Road\n3) Pier').slice(1), [
      'listItem: Bridge',
      'listItem: Road',
      'listItem: Pier',
    ]);
    assert.deepEqual(plain('Das Fest beginnt am Freitag.\n12. März ist Schluss.\n-5 Grad sind es.'), [
      'paragraph: Das Fest beginnt am Freitag.',
      'paragraph: 12. März ist Schluss.',
      'paragraph: -5 Grad sind es.',
    ]);
  });

  it('finds the title and headings among short lines without a full stop', () => {
    assert.deepEqual(
      plain('Bridge closes\n\nIt closed at noon.\n\nWhat happens next\n\nIt opens in June.\n\nand then'),
      [
        'title: Bridge closes',
        'paragraph: It closed at noon.',
        'heading: What happens next',
        'paragraph: It opens in June.',
        'paragraph: and then',
      ],
    );
    assert.deepEqual(plain('One line that is no title'), ['paragraph: One line that is no title']);
    assert.deepEqual(plain('It closed at noon.\n\nIt opens in June.')[0], 'paragraph: It closed at noon.');
  });

  it('takes capitals above a date for the name of the paper', () => {
    assert.deepEqual(plain('HARBOUR GAZETTE\n3 May 2024\n\nBridge closes\n\nIt closed at noon.'), [
      'byline: HARBOUR GAZETTE',
      'byline: 3 May 2024',
      'title: Bridge closes',
      'paragraph: It closed at noon.',
    ]);
  });

  for (const [says, lines] of [
    ['a section in capitals', ['PORT NEWS', 'Bridge closes for a year']],
    ['a section of few words', ['Local business', 'Bridge closes for a year']],
    ['a paper’s name before its day', ['The Harbour Gazette – 3 May 2024', 'Bridge closes for a year']],
    ['a day before the edition', ['3 May 2024 – Evening edition', 'Bridge closes for a year']],
    ['a paper’s name, and a section below it', ['HARBOUR WEEKLY', 'Port & Trade', 'Bridge closes for a year']],
  ] as const) {
    it(`takes the line below ${says} for the title`, () => {
      const title = lines.at(-1);
      assert.deepEqual(plain([...lines, 'It closed at noon.'].join('\n\n')), [
        ...lines.slice(0, -1).map((line) => `byline: ${line}`),
        `title: ${title}`,
        'paragraph: It closed at noon.',
      ]);
    });
  }

  for (const [says, lines] of [
    ['in capitals', ['BRIDGE CLOSES FOR A WHOLE YEAR', 'Boats will carry passengers until next May']],
    ['that is short', ['Bridge closes', 'Boats']],
    ['with a year in it', ['Bridge closes in 2024', 'Boats will carry passengers until next May']],
  ] as const) {
    it(`keeps a headline ${says} above another line`, () => {
      assert.equal(plain([...lines, 'It closed at noon.'].join('\n\n'))[0], `title: ${lines[0]}`);
    });
  }

  it('takes capitals at all words but small ones, above a date, for the name of the paper', () => {
    assert.deepEqual(plain('The Voice of the Harbour\n3 May 2024\n\nBridge closes\n\nIt closed at noon.').slice(0, 3), [
      'byline: The Voice of the Harbour',
      'byline: 3 May 2024',
      'title: Bridge closes',
    ]);
  });

  it('reads any line ends alike', () => {
    const expected = plain('A line.\n\nAnother one.');
    assert.deepEqual(plain('A line.\r\n\r\nAnother one.\r\n'), expected);
    assert.deepEqual(plain('A line.\r\rAnother one.\r'), expected);
  });

  it('folds white space, composes letters and drops invisible characters without losing a quote', () => {
    const text = 'Sales of 3\u00a0900\u202fmil\u00adlion\u200b  euros,\tcafe\u0301 “👩‍🚒” and more.';
    assert.deepEqual(plain(text), ['paragraph: Sales of 3 900 million euros, caf\u00e9 “👩‍🚒” and more.']);
    assert.equal(sourceOf('3 900 million euros', text, 'text/plain'), '3\u00a0900\u202fmil\u00adlion\u200b  euros');
    assert.equal(sourceOf('caf\u00e9', text, 'text/plain'), 'cafe\u0301');
    assert.equal(sourceOf('“👩‍🚒”', text, 'text/plain'), '“👩‍🚒”');
  });
});
