import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/article/read.ts';
import { runs } from '../../runs.ts';

const lines = [
  'Harlow closed its plant in Arden.',
  '“We will go,” she said.',
  '12 people were hurt',
  '1. First',
  '- item',
  '  indented',
  '    code',
  '# Title',
  '## Section',
  '### Closed ###',
  '#None',
  '> quoted',
  '---',
  '===',
  '| a | b |',
  '| - | - |',
  'Some *bold* words',
  'See [the report](http://example.org) now',
  'www.example.org',
  '<div>',
  '</div>',
  'with two spaces  ',
  'back\\slash &amp; entity',
  '(a) point',
  'soft\u00adhy\u200bphen  twice',
  '![photo](a.png)',
  '',
];
const breaks = ['\n', '\n\n', '\n \n'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...breaks)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
/** Code without a word, before which the parser reads the whole text at once. */
const FENCE = '\n\n```\n';

describe('the plain paragraphs of Markdown', () => {
  it('are read as the parser reads them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readArticle({ path: 'article.md', text });
        const parsed = readArticle({ path: 'article.md', text: text + FENCE });
        assert.equal(read.body, parsed.body);
        assert.deepEqual(read.blocks, parsed.blocks);
        assert.deepEqual(read.offsets.segments, parsed.offsets.segments);
      }),
      runs(300),
    );
  });
});
