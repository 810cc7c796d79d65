import type { PlaceLexicon } from '../places.ts';
import { words } from '../words.ts';

export const places: PlaceLexicon = {
  endings: words('street road square station airport stadium arena ground park hall island bay beach bridge'),
  nouns: words(
    `ville village hameau banlieue quartier commune arrondissement département canton province région port île îlot presqu'île vallée
    baie cap plage côte mont sommet col lac rivière fleuve canal forêt bois rue avenue boulevard place quai route aéroport gare
    stade prison salle gymnase maison église cathédrale abbaye monastère château pont tunnel barrage camping cimetière hôtel école
    hôpital clinique refuge`,
  ),
  of: words("de d' du des à en près"),
};
