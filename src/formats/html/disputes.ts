import { topicOf } from '../../agreement/topic.ts';
import type { Contradiction, Severity } from '../../engine/report.ts';
import { earliestFirst } from '../../engine/updates.ts';
import { fullestOfEachSource } from '../exported.ts';
import { type Context, quotation } from './context.ts';
import { html, type Markup } from './markup.ts';

const badges: Readonly<Record<Severity, string>> = { hard: '≠ hard', soft: '≈ soft', superseded: '→ update' };

/** Contradictions or updates, each with its sides beside one another. */
export function disputes(
  title: string,
  note: string,
  contradictions: readonly Contradiction[],
  context: Context,
): Markup | undefined {
  if (contradictions.length === 0) return undefined;
  return html`
  <section>
    <h2>${title}</h2>
    <p class="quiet">${note}</p>${contradictions.map((contradiction) => dispute(contradiction, context))}
  </section>`;
}

function dispute(contradiction: Contradiction, context: Context): Markup {
  const { severity, kind, explanation, sides } = contradiction;
  const { subject, relation } = topicOf(contradiction, context.findings);
  const isUpdate = severity === 'superseded';
  const ordered = isUpdate
    ? earliestFirst(sides, context.findings)
    : sides.map((side) => ({ side, standing: null }) as const);
  return html`
    <article class="dispute ${severity}">
      <h3><span dir="auto">${subject}</span>${relation && html` · ${relation}`}</h3>
      <p class="badges"><span class="badge ${severity}">${badges[severity]}</span> <span class="badge">${kind.replaceAll('_', ' ')}</span></p>
      <p dir="auto">${explanation}</p>
      <div class="sides">${ordered.map(
        ({ side, standing }) => html`
        <div class="side">
        <h4>${standing && html`<span class="quiet">${standing}:</span> `}<span dir="auto">${side.value}</span></h4>${fullestOfEachSource(
          side.claims.flatMap((id) => context.findings.claim(id) ?? []),
        ).map((claim) => quotation(claim, context))}
        </div>`,
      )}
      </div>
    </article>`;
}
