import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { claimsAbout } from '../../src/questions/claimsAbout.ts';
import { comparePassages } from '../../src/questions/comparePassages.ts';
import { listContradictions } from '../../src/questions/listContradictions.ts';
import { isAbout, mentions } from '../../src/questions/names.ts';
import type { Asked, Question } from '../../src/questions/question.ts';
import { answer, QuestionError, questions } from '../../src/questions/questions.ts';
import { whoStates } from '../../src/questions/whoStates.ts';
import { asking, story } from './story.ts';

async function ask<Output extends z.ZodMiniType>(
  question: Question<z.ZodMiniType, Output>,
  input: unknown,
  asked?: Asked,
): Promise<z.output<Output>> {
  const answered = await answer(question, input, asked ?? (await asking()));
  return question.output.parse(answered) as z.output<Output>;
}

describe('Listing contradictions', () => {
  it('gives the reason, and the quote of each side with its file and line', async () => {
    const { contradictions, more } = await ask(listContradictions, {});
    assert.equal(more, 0);
    assert.equal(contradictions.length, 1);
    const [{ kind, severity, subject, explanation, sides }] = contradictions as [(typeof contradictions)[0]];
    assert.deepEqual([kind, severity, subject], ['money', 'hard', 'Quintar']);
    assert.match(explanation, /\$3\.1 billion is not \$2\.4 billion/);
    assert.deepEqual(sides, [
      {
        value: '$3.1 billion',
        quotes: [{ source: 'evening.md', line: 6, quote: 'Velora has acquired Quintar for $3.1 billion' }],
      },
      {
        value: '$2.4 billion',
        quotes: [
          {
            source: 'morning.txt',
            line: 3,
            quote: 'that it had acquired Quintar, a maker of pumps, for $2.4 billion',
            speaker: 'Velora',
          },
        ],
      },
    ]);
  });

  for (const [input, count] of [
    [{ severity: ['hard'] }, 1],
    [{ severity: ['soft'] }, 0],
    [{ severity: [] }, 0],
    [{ subject: 'quintar' }, 1],
    [{ subject: 'Velora' }, 0],
    [{ source: 'morning.txt' }, 1],
    [{ source: 'morgen.txt' }, 0],
  ] as const) {
    it(`finds ${count} with ${JSON.stringify(input)}`, async () => {
      assert.equal((await ask(listContradictions, input)).contradictions.length, count);
    });
  }

  it('lists an update only where it is asked for, the earlier side first', async () => {
    const asked = await asking({
      'june.md': '---\ndate: 2024-06-01\n---\n\nThe flood in Arden killed 12 people.\n',
      'july.md': '---\ndate: 2024-06-03\n---\n\nThe flood in Arden killed 19 people.\n',
    });
    assert.deepEqual((await ask(listContradictions, {}, asked)).contradictions, []);
    const { contradictions } = await ask(listContradictions, { severity: ['superseded'] }, asked);
    assert.deepEqual(
      contradictions.map(({ sides }) => sides.map(({ value, standing }) => [value, standing])),
      [
        [
          ['12', 'earlier'],
          ['19', 'later'],
        ],
      ],
    );
  });
});

describe('Claims about a subject', () => {
  it('come once each, with a quote of every source that states them', async () => {
    const { subjects, claims } = await ask(claimsAbout, { subject: 'Jane Alder' });
    assert.deepEqual(subjects, ['Jane Alder']);
    const [post] = claims;
    assert.deepEqual(
      [post?.statement, post?.state, post?.about, post?.independentSources],
      ['Jane Alder · post · chief executive, Quintar', 'corroborated', true, 2],
    );
    assert.deepEqual(
      post?.quotes.map(({ source, line }) => [source, line]),
      [
        ['morgen.txt', 3],
        ['morning.txt', 4],
      ],
    );
    assert.equal(new Set(claims.map(({ statement }) => statement)).size, claims.length);
  });

  it('begin with the disputed ones, and can be narrowed to them', async () => {
    const { claims } = await ask(claimsAbout, { subject: 'Quintar' });
    assert.equal(claims[0]?.state, 'disputed');
    const { claims: disputed } = await ask(claimsAbout, { subject: 'Quintar', state: 'disputed' });
    assert.deepEqual([...new Set(disputed.map(({ statement }) => statement))].sort(), [
      'Quintar · price · $2.4 billion',
      'Quintar · price · $3.1 billion',
    ]);
  });

  it('tell how many more there are than the limit', async () => {
    const all = await ask(claimsAbout, { subject: 'Quintar', limit: 100 });
    const { claims, more } = await ask(claimsAbout, { subject: 'Quintar', limit: 1 });
    assert.equal(claims.length, 1);
    assert.equal(more, all.claims.length - 1);
    assert.ok(more > 0);
  });

  it('are none where nobody speaks of the subject', async () => {
    assert.deepEqual(await ask(claimsAbout, { subject: 'Marnick' }), { subjects: [], claims: [], more: 0 });
  });
});

