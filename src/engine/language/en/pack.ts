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
import { verbsIn } from './tagger.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { verbs } from './verbs.ts';

export const english: LanguagePack = {
  code: 'en',
  capitalisesNouns: false,
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
  verbsIn,
  organisationNouns: words(
    'company firm giant group corporation maker manufacturer retailer bank carrier airline operator startup start-up conglomerate business organisation organization agency ministry department government club team union charity university insurer developer publisher broadcaster',
  ),
  institutions: words(
    'police authorities officials prosecutors ministry government union unions agency court firefighters company spokesperson department',
  ),
};
