import assert from 'node:assert/strict';
import { blocksOf, sourceOf } from './printed.ts';

const markdown = (text: string) => blocksOf(text, 'text/markdown');

describe('Markdown', () => {
  it('has roles for its blocks', () => {
    const text = [
      '# Bridge *closes*',
      'The bridge\nclosed.',
      '## Next',
      '- one\n- two\n  more',
      '1. first',
      '> It was\n> time.',
      '| Part | Cost |\n|---|--:|\n| cable | €3 |',
      'Under\n=====',
    ].join('\n\n');
    assert.deepEqual(markdown(text), [
      'title: Bridge closes',
      'paragraph: The bridge closed.',
      'heading: Next',
      'listItem: one',
      'listItem: two more',
      'listItem: first',
      'quotation: It was time.',
      'tableRow: Part | Cost',
      'tableRow: cable | €3',
      'heading: Under',
    ]);
  });

  it('has its words without their mark-up', () => {
    assert.deepEqual(
      markdown(
        'A **bold** _word_, a [link](https://example.org "t"), ![picture](p.png)`code`, \\*stars\\*, R&amp;D, x<br>y <b>z</b>[^1].\n\n[r]: https://example.org\n[^1]: A note.',
      ),
      ['paragraph: A bold word, a link, code, *stars*, R&D, x y z.', 'paragraph: A note.'],
    );
  });

  it('leaves out code, and reads HTML between its paragraphs', () => {
    assert.deepEqual(
      markdown('Before.\n\n```\ncode\n```\n\n<div>\n<p>R&amp;D grew.</p>\n<script>x</script>\n</div>\n\nAfter.'),
      ['paragraph: Before.', 'paragraph: R&D grew.', 'paragraph: After.'],
    );
  });

  it('finds the way back through quotation marks, escapes and references', () => {
    const text = '> The **old**\n> bridge &amp; the\n> \\*new\\* one.';
    assert.equal(
      sourceOf('old bridge & the *new* one', text, 'text/markdown'),
      'old**\n> bridge &amp; the\n> \\*new\\* one',
    );
    assert.equal(sourceOf('&', text, 'text/markdown'), '&amp;');
    assert.equal(sourceOf('&', '\ufeff\ufeffR&amp;D', 'text/markdown'), '&amp;');
    assert.equal(sourceOf('café', '\ufeff---\r\ntitle: x\r\n---\r\n\tcafé', 'text/markdown'), 'café');
  });

  it('takes a line that is all link and no sentence for navigation', () => {
    assert.deepEqual(markdown('It closed.\n\n- [Ferries return](a)\n- [It is over.](b)\n- See [this](c)'), [
      'paragraph: It closed.',
      'boilerplate: Ferries return',
      'listItem: It is over.',
      'listItem: See this',
    ]);
  });
});
