import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofOrganisation } from './slots.ts';

const largest = 'largest|biggest|top|main|principal|leading';
const chief = 'hauptaktionär|mehrheitsaktionär|mehrheitseigner|ankeraktionär';
const largestGerman = `größter|größte|größten|${chief}`;
const largestFrench = 'premier|principal|première|principale';
const largestSpanish = 'mayor|primer|principal|máximo';

/** Who holds the most shares of a firm. */
export const largestShareholder: Frame = ofOrganisation(
  'largestShareholder',
  'largest shareholder',
  'ownership_status',
  {
    en: [
      `${largest} shareholder|investor|owner ( in|of ~1 {organisation:name} )? , ~5 {amount:name}`,
      `${largest} shareholder|investor|owner ( in|of ~1 {organisation:name} )? ~4 is|remains ~5 {amount:name}`,
      `{amount:name} ( , … , )? ~3 is|remains ~1 {organisation:name} 's ${largest} shareholder|investor|owner`,
      `{amount:name} ( , … , )? ~2 is|remains|as ~2 ${largest} shareholder|investor|owner ( ~2 in|of ~1 {organisation:name} )?`,
      `{amount:name} , ( the|its|their )? ${largest} shareholder|investor|owner ( in|of ~1 {organisation:name} )?`,
      `{organisation:name} 's ${largest} shareholder|investor|owner , ~5 {amount:name}`,
    ],
    de: [
      `${largestGerman} ( aktionär|anteilseigner|einzelaktionär )? ( von|bei|der|des ~1 {organisation:name} )? ~1 ist|bleibt ~6 {amount:name}`,
      `${largestGerman} ( aktionär|anteilseigner|einzelaktionär )? ist|bleibt ~5 {amount:name}`,
      `{amount:name} ( , … , )? ~4 ${largestGerman} ( aktionär|anteilseigner|einzelaktionär )? ~1 von|bei|der|des {organisation:name}`,
      `${chief} {amount:name}`,
      `{amount:name} , ~1 größter aktionär|anteilseigner`,
    ],
    fr: [
      "{rank:ordinal} actionnaire ( de|d' ~1 {organisation:name} )? ~1 est|reste ~4 {amount:name}",
      "{amount:name} ( , … , )? ~1 est|reste ~1 {rank:ordinal} actionnaire ( de|d' ~1 {organisation:name} )?",
      "{amount:name} , {rank:ordinal} actionnaire ( de|d' ~1 {organisation:name} )?",
      `${largestFrench} actionnaire ( de|d' ~1 {organisation:name} )? ~1 est|reste ~4 {amount:name}`,
      `${largestFrench} actionnaire ( de|d' ~1 {organisation:name} )? , ~4 {amount:name}`,
      `{amount:name} ( , … , )? ~1 est|reste ~1 ${largestFrench} actionnaire ( de|d' ~1 {organisation:name} )?`,
      `{amount:name} , ${largestFrench} actionnaire ( de|d' ~1 {organisation:name} )?`,
    ],
    es: [
      '{rank:ordinal} accionista ( de ~1 {organisation:name} )? ~1 es|sigue ~4 {amount:name}',
      '{amount:name} ( , … , )? ~1 es|sigue ~2 {rank:ordinal} accionista ( de ~1 {organisation:name} )?',
      `${largestSpanish} accionista ( de ~1 {organisation:name} )? ~1 es|sigue ~4 {amount:name}`,
      `${largestSpanish} accionista ( de ~1 {organisation:name} )? , ~4 {amount:name}`,
      `{amount:name} ( , … , )? ~1 es|sigue ~2 ${largestSpanish} accionista ( de ~1 {organisation:name} )?`,
      `{amount:name} , ${largestSpanish} accionista ( de ~1 {organisation:name} )?`,
    ],
  },
  {
    narrowing: {
      near: {
        other: words(
          'second second-largest third another former zweitgrößter zweitgrößte deuxième second segundo tercer one',
        ),
      },
    },
  },
);
