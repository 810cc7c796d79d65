import { neutralNumbers } from '../neutral.ts';
import type { NumberWords } from '../values.ts';

export const numbers: NumberWords = neutralNumbers;
