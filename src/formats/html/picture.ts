import { type Pair, pictureOf } from '../../agreement/pairs.ts';
import { counted } from '../wording.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** As many sources as stay readable on a sheet of paper. */
const mostSources = 14;
/** Width and height of a field, the gap between two, and room for the names before and below them, in pixels. */
const [wide, high, gap, before, below] = [104, 44, 4, 120, 28] as const;

/** For each pair of sources, how many facts they agree and differ on: a field, the more of it filled, the larger the part they agree on. */
export function picture({ snapshot }: Context): Markup | undefined {
  const { sources, pairs, omitted } = pictureOf(snapshot, mostSources);
  if (sources.length < 2 || pairs.flat().every(({ agree, differ }) => agree + differ === 0)) return undefined;
  const name = (index: number) => snapshot.sources[sources[index]!]!.name;
  const [across, down] = [wide + gap, high + gap];
  const [width, height] = [before + (sources.length - 1) * across, (sources.length - 1) * down + below];
  return html`
  <section class="whole">
    <h2>Which sources agree</h2>
    <p class="quiet">For each two sources, on how many facts they agree, and after ≠ on how many they differ. The more of a field is filled, the larger the part they agree on.${omitted > 0 && ` The ${sources.length} that share most are shown; ${omitted} more are left out.`}</p>
    <div class="wide" tabindex="0" role="region" aria-label="Which sources agree">
    <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title picture-text">
      <title id="picture-title">Which sources agree</title>
      <desc id="picture-text">${pairs.flatMap((row, index) => row.map((pair, column) => `${name(column)} and ${name(index)}: ${described(pair)}. `))}</desc>${pairs
        .slice(1)
        .map(
          (row, index) => html`
      <text class="label" x="${before - 10}" y="${index * down + high / 2}" text-anchor="end" dominant-baseline="central">${name(index + 1)}</text>${row.map(
        (pair, column) => drawn(pair, before + column * across, index * down),
      )}`,
        )}${sources.slice(0, -1).map(
        (_, column) => html`
      <text class="label" x="${before + column * across + wide / 2}" y="${(sources.length - 1) * down + 18}" text-anchor="middle">${name(column)}</text>`,
      )}
    </svg>
    </div>
  </section>`;
}

function drawn({ agree, differ }: Pair, x: number, y: number): Markup {
  const all = agree + differ;
  const middle = x + wide / 2;
  if (all === 0) {
    return html`
      <rect class="none" x="${x}" y="${y}" width="${wide}" height="${high}" rx="4"/><text class="count none" x="${middle}" y="${y + high / 2}" text-anchor="middle" dominant-baseline="central">–</text>`;
  }
  const filled = Math.round((wide * agree) / all);
  return html`
      <rect class="pair" x="${x}" y="${y}" width="${wide}" height="${high}" rx="4"/><rect class="agreed" x="${x}" y="${y}" width="${filled}" height="${high}" rx="4"/><text class="count" x="${middle}" y="${y + high / 2}" text-anchor="middle" dominant-baseline="central">${agree}${differ > 0 && html` <tspan class="differ">≠${differ}</tspan>`}</text>`;
}

function described({ agree, differ }: Pair): string {
  if (agree + differ === 0) return 'share no fact';
  return `agree on ${counted(agree, 'fact')}${differ > 0 ? ` and differ on ${differ}` : ''}`;
}
