import type { Language } from './messages.ts';

let language: Language = { locale: 'en', words: {} };
let numbers = new Intl.NumberFormat(language.locale);

/** Sets the language of all that is drawn from now on. A locale that this browser does not know reads as English. */
export function setLanguage(next: Language): void {
  const locale = knownLocale(next.locale) ?? 'en';
  language = { ...next, locale };
  numbers = new Intl.NumberFormat(locale);
}

function knownLocale(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0];
  } catch {
    // It is no tag at all.
    return undefined;
  }
}

/** BCP 47 tag of the language. */
export function locale(): string {
  return language.locale;
}

/** Puts a message into the reader's language; `{0}`, `{1}` … stand for the values, numbers among them in its notation. */
export function t(message: string, ...values: (string | number)[]): string {
  const text = language.words[message] ?? message;
  return text.replace(/\{(\d+)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
  });
}

export function number(count: number): string {
  return numbers.format(count);
}
