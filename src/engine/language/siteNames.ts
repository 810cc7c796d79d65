import { packs } from './packs.ts';

/** German joins what a place is to its name: Lindenstraße. */
const joined = /\p{L}{3}(?:straße|strasse|allee|gasse|platz|brücke|bahnhof|halle|park|tunnel)$/u;

/** Does a name in lower case say of itself that it is a street, a station, an island or the like, by its last word? */
export function isSiteName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return joined.test(last) || Object.values(packs).some(({ places }) => places.endings.has(last));
}
