import assert from 'node:assert/strict';
import { type CorpusConfiguration, unconfigured } from '../../src/engine/configuration.ts';
import { Corpus } from '../../src/engine/corpus.ts';

const text = 'Pumps are made by Harlow in Marston. Harlow bought Quill on Monday.';

function dateOf(corpus: Corpus): string | null | undefined {
  return corpus.report().claims.find(({ relation }) => relation === 'date of the acquisition')?.time?.from;
}

describe('A corpus', () => {
  it('is empty at first, and its report too', () => {
    const { sources, claims, agreements, contradictions, comparisons } = new Corpus().report();
    assert.deepEqual([sources, claims, agreements, contradictions, comparisons], [[], [], [], [], []]);
  });

  it('reads a source again whose date has changed', () => {
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text, published: '2024-05-02' });
    assert.equal(dateOf(corpus), '2024-04-29');
    corpus.put({ path: 'a.txt', text, published: '2024-05-09' });
    assert.equal(dateOf(corpus), '2024-05-06');
  });

  it('forgets a source that is removed, and what it disputed', () => {
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text: 'Pumps are made by Harlow in Marston. Harlow was founded in 1987.' });
    corpus.put({ path: 'b.txt', text: 'Pumps are made by Harlow in Marston. Harlow was founded in 1978.' });
    assert.equal(corpus.report().contradictions.length, 1);
    corpus.remove('b.txt');
    corpus.remove('never-there.txt');
    const { sources, contradictions } = corpus.report();
    assert.deepEqual([sources.map(({ path }) => path), contradictions], [['a.txt'], []]);
  });

  it('tells what says little by itself only while another source bears it out', () => {
    const opening = 'A fire broke out in Marston on Monday and destroyed 40 houses.';
    const words = () => corpus.report().claims.map(({ source, words }) => `${source}: ${words}`);
    const told = (path: string) => words().includes(`${path}: The school choir sang at the ceremony`);
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text: `${opening} The school choir sang at the ceremony.` });
    assert.deepEqual([told('a.txt'), corpus.report().sources[0]!.claims], [false, words().length]);
    const other = 'Forty houses in Marston burned down on Monday when a fire spread from a barn.';
    corpus.put({ path: 'b.txt', text: `${other} At the ceremony the choir of the school sang.` });
    assert.deepEqual([told('a.txt'), corpus.report().agreements.length > 0], [true, true]);
    corpus.put({ path: 'b.txt', text: other });
    assert.equal(told('a.txt'), false);
  });

  it('tells what says little by itself where a later source updates it', () => {
    const article = (rule: string) =>
      `The council of Marston met in Wexley Hall on 11 March 2024.\n\nThe dress code in the granite chapel is ${rule}.`;
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text: article('mandatory'), published: '2024-03-12' });
    corpus.put({ path: 'b.txt', text: article('voluntary'), published: '2024-03-14' });
    const { claims, contradictions } = corpus.report();
    const wordsOf = (id: string) => claims.find((claim) => claim.id === id)?.words;
    assert.deepEqual(
      contradictions.map(({ severity, claims }) => [severity, ...claims.map(wordsOf)]),
      [
        [
          'superseded',
          'The dress code in the granite chapel is mandatory',
          'The dress code in the granite chapel is voluntary',
        ],
      ],
    );
  });

  describe('that is configured', () => {
    const founded = (name: string, year: number) =>
      `Pumps are made by ${name} in Marston. ${name} was founded in ${year}.`;
    const contradictions = (configuration: Partial<CorpusConfiguration>, ...texts: readonly string[]) => {
      const corpus = new Corpus();
      texts.forEach((text, index) => {
        corpus.put({ path: `${index}.txt`, text });
      });
      corpus.configure({ ...unconfigured, ...configuration });
      return corpus.report().contradictions.map(({ subject, relation }) => [subject, relation]);
    };

    it('compares what is told of a thing under both of its names', () => {
      const texts = [founded('Harlow', 1987), 'Valves are sold by Hallbrook in Ostby. Hallbrook was founded in 1978.'];
      assert.deepEqual(contradictions({}, ...texts), []);
      const [[subject] = []] = contradictions({ aliases: [{ alias: 'Hallbrook', name: 'Harlow' }] }, ...texts);
      assert.equal(subject, 'Harlow');
    });

    it('tells no difference in a relation that is ignored', () => {
      const texts = [founded('Harlow', 1987), founded('Harlow', 1978)];
      const [[, relation] = []] = contradictions({}, ...texts);
      assert.deepEqual(contradictions({ ignoredRelations: [` ${relation!.toUpperCase()} `] }, ...texts), []);
      assert.equal(contradictions({ ignoredRelations: ['post'] }, ...texts).length, 1);
    });
  });

  it('orders its sources by path, and its claims by source and place', () => {
    const corpus = new Corpus();
    for (const path of ['c.txt', 'a.txt', 'b.txt']) corpus.put({ path, text });
    const { sources, claims } = corpus.report();
    assert.deepEqual(
      sources.map(({ path }) => path),
      ['a.txt', 'b.txt', 'c.txt'],
    );
    assert.deepEqual(
      claims.map(({ source }) => source),
      claims.map(({ source }) => source).toSorted(),
    );
  });

  it('shows the words of a claim without the mark-up of its quote', () => {
    for (const [path, text, quote, words] of [
      ['a.html', '<p>Harlow was fined <b>$21&nbsp;million</b> on Monday.</p>', /<b>\$21&nbsp;million/, /\$21.million/],
      ['a.md', 'Harlow was fined **$21&nbsp;million** on Monday.', /\*\*\$21&nbsp;million/, /\$21.million/],
    ] as const) {
      const corpus = new Corpus();
      corpus.put({ path, text });
      const [claim] = corpus.report().claims.filter((each) => quote.test(each.quote));
      assert.match(claim!.words, words);
      assert.doesNotMatch(claim!.words, /[<>*]|&nbsp;/);
    }
  });
});
