import { makeSnapshot } from '../../agreement/snapshot.ts';
import { type Findings, indexFindings } from '../../engine/findings.ts';
import type { Claim } from '../../engine/report.ts';
import type { PanelSnapshot } from '../../panel/messages.ts';
import type { Exported } from '../exported.ts';
import { html, type Markup } from './markup.ts';

/** What every part of the page is made from. */
export interface Context {
  readonly exported: Exported;
  readonly findings: Findings;
  /** The facts by sources, and a short name for each source. */
  readonly snapshot: PanelSnapshot;
}

export function contextOf(exported: Exported): Context {
  const findings = indexFindings(exported.report);
  return { exported, findings, snapshot: makeSnapshot(findings) };
}

/** Words at either end of a quote that a link to it names. */
const wordsOfFragment = 5;

/** A source's file, opened at a quote where the browser can (URL fragment text directive). */
function addressOf(claim: Claim, { exported }: Context): string {
  const words = claim.words.split(/\s+/u).filter(Boolean);
  const encoded = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const isLong = words.length > 2 * wordsOfFragment;
  const ends = isLong ? [words.slice(0, wordsOfFragment), words.slice(-wordsOfFragment)] : [words];
  return `${exported.addressOf(claim.source)}#:~:text=${ends.map(encoded).join(',')}`;
}

/** A quote with the source it stands in. */
export function quotation(claim: Claim, context: Context): Markup {
  const source = context.findings.source(claim.source);
  const index = context.snapshot.sources.findIndex(({ path }) => path === claim.source);
  const language = source && source.language !== 'und' ? html` lang="${source.language}"` : '';
  const origin = [source?.title ?? claim.source, source?.outlet, source?.published].filter(Boolean).join(' · ');
  return html`
        <figure>
          <blockquote${language} dir="auto">“${claim.words}”</blockquote>
          <figcaption><a class="name" href="${addressOf(claim, context)}">${context.snapshot.sources[index]?.name ?? claim.source}</a> <span dir="auto">${origin}</span>${claim.attribution && html` <span class="quiet">· says ${claim.attribution.speaker}</span>`}</figcaption>
        </figure>`;
}
