import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { ofAnother } from './ways.ts';

const craft =
  'ship|boat|vessel|freighter|tanker|ferry|barge|trawler|yacht|liner|plane|aircraft|jet|flight|airliner|helicopter|train|bus|coach|lorry|truck|convoy|it';
const craftGerman =
  'schiff|frachter|tanker|fähre|kahn|yacht|maschine|flugzeug|jet|flug|hubschrauber|zug|bus|reisebus|lastwagen';
const craftFrench = 'navire|cargo|pétrolier|ferry|bateau|avion|appareil|vol|hélicoptère|train|bus|autocar|camion';
const craftSpanish = 'barco|buque|carguero|petrolero|ferri|avión|aparato|vuelo|helicóptero|tren|autobús|camión';

/** Where the ship, the plane or the train of a story was going, and from where; it may call at places between, so they differ softly. */
export const voyage: readonly Frame[] = [
  ofStory(
    'boundFor',
    'bound for',
    'location',
    {
      en: [
        `${craft} ~3 bound|heading|headed|sailing|making|destined for {amount:name}`,
        `${craft} ~3 on ~1 way|voyage|journey|passage ( from {from:name} )? to {amount:name}`,
        `${craft} ~3 en route ( from {from:name} )? to {amount:name}`,
        `${craft} ~2 {amount:name} -bound`,
      ],
      de: [
        `${craftGerman} ~4 auf dem weg ( von {from:name} )? nach {amount:name}`,
        `${craftGerman} ~4 unterwegs ( von {from:name} )? nach {amount:name}`,
        `${craftGerman} hatte {amount:name} als|zum ziel`,
        `${craftGerman} sollte|wollte ~1 nach {amount:name}`,
      ],
      fr: [
        `${craftFrench} ~3 rendait|destination|cap ~1 à|vers|sur|de|pour {amount:name}`,
        `${craftFrench} ~3 faisait route|cap vers|sur {amount:name}`,
        `${craftFrench} ~2 en route|partance pour|vers {amount:name}`,
      ],
      es: [
        `${craftSpanish} ~2 dirigía ~1 a|hacia {amount:name}`,
        `${craftSpanish} ~3 rumbo|camino|destino a|hacia|de {amount:name}`,
      ],
    },
    { soft: true, narrowing: ofAnother },
  ),
  ofStory(
    'comingFrom',
    'coming from',
    'location',
    {
      en: [
        `${craft} ~2 taken|took|taking off ~2 from {amount:name}`,
        `${craft} ~3 left|departed|sailed|sailing|coming|arriving|travelling ~1 from {amount:name}`,
        `${craft} ~2 on ~1 way|voyage|journey|passage from {amount:name}`,
        `${craft} ~3 originated in {amount:name}`,
      ],
      de: [
        `${craftGerman} ~2 in {amount:name} ~2 gestartet|abgeflogen|ausgelaufen|abgefahren`,
        `${craftGerman} ~2 aus|von {amount:name} ~1 gekommen|gestartet|unterwegs`,
        `${craftGerman} kam ~1 aus|von {amount:name}`,
      ],
      fr: [
        `${craftFrench} ~2 décollé|parti|appareillé ~1 de|d' {amount:name}`,
        `${craftFrench} ~2 en provenance|venait de|d' {amount:name}`,
      ],
      es: [
        `${craftSpanish} ~2 despegado|despegó|zarpado|zarpó|salido|partió ~1 de {amount:name}`,
        `${craftSpanish} ~2 procedente de {amount:name}`,
      ],
    },
    { soft: true, narrowing: ofAnother },
  ),
];
