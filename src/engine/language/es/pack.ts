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

export const spanish: LanguagePack = {
  code: 'es',
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
    'empresa compañía firma grupo gigante sociedad corporación fabricante distribuidora banco entidad aerolínea operadora operador startup start-up multinacional cadena editorial aseguradora club equipo',
  ),
  institutions: words(
    'policía autoridades fiscalía ministerio gobierno sindicato sindicatos tribunal juzgado bomberos empresa compañía grupo ayuntamiento fuentes club hospital organización organizadores agencia instituto guardia delegación presidencia asociación',
  ),
};
