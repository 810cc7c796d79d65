import type { ContradictionKind, Outcome, Severity } from '../report.ts';

/** What came of comparing two claims that speak of the same slot of the same subject. */
export interface Verdict {
  readonly outcome: Outcome;
  /** In plain words, made from the normalised values. */
  readonly explanation: string;
  /** For a conflict or an update: what kind of contradiction it is and how grave. */
  readonly kind?: ContradictionKind;
  readonly severity?: Severity;
  /** What differs, by the id of the claim that holds it, where it is not the claim's own value. */
  readonly values?: ReadonlyMap<string, string>;
}

export const agrees = (explanation: string): Verdict => ({ outcome: 'agrees', explanation });
export const conflict = (kind: ContradictionKind, severity: Severity, explanation: string): Verdict => ({
  outcome: 'conflict',
  explanation,
  kind,
  severity,
});
export const noConflict = (outcome: Exclude<Outcome, 'conflict'>, explanation: string): Verdict => ({
  outcome,
  explanation,
});
