import { joinedAgreements } from '../agreement/joinedAgreements.ts';
import type { Report, Reviewed, Verdict } from '../engine/report.ts';

/** `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language by its ISO 639-1 code, such as `German`. */
export function languageName(code: string): string {
  return code === 'und' ? 'unknown language' : (languageNames.of(code) ?? code);
}

/** The report in figures, a part each: `5 sources, 4 independent`, `61 claims`, `3 contradictions (2 hard, 1 soft)`, … */
export function summaryOf(report: Report): string[] {
  const { sources, claims, contradictions } = report;
  const independent = sources.filter(({ copyOf }) => copyOf === null).length;
  const of = (wanted: string) => contradictions.filter(({ severity }) => severity === wanted).length;
  const bySeverity = [`${of('hard')} hard`, `${of('soft')} soft`].filter((part) => !part.startsWith('0 '));
  const updates = of('superseded');
  return [
    counted(sources.length, 'source') + (independent < sources.length ? `, ${independent} independent` : ''),
    counted(claims.length, 'claim'),
    counted(contradictions.length - updates, 'contradiction') +
      (bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : ''),
    ...(updates > 0 ? [counted(updates, 'update')] : []),
    counted(joinedAgreements(report).filter((agreement) => agreement.sources.length > 1).length, 'agreement'),
  ];
}

export const verdictNames: Readonly<Record<Verdict, string>> = {
  'not-a-contradiction': 'not a contradiction',
  superseded: 'superseded',
  accepted: 'accepted',
};

/** The reviews that hold for a contradiction of the sources as they are. */
export function appliedReviews({ reviews = [] }: Report): Reviewed[] {
  return reviews.filter(({ state }) => state === 'applied');
}
