import type { Claim, Report } from '../engine/report.ts';

/** What a format is written from. */
export interface Exported {
  readonly report: Report;
  /** The text of every source by its path in the report, as an editor shows it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The version of Crosscheck that made the report. */
  readonly version: string;
  /** A URI reference (RFC 3986) to the source of a path: relative to where the export is read, or absolute. */
  addressOf(path: string): string;
}

/** A path with forward slashes as a relative URI reference. */
export function addressOfPath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  // A colon in the first part would make it a scheme; `encodeURIComponent` leaves none, but an empty part makes a host.
  return encoded.startsWith('//') ? `/.${encoded}` : encoded;
}

/** A place as a URI names it, its path with forward slashes and not encoded. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  toString(): string;
}

/** The address of a source for a file in a folder: from the folder where the source is in or below it, else the whole one. */
export function addressBelow(folder: Place, source: Place): string {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const isBelow =
    folder.scheme === source.scheme && folder.authority === source.authority && source.path.startsWith(root);
  return isBelow ? addressOfPath(source.path.slice(root.length)) : source.toString();
}

/** The claim of each source that says most, in the order of the sources. */
export function fullestOfEachSource(claims: readonly Claim[]): Claim[] {
  const fullest = new Map<string, Claim>();
  for (const claim of claims) {
    const known = fullest.get(claim.source);
    if (!known || claim.words.length > known.words.length) fullest.set(claim.source, claim);
  }
  return [...fullest.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}
