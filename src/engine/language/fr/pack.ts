import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';
import { concepts } from './concepts.ts';
import { grammar } from './grammar.ts';
import { lemmas, verbForms } from './lemmas.ts';
import { lists } from './lists.ts';
import { endings } from './looseEndings.ts';
import { meanings } from './meanings.ts';
import { names } from './names.ts';
import { nouns } from './nouns.ts';
import { owning } from './owning.ts';
import { places } from './places.ts';
import { poles } from './poles.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { verbs } from './verbs.ts';

export const french: LanguagePack = {
  code: 'fr',
  capitalisesNouns: false,
  lemmas,
  looseEndings: endings,
  tense: (word) =>
    verbForms.isOnly(word, 'future') ? 'future' : verbForms.isOnly(word, 'conditional') ? 'conditional' : undefined,
  grammar,
  names,
  titles,
  terms,
  places,
  lists,
  poles,
  owning,
  concepts,
  nouns,
  meanings,
  verbs,
  organisationNouns: words(
    'entreprise société firme groupe compagnie géant constructeur fabricant distributeur banque transporteur opérateur start-up startup jeune-pousse multinationale éditeur assureur club équipe enseigne exploitant',
  ),
  institutions: words(
    'police gendarmerie autorités préfecture parquet mairie ministère gouvernement syndicat syndicats tribunal pompiers secours entreprise société groupe direction club hôpital présidence agence institut observatoire association',
  ),
};
