import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/engine/corpus.ts';
import { type Report, reportSchema } from '../../src/engine/report.ts';
import { Shelf } from '../../src/engine/resting.ts';
import { runs } from '../runs.ts';
import { cpuTime } from './cpuTime.ts';

interface Source {
  readonly path: string;
  readonly text: string;
}

const one = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const joined = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((pieces) => pieces.join(''));

const person = one('Ada Okafor', 'Ada Okafour', 'Jan Okker', 'Okafor', 'Dr. Anna Brandt', 'Anna Brand');
const firm = one('Harlow', 'Harlow AG', 'Quill', 'Marlow Pumps', 'the company');
const office = one(
  'chief executive',
  'senior vice president',
  'vice president',
  'spokesman',
  'mayor',
  'chief financial officer',
);
const day = one('on Monday', 'on 3 May 2019', 'in May 2019', 'last year', 'in 2018', 'next week');
const count = one('12', '15', 'about 300', 'up to 400', 'hundreds of', 'at least 40', 'three');
const money = one('$3.9 billion', '$40 million', 'about €5 million', '£2m');
const germanDay = one('am Montag', 'am 3. Mai 2019', 'im Mai 2019', 'im letzten Jahr');

const sentence = fc.oneof(
  joined(person, ', ', office, ' of ', firm, ', resigned ', day, '.'),
  joined(person, ' is not the ', office, ' of ', firm, '.'),
  joined(firm, ' bought Quill for ', money, ' ', day, '.'),
  joined(firm, ' plans to buy Marlow Pumps ', day, '.'),
  joined(firm, ' cut ', count, ' jobs ', day, '.'),
  joined('The flood killed ', count, ' people and injured ', count, ' others.'),
  joined('“We will pay every worker in full, and ', count, ' will stay,” said ', person, '. “Nobody will lose a day.”'),
  joined(firm, ' has four divisions: Arden, Brill, Corvin and Dale.'),
  joined('The four divisions of ', firm, ' have not been named.'),
  joined('According to ', person, ', revenue rose to ', money, ' in the third quarter.'),
  joined('Was ', firm, ' sold ', day, '?'),
);
const germanSentence = fc.oneof(
  joined('Anna Brandt, Vorstandschefin der Harlow AG, trat ', germanDay, ' zurück.'),
  joined('Die Harlow AG kaufte ', germanDay, ' die Quill GmbH für 40 Millionen Euro.'),
  joined('Die Harlow AG streicht rund 300 Stellen, sagte Anna Brandt.'),
  joined('Bei dem Unglück kamen ', germanDay, ' zwölf Menschen ums Leben.'),
  joined('„Wir werden jeden Arbeiter bezahlen“, sagte Jan Okker ', germanDay, '.'),
);
const paragraphs = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.array(of, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((blocks) => blocks.map((block) => block.join(' ')).join('\n\n'));
const story = fc.oneof(
  { weight: 3, arbitrary: paragraphs(sentence) },
  { weight: 1, arbitrary: paragraphs(germanSentence) },
);

/** What makes a text hard to read, thrown together at random. */
const debris = fc
  .array(
    fc.oneof(
      sentence,
      germanSentence,
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      one(
        '“',
        '”',
        '"',
        '„',
        '(',
        ')',
        '—',
        '...',
        '\r\n',
        '\n',
        '\u00a0',
        '\u00ad',
        '\ud83d',
        '# ',
        '- ',
        '> ',
        '**',
        '`',
        '[a](b)',
        '<p>',
        '</p>',
        '<b',
        '&amp;',
        '&#0;',
        '---\n',
        'title: x\n',
        '🚒',
      ),
      one(
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '1/0',
        '99999999999999999999',
        '-5',
        '1.2.3.4',
        '31 February 2019',
        '25:61',
      ),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' '));

const folder = (text: fc.Arbitrary<string>): fc.Arbitrary<Source[]> =>
  fc
    .array(fc.tuple(text, one('txt', 'md', 'html')), { minLength: 1, maxLength: 4 })
    .map((texts) => texts.map(([content, ending], i) => ({ path: `${i}.${ending}`, text: content })));

function reportOf(sources: readonly Source[]): Report {
  const corpus = new Corpus();
  for (const source of sources) corpus.put(source);
  return corpus.report();
}

function check(report: Report, sources: readonly Source[]): void {
  const parsed = reportSchema.safeParse(report);
  assert.ok(parsed.success, parsed.error?.message);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const ids = new Map(report.claims.map((claim) => [claim.id, claim]));
  assert.equal(ids.size, report.claims.length, 'no two claims share an id');
  for (const { source, start, end, quote, statement } of report.claims) {
    assert.ok(start < end, 'a claim has words');
    assert.equal(texts.get(source)!.slice(start, end), quote);
    assert.notEqual(statement, '');
  }
  const compared = [...report.agreements, ...report.contradictions, ...report.comparisons];
  assert.equal(new Set(compared.map(({ id }) => id)).size, compared.length, 'no two findings share an id');
  for (const { claims } of compared) for (const id of claims) assert.ok(ids.has(id), `${id} is a claim of the report`);
  for (const { claims, sources: paths, independentSources } of report.agreements) {
    assert.deepEqual(paths, [...new Set(claims.map((id) => ids.get(id)!.source))].sort());
    assert.ok(paths.length >= 2 && independentSources >= 1 && independentSources <= paths.length);
  }
  for (const { sides, explanation } of report.contradictions) {
    assert.ok(sides.length >= 2 && explanation !== '');
    for (const side of sides) assert.ok(side.claims.length > 0 && side.claims.every((id) => ids.get(id)!.quote !== ''));
  }
  assert.deepEqual(
    report.sources.map(({ path }) => path),
    [...texts.keys()].sort(),
  );
}

describe('The report of any corpus', () => {
  for (const [name, text, count] of [
    ['stories', story, 60],
    ['anything', debris, 80],
  ] as const) {
    it(`of ${name} is valid, quotes its sources word for word and refers to nothing that it lacks`, () => {
      fc.assert(
        fc.property(folder(text), (sources) => check(reportOf(sources), sources)),
        runs(count),
      );
    });
  }

  it('does not depend on the order in which the sources came, nor on what was there before', () => {
    const history = folder(story).chain((sources) =>
      fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length }), story),
    );
    fc.assert(
      fc.property(history, ([sources, shuffled, other]) => {
        const expected = reportOf(sources);
        const corpus = new Corpus();
        corpus.put({ path: 'gone.txt', text: other });
        for (const { path } of sources) corpus.put({ path, text: other });
        corpus.report();
        for (const source of shuffled) corpus.put(source);
        corpus.remove('gone.txt');
        assert.deepEqual(corpus.report(), expected);
      }),
      runs(30),
    );
  });

  for (const [place, shelf] of [
    ['at hand', () => new Shelf()],
    ['packed', () => new Shelf(0)],
  ] as const)
    it(`after any changes, with its claims ${place} in between, is that of a corpus which never knew anything else`, () => {
      const path = one('a.txt', 'b.md', 'c.txt', 'd/e.txt', 'f.html');
      const change = fc.oneof(
        { weight: 4, arbitrary: fc.record({ path, text: story }) },
        { weight: 1, arbitrary: fc.record({ path, text: fc.constant(null) }) },
        // An edit: what stays before and behind it is as it was.
        { weight: 3, arbitrary: fc.record({ path, edit: sentence, at: fc.double({ min: 0, max: 1, noNaN: true }) }) },
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 2, maxLength: 12 }), (changes) => {
          const corpus = new Corpus(shelf());
          const texts = new Map<string, string>();
          for (const step of changes) {
            const known = texts.get(step.path) ?? '';
            if ('edit' in step) {
              const end = known.indexOf(' ', known.length * step.at) + 1;
              texts.set(step.path, `${known.slice(0, end)}${step.edit} ${known.slice(end)}`);
            } else if (step.text === null) texts.delete(step.path);
            else texts.set(step.path, step.text);
            const text = texts.get(step.path);
            if (text === undefined) corpus.remove(step.path);
            else corpus.put({ path: step.path, text });
            assert.deepEqual(corpus.report(), reportOf([...texts].map(([path, text]) => ({ path, text }))));
          }
        }),
        runs(40),
      );
    });

  it('follows what readers configure, and back', () => {
    fc.assert(
      fc.property(folder(story), (sources) => {
        const corpus = new Corpus();
        for (const source of sources) corpus.put(source);
        const before = corpus.report();
        const aliases = [{ alias: 'Quill', name: 'Harlow' }];
        corpus.configure({ aliases, ignoredRelations: ['post'] });
        const fresh = new Corpus();
        fresh.configure({ aliases, ignoredRelations: ['post'] });
        for (const source of sources) fresh.put(source);
        assert.deepEqual(corpus.report(), fresh.report());
        corpus.configure({ aliases: [], ignoredRelations: [] });
        assert.deepEqual(corpus.report(), before);
      }),
      runs(20),
    );
  });

  it('of one source compares it with no other', () => {
    fc.assert(
      fc.property(story, (text) => assert.deepEqual(reportOf([{ path: 'a.txt', text }]).agreements, [])),
      runs(20),
    );
  });

  it('of a source and its copy counts them as one', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 6, maxLength: 9 }), (sentences) => {
        const text = sentences.join(' ');
        const { agreements, sources } = reportOf([
          { path: 'a.txt', text },
          { path: 'b.txt', text },
        ]);
        assert.equal(sources[1]!.copyOf, 'a.txt');
        for (const { independentSources } of agreements) assert.equal(independentSources, 1);
      }),
      runs(15),
    );
  });
});

