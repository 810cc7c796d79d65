import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type MarkKind, markKinds, markOf } from '../../src/editor/marks/kinds.ts';
import { indexFindings } from '../../src/engine/findings.ts';
import type { Claim } from '../../src/engine/report.ts';
import { aClaim, aContradiction, anAgreement, aReport } from '../reports.ts';

const byDefault: MarkKind[] = ['disputed', 'corroborated', 'single'];
const somebody = { speaker: 'Ada Elm', quoted: false };

describe('The mark of a claim', () => {
  const same = aClaim('c2', 'b.txt');
  const other = aClaim('c3', 'c.txt', { value: 'June' });

  for (const [what, given, asked, expected] of [
    ['a plan', { modality: 'planned' }, byDefault, 'corroborated'],
    ['a plan', { modality: 'planned' }, markKinds, 'planned'],
    ['an opinion that somebody holds', { modality: 'opinion', attribution: somebody }, markKinds, 'opinion'],
    ['an opinion that somebody holds', { modality: 'opinion', attribution: somebody }, ['attributed'], 'attributed'],
    ['what somebody says', { attribution: somebody }, byDefault, 'corroborated'],
    ['what somebody says', { attribution: somebody }, [...byDefault, 'attributed'], 'attributed'],
    ['a plain fact', {}, ['attributed', 'planned', 'opinion'], undefined],
    ['a plain fact', {}, ['single'], undefined],
  ] as [string, Partial<Claim>, MarkKind[], MarkKind | undefined][]) {
    it(`of ${what} is ${expected ?? 'none'} where ${asked.join(', ')} are asked for`, () => {
      const here = aClaim('c1', 'a.txt', given);
      const findings = indexFindings(aReport({ claims: [here, same], agreements: [anAgreement([here, same])] }));
      assert.equal(markOf(here, asked, findings), expected);
    });
  }

  it('of a disputed claim says so whatever else is asked for', () => {
    const here = aClaim('c1', 'a.txt', { modality: 'planned', attribution: somebody });
    const report = aReport({ claims: [here, other], contradictions: [aContradiction([[here], [other]])] });
    assert.equal(markOf(here, markKinds, indexFindings(report)), 'disputed');
  });
});

describe('The colours of the marks', () => {
  /** What VS Code's own themes of each kind write on. */
  const grounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

  for (const { id, defaults } of manifest.contributes.colors as { id: string; defaults: typeof grounds }[]) {
    if (id.endsWith('Background')) continue;
    it(`${id} stands out in every kind of theme`, () => {
      for (const [kind, ground] of Object.entries(grounds)) {
        const contrast = contrastOf(defaults[kind as keyof typeof grounds], ground);
        // WCAG 2.2, 1.4.11; themes of high contrast are chosen for more than that.
        const least = kind.startsWith('highContrast') ? 7 : 3;
        assert.ok(contrast >= least, `${kind}: ${contrast.toFixed(1)}`);
      }
    });
  }
});

/** The contrast ratio of two colours, as WCAG 2.2 defines it. */
function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
