import type { PlaceLexicon } from '../places.ts';
import { words } from '../words.ts';

export const places: PlaceLexicon = {
  endings: words('street road square station airport stadium arena ground park hall island bay beach bridge'),
  nouns: words(
    `ciudad pueblo aldea localidad barrio suburbio municipio distrito comarca provincia región puerto isla islote península valle
    bahía cabo playa costa monte cerro cumbre puerto lago río canal bosque calle avenida plaza paseo carretera aeropuerto estación
    estadio cárcel prisión sala polideportivo pabellón casa iglesia catedral monasterio castillo puente túnel presa embalse camping
    cementerio hotel escuela colegio hospital refugio`,
  ),
  of: words('de del en a'),
};
