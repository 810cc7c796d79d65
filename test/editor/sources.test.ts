import assert from 'node:assert/strict';
import { describeSource, type SourceContext } from '../../src/editor/sources/describe.ts';
import { familiesOf, type SourceOrder } from '../../src/editor/sources/order.ts';
import type { SourceSummary } from '../../src/engine/report.ts';
import { aSource, inEnglish } from '../reports.ts';

const describeOne = (given: Partial<SourceSummary>, context: Partial<SourceContext> = {}) =>
  describeSource(aSource('stories/003.txt', { claims: 12, ...given }), {
    name: '003',
    contradictions: 0,
    copyOf: undefined,
    locale: 'en',
    t: inEnglish,
    ...context,
  });

describe('A source in the Sources view', () => {
  it('is told with title, outlet, date, language, claims and contradictions', () => {
    const words = describeOne(
      { title: 'A Bridge at Last', outlet: 'The Elm Post', published: '2024-05-31', language: 'de' },
      { contradictions: 2 },
    );
    assert.equal(words.label, '003  A Bridge at Last');
    assert.equal(words.description, '≠ 2 · The Elm Post · 2024-05-31 · de · 12 claims');
    assert.equal(
      words.tooltip,
      'A Bridge at Last\nThe Elm Post, 2024-05-31\nGerman · 12 claims · Contradictions: 2\nstories/003.txt',
    );
  });

  it('without a title is told by its file where its name is not', () => {
    assert.equal(describeOne({}, { name: '7' }).label, '7  003.txt');
  });

  it('says what is not known', () => {
    const words = describeOne({ language: 'und', claims: 1 });
    assert.equal(words.label, '003');
    assert.equal(words.description, 'no date · 1 claim');
    assert.equal(
      words.tooltip,
      'No date is known: an update may look like a contradiction.\n1 claim · Contradictions: 0\nstories/003.txt',
    );
  });

  it('says what of it is not read', () => {
    const { tooltip } = describeOne({ notes: ['The date is not read: “soon”. Write it as in “2025-03-31”.'] });
    assert.match(tooltip, /^The date is not read: “soon”/m);
  });

  it('says why nothing is found in a language that is not read', () => {
    const { description, tooltip } = describeOne({ language: 'und', claims: 0 });
    assert.equal(description, 'no date · another language · 0 claims');
    assert.match(tooltip, /^Claims are found in English, German, French and Spanish\.$/m);
  });

  it('says which one it repeats', () => {
    const { description, tooltip } = describeOne({ published: '2024-05-31' }, { copyOf: '001' });
    assert.equal(description, 'repeats 001 · 2024-05-31 · en · 12 claims');
    assert.match(tooltip, /^Largely repeats 001 word for word; the two count as one source\.$/m);
  });

  it('names languages in that of the window, and what is no language by its code', () => {
    assert.match(describeOne({ language: 'fr' }, { locale: 'de' }).tooltip, /^Französisch · /m);
    assert.match(describeOne({ language: 'x!' }).tooltip, /^x! · /m);
  });

  it('keeps hostile titles on one line', () => {
    const { label, tooltip } = describeOne({ title: 'two\nlines \u202eturned' });
    assert.equal(label, '003  two lines turned');
    assert.equal(tooltip.split('\n')[0], 'two lines turned');
  });
});

describe('The order of the sources', () => {
  const sources = [
    aSource('a', { published: '2024-01-01' }),
    aSource('b', { copyOf: 'a', published: '2024-03-01' }),
    aSource('c'),
    aSource('d', { published: '2024-02-01' }),
    aSource('e', { copyOf: 'gone' }),
  ];
  const contradictions = new Map([
    ['b', 5],
    ['d', 2],
    ['c', 3],
  ]);

  for (const [order, expected] of [
    ['name', ['a(b)', 'c', 'd', 'e']],
    ['date', ['d', 'a(b)', 'c', 'e']],
    ['contradictions', ['c', 'd', 'a(b)', 'e']],
  ] as [SourceOrder, string[]][]) {
    it(`by ${order} puts copies below what they repeat`, () => {
      const shown = familiesOf(sources, order, contradictions).map(({ source, copies }) =>
        copies.length > 0 ? `${source.path}(${copies.map(({ path }) => path)})` : source.path,
      );
      assert.deepEqual(shown, expected);
    });
  }
});