describe('Who states this', () => {
  it('names the sources that state it, differ and are silent', async () => {
    const { claims } = await ask(whoStates, { statement: 'Velora has acquired Quintar for $2.4 billion.' });
    const price = claims.find(({ statement }) => statement === 'Quintar · price · $2.4 billion');
    assert.deepEqual(
      price?.states.map(({ source, line }) => [source, line]),
      [['morning.txt', 3]],
    );
    assert.deepEqual(
      price?.differs.map(({ severity, quotes }) => [severity, quotes.map(({ source }) => source)]),
      [['hard', ['evening.md']]],
    );
    assert.deepEqual(price?.silent, ['morgen.txt']);
  });

  it('works across languages', async () => {
    const { claims } = await ask(whoStates, { statement: 'Jane Alder ist Vorstandsvorsitzende von Quintar.' });
    assert.deepEqual(
      claims.flatMap(({ states }) => states.map(({ source }) => source)),
      ['morgen.txt', 'morning.txt'],
    );
  });

  it('has no answer where nothing can be checked', async () => {
    assert.deepEqual(await ask(whoStates, { statement: 'Hello there' }), { claims: [] });
  });

  it('leaves nothing of the statement among the sources', async () => {
    const asked = await asking();
    const before = await ask(claimsAbout, { subject: 'Quintar', limit: 100 }, asked);
    await ask(whoStates, { statement: 'Velora has acquired Quintar for $9 billion.' }, asked);
    const empty = await asked.reportWith({ path: 'empty.txt', text: '' });
    assert.deepEqual(empty.sources.map(({ path }) => path).sort(), ['empty.txt', ...Object.keys(story)].sort());
    assert.deepEqual(await ask(claimsAbout, { subject: 'Quintar', limit: 100 }, asked), before);
  });
});

describe('Comparing two passages', () => {
  for (const [first, second, outcome] of [
    ['The bridge opened on Monday.', 'The bridge opened on Tuesday.', 'conflict'],
    ['The bridge is 3 km long.', 'The bridge is 3 km long.', 'agrees'],
    ['The bridge is 3 km long.', 'Jane Alder likes tea.', 'not_comparable'],
  ] as const) {
    it(`“${first}” and “${second}”: ${outcome}`, async () => {
      const answered = await ask(comparePassages, { first, second });
      assert.equal(answered.outcome, outcome);
      assert.ok(answered.explanation.length > 0);
    });
  }
});

describe('Names that are asked for', () => {
  for (const [subject, asked, expected] of [
    ['One Medical', 'one medical', true],
    ['Neil Lindsay', 'Neil Lindsay, senior vice president', true],
    ['Jürgen Müller', 'Jurgen Muller', true],
    ['Amazon’s', 'Amazon', true],
    ['Amazon', 'Amazonia', false],
    ['the takeover of the firm by Quintar', 'Quintar', false],
    ['', 'Quintar', false],
    ['Quintar', '…', false],
  ] as const) {
    it(`“${asked}” ${expected ? 'is' : 'is not'} “${subject}”`, () => assert.equal(isAbout(subject, asked), expected));
  }

  it('are mentioned as whole words', () => {
    assert.ok(mentions('Velora bought Quintar’s pumps.', 'Quintar'));
    assert.ok(!mentions('Velora bought Quintarly.', 'Quintar'));
  });
});

describe('Every question', () => {
  const seeds = join(import.meta.dirname, '../../seeds');
  const files = readdirSync(seeds);
  const inputs: Record<string, unknown> = {
    list_contradictions: { severity: ['hard', 'soft', 'superseded'], limit: 100 },
    claims_about: { subject: 'Amazon' },
    who_states: { statement: 'Amazon acquired One Medical for $3.9 billion.' },
    compare_passages: { first: 'Amazon acquired One Medical.', second: 'Amazon sold One Medical.' },
  };

  for (const question of questions) {
    it(`${question.name} answers in at most 12 kB about the sample sources, as its schema says`, async () => {
      const asked = await asking(
        Object.fromEntries(files.map((file) => [file, readFileSync(join(seeds, file), 'utf8')])),
      );
      const answered = await answer(question, inputs[question.name], asked);
      assert.deepEqual(question.output.parse(answered), answered);
      const size = JSON.stringify(answered).length;
      assert.ok(size < 12_000, `${size} characters`);
      for (const quote of quotesIn(answered)) {
        const lines = readFileSync(join(seeds, quote.source), 'utf8').split('\n');
        const from = quote.quote.replace('…', '').split(' ')[0]!;
        assert.ok(lines[quote.line - 1]!.includes(from), `${quote.source}:${quote.line} does not hold “${from}”`);
      }
    });
  }

  for (const [name, input, sentence] of [
    ['claims_about', {}, /“claims_about” was asked with a wrong input: subject: /],
    ['claims_about', { subject: '' }, /subject: /],
    ['list_contradictions', { limit: 0 }, /limit: /],
    ['list_contradictions', { severity: ['terrible'] }, /severity\.0: /],
    ['who_states', { statement: 'x', date: 'yesterday' }, /date: /],
    ['compare_passages', 'both', /the input: /],
  ] as const) {
    it(`${name} refuses ${JSON.stringify(input)} with a sentence`, async () => {
      const question = questions.find((each) => each.name === name)!;
      await assert.rejects(
        asking().then((asked) => answer(question, input, asked)),
        (error) => {
          assert.ok(error instanceof QuestionError);
          assert.match(error.message, sentence);
          return true;
        },
      );
    });
  }
});

/** Every quote, wherever it stands in an answer. */
function quotesIn(value: unknown): { source: string; line: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'line' in value) return [value as { source: string; line: number; quote: string }];
  return Object.values(value).flatMap(quotesIn);
}
