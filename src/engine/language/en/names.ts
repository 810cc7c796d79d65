import { givenNames } from '../givenNames.ts';
import type { NameLexicon } from '../pack.ts';
import { words } from '../words.ts';

export const names: NameLexicon = {
  givenNames,
  honorifics: words('mr mrs ms miss dr prof professor sir dame lord lady rev fr sr sgt capt col gen lt maj'),
  particles: words('de da do dos du la le van von der den del della di bin ibn al el and of the for & y st'),
  headParticles: words('of for and the'),
  heads: words(
    'house bank university college department ministry state isle gulf cape school court council chamber commission agency federation union association republic kingdom church museum society league bay port order city institute',
  ),
  lowerHeads: words(''),
  ordinaryOpening: /(?:ed|ing|ly|al|ous|ive|ish|ese|an)$/,
  organisationEndings: words(
    'inc corp corporation co company ltd limited llc plc group holdings partners bank university college institute hospital agency authority ministry department commission committee council party union association federation foundation society court board bureau office police airlines airways motors industries technologies systems services health pharmacy media times post journal news network club united city fc church school museum trust fund organization organisation coalition alliance',
  ),
  legalForms: words('inc corp corporation co ltd limited llc plc lp llp ag gmbh se kg sa sas srl spa nv bv ab oyj as'),
  demonyms: words(
    'afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian caribbean catalan chilean chinese colombian croatian cuban cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan nepalese nigerian nordic norwegian pakistani palestinian panamanian peruvian polish portuguese qatari romanian russian saudi scandinavian scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ukrainian ugandan uruguayan venezuelan vietnamese welsh western eastern northern southern yemeni zambian zimbabwean',
  ),
  notNames: words(
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english german french spanish american british european chinese russian mr mrs ms dr the a an he she it they we you but and or if when while after before in on at for from by with to of as this that these those there here our his her their its my your what who why how where which not no yes also however meanwhile still then now later earlier today yesterday tomorrow tl tl/dr ceo cfo coo cto gdp ipo pm am q1 q2 q3 q4 covid-19 ebit ebitda acting interim deputy former gmt utc est edt',
  ),
};
