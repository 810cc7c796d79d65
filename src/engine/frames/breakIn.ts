import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother, statesToldIn, type Told, type Ways } from './ways.ts';

const thieves = 'thieves|burglars|robbers|raiders|gang|intruders|culprits|suspects|they|he';
const thievesGerman = 'täter|einbrecher|diebe|räuber|unbekannte|bande';
const thievesFrench = 'voleurs|cambrioleurs|malfaiteurs|braqueurs|individus|ils';
const thievesSpanish = 'ladrones|asaltantes|atracadores|delincuentes|encapuchados|sospechosos';

/** The ways in which thieves are said to have come in somewhere. */
const waysIn: Ways = {
  en: [
    'broke|broken|break|came|come|got|get|climbed|climbing|entered|gained|squeezed ( access|entry )? ( in|into )? ( … )? through|via ~3 X',
    `${thieves} ( had )? forced|smashed|prised|pried|jemmied ~2 open ~3 X`,
    `${thieves} ( had )? forced|smashed|prised|pried|jemmied|drilled ( through|in )? ~3 X`,
    'dug|drilled|cut ~2 X',
  ],
  de: [
    'durch|über ~2 X ~3 eingestiegen|eingedrungen|gekommen|gelangt|eingebrochen',
    `${thievesGerman} ~2 kamen|drangen|stiegen|gelangten|brachen ~1 durch|über ~2 X`,
    'hebelten|brachen|schlugen ~2 X ~1 auf|ein',
    'X ~1 aufgehebelt|aufgebrochen|eingeschlagen',
  ],
  fr: [
    'entrés|introduits|pénétré|passés|entrent ~3 par ~2 X',
    `${thievesFrench} ( ont )? forcé|brisé|fracturé|cassé ~2 X`,
  ],
  es: [
    'entraron|accedieron|colaron|entrado|accedido|penetraron ~3 por ~2 X',
    `${thievesSpanish} forzaron|rompieron|reventaron ~2 X`,
  ],
};

const entrances = {
  roof: {
    words: {
      en: 'roof|skylight|rooftop',
      de: 'dach|dachfenster|dachluke|oberlicht',
      fr: 'toit|toiture|lucarne|verrière',
      es: 'tejado|techo|claraboya|azotea',
    },
  },
  tunnel: { words: { en: 'tunnel|sewer|sewers', de: 'tunnel|kanalisation', fr: 'tunnel|égouts', es: 'túnel|butrón' } },
  window: { words: { en: 'window', de: '*fenster', fr: 'fenêtre', es: 'ventana' } },
  'door: basement': {
    words: { en: 'basement|cellar', de: '*keller|kellertür|kellereingang', fr: 'cave|sous-sol', es: 'sótano|bodega' },
  },
  'door: front': {
    words: { en: 'front|main', de: 'haupteingang|haustür', fr: 'principale', es: 'principal' },
  },
  door: {
    words: {
      en: 'door|gate|entrance',
      de: 'tür|*tür|tor|eingang',
      fr: 'porte|entrée',
      es: 'puerta|entrada',
    },
  },
} satisfies Readonly<Record<string, Told>>;

/** The ways in which those who did something are said to have got away. */
const waysOut: Ways = {
  en: ['fled|escaped|escape|flee|fleeing|escaping|getaway|off|away ~5 in|on|by|aboard ~3 X', 'getaway X'],
  de: [
    'flohen|flüchteten|floh|flüchtete|entkamen|entkam ( … )? mit|auf|in|zu ~2 X',
    'mit|auf|in|zu ~3 X ~2 geflohen|geflüchtet|entkommen|davon',
  ],
  fr: ["enfuis|enfui|fui|fuite|enfuit ~3 en|à|sur|dans|bord ( d'|de )? ~2 X"],
  es: ['huyeron|huyó|escaparon|escapó|fugaron|huido|huida ~3 en|a ~2 X'],
};

const vehicles: Readonly<Record<string, Told>> = {
  motorcycle: {
    words: {
      en: 'motorcycle|motorbike|scooter|moped|motorcycles|scooters',
      de: 'motorrad|roller|motorroller|moped|motorrädern',
      fr: 'moto|scooter|motos|scooters',
      es: 'moto|motocicleta|motos|escúter',
    },
  },
  bicycle: {
    words: { en: 'bicycle|bike|bicycles|e-bike', de: 'fahrrad|fahrrädern|e-bike', fr: 'vélo', es: 'bicicleta' },
  },
  boat: {
    words: {
      en: 'boat|speedboat|dinghy',
      de: 'boot|schlauchboot|schnellboot',
      fr: 'bateau|canot',
      es: 'lancha|barca|bote',
    },
  },
  'on foot': { words: { en: 'foot', de: 'fuß', fr: 'pied', es: 'pie' } },
  van: {
    words: {
      en: 'van',
      de: 'lieferwagen|transporter|kleintransporter',
      fr: 'camionnette|fourgonnette|fourgon',
      es: 'furgoneta',
    },
  },
  car: {
    words: {
      en: 'car|hatchback|saloon|sedan|taxi',
      de: 'auto|wagen|pkw|limousine|taxi',
      fr: 'voiture|berline|taxi',
      es: 'coche|automóvil|turismo|taxi',
    },
  },
  train: { words: { en: 'train', de: 'zug', fr: 'train', es: 'tren' } },
};

/** The ways in which prisoners are said to have got out. */
const waysFree: Ways = {
  en: [
    'escaped|escape|escaping|crawled|fled ~4 through|down|via|over|by ~3 X',
    'climbed|slid ~4 down ~3 X',
    'broke|got|slipped|climbed|squeezed out ~4 through|via|by ~3 X',
    'inmates|prisoners|men|convicts ~2 used ~3 X',
    'dug ~4 X',
  ],
  de: [
    'durch|über ~3 X ~3 geflohen|geflüchtet|entkommen|ausgebrochen|entwichen',
    'flohen|flüchteten|entkamen|krochen ~3 durch|über ~3 X',
    'gruben|gegraben ~3 X',
  ],
  fr: ['évadés|évadé|enfuis|enfui|échappés|quitté|descendus ~5 par|via ~3 X', 'creusé ~2 X'],
  es: ['fugaron|escaparon|evadieron|huyeron|descender|salieron|escapado|fugado ~6 por ~3 X', 'excavaron|excavado ~2 X'],
};

const { tunnel, window, roof, door } = entrances;

const waysThrough: Readonly<Record<string, Told>> = {
  tunnel,
  'air shaft': {
    words: {
      en: 'ventilation|air|shaft|duct',
      de: 'lüftungsschacht|schacht|lüftungskanal|*schacht',
      fr: 'conduit|gaine|bouche',
      es: 'conducto|ducto',
    },
  },
  window,
  roof,
  door,
};

/** How thieves came in and got away, how prisoners got out; they may do so in turn, or part company, so these differ softly. */
export const breakIn: readonly Frame[] = [
  ofStory(
    'wayIn',
    'came in through',
    'other',
    {},
    { states: statesToldIn(waysIn, entrances), soft: true, narrowing: ofAnother },
  ),
  ofStory(
    'wayOut',
    'got away',
    'other',
    {},
    { states: statesToldIn(waysOut, vehicles), soft: true, narrowing: ofAnother },
  ),
  ofStory(
    'wayFree',
    'escaped through',
    'other',
    {},
    { states: statesToldIn(waysFree, waysThrough), soft: true, narrowing: ofAnother },
  ),
];
