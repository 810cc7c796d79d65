import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';

const published = (text: string, path = 'a.txt') => readArticle({ path, text }).published;

describe('front matter', () => {
  it('gives title, date, author, address, outlet and language under their usual names', () => {
    const text =
      '---\nHeadline: "Bridge: closed"\npublished: 2024-05-03T10:00:00Z\nbyline: [Ola Brandt, Ada Quill]\nlink: https://example.org/b\npublication: Gazette\nlang: fr\n---\nPont.';
    const { title, author, url, outlet, language, body, published: date } = readArticle({ path: 'a.md', text });
    assert.deepEqual(
      [title, date, author, url, outlet, language, body],
      ['Bridge: closed', '2024-05-03', 'Ola Brandt, Ada Quill', 'https://example.org/b', 'Gazette', 'fr', 'Pont.'],
    );
  });

  const named = [
    '---\ntitel: Brücke zu\ndatum: 2025-03-07\nautorin: Silke Anders\nquelle: Hafenbote\n---\nA.',
    '---\ntitre: Brücke zu\ndate-publication: 7 mars 2025\nauteur: Silke Anders\njournal: Hafenbote\n---\nA.',
    '---\ntítulo: Brücke zu\nfecha_publicación: 07.03.2025\nfirma: Silke Anders\nmedio: Hafenbote\n---\nA.',
    '---\nHeadline: Brücke zu\nissued: 2025-03-07T18:30Z\nreporter: Silke Anders\nagency: Hafenbote\n---\nA.',
  ];
  for (const text of named)
    it(`is read in ${JSON.stringify(text.slice(4, 14))}…`, () => {
      const { title, published: date, author, outlet } = readArticle({ path: 'a.md', text });
      assert.deepEqual([title, date, author, outlet], ['Brücke zu', '2025-03-07', 'Silke Anders', 'Hafenbote']);
    });

  it('passes over a field that is wrong and keeps the others', () => {
    const {
      title,
      published: date,
      author,
    } = readArticle({
      path: 'a.md',
      text: '---\ntitle: [1]\ndate: soon\nauthor: 3\nurl: {}\noutlet: Gazette\n---\nA.',
    });
    assert.deepEqual([title, date, author], [null, null, null]);
    assert.equal(readArticle({ path: 'a.md', text: '---\ntitle: {}\noutlet: Gazette\n---\nA.' }).outlet, 'Gazette');
  });

  it('is read line by line where YAML stumbles', () => {
    const { title, outlet, body } = readArticle({
      path: 'a.md',
      text: '---\ntitle: Bridge: closed\noutlet: "Gazette"\n---\nA.',
    });
    assert.deepEqual([title, outlet, body], ['Bridge: closed', 'Gazette', 'A.']);
  });

  it('is text where it has no fields or is not closed', () => {
    assert.match(readArticle({ path: 'a.txt', text: '---\nJust prose.\n---\nA.' }).body, /Just prose/);
    assert.match(readArticle({ path: 'a.txt', text: '---\ntitle: x\nA.' }).body, /title: x/);
  });
});

