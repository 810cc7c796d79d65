import assert from 'node:assert/strict';
import {
  type Chunk,
  type Chunker,
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import * as z from 'zod';
import type { Exported } from '../../src/formats/exported.ts';
import { writeWebAnnotations } from '../../src/formats/webAnnotation.ts';
import { exported, hostileStory, story } from './story.ts';

/** The parts of the W3C Web Annotation Data Model that we write, as strict as its recommendation (23 February 2017). */
const iri = z.string().regex(/^[^\s<>"{}|\\^`]+$/);
const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() }),
]);
const target = z.strictObject({
  source: z.strictObject({
    id: iri,
    type: z.literal('Text'),
    format: z.string().regex(/^text\/(plain|markdown|html)$/),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
  }),
  selector: z.array(selector).min(1),
});
const shared = {
  id: iri,
  type: z.literal('Annotation'),
  generator: z.strictObject({ id: iri, type: z.literal('Software'), name: z.string() }),
  body: z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.literal('text/plain'),
    language: z.literal('en'),
  }),
};
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(
      z.discriminatedUnion('motivation', [
        z.strictObject({ ...shared, motivation: z.literal('describing'), target }),
        z.strictObject({ ...shared, motivation: z.literal('linking'), target: z.array(target).min(2) }),
      ]),
    ),
  }),
});

function annotations(from: Exported) {
  return collection.parse(JSON.parse(writeWebAnnotations(from)));
}

/** A text in one piece, as the reference implementation of selectors (Apache Annotator) reads it. */
class WholeText implements Chunker<Chunk<string>> {
  readonly currentChunk: Chunk<string>;

  constructor(data: string) {
    this.currentChunk = { data };
  }

  nextChunk = () => null;
  previousChunk = () => null;
  precedesCurrentChunk = () => false;
}

/** The stretches of a text that a selector finds. */
async function found(selector: z.infer<typeof target>['selector'][number], text: string): Promise<[number, number][]> {
  const matches =
    selector.type === 'TextQuoteSelector'
      ? textQuoteSelectorMatcher(selector as TextQuoteSelector)
      : textPositionSelectorMatcher(selector as TextPositionSelector);
  const stretches: [number, number][] = [];
  for await (const { startIndex, endIndex } of matches(new WholeText(text))) stretches.push([startIndex, endIndex]);
  return stretches;
}

describe('W3C Web Annotation', () => {
  it('follows the model for a story, a hostile one and none at all', async () => {
    assert.ok(annotations(await exported(story)).total > 0);
    assert.ok(annotations(await exported(hostileStory)).total > 0);
    assert.equal(annotations(await exported({})).total, 0);
  });

  it('describes every claim, and links all places of every contradiction', async () => {
    const from = await exported(story);
    const { items } = annotations(from).first;
    assert.equal(items.filter(({ motivation }) => motivation === 'describing').length, from.report.claims.length);
    const [link, ...others] = items.filter((item) => item.motivation === 'linking');
    assert.deepEqual(others, []);
    assert.deepEqual(link!.target.map(({ source }) => [source.id, source.format]).sort(), [
      ['evening.md', 'text/markdown'],
      ['noon.html', 'text/html'],
      ['press/morning%201.txt', 'text/plain'],
    ]);
  });

  it('names each annotation once', async () => {
    const ids = annotations(await exported(story)).first.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has selectors that the reference implementation resolves to the claim', async () => {
    const from = await exported(story);
    const { items } = annotations(from).first;
    for (const [index, claim] of from.report.claims.entries()) {
      const { selector, source } = items[index]!.target as z.infer<typeof target>;
      if (source.format === 'text/html') {
        assert.deepEqual(selector, [{ type: 'TextQuoteSelector', exact: claim.words }]);
        continue;
      }
      assert.deepEqual(
        selector.map(({ type }) => type),
        ['TextQuoteSelector', 'TextPositionSelector'],
      );
      for (const each of selector) {
        const stretches = await found(each, from.texts.get(claim.source)!);
        assert.ok(
          stretches.some(([start, end]) => start === claim.start && end === claim.end),
          `${JSON.stringify(each)} is not at ${claim.start}–${claim.end}`,
        );
      }
    }
  });
});
