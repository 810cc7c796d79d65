import type { ContradictionKind } from '../report.ts';
import type { Frame, Patterns } from './frame.ts';

/** Makes frames of one functional figure: its slot `amount`, told of the slot named, or of `fallback` where that is empty. */
const figureOf =
  (subject: string, fallback: Frame['fallback']) =>
  (name: string, relation: string, kind: ContradictionKind, patterns: Patterns, rest: Partial<Frame> = {}): Frame => ({
    name,
    relation,
    subject,
    fallback,
    value: 'amount',
    functional: true,
    kind,
    patterns,
    ...rest,
  });

/** A figure of the event that an article reports; its value is the slot `amount`. */
export const ofStory = figureOf('event', 'story');

/** What is told of somebody; the slots are `who` and `amount`. */
export const ofSomeone = figureOf('who', 'someone');

/** A figure of an organisation; the slots are `organisation` and `amount`. */
export const ofOrganisation = figureOf('organisation', 'organisation');

/** People as news counts them, for patterns. */
export const peopleEnglish =
  'people|persons|residents|workers|civilians|passengers|children|adults|villagers|men|women|tourists|students|soldiers|others|protesters|demonstrators|suspects|families';
export const peopleGerman =
  'menschen|personen|einwohner|zivilisten|passagiere|kinder|arbeiter|bewohner|frauen|männer|soldaten|anwohner|familien|demonstranten|verdächtige|tatverdächtige';
