import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother, statesToldIn, type Told, type Ways } from './ways.ts';

/** The ways in which a fire is said to have begun somewhere in a building or a ship. */
const ways: Ways = {
  en: [
    'fire|blaze|flames ( … )? started|began|begun|originated|erupted ~1 in|on ~3 X',
    'fire|blaze|flames ( … )? broke|broken out ~1 in|on ~3 X',
    'fire|blaze|flames|it ~1 started|began|originated ~1 in|on ~3 X',
    'broke|broken out ~1 in|on ~3 X',
    'origin|seat of ~2 fire|blaze ~2 in|on ~3 X',
    'X ~2 where ~2 fire|blaze|flames ~1 started|began|broke',
  ],
  de: [
    'feuer|brand|flammen ( … )? in|im|auf ~3 X ~3 ausgebrochen|entstanden|begonnen',
    'feuer|brand|flammen ( … )? begann|entstand|startete ~2 in|im|auf ~3 X',
    'feuer|brand|flammen ( … )? brach|brachen ~3 in|im|auf ~3 X ~2 aus',
    'in|im|auf ~2 X ~2 ausgebrochen|entstanden',
    'brandherd ~3 in|im|auf ~3 X',
  ],
  fr: [
    'feu|incendie|flammes ~4 pris|prenait|parti|partie|parties|déclaré|déclarée|déclenché|démarré|né|née ~1 dans|du|de|au|à ~2 X',
    "feu|incendie|flammes s' est ~2 déclaré|déclenché ~1 dans|au|à ~2 X",
    'départ de feu ~3 dans|au|à ~2 X',
  ],
  es: [
    'fuego|incendio|llamas ~4 originó|originado|empezó|comenzó|inició|iniciado|declaró|declarado|prendió|surgió ~1 en ~3 X',
    'foco ~3 en ~3 X',
  ],
};

/** Parts of a building or a ship, by their name; none that is a building of its own, which holds the others. */
const parts: Readonly<Record<string, Told>> = {
  kitchen: { words: { en: 'kitchen|galley', de: 'küche|kombüse', fr: 'cuisine|cuisines', es: 'cocina|cocinas' } },
  'under the roof': {
    words: {
      en: 'attic|loft|roof|rooftop',
      de: 'dachgeschoss|dachstuhl|dach|dachboden|dachgeschoß|speicher',
      fr: 'combles|toit|toiture|grenier|charpente',
      es: 'ático|tejado|buhardilla|desván|cubierta|azotea',
    },
  },
  'below ground': {
    words: {
      en: 'basement|cellar',
      de: 'keller|untergeschoss|tiefgarage|kellerabteil',
      fr: 'cave|sous-sol|sous-sols',
      es: 'sótano|bodega',
    },
  },
  bedroom: {
    words: {
      en: 'bedroom|bedrooms',
      de: 'schlafzimmer|kinderzimmer',
      fr: 'chambre|chambres',
      es: 'dormitorio|habitación',
    },
  },
  'living room': {
    words: { en: 'lounge|living room', de: 'wohnzimmer', fr: 'salon|séjour', es: 'salón' },
  },
  sauna: { words: { en: 'sauna', de: 'sauna', fr: 'sauna', es: 'sauna' } },
  balcony: { words: { en: 'balcony|terrace', de: 'balkon|terrasse', fr: 'balcon|terrasse', es: 'balcón|terraza' } },
  stairwell: {
    words: {
      en: 'stairwell|staircase|stairway',
      de: 'treppenhaus',
      fr: "cage d' escalier",
      es: 'escalera|escaleras|rellano',
    },
  },
  'engine room': {
    words: { en: 'engine room', de: 'maschinenraum', fr: 'salle des machines', es: 'sala de máquinas' },
  },
  storeroom: {
    words: { en: 'storeroom|stockroom', de: 'lagerraum|abstellraum', fr: 'réserve|débarras', es: 'trastero' },
  },
};

/** Where in a building a fire is said to have begun. */
export const fireOrigin: Frame = ofStory(
  'fireOrigin',
  'fire began in',
  'location',
  {},
  { states: statesToldIn(ways, parts), soft: true, narrowing: ofAnother, evolving: true },
);
