import assert from 'node:assert/strict';
import { isArticlePath, isProgramFolder, isProse } from '../../src/sources/articles.ts';

describe('Which files are articles', () => {
  for (const path of ['story.txt', '2024/mine-collapse.md', 'Saved Page.HTML', 'a.b.htm', 'history-of-rome.txt']) {
    it(`${path} may be one`, () => assert.equal(isArticlePath(path), true));
  }

  for (const path of [
    'README.md',
    'README.de.md',
    'docs/readme.txt',
    'LICENSE.txt',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'requirements.txt',
    'requirements-dev.txt',
    'robots.txt',
    'CMakeLists.txt',
    'llms.txt',
    'node_modules/left-pad/story.md',
    '.github/story.md',
    'lib/site-packages/story.txt',
    'story.ts',
    'story',
    '.txt',
  ]) {
    it(`${path} is none`, () => assert.equal(isArticlePath(path), false));
  }
});

describe('Which folders hold a program', () => {
  for (const [names, expected] of [
    [['a.txt', 'b.md'], false],
    [['notes', 'crosscheck.json'], false],
    [['package.json', 'a.txt'], true],
    [['Cargo.toml'], true],
    [['Makefile'], true],
    [['Thing.sln'], true],
    [[], false],
  ] as const) {
    it(`${names.join(', ') || '(empty)'}: ${expected}`, () => assert.equal(isProgramFolder(names), expected));
  }
});

describe('What reads as prose', () => {
  for (const [text, expected] of [
    ['The bridge over the Elm opened on Monday, two years late. It cost 14 million.', true],
    ['Die Brücke über die Ulme wurde am Montag nach zwei Jahren Verzug eröffnet.', true],
    ['<html><body><p>The bridge over the Elm opened on Monday, two years late.</p></body></html>', true],
    [
      '<style>a{b:c}</style><script>if(a<b){c=d[e]&&f>g}</script><p>The bridge over the Elm opened on Monday, late.</p>',
      true,
    ],
    ['Fewer than < 5 % of the bridges over the Elm opened on time, the city said.', true],
    ['The ferry carries 212 passengers.', true],
    ['The bridge cost 14.5 million dollars.', true],
    ['La sede cuesta 3 millones.', true],
    ['桥梁于星期一开通。', true],
    ['', false],
    ['Dr. Ada Berg. Elm Post. No. 5.', false],
    ['A headline without an end', false],
    ['width: 5; height: 7; colour of the frame: red;', false],
    ['Too short.', false],
    ['User-agent: *\nDisallow: /private\nDisallow: /tmp\n', false],
    ['name,age,city\n1,2,3\n4,5,6\n7,8,9\n10,11,12\n13,14,15\n16,17,18\n19,20,21\n', false],
    ['a == b && c => { d[e] = f(g | h) ^ i }; j += k / l * m % n; o = p ? q : r;', false],
  ] as const) {
    it(`${JSON.stringify(text).slice(0, 60)}: ${expected}`, () => assert.equal(isProse(text), expected));
  }

  it('takes time in proportion to the text at most, whatever it holds', () => {
    assert.equal(isProse('<a'.repeat(1_000_000)), false);
    assert.equal(isProse('<script>'.repeat(1_000_000)), false);
    assert.equal(isProse("'".repeat(1_000_000)), false);
  });
});
