import type { Party } from '../../claims/anchors.ts';
import { isCountry } from '../../entities/countries.ts';
import type { HolderKind } from '../../language/owning.ts';

/** Whether two parties are one: as far as is told they may be either. */
export type Sameness = 'same' | 'other' | 'unclear';

/** Are two things that are owned one thing? */
export function sameThing(x: Party | null, y: Party | null): Sameness {
  if (!x || !y || isPerson(x) || isPerson(y)) return 'unclear';
  const isNamedAlike = x.names.some((name) => y.names.some((other) => sharesWord(name, other)));
  if (x.vague || y.vague) return isNamedAlike ? 'same' : 'unclear';
  if (x.heads.some((head) => y.heads.includes(head))) return 'same';
  // A name that nothing but its place at the start of a sentence capitalises is read as a noun.
  if ([...x.heads, ...y.heads].some((head) => x.names.includes(head) || y.names.includes(head))) return 'same';
  const isNamed = (party: Party): boolean => party.names.length > 0 && party.heads.length === 0;
  if (isNamed(x) && isNamed(y)) return isNamedAlike ? 'same' : 'other';
  // "Falkenried Kliniken", "the hospital": the one may be the other's name.
  return x.heads.length > 0 && y.heads.length > 0 ? 'other' : 'unclear';
}

/** Nobody is owned: a pronoun that seems to mean a person means something else. */
function isPerson({ kinds, heads }: Party): boolean {
  return heads.length === 0 && kinds.length === 1 && kinds[0] === 'person';
}

/** Are two owners one? Those of two kinds that exclude each other are not. */
export function sameOwner(x: Party, y: Party): Sameness {
  const [a, b] = [kindsOf(x), kindsOf(y)];
  const [namedX, namedY] = [x.names.length > 0, y.names.length > 0];
  const isAlike = a.some((kind) => b.includes(kind));
  if (x.names.some((name) => y.names.some((other) => sharesWord(name, other))))
    return isAlike || a.length === 0 || b.length === 0 ? 'same' : 'unclear';
  if (isAlike) {
    if (namedX && namedY) return a.some((kind) => ofManyNames.has(kind)) ? 'unclear' : 'other';
    return !namedX && !namedY && (alone.has(a[0]!) || sharesHead(x, y)) ? 'same' : 'unclear';
  }
  if (a.length > 0 && b.length > 0)
    return a.every((kind) => b.every((other) => exclusive[kind].includes(other))) ? 'other' : 'unclear';
  if (!namedX && !namedY && a.length + b.length === 0) return sharesHead(x, y) ? 'same' : 'unclear';
  return isBareName(x, a) || isBareName(y, b) ? bareAgainst([...a, ...b], [...x.names, ...y.names]) : 'unclear';
}

/**
 * A name of which nothing else is told may be a town's, a club's or a family's, but is hardly a whole state's. Two of several words
 * that have none in common are two owners; one word may be the other's short form.
 */
function bareAgainst(kinds: readonly HolderKind[], names: readonly string[]): Sameness {
  const isLong = names.every((name) => name.includes(' '));
  if (kinds.length === 0 && isLong && names.length === 2) return 'other';
  const are = (...of: HolderKind[]): boolean => kinds.length > 0 && kinds.every((kind) => of.includes(kind));
  return are('state', 'members') || (isLong && are('family')) ? 'other' : 'unclear';
}

function isBareName({ names, heads }: Party, kinds: readonly HolderKind[]): boolean {
  return kinds.length === 0 && heads.length === 0 && names.length === 1;
}

function kindsOf({ kinds, names, heads }: Party): readonly HolderKind[] {
  const isState = heads.length === 0 && names.length === 1 && isCountry(names[0]!);
  return isState ? ['state'] : kinds;
}

function sharesHead(x: Party, y: Party): boolean {
  return x.heads.some((head) => y.heads.includes(head));
}

/** Owners of whom a story has one of the kind at most. */
const alone: ReadonlySet<HolderKind> = new Set(['state', 'local', 'members', 'family']);
/** Owners who are called by many names: the state, France, the ministry. */
const ofManyNames: ReadonlySet<HolderKind> = new Set(['state', 'local']);

/** Kinds of owners that are never one. A company may be a person's or a club's own. */
const exclusive: Readonly<Record<HolderKind, readonly HolderKind[]>> = {
  state: ['local', 'family', 'club', 'members', 'church', 'company', 'foundation', 'person'],
  local: ['state', 'family', 'club', 'members', 'church', 'company', 'foundation', 'person'],
  family: ['state', 'local', 'club', 'members', 'church', 'company'],
  club: ['state', 'local', 'family', 'church'],
  members: ['state', 'local', 'family', 'church', 'company', 'foundation', 'person'],
  church: ['state', 'local', 'family', 'club', 'members', 'company', 'person'],
  company: ['state', 'local', 'family', 'members', 'church'],
  foundation: ['state', 'local', 'members'],
  person: ['state', 'local', 'members', 'church'],
};

/** "Harlow" and "Harlow Media": the shorter name may stand for the longer one; "the Brandts" for a family's. */
function sharesWord(x: string, y: string): boolean {
  if (x === y) return true;
  const words = new Set(x.split(/[\s-]+/));
  return y
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && (words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, ''))));
}