describe('what front matter says and cannot be read', () => {
  const matter = (lines: string) => `---\n${lines}\n---\nThe bridge in the harbour was closed by the council.`;
  const either = (date: string, one: string, other: string) =>
    `The date “${date}” may be ${one} or ${other}. Write the one that is meant.`;
  const unread = (date: string) => `The date is not read: “${date}”. Write it as in “2025-03-31”.`;
  for (const [text, published, notes] of [
    [matter('date: 03/04/2024'), null, [either('03/04/2024', '2024-04-03', '2024-03-04')]],
    [matter('date: 3-4-2024'), null, [either('3-4-2024', '2024-04-03', '2024-03-04')]],
    // The day decides
    [matter('date: 13/04/2024'), '2024-04-13', []],
    [matter('date: 04/13/2024'), '2024-04-13', []],
    [matter('date: 04/04/2024'), '2024-04-04', []],
    [matter('date: 2024/04/03'), '2024-04-03', []],
    // The language decides, and in English the country
    ['---\ndate: 03/04/2024\n---\nDie Brücke ist nach dem Unfall im Hafen gesperrt.', '2024-04-03', []],
    ['---\ndate: 03/04/2024\n---\nLe pont est fermé depuis l’accident dans le port.', '2024-04-03', []],
    ['---\ndate: 03/04/2024\n---\nEl puente está cerrado por el accidente en el puerto.', '2024-04-03', []],
    [matter('date: 03/04/2024\nlang: en-GB'), '2024-04-03', []],
    [matter('date: 03/04/2024\nlang: en-US'), '2024-03-04', []],
    [matter('date: 03/04/2024\nurl: https://www.example.co.uk/bridge'), '2024-04-03', []],
    [matter('date: 03/04/2024\noutlet: example.co.uk'), '2024-04-03', []],
    // A language that is written in two countries with two orders
    [
      '---\ndate: 03/04/2024\nlang: fr-CA\n---\nLe pont est fermé depuis l’accident dans le port.',
      null,
      [either('03/04/2024', '2024-04-03', '2024-03-04')],
    ],
    // Another place tells the date
    ['---\ndate: 03/04/2024\n---\nOslo, April 3, 2024 – The bridge was closed.', '2024-04-03', []],
    [
      '---\ndate: 03/04/2024\n---\nOslo, May 9, 2024 – The bridge was closed.',
      '2024-05-09',
      [either('03/04/2024', '2024-04-03', '2024-03-04')],
    ],
    [matter('date: soon\nissued: 2024-05-03'), '2024-05-03', []],
    [matter('date: soon'), null, [unread('soon')]],
    [matter('date: 2024-13-45'), null, [unread('2024-13-45')]],
    [matter('date: 20240503'), null, [unread('20240503')]],
    [matter('date: {}'), null, [unread('{}')]],
    [matter('date:'), null, []],
    // Broken YAML
    [matter('title: Bridge: closed\ndate: "2024-05-03'), '2024-05-03', []],
    [matter('title: Bridge: closed\ndate: [2024-05'), null, [unread('2024-05')]],
    [
      matter('title: Bridge: closed\ndate 2024-05-03'),
      null,
      ['Line 3 is not read: “date 2024-05-03”. Write it as “name: value”.'],
    ],
    [matter('title: Bridge: closed\nauthors:\n  - Ada Quill\n# date'), null, []],
    ['---\ntitle: Bridge\n\nIt closed.', null, ['The front matter is read as text, because no line of “---” ends it.']],
    ['---\nIt closed.', null, []],
    // The words of an article
    [
      'Bridge\n\nPublished: 03/04/2024\n\nThe bridge was closed by the council.',
      null,
      [either('03/04/2024', '2024-04-03', '2024-03-04')],
    ],
    ['Pont\n\nPublié le 03/04/2024\n\nLe pont est fermé depuis l’accident dans le port.', '2024-04-03', []],
  ] as const)
    it(`${JSON.stringify(text)} → ${published}${notes.length > 0 ? ' and a note' : ''}`, () => {
      const article = readArticle({ path: 'a.md', text });
      assert.deepEqual([article.published, article.notes], [published, notes]);
    });

  it('is not told where a reader has set the date', () => {
    const set = { path: 'a.md', text: matter('date: 03/04/2024'), published: '2024-03-04' };
    assert.deepEqual(readArticle(set).notes, []);
  });

  it('is told of a page, too', () => {
    const page = (date: string) =>
      readArticle({
        path: 'a.html',
        text: `<html><head><meta name="date" content="${date}"></head><body><p>The bridge was closed.</p></body></html>`,
      });
    assert.deepEqual(page('03/04/2024').notes, [either('03/04/2024', '2024-04-03', '2024-03-04')]);
    assert.deepEqual(page('2024-04-03T10:00Z').notes, []);
  });
});

