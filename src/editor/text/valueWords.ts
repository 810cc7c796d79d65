/** The values of the engine, which it writes in English, in the reader's language. No vscode here. */
import type { Translate } from '../../text/plain.ts';
import { messageReader } from './messageReader.ts';
import {
  duties,
  officeQualifiers,
  offices,
  officesOfDuty,
  timePhrases,
  timeWords,
  unitPhrases,
} from './valueMessages.ts';
import { dateIn, quantityIn, relativeTimeIn } from './valueNotation.ts';

// A place of a message holds what `isQuantity` and its like know: an article's own words stay as they are.
const readQuantity = messageReader([...unitPhrases, '{0} to {1}'], quantityOf, isQuantity);
const readInnerTime = messageReader(timePhrases, timeOf, isPlainTime);
const readTime = messageReader(timePhrases, readInnerTime, isTime);
const readOffice = messageReader(officeQualifiers, officeOf, isOffice);

/** A quantity, a time or an office in the reader's language; undefined where the text is none of them. */
export function notedValue(text: string, t: Translate): string | undefined {
  // The tag of the language of all other messages: numbers and dates go with the words around them.
  if (t('en') === 'en') return undefined;
  for (const read of [relativeTimeOf, readQuantity, readTime, officeIn]) {
    const value = read(text, t);
    if (value !== text) return value;
  }
  return undefined;
}

/** Whether a text is a time in the words of the engine, such as `late May` or `last year`. */
export function isTime(text: string): boolean {
  if (isPlainTime(text)) return true;
  return timePhrases.some((phrase) => {
    const before = phrase.replace('{0}', '');
    return !before.includes('{') && text.startsWith(before) && isPlainTime(text.slice(before.length));
  });
}

function isPlainTime(text: string): boolean {
  return (
    timeWords.has(withoutYear(text)) ||
    dateIn('en', text) !== undefined ||
    relativeTimeIn('en', text) !== undefined ||
    /^\d+ (?:second|minute|hour|day|week|month|year)s?$/.test(text)
  );
}

/** A time, or how long it is from another one. */
function timeOf(text: string, t: Translate): string {
  const word = withoutYear(text);
  if (timeWords.has(word)) return `${t(word)}${text.slice(word.length)}`;
  return relativeTimeIn(t('en'), text) ?? dateIn(t('en'), text) ?? quantityOf(text, t);
}

function withoutYear(text: string): string {
  return text.replace(/ \d{4}$/, '');
}

function relativeTimeOf(text: string, t: Translate): string {
  return relativeTimeIn(t('en'), text) ?? text;
}

function quantityOf(text: string, t: Translate): string {
  return quantityIn(t('en'), text) ?? text;
}

function isQuantity(text: string): boolean {
  return quantityIn('en', text) !== undefined;
}

/** An office, and of what, which is a name: `former vice president, Acme`. */
function officeIn(text: string, t: Translate): string {
  const end = text.indexOf(', ');
  const office = end < 0 ? text : text.slice(0, end);
  return `${readOffice(office, t)}${text.slice(office.length)}`;
}

function officeOf(text: string, t: Translate): string {
  if (!isOffice(text)) return text;
  if (offices.has(text)) return t(text);
  if (text.startsWith(deputy)) return t('deputy {0}', officeOf(text.slice(deputy.length), t));
  const { message, duty } = dutyIn(text)!;
  return t(message, t(duty));
}

/** Whether a text is an office, or its deputy's, in the words of the engine. */
export function isOffice(text: string): boolean {
  const office = text.startsWith(deputy) ? text.slice(deputy.length) : text;
  return offices.has(text) || offices.has(office) || dutyIn(office) !== undefined;
}

/** "head of propulsion": the message of such an office, and what it is in charge of. */
function dutyIn(text: string): { readonly message: string; readonly duty: string } | undefined {
  for (const message of officesOfDuty) {
    const [before, behind] = message.split('{0}') as [string, string];
    if (!text.startsWith(before) || !text.endsWith(behind)) continue;
    const duty = text.slice(before.length, text.length - behind.length);
    if (duties.has(duty)) return { message, duty };
  }
  return undefined;
}

const deputy = 'deputy ';
