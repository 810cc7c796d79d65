import assert from 'node:assert/strict';
import { renderClaim } from '../../src/editor/hover/render.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { Claim, Report } from '../../src/engine/report.ts';
import { aClaim, aComparison, aContradiction, anAgreement, aReport, aSource, inEnglish } from '../reports.ts';

const render = (claim: Claim, given: Partial<Report>) =>
  renderClaim(claim, {
    findings: indexFindings(aReport({ claims: [claim], ...given })),
    nameOf: (path) => path.replace('.txt', '').toUpperCase(),
    t: inEnglish,
  });

/** The text without the addresses of its links. */
const withoutAddresses = (markdown: string) => markdown.replace(/\]\(command:[^)]*\)/g, ']');

describe('The hover of a claim', () => {
  const here = aClaim('c1', 'a.txt');
  const same = aClaim('c2', 'b.txt', { quote: 'it opened in May', start: 7 });
  const other = aClaim('c3', 'c.txt', { quote: 'the June opening', value: 'June', start: 40 });
  const sources = [
    aSource('a.txt', { title: 'A Bridge at Last', outlet: 'The Elm Post', published: '2024-05-31' }),
    aSource('b.txt', { title: 'Two Years Late' }),
    aSource('c.txt'),
  ];

  it('of a single source says so', () => {
    assert.equal(
      render(here, { sources: [aSource('a.txt'), aSource('b.txt')] }),
      [
        '**the bridge · opened · May**  \nsingle source · 1 of 2 sources · said by the article itself',
        '---',
        '*Found by: a rule of this specification*',
      ].join('\n\n'),
    );
  });

  it('lists who says it, what differs and what was compared, in this order', () => {
    const far = aClaim('c4', 'b.txt', { quote: 'the other bridge opened in March' });
    const markdown = render(here, {
      sources,
      claims: [here, same, other, far],
      agreements: [anAgreement([here, same], { independentSources: 1 })],
      contradictions: [aContradiction([[here, same], [other]])],
      comparisons: [aComparison([here, far])],
    });
    assert.equal(
      withoutAddresses(markdown),
      [
        '**the bridge · opened · May**  \n≠ disputed · 2 of 3 sources (1 independent) · said by the article itself',
        [
          '✓ **A** A Bridge at Last (The Elm Post\\, 2024\\-05\\-31) · *this article*',
          '✓ **B** Two Years Late “it opened in May” · [Go\u00a0to]',
        ].join('  \n'),
        [
          '**What differs:** the months differ · [Dismiss…]',
          '≠ **C** “the June opening” · [Go\u00a0to] · [Side\u00a0by\u00a0side]',
        ].join('  \n'),
        '---',
        [
          '*Compared, no conflict:*',
          'different scope: another bridge · **B** Two Years Late “the other bridge opened in March” · [Go\u00a0to]',
        ].join('  \n'),
        '*Found by: a rule of this specification*',
      ].join('\n\n'),
    );
  });

  it('links each quote to its exact place', () => {
    const markdown = render(here, { sources, claims: [here, same], agreements: [anAgreement([here, same])] });
    const [, query] = /\(command:crosscheck[.]goTo[?]([^)]+)\)/.exec(markdown)!;
    assert.deepEqual(JSON.parse(decodeURIComponent(query!)), [{ path: 'b.txt', start: 7, end: 23 }]);
  });

  it('says who is quoted and when it held', () => {
    const quoted = aClaim('c1', 'a.txt', {
      attribution: { speaker: 'Ada Elm', quoted: true },
      time: { text: 'in May', from: '2024-05-01', to: '2024-05-31' },
      modality: 'planned',
    });
    assert.match(render(quoted, {}), /in the words of Ada Elm · May 2024 · planned\n/);
    const reported = {
      ...quoted,
      attribution: { speaker: 'police', quoted: false },
      time: { text: 'lately', from: null, to: null },
    };
    assert.match(render(reported, {}), /according to police · lately · planned\n/);
  });

  it('says once that something is planned', () => {
    const planned = aClaim('c1', 'a.txt', { modality: 'planned', statement: 'the bridge · opening · May (planned)' });
    assert.equal(render(planned, {}).match(/planned/g)?.length, 1);
  });

  it('calls a superseded statement an update, not a difference', () => {
    const markdown = render(here, {
      sources: [...sources.slice(0, 2), aSource('c.txt', { published: '2024-06-30' })],
      claims: [here, other],
      contradictions: [aContradiction([[here], [other]], { severity: 'superseded', explanation: 'June came later' })],
    });
    assert.match(markdown, /^single source/m);
    assert.match(markdown, /\*\*Update:\*\* June came later {2}\n◌ later: \*\*C\*\*/);
  });

  it('of the only source there is counts none', () => {
    const [, summary] = render(here, { sources: [aSource('a.txt')] }).split('\n');
    assert.equal(summary, 'single source · said by the article itself');
  });

  it('quotes five sources and names the others, each a link to its words', () => {
    const claims = Array.from({ length: 8 }, (_, index) => aClaim(`c${index}`, `${index}.txt`));
    const markdown = render(claims[0]!, { claims, agreements: [anAgreement(claims)] });
    assert.equal(markdown.match(/^✓ \*\*/gm)?.length, 5);
    const named = /^… and 3 more: (.+)$/m.exec(markdown)![1]!.split(' · ');
    assert.deepEqual(
      named.map((link) => link.match(/^\[(.)\]\(command:crosscheck\.goTo\?[^)]+\)$/)?.[1]),
      ['5', '6', '7'],
    );
  });

  it('quotes three sources where something differs, which is to be in sight below them', () => {
    const claims = Array.from({ length: 5 }, (_, index) => aClaim(`c${index}`, `${index}.txt`));
    const differing = aClaim('c9', '9.txt');
    const markdown = render(claims[0]!, {
      claims: [...claims, differing],
      agreements: [anAgreement(claims)],
      contradictions: [aContradiction([claims, [differing]])],
    });
    assert.equal(markdown.match(/^✓ \*\*/gm)?.length, 3);
    assert.match(markdown, /^… and 2 more: .+\n\n\*\*What differs:/m);
  });

  it('of a source without a title tells the file where its name does not', () => {
    const claims = [here, aClaim('c2', 'stories/reported-from-the-bridge.txt')];
    const told = (name: string) =>
      renderClaim(here, {
        findings: indexFindings(aReport({ claims, agreements: [anAgreement(claims)] })),
        nameOf: () => name,
        t: inEnglish,
      });
    assert.match(told('2'), /^✓ \*\*2\*\* reported\\?-from\\?-the\\?-bridge/m);
    assert.match(told('Reported from'), /^✓ \*\*Reported from\*\* “/m);
  });

  it('quotes another source in the words that a reader sees', () => {
    const here = aClaim('c1', 'a.html');
    const other = aClaim('c2', 'b.html', { quote: 'opened in <b>June</b>', words: 'opened in June', start: 40 });
    const markdown = render(here, { claims: [here, other], contradictions: [aContradiction([[here], [other]])] });
    assert.match(markdown, /“opened in June”/);
  });

  it('never lets an article’s text become mark-up, a link or an icon', () => {
    const hostile = '**x** [y](command:evil) <b>z</b> $(bug)\n\n# w';
    const claim = aClaim('c1', hostile, {
      quote: hostile,
      statement: hostile,
      rule: hostile,
      attribution: { speaker: hostile, quoted: false },
      time: { text: hostile, from: null, to: null },
    });
    const rival = aClaim('c2', 'b.txt', { quote: hostile });
    const markdown = render(claim, {
      claims: [claim, rival],
      sources: [aSource(hostile, { title: hostile, outlet: hostile, published: hostile }), aSource('b.txt')],
      contradictions: [aContradiction([[claim], [rival]], { explanation: hostile })],
      comparisons: [aComparison([claim, rival], { explanation: hostile })],
    });
    assert.doesNotMatch(markdown, /\]\(command:evil|<b>|(?<!\\)\$|(?<!\\)\*\*x|^#/m);
    assert.deepEqual(
      [...new Set([...markdown.matchAll(/\]\((command:[\w.]+)/g)].map(([, command]) => command))].sort(),
      ['command:crosscheck.compareSideBySide', 'command:crosscheck.dismiss', 'command:crosscheck.goTo'],
    );
  });
});
