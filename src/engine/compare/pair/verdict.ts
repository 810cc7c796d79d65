import type { ContradictionKind, Outcome } from '../../report.ts';
import type { PairWord } from './reading.ts';

export interface PairVerdict {
  readonly outcome: Outcome;
  /** The reason in plain words. */
  readonly explanation: string;
  /** What the two differ in, where the outcome is a conflict. */
  readonly kind?: Extract<
    ContradictionKind,
    'number' | 'money' | 'percentage' | 'duration' | 'date' | 'negation' | 'name' | 'other'
  >;
}

export type PairKind = NonNullable<PairVerdict['kind']>;

/** One thing that two aligned stretches of text cannot both say. */
export interface Clash {
  readonly kind: PairKind;
  readonly explanation: string;
}

export function conflictOf({ kind, explanation }: Clash): PairVerdict {
  return { outcome: 'conflict', kind, explanation };
}

/** What a difference of numbers or dates is called. */
export function kindOfValue({ value }: PairWord): PairKind {
  if (value?.kind === 'time') return 'date';
  switch (value?.dimension) {
    case 'money':
      return 'money';
    case 'percentage':
    case 'percentagePoints':
      return 'percentage';
    case 'duration':
      return 'duration';
    default:
      return 'number';
  }
}
