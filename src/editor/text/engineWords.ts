/**
 * The engine writes English, whatever the reader's language: relations, reasons, rules, values. Its words are few and fixed,
 * so they are known again here, as the messages they were made from, and put into the reader's language. What is not known
 * stays as it is: names, quotes, and words of articles. No vscode here.
 */
import type { Claim } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';
import { figures, openTerms, patternWords, qualifiers, reasons, rules, terms, timeNames } from './engineMessages.ts';

/** Longer texts hold mostly quotes. In UTF-16 code units. */
const longest = 2000;

const anyTimeName = new RegExp(`\\b(?:${timeNames.join('|')})\\b`, 'g');
const onlyTimeName = new RegExp(`^(?:${timeNames.join('|')})$`);
const anyPatternWord = new RegExp(`\\b(?:${patternWords.join('|')})\\b`, 'g');

type Reader = (text: string, t: Translate) => string;

const readTerm = reader(openTerms, (text, t) => termOf(text, t) ?? text);
const readValue = reader(qualifiers, timedValue);
const readFigure = reader(figures, readValue, isFigure);
const readReason = reader(reasons, placeOf);
const readRule = reader(rules, patternOf);

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
  if (at < 0) return statement;
  const rest = statement.slice(at + joint.length);
  const [, not = '', said = rest, modality = ''] =
    /^(not )?(.*?)(?: \((planned|possible|opinion)\))?$/su.exec(rest) ?? [];
  const told = said === value ? valueInWords(said, t) : said;
  const negated = not ? t('not {0}', told) : told;
  const whole = modality ? `${negated} (${termOf(modality, t) ?? modality})` : negated;
  return `${statement.slice(0, at)} · ${relationInWords(relation, t)} · ${whole}`;
}

/** Recognises the messages of a list, the first that fits; their places are read in turn by `inner`. */
function reader(messages: readonly string[], inner: Reader, fits: (place: string) => boolean = () => true): Reader {
  const patterns = messages.map((message) => ({
    message,
    order: [...message.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place)),
    pattern: new RegExp(`^${message.replace(/[.*+?^$()|[\]\\/]/g, '\\$&').replace(/\{\d\}/g, '(.+?)')}$`, 'su'),
  }));
  return (text, t) => {
    for (const { message, order, pattern } of patterns) {
      const found = pattern.exec(text);
      if (!found?.slice(1).every(fits)) continue;
      const values: string[] = [];
      for (const [index, place] of order.entries()) values[place] = inner(found[index + 1]!, t);
      return t(message, ...values);
    }
    return inner(text, t);
  };
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

/** Names of months and days stand in times, wherever they come. */
function timedValue(text: string, t: Translate): string {
  const known = termOf(text, t);
  if (known !== undefined) return known;
  // People are called like months, too, but hardly with a number.
  return /\d/.test(text) || onlyTimeName.test(text) ? text.replace(anyTimeName, (name) => t(name)) : text;
}

function isFigure(text: string): boolean {
  return (
    /\d/.test(text) || terms.has(text) || qualifiers.some((message) => text.startsWith(message.replace('{0}', '')))
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
