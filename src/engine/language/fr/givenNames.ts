import { words } from '../words.ts';

/** Given names of French-speaking countries that are ordinary words elsewhere, and so not among the international ones; without accents. */
export const frenchNames: ReadonlySet<string> = words(`
  aime capucine clemence come constance honore laure lazare lilou marceau melusine modeste octave olympe ombeline philibert prosper salome ulysse urbain
  valere victoire virginie`);