describe('The time that a report takes', () => {
  const SIZE = 200_000;
  /** Far more than a slow machine needs, far less than anything quadratic takes. */
  const BOUND = 10_000;
  const pieces = [
    'a',
    'A',
    '7',
    '7 ',
    '“',
    '"',
    '“a” ',
    'and ',
    '(',
    ') ',
    'Mr. ',
    'a, ',
    'Bank of ',
    'killed 5 people and ',
    '$5 ',
    "'s ",
    'not ',
  ];

  for (const piece of pieces) {
    it(`is bounded for 200 kB of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(SIZE / piece.length);
      assert.ok(cpuTime(() => reportOf([{ path: 'a.txt', text }])) < BOUND);
    }).timeout(120_000);
  }

  for (const [what, word] of [
    ['a German word', 'rau'],
    ['a German chain', 'Fahr-'],
    ['a number in a German article', '1.'],
  ] as const) {
    it(`is bounded for ${what} of 200 kB`, () => {
      const long = word.repeat(SIZE / word.length);
      const text = `Die Quill AG baut Pumpen in Marfeld, wie der Bürgermeister am Montag sagte. Auf dem Hof steht ${long} seit Mai.`;
      // Its parts are not looked up at each of its letters.
      assert.ok(cpuTime(() => reportOf([{ path: 'a.txt', text }])) < BOUND / 4);
    }).timeout(120_000);
  }

  it('is bounded for a sentence of 50,000 words', () => {
    const words = ['Harlow', 'bought', 'the', 'old', 'plant', 'of', 'Ada Okafor', 'in May', 'for $5 million', 'and'];
    const text = Array.from({ length: 50_000 }, (_, i) => words[i % words.length]).join(' ');
    assert.ok(cpuTime(() => reportOf([{ path: 'a.txt', text }])) < BOUND);
  }).timeout(120_000);
});
