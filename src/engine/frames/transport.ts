import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

const craft = 'flight|plane|jet|aircraft|airliner|train|ferry|boat|bus|coach|helicopter|ship';

/** Those of whom this is told need not be all who were aboard. */
const fell = words(
  'sick ill infected injured hurt missing fell fallen krank verletzt infiziert malades blessés enfermos heridos',
);

/** What is on board besides people. */
const things = words(
  'satellite satellites cars vehicles trucks containers tonnes tons cattle sheep horses weapons computers cameras',
);

/** What is told of a crash: who was aboard, who lived, how fast it went, from where to where. */
export const transport: readonly Frame[] = [
  ofStory(
    'aboard',
    'people aboard',
    'number',
    {
      en: [
        '{amount:count} ~4 aboard|onboard',
        '{amount:count} ~4 on board',
        'carrying|carried ~2 {amount:count} ~1 people|passengers|crew|travellers|travelers',
        'aboard|onboard : {amount:count}',
      ],
      de: [
        'saßen|befanden ~2 {amount:count} ~1 menschen|personen|passagiere|insassen|fahrgäste|reisende',
        'an bord ~4 {amount:count} ~1 menschen|personen|passagiere|insassen|fahrgäste|besatzungsmitglieder|crewmitglieder',
        '{amount:count} ~1 menschen|personen|passagiere|passagieren|insassen|fahrgäste|fahrgästen|besatzungsmitglieder|besatzungsmitgliedern ~1 an bord',
      ],
      fr: ['{amount:count} ~3 à bord'],
      es: ['{amount:count} ~3 a bordo'],
    },
    { narrowing: { counted: true, never: new Set([...fell, ...things]) } },
  ),
  ofStory(
    'dailyTraffic',
    'vehicles a day',
    'number',
    {
      en: [
        '{amount:count} ~1 vehicles|cars|lorries|drivers|motorists ~5 a|per|every|each ~1 day',
        '{amount:count} ~1 vehicles|cars|lorries|drivers|motorists ~2 daily',
        'every|each|typical|average day ~2 {amount:count} ~1 vehicles|cars|lorries|drivers|motorists',
      ],
      de: [
        'täglich|tag ~3 {amount:count} ~1 fahrzeuge|autos|lastwagen',
        '{amount:count} ~1 fahrzeuge|autos|lastwagen ~4 täglich|tag',
      ],
      fr: [
        '{amount:count} ~1 véhicules|voitures ~4 par|chaque jour',
        '{amount:count} ~1 véhicules|voitures ~2 quotidiennement',
      ],
      es: ['{amount:count} ~1 vehículos|coches ~3 al|cada día', '{amount:count} ~1 vehículos|coches diarios'],
    },
    { narrowing: { near: { part: words('lorries trucks lastwagen camions camiones') } } },
  ),
  ofStory(
    'survivors',
    'survivors',
    'number',
    {
      en: ['{amount:count} ~1 survivors', '{amount:count} ~2 survived'],
      de: [
        '{amount:count} ~1 überlebende|überlebenden',
        '{amount:count} ~2 menschen|personen|insassen|passagiere ~3 überlebten|überlebt',
      ],
    },
    { evolving: true },
  ),
  ofStory(
    'travelSpeed',
    'speed at the accident',
    'number',
    {
      en: [
        'travelling|traveling|moving|going|driving|speeding at ~3 {amount:speed}',
        'speed of ~2 {amount:speed}',
        'doing ~1 {amount:speed}',
      ],
      de: [
        '{amount:speed} ~2 unterwegs|gefahren|schnell',
        'geschwindigkeit von ~2 {amount:speed}',
        'tempo von ~1 {amount:speed}',
      ],
    },
    {
      narrowing: {
        near: {
          wind: new Set(['wind', 'winds', 'gusts', 'wind', 'windgeschwindigkeit', 'böen']),
          limit: new Set([
            'limit',
            'maximum',
            'permitted',
            'allowed',
            'erlaubt',
            'zulässige',
            'erlaubten',
            'höchstens',
            'top',
          ]),
        },
      },
    },
  ),
  ofStory(
    'origin',
    'travelled from',
    'location',
    { en: [`${craft} ~4 from {amount:name} to {to:name}`], de: ['von {amount:name} nach {to:name}'] },
    { functional: false },
  ),
  ofStory(
    'destination',
    'travelled to',
    'location',
    { en: [`${craft} ~4 from {from:name} to {amount:name}`], de: ['von {from:name} nach {amount:name}'] },
    { functional: false },
  ),
];
