/** What the engine says, for all surfaces: as it is where the window is English, else translated. No vscode here. */
import type { Claim } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';

/** The translation stands in a bundle of its own, which an English window never loads. */
type Translation = typeof import('./translation.ts');

let translation: Translation | undefined;

/** Has all that is told from now on translated; told as it is again without one. */
export function useTranslation(loaded: Translation | undefined): void {
  translation = loaded;
}

/** What the value is of the subject, such as `date of the acquisition`. */
export function relationInWords(relation: string, t: Translate): string {
  return translation?.relationInWords(relation, t) ?? relation;
}

/** A value in normal form, such as `completed` or `about 14 May 2024`. */
export function valueInWords(value: string, t: Translate): string {
  return translation?.valueInWords(value, t) ?? value;
}

/** The reason of a contradiction or a comparison. */
export function reasonInWords(explanation: string, t: Translate): string {
  return translation?.reasonInWords(explanation, t) ?? explanation;
}

/** The rule that found a claim. */
export function ruleInWords(rule: string, t: Translate): string {
  return translation?.ruleInWords(rule, t) ?? rule;
}

/** A claim in normal form: `subject · relation · value`; one that has none is told in its own words. */
export function statementInWords(claim: Claim, t: Translate): string {
  return translation?.statementInWords(claim, t) ?? claim.statement;
}
