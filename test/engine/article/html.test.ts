import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { blocksOf, sourceOf } from './printed.ts';

const html = (text: string) => blocksOf(text, 'text/html');
const story = 'The bridge over the harbour closed at noon. '.repeat(8).trim();

describe('HTML', () => {
  it('has roles for its blocks', () => {
    assert.deepEqual(
      html(`<h1>Bridge closes</h1><p>It <b>clo</b>sed.<p>Again.<h2>Next</h2><ul><li>one<li><p>two</p></ul>
        <blockquote><p>It was time.</p></blockquote><figure><img alt="x"><figcaption>The bridge</figcaption></figure>
        <table><tr><th>Part<th>Cost</tr><tr><td>cable</td><td>€3</td></tr></table><h1>Last</h1>`),
      [
        'title: Bridge closes',
        'paragraph: It closed.',
        'paragraph: Again.',
        'heading: Next',
        'listItem: one',
        'listItem: two',
        'quotation: It was time.',
        'caption: The bridge',
        'tableRow: Part | Cost',
        'tableRow: cable | €3',
        'heading: Last',
      ],
    );
  });

  it('leaves out what is not the story', () => {
    assert.deepEqual(
      html(`<header><p>Menu here.</p></header><nav>News</nav><script>var x = "<p>no</p>";</script><style>p{}</style>
        <p>It closed.<span aria-hidden="true">hid<span>den</span></span> At noon.</p><p hidden>Secret.</p><aside>Ad</aside>
        <form><input value="x"><button>Send</button></form><p style="display: none">Gone.</p><!-- no --><footer>Imprint</footer>`),
      ['paragraph: It closed. At noon.'],
    );
  });

  it('reads only the one long article of a page, else what is main, with the heading above it', () => {
    assert.deepEqual(
      html(`<p>Page.</p><main><h1>Bridge closes</h1><article><header>By Ola Brandt</header><p>${story}</p></article>
        <article>Teaser one.</article></main>`),
      ['title: Bridge closes', 'byline: By Ola Brandt', `paragraph: ${story}`],
    );
    assert.deepEqual(html('<p>Page.</p><main><article>One.</article><article>Two.</article></main>'), [
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });

  it('believes class names unless they claim most of the page', () => {
    assert.deepEqual(
      html(
        `<div class="story-body"><p>${story}</p><p class="c-byline">Ola B.</p><div class="relatedLinks">Boats</div></div>`,
      ),
      [`paragraph: ${story}`, 'byline: Ola B.', 'boilerplate: Boats'],
    );
    assert.deepEqual(html(`<div class="has-sidebar"><p>${story}</p></div>`), [`paragraph: ${story}`]);
  });

  it('ends a paragraph at two line breaks, not at one', () => {
    assert.deepEqual(html('One<br>line.<br><br/>Two.<br>\n<br>Three.'), [
      'paragraph: One line.',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
  });

  it('finds the way back through tags and references', () => {
    const text = '<p>R&amp;D &#x1F600;rose&nbsp;<b>by</b>\r\n 3&thinsp;900&shy;0 &pound.</p>';
    assert.deepEqual(html(text), ['paragraph: R&D 😀rose by 3 9000 £.']);
    assert.equal(sourceOf('R&D', text, 'text/html'), 'R&amp;D');
    assert.equal(sourceOf('rose by 3 9000 £', text, 'text/html'), 'rose&nbsp;<b>by</b>\r\n 3&thinsp;900&shy;0 &pound');
  });

  it('reads what the page says about itself', () => {
    const head = `<html lang="de-AT"><head><title>Br&uuml;cke zu</title><link rel="canonical" href="https://example.org/b">
      <meta property="og:site_name" content="Hafenbote"><meta property="og:title" content="Br&uuml;cke gesperrt">
      <meta property="article:published_time" content="2024-05-03T08:00:00+02:00"><meta name="author" content="Ola Brandt">`;
    const { title, outlet, published, author, url, language } = readArticle({ path: 'a.html', text: `${head}<p>Zu.` });
    assert.deepEqual(
      [title, outlet, published, author, url, language],
      ['Brücke gesperrt', 'Hafenbote', '2024-05-03', 'Ola Brandt', 'https://example.org/b', 'de'],
    );
  });

  it('reads linked data, a time element and the page title where nothing else is there', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Bridge closes',
          datePublished: '2024-05-03',
          author: [{ name: 'Ola Brandt' }],
          publisher: { name: 'Gazette' },
        },
      ],
    };
    const linked = readArticle({
      path: 'a.html',
      text: `<script type="application/ld+json">${JSON.stringify(data)}</script><p>It closed.`,
    });
    assert.deepEqual(
      [linked.title, linked.published, linked.author, linked.outlet],
      ['Bridge closes', '2024-05-03', 'Ola Brandt', 'Gazette'],
    );
    const bare = readArticle({
      path: 'a.html',
      text: '<title>Bridge</title><script type="application/ld+json">{</script><p><time datetime="2024-05-03">May</time> It closed.',
    });
    assert.deepEqual([bare.title, bare.published], ['Bridge', '2024-05-03']);
  });
});
