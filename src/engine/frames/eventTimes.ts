import { words } from '../language/words.ts';
import { otherShock } from './disaster.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

/** A time told in another zone than that of the place. */
const zones = words('utc gmt et est edt pt pst pdt cet cest bst mez mesz weltzeit');

/** When a fire was under control, and when it was out, is not when it began. */
const controlled = words(
  'control controlled contained kontrolle maîtrisé maîtrisée circonscrit circonscrite contenu fixé controlado controlada',
);
const over = words('extinguished doused gelöscht éteint éteinte extinguido extinguida apagado sofocado');

/** When each kind of event happened, to the minute and to the day. */
function timesOfEvents(): Frame[] {
  const kinds: readonly [string, string, string, string, string, moreEnglish?: string][] = [
    [
      'quake',
      'quake|earthquake|tremor|temblor',
      'struck|hit|shook|rocked|occurred|happened|was',
      'beben|erdbeben',
      'ereignete|ereignet|erschütterte|erschüttert|bebte|traf|geschah',
    ],
    [
      'fire',
      'fire|blaze|wildfire',
      'broke|started|began|erupted',
      'feuer|brand|waldbrand',
      'brach|begann|entstand|ausgebrochen|ausbrach|entstanden',
      'it|which|that broke out ~1 at|around|about|before|after {amount:clock}',
    ],
    [
      'crash',
      'crash|collision|derailment|accident',
      'happened|occurred|took',
      'unfall|unglück|absturz|zusammenstoß',
      'ereignete|ereignet|geschah|passierte|kam',
    ],
    [
      'explosion',
      'explosion|blast',
      'happened|occurred|rocked|tore|ripped|shook',
      'explosion',
      'ereignete|ereignet|erschütterte|erschüttert',
    ],
    [
      'launch',
      'rocket|launcher|spacecraft|probe|capsule|mission',
      'lifted|blasted|took|launched|left',
      'rakete|trägerrakete|sonde|kapsel|raumschiff',
      'hob|startete|gestartet|abgehoben',
    ],
    ['storm', 'hurricane|storm|cyclone|typhoon', 'made|hit|struck', 'hurrikan|sturm|zyklon|taifun', 'traf|erreichte'],
  ];
  return kinds.flatMap(([name, nounEnglish, verbEnglish, nounGerman, verbGerman, moreEnglish = []]) => [
    ofStory(
      `${name}Clock`,
      `time of day of the ${name}`,
      'date',
      {
        en: [
          `${nounEnglish} … ${verbEnglish} … at|around|about|before|after {amount:clock}`,
          `at {amount:clock} … ${nounEnglish} ~3 ${verbEnglish}`,
          ...[moreEnglish].flat(),
        ],
        de: [
          `${nounGerman} … um|gegen {amount:clock}`,
          `um|gegen {amount:clock} … ${nounGerman} ~6 ${verbGerman}`,
          `um|gegen {amount:clock} ~1 ${verbGerman} … ${nounGerman}`,
        ],
      },
      { clock: true, narrowing: { near: { ...otherShock, controlled, over, zone: zones } } },
    ),
    ofStory(
      `${name}Day`,
      `day of the ${name}`,
      'date',
      {
        en: [`${nounEnglish} ~1 ${verbEnglish} ~4 on ~1 {amount:day}`, `{amount:day} 's ${nounEnglish}`],
        de: [`${nounGerman} ~1 ${verbGerman} ~3 am ~1 {amount:day}`],
      },
      { narrowing: { near: otherShock } },
    ),
  ]);
}

/** A call or an alarm that was not the first. */
const laterCall = {
  later: words('again erneut second third further another false later zweiter zweite weitere später fehlalarm'),
};

export const eventTimes: readonly Frame[] = [
  ...timesOfEvents(),
  ofStory(
    'controlledClock',
    'time of day when the fire was under control',
    'date',
    {
      en: [
        'under control ~3 {amount:clock}',
        'under control ~3 at|by|around|about|shortly ~2 {amount:clock}',
        'contained ~2 at|by|around|about ~1 {amount:clock}',
      ],
      de: [
        'um|gegen|bis {amount:clock} ~6 unter kontrolle',
        'unter kontrolle ~4 um|gegen {amount:clock}',
        'um|gegen {amount:clock} ~4 eingedämmt',
      ],
      fr: ['maîtrisé|maîtrisée|circonscrit|fixé ~3 à|vers {amount:clock}'],
      es: ['controlado|controlada|controlados|controladas|estabilizado ~2 a|hacia|sobre|hasta las|la {amount:clock}'],
    },
    { clock: true, polarity: 'affirmed', narrowing: { near: { out: over, zone: zones } } },
  ),
  ofStory(
    'alarmClock',
    'time of day of the alarm',
    'date',
    {
      en: [
        'alarm ~3 raised|sounded ~2 at|around|about|before|after ~1 {amount:clock}',
        'alarm ~3 raised|sounded {amount:clock}',
        'call ~4 came|reached|received ~5 {amount:clock}',
        'crews|firefighters|brigade|police ~2 called|alerted|summoned ~5 at|around|about ~1 {amount:clock}',
        'alerted|called ~3 at|around|about ~1 {amount:clock}',
      ],
      de: [
        'alarm|notruf ~3 um|gegen {amount:clock} ~2 ein|ausgelöst|alarmiert',
        'um|gegen {amount:clock} ~5 alarmiert|notruf',
        'alarmierung|notruf ~3 um|gegen {amount:clock}',
      ],
      fr: [
        'alerte|appel ~3 donnée|donné|reçu|parvenu ~3 à|vers {amount:clock}',
        'pompiers|secours ~2 alertés|appelés ~3 à|vers {amount:clock}',
      ],
      es: [
        'aviso|alerta|llamada ~6 a|hacia|sobre las|la {amount:clock}',
        'alertados|avisados ~3 a|hacia|sobre las|la {amount:clock}',
      ],
    },
    { clock: true, narrowing: { near: { ...laterCall, zone: zones } } },
  ),
  ofStory(
    'strikeStart',
    'first day of the strike',
    'date',
    {
      en: [
        'strike|walkout|stoppage ~3 begin|begins|began|start|starts|started ~2 {amount:day}',
        'walk|walked|walking out ~2 on|from ~1 {amount:day}',
        'walk|walked|walking out {amount:since}',
        'go|goes|going|went on strike ~2 on|from ~1 {amount:day}',
        'down|downed tools ~2 on|from ~1 {amount:day}',
      ],
      de: [
        'streik|ausstand|arbeitsniederlegung ~3 beginnt|begann|startet ~3 {amount:day}',
        'streiken|streikt ~3 ab ~1 {amount:day}',
      ],
      fr: ['grève ~4 débute|débutera|commence|commencera ~2 {amount:day}'],
      es: ['huelga|paro ~4 comienza|comenzará|empieza|empezará|arranca ~2 {amount:day}'],
    },
    { narrowing: { near: { other: words('another second next previous last weitere autre otra') } } },
  ),
];
