import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { DraftClaim } from './draft.ts';

export interface Mood {
  readonly polarity: DraftClaim['polarity'];
  readonly modality: DraftClaim['modality'];
}

/** Words after which a negation says something else: "not only", "no longer than". */
const emptyNegation = new Set(['only', 'just', 'merely', 'nur', 'longer', 'zuletzt', 'less', 'fewer', 'more']);

/** Negation and modality of a stretch of units. */
export function moodOf(units: readonly Unit[], first: number, last: number, pack: LanguagePack): Mood {
  const { grammar } = pack;
  let negated = false;
  let planned = false;
  let possible = false;
  for (let i = first; i <= last; i += 1) {
    const { lower } = units[i]!;
    if (lower === '') continue;
    if ((grammar.negations.has(lower) || lower.endsWith("n't")) && !emptyNegation.has(units[i + 1]?.lower ?? ''))
      negated = !negated;
    if (grammar.planned.has(lower)) planned = true;
    if (grammar.possible.has(lower)) possible = true;
  }
  return { polarity: negated ? 'negated' : 'affirmed', modality: possible ? 'possible' : planned ? 'planned' : 'fact' };
}
