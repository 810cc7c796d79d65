import type { Dimension } from '../values/value.ts';

/** What values that tell a fact are of. An ordinal, a score or an age says too little by itself, and frames compare them. */
export const telling: ReadonlySet<Dimension> = new Set([
  'money',
  'percentage',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'duration',
  'count',
] as const);
