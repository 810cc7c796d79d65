import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother, statesToldIn, type Told, type Ways } from './ways.ts';

/** The ways in which a vehicle is said to run into something. */
const ways: Ways = {
  en: [
    'car|bus|van|lorry|truck|coach|vehicle|tram|driver|motorcycle|motorcyclist|minibus ( … )? crashed|ran|rammed|smashed|ploughed|plowed|slammed into ~3 X',
    'car|bus|van|lorry|truck|coach|vehicle|tram|driver|motorcycle|motorcyclist|minibus ~1 hit|struck|rammed ~3 X',
  ],
  de: [
    'auto|bus|wagen|lastwagen|lkw|fahrzeug|tram|straßenbahn|transporter|motorrad|fahrer|pkw ( … )? prallte|fuhr|krachte|raste ~2 gegen|in ~2 X',
    'auto|bus|wagen|lastwagen|lkw|fahrzeug|tram|straßenbahn|transporter|motorrad|fahrer|pkw ( … )? rammte ~2 X',
    'gegen ~2 X geprallt|gefahren|gekracht|gerast',
  ],
  fr: [
    'voiture|bus|car|autocar|camion|véhicule|tramway|moto|conducteur|camionnette ~3 percuté|heurté|percute|heurte|embouti ~3 X',
    'encastré|encastrée|écrasé|écrasée dans|contre ~3 X',
  ],
  es: [
    'coche|autobús|autocar|camión|vehículo|tranvía|moto|conductor|furgoneta ( … )? chocó|estrelló|empotró|colisionó ~1 contra|con ~3 X',
  ],
};

/** What stands by a road, by name. */
const objects: Readonly<Record<string, Told>> = {
  tree: { words: { en: 'tree', de: 'baum', fr: 'arbre|platane', es: 'árbol' } },
  wall: { words: { en: 'wall', de: 'mauer|wand|hauswand|mauerwerk', fr: 'mur|muret', es: 'muro|tapia|pared' } },
  'bus shelter': {
    words: {
      en: 'bus shelter|stop',
      de: 'bushäuschen|bushaltestelle|wartehäuschen',
      fr: 'abribus|arrêt de bus',
      es: 'marquesina|parada',
    },
  },
  'lamp post': {
    words: {
      en: 'lamppost|lamp-post',
      de: 'laterne|straßenlaterne|laternenmast|laternenpfahl',
      fr: 'lampadaire|réverbère',
      es: 'farola',
    },
  },
  'crash barrier': {
    words: {
      en: 'crash|safety barrier|rail',
      de: 'leitplanke|leitplanken|schutzplanke',
      fr: 'glissière|rail',
      es: 'quitamiedos|guardarraíl',
    },
  },
  bridge: {
    words: { en: 'bridge pillar|pier|support', de: 'brückenpfeiler', fr: 'pile de pont', es: 'pilar del puente' },
  },
  house: { words: { en: 'house', de: 'haus|wohnhaus|einfamilienhaus', fr: 'maison', es: 'casa|vivienda' } },
  'shop window': {
    words: {
      en: 'shop|shopfront|storefront',
      de: 'schaufenster|ladenfront',
      fr: 'vitrine|devanture',
      es: 'escaparate',
    },
  },
};

/** What the vehicle of a story ran into; it may be several things in turn, so they differ softly. */
export const struckObject: Frame = ofStory(
  'struckObject',
  'ran into',
  'other',
  {},
  { states: statesToldIn(ways, objects), soft: true, narrowing: ofAnother, evolving: true },
);
