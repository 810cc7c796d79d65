import type { Translation } from '../translation.ts';
import { business } from './business.ts';
import { disaster } from './disaster.ts';
import { people } from './people.ts';
import { society } from './society.ts';

/** The patterns of French, by frame. */
export const french: Translation = { ...people, ...business, ...disaster, ...society };
