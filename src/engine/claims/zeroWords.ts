import type { Language } from '../article/article.ts';
import { words } from '../language/words.ts';

/** The words by which a language tells that something happened to nobody. */
export interface ZeroWords {
  /** Deny what happens to anybody: nobody, niemand. */
  readonly none: ReadonlySet<string>;
  /** Deny that there are any, if a noun for them follows: "pas de blessés", "no hubo heridos", but not "no fue herido". */
  readonly noneOfNouns: ReadonlySet<string>;
  /** What may stand between the denial and what is denied, beside auxiliaries, prepositions and articles. */
  readonly between: ReadonlySet<string>;
  /** The same behind `noneOfNouns`, where nothing else may. */
  readonly betweenNouns: ReadonlySet<string>;
}

const nothing = words('');

const english: ZeroWords = {
  none: words('no nobody none no-one'),
  noneOfNouns: nothing,
  between: words('one'),
  betweenNouns: nothing,
};

export const zeroWords: Readonly<Record<Language, ZeroWords>> = {
  en: english,
  und: english,
  de: {
    none: words('niemand kein keine keinen keiner'),
    noneOfNouns: nothing,
    between: words('kam kamen zu'),
    betweenNouns: nothing,
  },
  fr: {
    none: words('personne aucun aucune nul'),
    noneOfNouns: words('pas ni'),
    between: words("n' n’ ne"),
    betweenNouns: words("eu fait causé provoqué de d' d’ à déplorer signalé"),
  },
  es: {
    none: words('nadie ningún ninguno ninguna'),
    noneOfNouns: words('no sin ni'),
    between: words('resultó resultaron quedó quedaron'),
    betweenNouns: words(
      'hay hubo había ha han habido que lamentar se registró registraron registrado produjo produjeron producido reportaron reportado dejó causó provocó dejado causado',
    ),
  },
};
