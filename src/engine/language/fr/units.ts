import { neutralUnits } from '../neutral.ts';
import type { UnitWords } from '../values.ts';

export const units: UnitWords = neutralUnits;
