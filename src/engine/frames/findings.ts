import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother, statesToldIn, type Told, type Ways } from './ways.ts';

const found = 'found|discovered|spotted|recovered';
const missed =
  'body|remains|corpse|girl|boy|woman|man|child|toddler|walker|hiker|pensioner|victim|skeleton|wreck|wreckage|hoard|treasure|bomb|dog';
const missedGerman =
  'leiche|tote|toter|vermisste|mädchen|junge|kind|frau|mann|wanderer|opfer|skelett|wrack|schatz|bombe|hund';
const missedFrench = 'corps|dépouille|fillette|fille|garçon|enfant|femme|homme|randonneur|victime|squelette|épave';
const missedSpanish = 'cuerpo|cadáver|restos|niña|niño|mujer|hombre|senderista|víctima|esqueleto|pecio';

/** The ways in which somebody is said to have found a body or who was missed. */
const finding: Ways = {
  en: [
    `${missed} ~4 ${found} ~6 by ~3 X`,
    `X ~4 ${found}|came|stumbled ( across|upon|on )? ~2 ${missed}|her|him`,
    `${found} ~1 by ~2 X`,
  ],
  de: [
    `${missedGerman} ~5 von|durch ~3 X ~3 gefunden|entdeckt`,
    `X ~2 fand|entdeckte|stieß|fanden|entdeckten ~3 ${missedGerman}`,
    `X ~4 ${missedGerman} ~2 gefunden|entdeckt`,
  ],
  fr: [
    `${missedFrench} ~3 retrouvé|découvert|retrouvée|découverte|trouvé|trouvée ~3 par ~3 X`,
    `X ~4 découvert|retrouvé|trouvé ~2 ${missedFrench}`,
  ],
  es: [
    `${missedSpanish} ~3 hallado|encontrado|hallada|encontrada|descubierto|localizado ~3 por ~3 X`,
    `X ~3 encontró|halló|descubrió|localizó ~3 ${missedSpanish}`,
  ],
};

const finders: Readonly<Record<string, Told>> = {
  jogger: { words: { en: 'jogger|runner', de: 'jogger|joggerin|läufer', fr: 'joggeur|joggeuse', es: 'corredor' } },
  'dog walker': {
    words: { en: 'dog walker', de: 'hundebesitzer|hundebesitzerin|hundehalter', fr: 'promeneur de chien', es: 'perro' },
    clauses: {
      en: [
        `${found} ~1 by ~5 walking ~2 dog`,
        `man|woman|resident ~1 walking|out ~1 with|his|her ~2 dog|spaniel|terrier ~3 ${found}|came`,
      ],
    },
  },
  angler: {
    words: {
      en: 'angler|fisherman|fishermen',
      de: 'angler|fischer',
      fr: 'pêcheur|pêcheurs',
      es: 'pescador|pescadores',
    },
  },
  hiker: {
    words: {
      en: 'hiker|hikers|walkers|rambler|mountaineers|climbers',
      de: 'wanderer|spaziergänger|spaziergängerin|bergsteiger',
      fr: 'randonneur|randonneurs|promeneur|promeneurs|promeneuse',
      es: 'excursionista|excursionistas|senderistas|montañeros',
    },
  },
  hunter: { words: { en: 'hunter|hunters', de: 'jäger', fr: 'chasseur|chasseurs', es: 'cazador|cazadores' } },
  neighbour: {
    words: { en: 'neighbour|neighbor|neighbours', de: 'nachbar|nachbarin', fr: 'voisin|voisine', es: 'vecino|vecina' },
  },
  cleaner: {
    words: { en: 'cleaner|cleaners', de: 'reinigungskraft|putzfrau', fr: 'femme de ménage', es: 'limpiadora' },
  },
  farmer: {
    words: { en: 'farmer|shepherd', de: 'bauer|landwirt|schäfer', fr: 'agriculteur|berger', es: 'agricultor|pastor' },
  },
  divers: { words: { en: 'divers|diver', de: 'taucher', fr: 'plongeurs', es: 'buzos|submarinistas' } },
  'search dog': {
    words: {
      en: 'search|sniffer|tracker dog|dogs',
      de: 'suchhund|spürhund|suchhunde',
      fr: 'chien pisteur',
      es: 'rastreador',
    },
  },
  drone: { words: { en: 'drone', de: 'drohne', fr: 'drone', es: 'dron' } },
  helicopter: { words: { en: 'helicopter', de: 'hubschrauber', fr: 'hélicoptère', es: 'helicóptero' } },
  relative: {
    words: {
      en: 'husband|wife|son|daughter|father|mother|brother|sister|relative',
      de: 'ehemann|ehefrau|sohn|tochter|vater|mutter|bruder|schwester|angehörige',
      fr: 'mari|épouse|fils|père|mère|frère|sœur|proche',
      es: 'marido|esposa|hijo|hija|padre|madre|hermano|hermana|familiar',
    },
  },
};

