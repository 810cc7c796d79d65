import type { ContradictionKind } from '../report.ts';
import type { Frame, Patterns } from './frame.ts';

type Rest = Partial<Frame>;

/** A figure of the event that an article reports; its value is the slot `amount`. */
export const ofStory = (
  name: string,
  relation: string,
  kind: ContradictionKind,
  patterns: Patterns,
  rest: Rest = {},
): Frame => ({
  name,
  relation,
  subject: 'event',
  fallback: 'story',
  value: 'amount',
  functional: true,
  kind,
  patterns,
  ...rest,
});

/** What is told of somebody; the slots are `who` and `amount`. */
export const ofSomeone = (
  name: string,
  relation: string,
  kind: ContradictionKind,
  patterns: Patterns,
  rest: Rest = {},
): Frame => ({
  name,
  relation,
  subject: 'who',
  fallback: 'someone',
  value: 'amount',
  functional: true,
  kind,
  patterns,
  ...rest,
});

/** A figure of an organisation; the slots are `organisation` and `amount`. */
export const ofOrganisation = (
  name: string,
  relation: string,
  kind: ContradictionKind,
  patterns: Patterns,
  rest: Rest = {},
): Frame => ({
  name,
  relation,
  subject: 'organisation',
  fallback: 'organisation',
  value: 'amount',
  functional: true,
  kind,
  patterns,
  ...rest,
});

/** People as news counts them, for patterns. */
export const peopleEnglish =
  'people|persons|residents|workers|civilians|passengers|children|adults|villagers|men|women|tourists|students|soldiers|others|protesters|demonstrators|suspects|families';
export const peopleGerman =
  'menschen|personen|einwohner|zivilisten|passagiere|kinder|arbeiter|bewohner|frauen|männer|soldaten|anwohner|familien|demonstranten|verdächtige|tatverdächtige';
