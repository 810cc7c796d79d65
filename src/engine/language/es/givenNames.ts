import { words } from '../words.ts';

/** Given names of Spanish-speaking countries that are ordinary words or places elsewhere, and so not among the international ones; without accents. */
export const spanishNames: ReadonlySet<string> = words(`
  alba alberta alma amador amaia amparo angeles angustias ascension asuncion bruna candela candelaria chema clemente concepcion concha conchita consuelo
  cosme covadonga cruz dalia dolores domingo encarnacion esperanza estrella fidel flor german guadalupe iago iker imanol inaki justa justo leire lourdes
  luz macarena malena marina maximo mercedes milagros modesto montserrat nacho natividad nieves olalla pancho pastora paz perla pilar placido primitivo
  prudencio purificacion quim ramona refugio remedios rocio sabina sagrario salome salvador santos segundo silvestre socorro sol soledad tadeo telmo
  tirso trinidad unai urbano valeriano ventura virgilio virtudes`);
