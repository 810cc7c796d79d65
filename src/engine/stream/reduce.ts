import type { ComparableClaim } from '../compare/comparable.ts';
import type { Compared } from '../compare/group.ts';
import { ascending } from '../compare/pathOrder.ts';
import { compareSlot } from '../compare/slots.ts';
import { compareSpellings } from '../compare/spellings.ts';
import type { Told } from '../compare/told.ts';
import { compareWordings } from '../compare/wordings.ts';
import { worthTelling } from '../compare/worthTelling.ts';
import { type ComparisonKind, type CorpusWords, findingsOf } from '../reporting.ts';
import { type AnyLine, type ClaimLine, type FindingLine, LINES_VERSION, type ToldLine } from './lines.ts';

/**
 * Which comparisons a pass makes. What a story tells in like words depends on what its slots have told, so slots come first;
 * their pass hands on the lines of the stories.
 */
export type Pass = 'slots' | 'stories';

/**
 * Compares the claims of one key, in whatever order they come, and yields what was found, or what a later pass needs.
 * @param lines all lines of the key
 */
export function* reduceKey(lines: readonly AnyLine[], pass: Pass): Generator<AnyLine> {
  const { key } = lines[0]!;
  if (key.startsWith('finding ') || (key.startsWith('story ') && pass === 'slots')) {
    yield* lines;
    return;
  }
  const claims = linked(lines.filter((line) => 'claim' in line).sort(byPlace));
  const words = new LineWords(claims);
  if (key.startsWith('slot ')) {
    const compared = compareSlot(claims.map(claimOf), words.textOf, words.sameEntity);
    yield* findingLines(compared, 'slot', words);
    yield* toldLines(compared);
  } else if (key.startsWith('story ')) {
    if (new Set(claims.map(({ claim }) => claim.path)).size < 2) return;
    const compared = compareWordings(claims.map(claimOf), toldIn(lines), words.textOf);
    yield* findingLines(compared, 'wording', words);
  } else if (key.startsWith('spelling ')) {
    const [a, b] = key.slice('spelling '.length).split('|') as [string, string];
    const found = compareSpellings(
      { a, b, reason: claims[0]?.reason ?? '' },
      () => claims.map(claimOf),
      (claim) => words.textOf(claim),
    );
    yield* findingLines({ agreements: [], comparisons: found ? [found] : [] }, 'spelling', words);
  }
}

/** What the findings' words are made of, from the lines of their claims. */
class LineWords implements CorpusWords {
  readonly #lines: ReadonlyMap<ComparableClaim, ClaimLine>;
  readonly #sources: ReadonlyMap<string, ClaimLine>;
  readonly #roots: ReadonlyMap<string, string>;

  constructor(lines: readonly ClaimLine[]) {
    this.#lines = new Map(lines.map((line) => [line.claim, line]));
    this.#sources = new Map(lines.map((line) => [line.claim.path, line]));
    this.#roots = new Map(lines.flatMap(({ roots }) => [...roots]));
  }

  textOf = (claim: ComparableClaim) => this.#lines.get(claim)!;
  subjectOf = (claim: ComparableClaim) => this.#lines.get(claim)!.subject;
  statedDateOf = (path: string) => this.#sources.get(path)!.stated;
  originOf = (path: string) => this.#sources.get(path)!.origin ?? undefined;
  sameEntity = (x: string, y: string) => (this.#roots.get(x) ?? x) === (this.#roots.get(y) ?? y);
}

function* findingLines(compared: Compared, kind: ComparisonKind, words: CorpusWords): Generator<FindingLine> {
  for (const [path, found] of findingsOf(worthTelling(compared), kind, words)) {
    const line = { key: `finding ${path}`, version: LINES_VERSION };
    for (const { finding } of found.agreements) yield { ...line, agreement: finding };
    for (const { finding } of found.contradictions) yield { ...line, contradiction: finding };
    for (const { finding } of found.comparisons) yield { ...line, comparison: finding };
  }
}

/** To every story of the slot's claims, what it must not tell again and what contradicts it. */
function* toldLines({ agreements, comparisons }: Compared): Generator<ToldLine> {
  const place = ({ id, path, draft: { start, end } }: ComparableClaim) => ({ id, path, draft: { start, end } });
  const side = ({ claims }: { readonly claims: readonly ComparableClaim[] }) => ({ claims: claims.map(place) });
  const judged = comparisons.filter(({ verdict }) => verdict.outcome !== 'not_comparable');
  const groups = [...agreements, ...judged.flatMap(({ a, b }) => [a, b])];
  const stories = new Set(groups.flatMap(({ claims }) => claims.map(({ story }) => story)));
  const told: Told = {
    agreements: agreements.map(side),
    comparisons: judged.map(({ a, b, verdict }) => ({ a: side(a), b: side(b), verdict: { outcome: verdict.outcome } })),
  };
  for (const story of stories) yield { key: `story ${story}`, version: LINES_VERSION, told };
}

function toldIn(lines: readonly AnyLine[]): Told {
  const told = lines.flatMap((line) => ('told' in line ? line.told : []));
  return {
    agreements: told.flatMap(({ agreements }) => agreements),
    comparisons: told.flatMap(({ comparisons }) => comparisons),
  };
}

/** The lines with one object for each figure and date of a source, whichever claims tell it, as it was before they were written. */
function linked(lines: readonly ClaimLine[]): ClaimLine[] {
  const known = new Map<string, unknown>();
  return lines.map((line) => {
    const { path, draft } = line.claim;
    const one = <T>(number: number | null | undefined, item: T): T => {
      const found = (known.get(`${number} ${path}`) as T | undefined) ?? item;
      known.set(`${number} ${path}`, found);
      return found;
    };
    const { shared } = line;
    const figures = draft.figures.map((figure, i) =>
      one(shared.figures[2 * i], { ...figure, quantity: one(shared.figures[2 * i + 1], figure.quantity) }),
    );
    const moments = draft.moments.map((moment, i) =>
      one(shared.moments[2 * i], { ...moment, expression: one(shared.moments[2 * i + 1], moment.expression) }),
    );
    let { value } = draft;
    if (value.kind === 'quantity') value = { ...value, quantity: one(shared.value, value.quantity) };
    else if (value.kind === 'time') value = { ...value, expression: one(shared.value, value.expression) };
    return { ...line, claim: { ...line.claim, draft: { ...draft, figures, moments, value } } };
  });
}

function byPlace(a: ClaimLine, b: ClaimLine): number {
  return ascending(a.claim.path, b.claim.path) || a.place - b.place;
}

function claimOf({ claim }: ClaimLine): ComparableClaim {
  return claim;
}