describe('the date of an article', () => {
  const dated: readonly (readonly [text: string, date: string | null])[] = [
    ['Bridge closes\n\nOSLO, Norway, May 3, 2024 (Fjord Wire) - It closed.', '2024-05-03'],
    ['Bridge closes\n\nOslo, 3 May 2024 – It closed.', '2024-05-03'],
    ['Bridge closes\n\nSept. 3, 2024 – It closed.', '2024-09-03'],
    ['BERLIN, 3. Mai 2024 (dpa) – Sie ist zu.', '2024-05-03'],
    ['PARIS, 1er mai 2024 (AFP) - Il est fermé.', '2024-05-01'],
    ['MADRID, 3 de mayo de 2024 (EFE).- Se cerró.\n\n3 de mayo de 2024', '2024-05-03'],
    ['Bridge closes\nFriday, May 3, 2024\nIt closed.', '2024-05-03'],
    ['Bridge closes\n3 May 2024, 10:30 am GMT\nIt closed.', '2024-05-03'],
    ['NEWS DESK, May 3, 2024\n\nIt closed.', '2024-05-03'],
    ['Bridge closes\n\nPosted Friday 3 May 2024 in Harbour · 4 min read\n\nIt closed.', '2024-05-03'],
    ['Brücke zu\n\nVeröffentlicht am 03.05.2024\n\nSie ist zu.', '2024-05-03'],
    ['Brücke zu\n\nSie ist zu.\n\nStand: 3. Mai 2024', '2024-05-03'],
    ['Pont fermé\n\nPublié le 3 mai 2024\n\nIl est fermé.', '2024-05-03'],
    ['Puente cerrado\n\nActualizado: 3 de mayo de 2024\n\nSe cerró.', '2024-05-03'],
    ['Bridge\n\nUpdated: May 5, 2024\n\nPublished: May 3, 2024\n\nIt closed.', '2024-05-03'],
    ['By Ola Brandt | 3 May 2024\n\nIt closed.', '2024-05-03'],
    ['Mill burns\nBy our business staff\nSEATTLE, March 15, 2019 - The Tribune\n\nIt burned.', '2019-03-15'],
    ['Mill burns\nBy Ann Lee\nMarch 15, 2019 | Updated 10:15 a.m.\n\nIt burned.', '2019-03-15'],
    ['Mill burns\nAnn Lee, The Tribune, 15 March 2019\n\nIt burned.', '2019-03-15'],
    ['The Tribune | Friday, March 15, 2019 | Page A1\n\nMill burns\nBy Ann Lee\n\nIt burned.', '2019-03-15'],
    ['Mill burns\nFriday March 15 2019, 12.01am, The Tribune\n\nIt burned.', '2019-03-15'],
    ['Mill burns\nSamir Oko | Wednesday 5 March 2025 | 3 min read\n\nIt burned.', '2025-03-05'],
    ['Mühle brennt\nVon Anna Lehm, München, 15. März 2019\n\nSie brannte.', '2019-03-15'],
    ['Mühle brennt\n\nLINZ/WIEN, 8. Juli 2025. Die alte Mühle brannte ab.', '2025-07-08'],
    ['PRESSEMITTEILUNG vom 3. April 2025\n\nMühle brennt\n\nSie brannte.', '2025-04-03'],
    ['Le moulin brûle\nDe notre correspondant à Lille, Luc Roux — vendredi 4 avril 2025\n\nIl a brûlé.', '2025-04-04'],
    ['Arde el molino\nANA RUIZ\nMadrid 15 MAR 2019 - 14:02 CET\n\nArdió.', '2019-03-15'],
    ['Mill burns\n\nPORT HILL (June 11, 2025) — It burned.', '2025-06-11'],
    // No year, no date
    ['OSLO, May 3 (Fjord Wire) - It closed.', null],
    // Ordinary prose gives none
    ['The bridge closed on May 3, 2024, and opened again.', null],
    ['Published in March 2024, the report found cracks.', null],
    ['Attacks of 13 November 2015\n\nThey were planned.', null],
    ['Oslo, 3 May 2024. was what the stamp read.', null],
    ['May 3, 2024 was a bad day for the bridge.', null],
    ['Ola Brandt - born May 3, 1980 - wrote it.', null],
    ['The 30 February 2024 does not exist.\n\n30 February 2024', null],
  ];
  for (const [text, date] of dated) {
    it(`${JSON.stringify(text)} → ${date}`, () => assert.equal(published(text), date));
  }

  for (const head of [
    'The Coast Observer, 3 May - By Ola Brandt, arts correspondent',
    'Diario de Arden, 3 de mayo. Redacción / O. Brandt',
    'Marston Post, Friday 3 May',
    'From our correspondent in Marston, Ola Brandt - May 3',
    'Marston, le 3 mai. Par Ola Brandt',
    'Marston/Arden, 3. Mai 2024 (Rheinische Presse-Agentur)',
  ])
    it(`stands in a head: ${head}`, () => {
      const { published, publishedDay } = readArticle({
        path: 'a.txt',
        text: `Bridge closed\n\n${head}\n\nIt closed.`,
      });
      assert.equal(published ?? publishedDay, head.includes('2024') ? '2024-05-03' : '--05-03');
    });

  it('takes the year from the address, and the whole date where the words have none', () => {
    const withUrl = (words: string) =>
      published(`---\nurl: https://example.org/2024/05/04/bridge\n---\n${words}`, 'a.md');
    assert.equal(withUrl('OSLO, May 3 (Fjord Wire) - It closed.'), '2024-05-03');
    assert.equal(withUrl('It closed.'), '2024-05-04');
  });

  for (const [name, text] of [
    ['has none', 'It closed.'],
    ['has another', '3 May 2023\n\nIt closed.'],
    ['states another', '---\ndate: 2023-05-03\noutlet: Gazette\n---\nIt closed.'],
  ] as const)
    it(`is the one that a reader has set where the source ${name}, and so is the outlet`, () => {
      const set = { path: 'a.md', text, published: '2024-05-03', outlet: 'The Elm Post' };
      const { published, outlet } = readArticle(set);
      assert.deepEqual([published, outlet], ['2024-05-03', 'The Elm Post']);
    });

  it('stays the source’s own where what was set is no date', () => {
    const text = '3 May 2023\n\nIt closed.';
    assert.equal(readArticle({ path: 'a.txt', text, published: 'last week' }).published, '2023-05-03');
  });
});

describe('outlet and author from the words', () => {
  it('are the agency of the dateline and the names of the byline', () => {
    const { outlet, author } = readArticle({
      path: 'a.txt',
      text: 'Bridge closes\n\nBy Ola Brandt and Ada Quill\n\nLIMA (Fjord Wire) — It closed.',
    });
    assert.deepEqual([outlet, author], ['Fjord Wire', 'Ola Brandt and Ada Quill']);
  });

  it('are the name in capitals above the title', () => {
    assert.equal(
      readArticle({ path: 'a.txt', text: 'HARBOUR GAZETTE\n3 May 2024\n\nBridge closes\n\nIt closed.' }).outlet,
      'HARBOUR GAZETTE',
    );
  });
});
