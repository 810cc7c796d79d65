import type { Figure } from '../claims/anchors.ts';
import { relationOf } from '../values/compare.ts';
import type { Quantity } from '../values/value.ts';
import type { ComparableClaim } from './comparable.ts';
import { shareByChance } from './facts/gates.ts';
import { shortestBySource } from './shortest.ts';
import { DISTINCT, significantDigits, telling } from './telling.ts';

/** With one digit less than the distinct ones have, the clauses must have something else in common. */
const SHARED = 1;
/** A round number says little: the words beside it must have this much in common. */
const SHARED_NEAR = 1;
/** The numbers up to this one count parts of many things; those must share more. */
const SMALL = 10;
const SHARED_BY_SMALL = 2;
/** A value is held against this many following ones at most. */
const NEIGHBOURS = 24;

interface Held {
  readonly claim: ComparableClaim;
  readonly quantity: Quantity;
  readonly figure: Figure;
}

/**
 * Claims of different sources of one story that hold the same telling value: £21.4 million, 1,720 metres (5,640 feet). Two
 * outlets that report one event hardly come by the same three digits in any other way.
 */
export function alignByValue(claims: readonly ComparableClaim[]): ComparableClaim[][] {
  const byKind = new Map<string, Held[]>();
  for (const claim of claims) {
    for (const figure of claim.draft.figures) {
      const { quantity } = figure;
      if (!telling.has(quantity.dimension) || quantity.bound !== 'exact') continue;
      const key = `${claim.story} ${quantity.dimension} ${quantity.unit} ${claim.draft.polarity}`;
      const list = byKind.get(key);
      if (list) list.push({ claim, quantity, figure });
      else byKind.set(key, [{ claim, quantity, figure }]);
    }
  }
  return [...byKind.values()].flatMap(groupsOf).filter((group) => new Set(group.map(({ path }) => path)).size > 1);
}

function groupsOf(held: Held[]): ComparableClaim[][] {
  held.sort((a, b) => a.quantity.low - b.quantity.low || (a.claim.id < b.claim.id ? -1 : 1));
  const groups: Held[][] = [];
  const placed = new Set<Held>();
  for (const [i, first] of held.entries()) {
    if (placed.has(first)) continue;
    const group = [first];
    for (const next of held.slice(i + 1, i + 1 + NEIGHBOURS)) {
      if (!placed.has(next) && sameFact(first, next)) {
        group.push(next);
        placed.add(next);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups.map((group) => shortestBySource(group.map(({ claim }) => claim)));
}

function sameFact(a: Held, b: Held): boolean {
  if (!close(a.quantity, b.quantity)) return false;
  if (shareByChance(a.claim, b.claim)) return false;
  const relation = relationOf(a.quantity, b.quantity);
  if (relation !== 'equal' && (relation !== 'compatible' || a.claim.path === b.claim.path)) return false;
  if (a.claim.path === b.claim.path) return true;
  // "The first officer", "the first light"; "149 passengers", "about 150 flights".
  if (a.quantity.dimension === 'ordinal') return inCommon(a.figure.beside, b.figure.beside) > 0;
  const isRounded = a.quantity.low !== b.quantity.low && a.quantity.statedUnit === b.quantity.statedUnit;
  if (isRounded && inCommon(a.figure.near, b.figure.near) === 0) return false;
  const digits = Math.min(significantDigits(a.quantity), significantDigits(b.quantity));
  if (digits >= DISTINCT) return true;
  if (digits >= DISTINCT - 1) return inCommon(a.figure.near, b.figure.near) >= SHARED;
  const small = a.quantity.dimension === 'count' && a.quantity.low <= SMALL;
  // "Two helicopters searched for them", "two are missing": of few things a story tells many times.
  if (small && inCommon(a.figure.beside, b.figure.beside) === 0) return false;
  return inCommon(a.figure.near, b.figure.near) >= (small ? SHARED_BY_SMALL : SHARED_NEAR);
}

/** Rounding and conversion aside, the same: 1,720 metres and 5,640 feet. */
function close(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.low - b.low) <= 0.02 * Math.max(Math.abs(a.low), Math.abs(b.low));
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const mark of a) if (mark[0] !== '=' && mark[0] !== '~' && b.has(mark)) shared += 1;
  return shared;
}
