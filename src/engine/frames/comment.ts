import type { Frame } from './frame.ts';

/** Whether somebody who was asked has answered: "did not respond" here, an answer there. */
export const comment: Frame = {
  name: 'comment',
  relation: 'answer to questions',
  subject: 'who',
  fallback: 'something',
  value: 'answer',
  functional: true,
  kind: 'disclosure',
  soft: true,
  evolving: true,
  patterns: {},
  states: {
    none: {
      en: [
        "{who:name} did not|n't ~2 respond|reply|comment|answer",
        "{who:name} didn't ~2 respond|reply|comment|answer",
        '{who:name} ( has|had|have|did|declined )? ~1 <declineComment>',
        '<declineComment>',
        '{who:name} declined|refused ~1 comment',
        '{who:name} could not ~1 ~1 reached',
        '{who:name} was|were not ~2 available ~2 comment',
        'spokesperson|spokesman|spokeswoman|representative for|of {who:name} declined|refused ~1 comment',
        'spokesperson|spokesman|spokeswoman|representative for|of {who:name} did not ~2 respond|reply|comment',
      ],
      de: [
        '{who:name} ~8 <declineComment>',
        '{who:name} ~2 wollte|wollten|will sich ~6 nicht ~3 äußern',
        '{who:name} ~4 reagierte|reagierten|antwortete ~4 nicht',
        '{who:name} ließ ~4 unbeantwortet',
        '{who:name} lehnte ~2 stellungnahme|kommentar ~3 ab',
        '{who:name} war ~6 nicht ~2 erreichbar|erreichen',
      ],
    },
    'has answered': {
      en: [
        '{office} for {who:name} said|told|confirmed',
        "{who:name} 's ~1 {office} ( {name} )? said|told|confirmed",
        '{who:name} spokesperson|spokesman|spokeswoman said|told',
        '{who:name} said in ~3 statement|email|e-mail|reply|response',
        '{who:name} told reporters|journalists',
      ],
      de: [
        '{office} von|der|des {who:name} ~3 sagte|erklärte|bestätigte|teilte',
        '{who:name} teilte ~3 mit',
        '{who:name} erklärte ~3 auf anfrage',
      ],
    },
  },
};
