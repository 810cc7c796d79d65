import type { PlaceLexicon } from '../places.ts';
import { words } from '../words.ts';

/** Last words that are surnames or firms as often as places (Hill, Lane, House, Bank) are left out. */
export const places: PlaceLexicon = {
  endings: words(
    `street road avenue boulevard square drive terrace plaza station airport stadium arena ground park hall ridge saddle beach
    harbour harbor bay island islands isle valley river creek canyon mountain mountains peak glacier lake forest bridge tunnel
    marina pier quay docks wharf flats cemetery cathedral motorway highway gorge falls dam reservoir county province district
    township heights gardens palace abbey crossing junction coast cape canal strait desert plateau peninsula`,
  ),
  nouns: words(
    `town city village hamlet suburb neighbourhood neighborhood district borough province region county municipality parish port
    harbour harbor island islet isle valley bay cape peninsula beach coast mountain summit lake river canal forest street road
    square airport station stadium prison hall house church cathedral monastery docks quay quayside marina bridge tunnel dam
    resort spa campsite cemetery outskirts shore shores banks slopes`,
  ),
  of: words('of at in near on outside'),
};
