import type { PlaceLexicon } from '../places.ts';
import { words } from '../words.ts';

export const places: PlaceLexicon = {
  endings: words(
    `straße strasse allee gasse platz brücke bahnhof flughafen stadion halle park sattel grat gipfel gletscher tal ufer insel hafen
    kai damm wald tunnel kanal turm schloss kirche dom friedhof viertel street road square station airport stadium arena ground
    hall island bay beach bridge`,
  ),
  nouns: words(
    `stadt kleinstadt großstadt hafenstadt stadtteil ortsteil vorort dorf ort gemeinde weiler bezirk landkreis kreis provinz region
    hafen insel tal bucht küste berg gipfel see stausee fluss kanal wald straße platz flughafen bahnhof stadion gefängnis
    justizvollzugsanstalt halle sporthalle turnhalle mehrzweckhalle kirche dom kloster schloss burg brücke tunnel staudamm
    talsperre campingplatz friedhof hotel haus schule klinik krankenhaus`,
  ),
  of: words('von vom bei in im an am'),
};
