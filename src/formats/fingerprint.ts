import type { Claim, Contradiction } from '../engine/report.ts';
import { oneLine } from '../text/plain.ts';

/**
 * A name for a contradiction that stays while what it is about stays: made of its kind and of what each side says in which
 * source, not of where it stands, so that an edit elsewhere in the articles does not change it.
 */
export function fingerprintOf(contradiction: Contradiction, claims: readonly Claim[]): string {
  const sides = claims.map(({ source, words }) => JSON.stringify([source, oneLine(words).toLowerCase()])).sort();
  return hash(JSON.stringify([contradiction.kind, contradiction.subject, contradiction.relation, ...new Set(sides)]));
}

/** FNV-1a of the UTF-16 code units, 64 bits in hexadecimal. Tells texts apart; it guards nothing. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
