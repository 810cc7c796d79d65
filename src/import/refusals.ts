import type { Translate } from '../text/plain.ts';
import type { Refusal } from './imported.ts';

/** Why a file can't be imported, and what to do, in a sentence or two. */
export function refusalInWords(refusal: Refusal, t: Translate): string {
  switch (refusal) {
    case 'noArticle':
      return t('No article was found on this page. Save the page of one article, not a list of several.');
    case 'nestedTooDeeply':
      return t('The parts of this page are nested too deeply for an article.');
    case 'noText':
      return t('The document holds no text.');
    case 'picturesOfText':
      return t('The PDF holds no text, only pictures of it. Have the text recognised (OCR) first.');
    case 'password':
      return t('The PDF is protected by a password. Save it without one.');
    case 'olderWord':
      return t('This is a document of an older Word. Save it as .docx and import that.');
    case 'unknownKind':
      return t('This is neither a PDF nor a Word document (.docx) nor a web page.');
    case 'unreadable':
      return t('The file could not be read. It may be damaged; the log says more.');
  }
}
