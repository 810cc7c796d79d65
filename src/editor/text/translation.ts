/**
 * The engine writes English, whatever the reader's language: relations, reasons, rules, values. Its words are few and fixed,
 * so they are known again here, as the messages they were made from, and put into the reader's language. What is not known
 * stays as it is: names, quotes, and words of articles. No vscode here.
 */
import type { Claim } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';
import { figures, openTerms, patternWords, qualifiers, reasons, rules, terms } from './engineMessages.ts';
import { messageReader } from './messageReader.ts';
import { isTime, notedValue } from './valueWords.ts';

/** Longer texts hold mostly quotes. In UTF-16 code units. */
const longest = 2000;

const anyPatternWord = new RegExp(`\\b(?:${patternWords.join('|')})\\b`, 'g');

const readTerm = messageReader(openTerms, (text, t) => termOf(text, t) ?? text);
const readQualified = messageReader(qualifiers, (text, t) => termOf(text, t) ?? notedValue(text, t) ?? text);
const readFigure = messageReader(figures, readValue, isFigure);
const readReason = messageReader(reasons, placeOf);
const readRule = messageReader(rules, patternOf);

/** What the value is of the subject, such as `date of the acquisition`. */
export function relationInWords(relation: string, t: Translate): string {
  return termOf(relation, t) ?? readTerm(relation, t);
}

/** A value in normal form, such as `completed` or `about 14 May 2024`. */
export function valueInWords(value: string, t: Translate): string {
  return value.length > longest ? value : readValue(value, t);
}

/** The reason of a contradiction or a comparison. */
export function reasonInWords(explanation: string, t: Translate): string {
  if (explanation.length > longest) return explanation;
  return explanation
    .split('; ')
    .map((reason) => readReason(reason, t))
    .join('; ');
}

/** The rule that found a claim. */
export function ruleInWords(rule: string, t: Translate): string {
  return rule.length > longest ? rule : readRule(rule, t);
}

/** A claim in normal form: `subject · relation · value`; one that has none is told in its own words. */
export function statementInWords({ statement, relation, value }: Claim, t: Translate): string {
  const joint = ` · ${relation} · `;
  const at = statement.indexOf(joint);
  if (at < 0) return quotedIn(statement, t) ?? statement;
  const rest = statement.slice(at + joint.length);
  const [, not = '', said = rest, modality = ''] =
    /^(not )?(.*?)(?: \((planned|possible|opinion)\))?$/su.exec(rest) ?? [];
  const told = said === value ? valueInWords(said, t) : said;
  const negated = not ? t('not {0}', told) : told;
  const whole = modality ? `${negated} (${termOf(modality, t) ?? modality})` : negated;
  return `${statement.slice(0, at)} · ${relationInWords(relation, t)} · ${whole}`;
}

/** A place of a reason holds two values on both sides of a stroke, or a figure. */
function placeOf(text: string, t: Translate): string {
  return text
    .split(' / ')
    .map((value) => readFigure(value, t))
    .join(' / ');
}

function termOf(text: string, t: Translate): string | undefined {
  return terms.has(text) ? t(text) : undefined;
}

function readValue(text: string, t: Translate): string {
  return termOf(text, t) ?? notedValue(text, t) ?? quotedIn(text, t) ?? readQualified(text, t);
}

const ownWords = /^([^“”]*)“([^“”]*)”$/u;

/** Words of an article, of a speaker if there is one, in the quotation marks of the reader's language. */
function quotedIn(text: string, t: Translate): string | undefined {
  const [, speaker, words] = ownWords.exec(text) ?? [];
  return words === undefined ? undefined : `${speaker}${t('“{0}”', words)}`;
}

function isFigure(text: string): boolean {
  return (
    /\d/.test(text) ||
    terms.has(text) ||
    isTime(text) ||
    qualifiers.some((message) => text.startsWith(message.replace('{0}', '')))
  );
}

/** A pattern in words, such as `person, … title “of” organisation`: what stands in quotation marks is the article's. */
function patternOf(text: string, t: Translate): string {
  return (
    termOf(text, t) ??
    text.replace(quotedOrNot, (part) => (part.startsWith('“') ? part : part.replace(anyPatternWord, (word) => t(word))))
  );
}

const quotedOrNot = /“[^”]*”|[^“]+/g;
