/** What the Sources view says of a source. No vscode here: the tests read it as text. */
import type { SourceSummary } from '../../engine/report.ts';
import { oneLine, shorten, type Translate } from '../../text/plain.ts';
import { claimsInWords, stateSigns, titleBeside } from '../text/describe.ts';
import { reasonInWords } from '../text/engineWords.ts';

/** Characters of a title, so that what stands behind it shows in a side bar of usual width. */
const titleLimit = 24;

export interface SourceWords {
  /** The name by which every surface calls the source, and its title. */
  readonly label: string;
  /** What stands behind the label, the most important first, because a narrow view cuts the end. */
  readonly description: string;
  readonly tooltip: string;
}

export interface SourceContext {
  readonly name: string;
  readonly contradictions: number;
  /** The name of the source that this one largely repeats. */
  readonly copyOf: string | undefined;
  /** The language of the window, for the names of languages. */
  readonly locale: string;
  readonly t: Translate;
}

export function describeSource(source: SourceSummary, context: SourceContext): SourceWords {
  const { name, contradictions, copyOf, t } = context;
  const title = titleBeside(name, source);
  const outlet = oneLine(source.outlet ?? '');
  const date = source.published?.slice(0, 10) ?? '';
  const claims = claimsInWords(source.claims, t);
  const language = languageName(source.language, context.locale);
  return {
    // A file whose name tells it apart needs no title to say what it is.
    label: title && title !== name ? `${name}  ${shorten(title, titleLimit)}` : name,
    description: joined(' · ', [
      contradictions > 0 && `${stateSigns.disputed} ${contradictions}`,
      copyOf && t('repeats {0}', copyOf),
      outlet,
      date || t('no date'),
      isUnread(source) ? t('another language') : source.language !== 'und' && source.language,
      claims,
    ]),
    tooltip: joined('\n', [
      title,
      joined(', ', [outlet, date]),
      ...(source.notes ?? []).map((note) => reasonInWords(note, t)),
      !date && t('No date is known: an update may look like a contradiction.'),
      joined(' · ', [language, claims, t('Contradictions: {0}', contradictions)]),
      isUnread(source) && t('Claims are found in English, German, French and Spanish.'),
      copyOf && t('Largely repeats {0} word for word; the two count as one source.', copyOf),
      source.path,
    ]),
  };
}

/** What there is to tell of the parts, with a separator between them. */
function joined(separator: string, parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}

/** Whether a source is empty because no language that is read was found in it. */
function isUnread({ language, claims }: SourceSummary): boolean {
  return language === 'und' && claims === 0;
}

/** `German`, or `Deutsch` in a German window; empty where the language could not be told. */
function languageName(code: string, locale: string): string {
  if (code === 'und') return '';
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
