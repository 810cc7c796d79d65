import { words } from '../language/words.ts';

const inOrder = (names: string): readonly string[] => [...words(names)];

/**
 * What front matter calls its fields, in English, German, French and Spanish, the surest first: in small letters, without
 * hyphens, underscores and accents.
 */
export const fieldNames = {
  title: inOrder('title headline titel schlagzeile uberschrift ueberschrift titre titulo titular'),
  published: inOrder(
    `date published publisheddate publishedat publishedon publishdate datepublished pubdate issued released releasedate
    datetime day datum veroffentlicht veroffentlichung erschienen erscheinungsdatum stand publie publiele parution datepublication
    datedepublication fecha publicado fechadepublicacion fechapublicacion created`,
  ),
  author: inOrder(
    `author authors byline by writer reporter autor autoren autorin verfasser verfasserin von auteur auteurs autrice par autora
    autores firma signature redactor redactora por`,
  ),
  url: inOrder('url link canonical permalink adresse lien enlace'),
  outlet: inOrder(
    `outlet publication publisher newspaper paper site source agency office zeitung herausgeber quelle agentur
    absender sender journal editeur agence medio periodico diario fuente agencia`,
  ),
  language: inOrder('language lang sprache langue idioma lengua'),
} as const;
