import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/article/article.ts';
import { findValues } from '../../../src/engine/values/find.ts';
import { formatInterval } from '../../../src/engine/values/format.ts';
import { resolveTime } from '../../../src/engine/values/resolve.ts';
import type { TimeExpression } from '../../../src/engine/values/value.ts';

function time(text: string, language: Language = 'en'): TimeExpression {
  const value = findValues(text, language).find((mention) => mention.value.kind === 'time')?.value;
  assert.ok(value?.kind === 'time', `no time in “${text}”`);
  return value;
}

function days(
  text: string,
  published: string | null,
  tense?: 'past' | 'future',
  language: Language = 'en',
): string | null {
  const interval = resolveTime(time(text, language), published, tense);
  return interval && `${interval.from} ${interval.to}`;
}

/** A Wednesday. */
const PUBLISHED = '2025-06-18';

describe('a time resolves against the date of its article', () => {
  const rows: readonly (readonly [text: string, days: string | null])[] = [
    ['in 2018', '2018-01-01 2018-12-31'],
    ['in May 2024', '2024-05-01 2024-05-31'],
    ['on March 11, 2025', '2025-03-11 2025-03-11'],
    ['12–14 March 2024', '2024-03-12 2024-03-14'],
    ['from December 30 to January 2, 2025', '2024-12-30 2025-01-02'],
    ['from 2013 to 2020', '2013-01-01 2020-12-31'],
    ['2020–21', '2020-01-01 2021-12-31'],
    ['in the 1990s', '1990-01-01 1999-12-31'],
    ['in the 19th century', '1801-01-01 1900-12-31'],
    ['first half of 2022', '2022-01-01 2022-06-30'],
    ['Q3 2024', '2024-07-01 2024-09-30'],
    ['third quarter of last year', '2024-07-01 2024-09-30'],
    ['in the summer of 2019', '2019-06-01 2019-08-31'],
    ['in the winter of 2019', '2019-12-01 2020-02-29'],
    ['in May', '2025-05-01 2025-05-31'],
    ['in September', '2024-09-01 2024-09-30'],
    ['on May 14', '2025-05-14 2025-05-14'],
    ['on February 29', '2024-02-29 2024-02-29'],
    ['on Friday', '2025-06-13 2025-06-13'],
    ['on Wednesday', '2025-06-18 2025-06-18'],
    ['last Wednesday', '2025-06-11 2025-06-11'],
    ['next Wednesday', '2025-06-25 2025-06-25'],
    ['this Friday', '2025-06-20 2025-06-20'],
    ['by Friday', '2025-06-20 2025-06-20'],
    ['last May', '2025-05-01 2025-05-31'],
    ['last June', '2024-06-01 2024-06-30'],
    ['May last year', '2024-05-01 2024-05-31'],
    ['last year', '2024-01-01 2024-12-31'],
    ['last month', '2025-05-01 2025-05-31'],
    ['last week', '2025-06-09 2025-06-15'],
    ['next week', '2025-06-23 2025-06-29'],
    ['yesterday', '2025-06-17 2025-06-17'],
    ['today', '2025-06-18 2025-06-18'],
    ['three months ago', '2025-03-01 2025-03-31'],
    ['ten years ago', '2015-01-01 2015-12-31'],
    ['a decade ago', '2014-01-01 2016-12-31'],
    ['over the past decade', '2015-06-18 2025-06-18'],
    ['in the past three months', '2025-03-18 2025-06-18'],
    ['earlier this year', '2025-01-01 2025-06-18'],
    ['later this year', '2025-06-18 2025-12-31'],
    ['by the end of September', '2025-09-18 2025-09-30'],
    ['until the end of 2027', '2027-08-01 2027-12-31'],
    ['since 2014', '2014-01-01 2014-12-31'],
    ['three months later', null],
    ['recently', null],
    ['at 5 p.m.', null],
    ['on February 30, 2024', null],
  ];
  for (const [text, expected] of rows) it(text, () => assert.equal(days(text, PUBLISHED), expected));

  it('looks ahead for what is planned', () => {
    assert.equal(days('in September', PUBLISHED, 'future'), '2025-09-01 2025-09-30');
    assert.equal(days('on Friday', PUBLISHED, 'future'), '2025-06-20 2025-06-20');
  });

  it('needs no date for what is absolute, and gives nothing else without one', () => {
    assert.equal(days('in 2018', null), '2018-01-01 2018-12-31');
    for (const text of ['in May', 'on Friday', 'last year', 'yesterday', 'earlier this year'])
      assert.equal(days(text, null), null);
  });

  it('takes no notice of a date that is none', () => {
    assert.equal(days('on Friday', '2025-02-31'), null);
    assert.equal(days('on Friday', 'soon'), null);
  });

  it('says the same in four languages', () => {
    const rows: readonly (readonly [Language, string])[] = [
      ['de', 'im letzten Jahr'],
      ['de', 'im vergangenen Jahr'],
      ['de', 'voriges Jahr'],
      ['fr', "l'année dernière"],
      ['es', 'el año pasado'],
    ];
    for (const [language, text] of rows)
      assert.equal(days(text, PUBLISHED, 'past', language), '2024-01-01 2024-12-31', text);
  });
});

describe('formatInterval', () => {
  const rows: readonly (readonly [from: string, to: string, text: string])[] = [
    ['2018-01-01', '2018-12-31', '2018'],
    ['2013-01-01', '2020-12-31', '2013 to 2020'],
    ['2024-05-01', '2024-05-31', 'May 2024'],
    ['2024-07-01', '2024-09-30', 'July to September 2024'],
    ['2024-05-14', '2024-05-14', '14 May 2024'],
    ['2024-03-12', '2024-03-14', '12 to 14 March 2024'],
    ['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025'],
  ];
  for (const [from, to, text] of rows)
    it(text, () => assert.equal(formatInterval({ from, to, granularity: 'day' }), text));
});
