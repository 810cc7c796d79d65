import { appliedReviews, verdictNames } from '../wording.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What readers have decided, so that the page shows what it leaves out. */
export function reviews({ exported }: Context): Markup | undefined {
  const all = appliedReviews(exported.report);
  if (all.length === 0) return undefined;
  return html`
  <section>
    <h2>Reviewed</h2>
    <p class="quiet">What readers have decided about contradictions that were found.</p>
    <ul>${all.map(({ verdict, subject, relation, note, by, date }) => {
      const who = [by, date?.slice(0, 10)].filter(Boolean).join(', ');
      return html`
      <li><span dir="auto">${subject}</span> · ${relation}: <strong>${verdictNames[verdict]}</strong>${note && html` – <span dir="auto">${note}</span>`}${who && html` <span class="quiet">(${who})</span>`}</li>`;
    })}
    </ul>
  </section>`;
}
