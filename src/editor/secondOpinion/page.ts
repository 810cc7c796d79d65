import { oneLine, type Translate } from '../../text/plain.ts';
import type { Opinion } from './opinion.ts';

/** An answer as a page of plain text that says first whose it is. */
export function opinionPage(
  { model, quotes, answer }: Extract<Opinion, { kind: 'answered' }>,
  title: string,
  t: Translate,
): string {
  return [
    title,
    '',
    t(
      'This is the answer of a language model, {0}. It is no finding of Crosscheck, it may be wrong, and it is kept nowhere.',
      oneLine(model),
    ),
    '',
    t('What it was given: these two quotes and nothing else.'),
    ...quotes.map((quote) => `    “${oneLine(quote)}”`),
    '',
    t('What it answered:'),
    // Its own lines stay; what could disguise them does not.
    ...answer.split(/\r\n|\r|\n/).map((line) => `    ${oneLine(line)}`.trimEnd()),
    '',
  ].join('\n');
}
