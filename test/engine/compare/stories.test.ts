import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';
import { factsOf } from '../../../src/engine/facts.ts';
import { SourceIndex } from '../../../src/engine/sourceIndex.ts';

type Row = readonly [name: string, one: string, other: string];

const oneStory: readonly Row[] = [
  [
    'the town, the day and what happened',
    'A fire destroyed a warehouse in Marston early on Monday. Firefighters from Arden came.',
    'Arson was the cause of the fire that destroyed a warehouse in Marston on Monday, Anna Brandt said.',
  ],
  [
    'the same in two languages',
    'A fire destroyed a warehouse in Marston early on Monday. Firefighters from Arden came.',
    'Ein Feuer hat am Montag in Marston eine Lagerhalle zerstört, teilte Anna Brandt mit.',
  ],
  [
    'the house, where one tells no day',
    'Three people died when fire swept through the Hotel Belmont before dawn. Firefighters from Arden came.',
    'The fire at the Hotel Belmont on Monday killed three people, Anna Brandt said.',
  ],
];

const twoStories: readonly Row[] = [
  [
    'another thing in one town on one day',
    'A fire destroyed a warehouse in Marston early on Monday. Firefighters from Arden came.',
    'The council of Marston meets on Monday about the new budget, Anna Brandt said.',
  ],
  [
    'fires in one town on two days',
    'A fire destroyed a warehouse in Marston on Monday. Firefighters from Arden came.',
    'A fire destroyed a warehouse in Marston on 3 February, Anna Brandt said.',
  ],
  [
    'fires in two towns',
    'A fire destroyed a warehouse in Marston on Monday. Firefighters from Arden came.',
    'A fire destroyed a warehouse in Lohau on Monday, Anna Brandt said.',
  ],
];

describe('Two short reports', () => {
  const areOne = (...texts: readonly string[]): boolean => {
    const index = new SourceIndex();
    const facts = texts.map((text, at) => {
      const article = readArticle({ path: `${at}.txt`, text, published: '2024-05-20' });
      return [article.path, factsOf(article, extractClaims(article))] as const;
    });
    index.settle(new Map(facts));
    return index.storyOf('0.txt') === index.storyOf('1.txt');
  };
  for (const [name, one, other] of oneStory)
    it(`are one story if they share ${name}`, () => assert.ok(areOne(one, other)));
  for (const [name, one, other] of twoStories)
    it(`are two stories if they tell of ${name}`, () => assert.ok(!areOne(one, other)));
});
