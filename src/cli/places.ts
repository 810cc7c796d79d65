import { relative, resolve } from 'node:path';
import type { Claim } from '../engine/report.ts';
import { fullestOfEachSource } from '../formats/exported.ts';
import { counted } from '../formats/wording.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import type { Checked } from './check.ts';
import { printable, quoted } from './wording.ts';

/** A quote and where it stands, as `file:line:column`, which terminals and editors open. */
export interface Place {
  readonly place: string;
  readonly quote: string;
}

/** Finds the claims of a report in its sources. */
export class Places {
  readonly #checked: Checked;
  readonly #directory: string;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #indexes = new Map<string, LineIndex>();

  /** @param directory the folder that paths are named from */
  constructor(checked: Checked, directory: string) {
    this.#checked = checked;
    this.#directory = directory;
    this.#claims = new Map(checked.report.claims.map((claim) => [claim.id, claim]));
  }

  /** The path of a source, named from the directory. */
  path(source: string): string {
    return printable(relative(this.#directory, resolve(this.#checked.base, source)).replaceAll('\\', '/'));
  }

  /** Line and column count from 1, columns in UTF-16 code units. */
  of(claim: Claim): Place {
    const { line, character } = this.#index(claim.source).positionAt(claim.start);
    return { place: `${this.path(claim.source)}:${line + 1}:${character + 1}`, quote: quoted(claim.words) };
  }

  /** The claims by id, in the order of the sources and their text. */
  all(ids: readonly string[]): Claim[] {
    return ids
      .flatMap((id) => this.#claims.get(id) ?? [])
      .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start));
  }

  /** The claim of each source that says most, with a note on the places left out. */
  fullest(ids: readonly string[]): { readonly claims: Claim[]; readonly leftOut: string | undefined } {
    const all = this.all(ids);
    const fullest = fullestOfEachSource(all);
    const more = all.length - fullest.length;
    const inThem = fullest.length === 1 ? 'this source' : 'these sources';
    return {
      claims: fullest,
      leftOut: more > 0 ? `and ${counted(more, 'more place')} in ${inThem}` : undefined,
    };
  }

  #index(path: string): LineIndex {
    const known = this.#indexes.get(path);
    if (known) return known;
    const index = new LineIndex(this.#checked.texts.get(path) ?? '');
    this.#indexes.set(path, index);
    return index;
  }
}
