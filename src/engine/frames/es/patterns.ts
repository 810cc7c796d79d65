import type { Translation } from '../translation.ts';
import { business } from './business.ts';
import { disaster } from './disaster.ts';
import { people } from './people.ts';
import { society } from './society.ts';

/** The patterns of Spanish, by frame. */
export const spanish: Translation = { ...people, ...business, ...disaster, ...society };
