import { neutralTimes } from '../neutral.ts';
import type { TimeWords } from '../values.ts';

export const times: TimeWords = neutralTimes;
