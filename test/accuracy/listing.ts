import type { Relation, Span } from './gold.ts';
import type { Score } from './score.ts';

/** Everything that went wrong in one folder, with its quotes, for whoever wants to learn from it. */
export function listing(name: string, score: Score): string {
  const relations = (title: string, items: readonly Relation[]) =>
    items.map(({ note, sides }) => entry(`${title}: ${note}`, sides.flat()));
  const entries = [
    ...score.missed.map((item) => entry(`missed, ${item.severity} ${item.kind}: ${item.note}`, item.sides.flat())),
    ...score.falseAlarms.map(({ severity, kind, explanation, spans }) =>
      entry(`false alarm, ${severity} ${kind}: ${explanation}`, spans),
    ),
    ...relations('trap hit', score.trapped),
    ...relations('update reported as hard', score.supersededAsHard),
    ...relations('contradiction reported as an agreement', score.agreedWrongly),
    ...relations('agreement missed', score.missedAgreements),
    ...score.missedClaims.map((claim) => entry('claim missed', [claim])),
    ...score.noise.map((claim) => entry(`no claim (${claim.rule})`, [claim])),
  ];
  return `${name}\n${entries.join('')}`;
}

function entry(title: string, spans: readonly (Omit<Span, 'file'> & { file?: string; source?: string })[]): string {
  const quotes = spans.map(
    ({ file, source, start, quote }) => `      ${file ?? source}@${start} ${JSON.stringify(quote)}\n`,
  );
  return `  ${title}\n${quotes.join('')}`;
}
