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

export const eventTimes: readonly Frame[] = timesOfEvents();
