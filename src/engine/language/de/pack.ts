import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';
import { concepts } from './concepts.ts';
import { grammar } from './grammar.ts';
import { lemmas } from './lemmas.ts';
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

export const german: LanguagePack = {
  code: 'de',
  capitalisesNouns: true,
  lemmas,
  looseEndings: endings,
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
    'unternehmen konzern firma gruppe gesellschaft riese hersteller händler bank fluggesellschaft betreiber start-up startup behörde ministerium regierung verein team gewerkschaft universität versicherer technologiekonzern e-commerce-riese onlinehändler autobauer',
  ),
  institutions: words(
    'polizei behörden staatsanwaltschaft ministerium regierung gewerkschaft gericht feuerwehr unternehmen veranstalter',
  ),
};
