import { eventConcepts } from '../frames/events.ts';
import { frames } from '../frames/frames.ts';

/** Kinds of claims that no frame lists, because their relation is made of the words of each; `open` are those of no frame. */
const general = [
  'count',
  'measure',
  'quantifier',
  'disclosure',
  'quotation',
  'purpose',
  'list',
  'nationality',
  'naming',
  'open',
];

/** Every `kind` that a claim of a report can have, by the alphabet. */
export const claimKinds: readonly string[] = [
  ...new Set([...frames.map(({ name }) => name), ...eventConcepts, ...general]),
].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
