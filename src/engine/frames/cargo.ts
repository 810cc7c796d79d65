import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother, statesToldIn, type Told, type Ways } from './ways.ts';

/** The ways in which a ship, a train or a lorry is said to carry something. */
const ways: Ways = {
  en: [
    'ship|vessel|freighter|tanker|carrier|barge|train|wagons|wagon|truck|lorry|plane ( … )? carrying|carried|transporting|transported|hauling ~5 X',
    'ship|vessel|freighter|tanker|carrier|barge|train|wagons|wagon|truck|lorry|plane ( … )? laden|loaded with ~4 X',
    'cargo of ~4 X',
    'cargo ~1 was|is|consisted ~3 X',
    'load of ~4 X',
    'had|has ~4 X on board|aboard',
  ],
  de: [
    'schiff|frachter|tanker|zug|güterzug|waggons|lastwagen|lkw|laster|kahn ~6 X ~2 geladen|transportiert|befördert|beladen',
    'schiff|frachter|tanker|zug|güterzug|lastwagen|lkw|laster|kahn ~2 transportierte|beförderte ~4 X',
    'mit ~4 X ~2 beladen|beladene|beladener|beladenes|beladenen',
    'ladung ~3 X',
    'hatte|hat ~4 X ~2 geladen|an bord',
  ],
  fr: [
    'navire|cargo|bateau|vraquier|pétrolier|train|wagons|camion|péniche ~4 transportait|transportant|transporte ~4 X',
    "chargé|chargée|chargés de|d' ~3 X",
    "cargaison de|d' ~3 X",
  ],
  es: [
    'barco|buque|carguero|petrolero|tren|vagones|camión ~4 transportaba|transportando|transporta|llevaba ~4 X',
    'cargado|cargada|cargados de|con ~3 X',
    'carga|cargamento de ~3 X',
  ],
};

/** What is carried in bulk, by name. */
const goods: Readonly<Record<string, Told>> = {
  grain: {
    words: {
      en: 'grain|wheat|corn|maize|barley|soybeans|cereals',
      de: 'getreide|weizen|mais|gerste|soja',
      fr: 'céréales|blé|maïs|orge|soja',
      es: 'grano|cereales|trigo|maíz|cebada|soja',
    },
  },
  coal: { words: { en: 'coal', de: 'kohle|steinkohle|braunkohle', fr: 'charbon', es: 'carbón' } },
  'fuel oil': {
    words: {
      en: 'crude|oil|diesel|petrol|fuel|kerosene|gasoline',
      de: 'rohöl|öl|heizöl|diesel|benzin|kerosin|treibstoff',
      fr: 'pétrole|brut|fioul|gazole|essence|kérosène',
      es: 'crudo|petróleo|gasóleo|gasolina|queroseno|fuel|diésel',
    },
  },
  cars: {
    words: { en: 'cars|vehicles', de: 'autos|fahrzeuge|neuwagen', fr: 'voitures|véhicules', es: 'coches|vehículos' },
  },
  timber: {
    words: {
      en: 'timber|logs|wood|lumber',
      de: 'holz|baumstämme|schnittholz',
      fr: 'bois|grumes',
      es: 'madera|troncos',
    },
  },
  cement: { words: { en: 'cement', de: 'zement', fr: 'ciment', es: 'cemento' } },
  ore: { words: { en: 'ore|bauxite', de: 'erz|eisenerz|bauxit', fr: 'minerai|bauxite', es: 'mineral|bauxita' } },
  steel: { words: { en: 'steel', de: 'stahl|coils', fr: 'acier', es: 'acero' } },
  fertiliser: {
    words: {
      en: 'fertiliser|fertilizer|urea',
      de: 'dünger|düngemittel|harnstoff',
      fr: 'engrais|urée',
      es: 'fertilizante|fertilizantes|abono|urea',
    },
  },
  gas: {
    words: {
      en: 'gas|propane|lng|butane',
      de: 'gas|propan|flüssiggas|butan',
      fr: 'gaz|propane|gnl|butane',
      es: 'gas|propano|gnl|butano',
    },
  },
  livestock: {
    words: {
      en: 'sheep|cattle|pigs|livestock|cows',
      de: 'schafe|rinder|schweine|vieh',
      fr: 'moutons|bovins|porcs|bétail',
      es: 'ovejas|vacas|cerdos|ganado|reses',
    },
  },
  sand: { words: { en: 'sand|gravel', de: 'sand|kies', fr: 'sable|gravier', es: 'arena|grava' } },
  salt: { words: { en: 'salt', de: 'salz|streusalz', fr: 'sel', es: 'sal' } },
};

/** What the ship, the train or the lorry of a story carries; it may carry two things, so they differ softly. */
export const cargo: Frame = ofStory(
  'cargo',
  'carried',
  'other',
  {},
  { states: statesToldIn(ways, goods), soft: true, narrowing: ofAnother, evolving: 'slowly' },
);