/** The ways in which a body or somebody who was missed is said to have been found somewhere. */
const lying: Ways = {
  en: [
    `${missed} ~4 ${found}|lay ~5 in|on|inside ~3 X`,
    `${found} ~2 body|remains ~3 in|on|inside ~3 X`,
    `${missed} ~3 pulled|fished|dragged|recovered ~1 out|from ( of )? ~3 X`,
  ],
  de: [
    `${missedGerman} ~5 in|im|am|auf ~3 X ~3 gefunden|entdeckt|geborgen`,
    'fand|fanden ~8 in|im|auf ~2 X',
    `zogen|bargen ~5 aus ~2 X`,
  ],
  fr: [`${missedFrench} ~3 retrouvé|découvert|retrouvée|découverte|trouvé|trouvée|repêché ~2 dans|en|sur|au ~3 X`],
  es: [`${missedSpanish} ~3 hallado|encontrado|hallada|encontrada|localizado|apareció ~2 en ~3 X`],
};

const spots: Readonly<Record<string, Told>> = {
  forest: {
    words: { en: 'forest|wood|woods|woodland', de: 'wald|waldstück|*wald', fr: 'forêt|bois', es: 'bosque|monte' },
  },
  water: {
    words: {
      en: 'river|lake|canal|pond|reservoir|sea|harbour',
      de: 'fluss|see|kanal|*kanal|*see|teich|meer|hafenbecken',
      fr: 'rivière|lac|canal|étang|mer|fleuve',
      es: 'río|lago|canal|estanque|mar|embalse',
    },
  },
  vehicle: {
    words: {
      en: 'car|boot|van|lorry',
      de: 'auto|kofferraum|wagen|lastwagen',
      fr: 'voiture|coffre',
      es: 'coche|maletero',
    },
  },
  field: { words: { en: 'field|meadow', de: 'feld|acker|wiese', fr: 'champ|pré', es: 'campo|prado|descampado' } },
  'building: barn': {
    words: { en: 'barn|shed', de: 'scheune|schuppen', fr: 'grange|cabanon', es: 'granero|cobertizo' },
  },
  'building: flat': {
    words: {
      en: 'flat|apartment|house|home|hotel|kitchen|bedroom|bathroom',
      de: 'wohnung|haus|hotel|hotelzimmer',
      fr: 'appartement|maison|hôtel|domicile',
      es: 'piso|vivienda|casa|hotel|domicilio',
    },
  },
  ditch: {
    words: { en: 'ditch|ravine|gully', de: 'graben|straßengraben|schlucht', fr: 'fossé|ravin', es: 'cuneta|barranco' },
  },
  well: { words: { en: 'well|shaft', de: 'brunnen|schacht', fr: 'puits', es: 'pozo' } },
};

/** By whom and where a body, or somebody who was missed, was found. Both may be told of two finds, so they differ softly. */
export const findings: readonly Frame[] = [
  ofStory(
    'finderKind',
    'found by',
    'attribution',
    {},
    { states: statesToldIn(finding, finders), soft: true, narrowing: ofAnother },
  ),
  ofStory(
    'foundIn',
    'found in',
    'location',
    {},
    { states: statesToldIn(lying, spots), soft: true, narrowing: ofAnother },
  ),
];
