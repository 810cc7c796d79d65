import { listsFrom } from '../lists.ts';

export const lists = listsFrom({
  openers:
    'incluyendo|incluid*|como|tales como|entre ellos|entre ellas|entre otros|entre otras|por ejemplo|especialmente|sobre todo|en particular|principalmente',
  partial:
    'entre los|entre las|entre ellos|entre ellas|entre otros|entre otras|y otros|y otras|etc|vari*|algun*|por ejemplo|forman parte|figura*|además|también|otros|otras|otro|otra',
  whole:
    'solo|sólo|solamente|únicamente|exclusivamente|nadie más|nada más|compon*|compuest*|consta de|constan de|integra*|forman|formad*',
  bodies:
    'coalición|alianza|jurado|panel|consejo|comité|comisión|equipo|alineación|trío|dúo|pareja|cuarteto|consorcio|tripulación|tándem|podio',
  further: 'así como|junto con|junto a|además de|y también|sin olvidar',
  between: 'entre|contra',
});
