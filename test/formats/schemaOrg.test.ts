import assert from 'node:assert/strict';
import { writeSchemaOrg } from '../../src/formats/schemaOrg.ts';
import { exported, hostileStory, story } from './story.ts';

// That every property belongs to its type in the vocabulary is checked by the compiler: `schema-dts` is made from it.
interface Node {
  readonly '@type': string;
  readonly '@id': string;
  readonly text?: string;
  readonly appearance?: readonly { readonly text: string; readonly isPartOf: { readonly '@id': string } }[];
}

async function graph(texts: Readonly<Record<string, string>>) {
  const from = await exported(texts);
  const { '@context': context, '@graph': nodes } = JSON.parse(writeSchemaOrg(from));
  assert.equal(context, 'https://schema.org');
  return { report: from.report, nodes: nodes as readonly Node[] };
}

describe('schema.org', () => {
  for (const [name, texts] of Object.entries({ story, hostileStory })) {
    it(`has an article for each source and a claim for each fact, which name one another (${name})`, async () => {
      const { report, nodes } = await graph(texts);
      const articles = nodes.filter((node) => node['@type'] === 'Article');
      const claims = nodes.filter((node) => node['@type'] === 'Claim');
      assert.equal(articles.length, report.sources.length);
      assert.equal(articles.length + claims.length, nodes.length);
      assert.equal(new Set(nodes.map((node) => node['@id'])).size, nodes.length);
      const known = new Set(articles.map((article) => article['@id']));
      for (const claim of claims) for (const { isPartOf } of claim.appearance!) assert.ok(known.has(isPartOf['@id']));
    });
  }

  it('says what is claimed in every place where it appears', async () => {
    const { nodes } = await graph(story);
    const price = nodes.find((node) => /price · \$2\.4 billion/.test(node.text ?? ''));
    assert.deepEqual(price!.appearance!.map(({ isPartOf }) => isPartOf['@id']).sort(), [
      'noon.html',
      'press/morning%201.txt',
    ]);
    for (const { text } of price!.appearance!) assert.match(text, /2\.4 billion/);
  });

  it('gives no verdict', async () => {
    const { nodes } = await graph(story);
    assert.doesNotMatch(JSON.stringify(nodes), /ClaimReview|reviewRating/);
  });
});
