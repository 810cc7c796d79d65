import type { Findings } from '../engine/findings.ts';
import type { Agreement, Contradiction } from '../engine/report.ts';
import { agreementsOfSide, claimsOfSide } from './sides.ts';

/** A value and the claims that state it. */
export interface Stated {
  readonly value: string;
  readonly claims: ReadonlySet<string>;
}

/** What sources differ on, or have updated: contradictions about one thing, with all the values that were given for it. */
export interface Dispute {
  /** The hardest first. */
  readonly contradictions: readonly Contradiction[];
  /** At least two, in the order of the report. */
  readonly sides: readonly Stated[];
}

/**
 * Joins the contradictions on one relation that share claims, so that three values are one dispute of three sides and
 * not three of two. Each side has every claim that says the same: an agreement on the same relation that one of its
 * claims belongs to is that side.
 *
 * @returns the disputes in the order of their first contradiction, and the agreements that are sides of them
 */
export function disputesIn(findings: Findings): { disputes: Dispute[]; folded: Set<Agreement> } {
  const folded = new Set<Agreement>();
  const byTopic = new Map<string, Joined[]>();
  const all: Joined[] = [];
  for (const contradiction of findings.report.contradictions) {
    const joined: Joined = { contradictions: [contradiction], sides: sidesOf(findings, contradiction, folded) };
    const { subject, relation, severity } = contradiction;
    const topic = JSON.stringify([subject, relation, severity === 'superseded']);
    const others = byTopic.get(topic) ?? [];
    const met = others.filter((other) => shareClaims(other, joined));
    const [first] = met;
    if (first) {
      join(first, joined);
      for (const other of met.slice(1)) {
        join(first, other);
        all.splice(all.indexOf(other), 1);
      }
      byTopic.set(
        topic,
        others.filter((other) => other === first || !met.includes(other)),
      );
    } else {
      all.push(joined);
      byTopic.set(topic, [...others, joined]);
    }
  }
  for (const { contradictions } of all) {
    contradictions.sort((a, b) => Number(b.severity === 'hard') - Number(a.severity === 'hard'));
  }
  return { disputes: all, folded };
}

interface Joined {
  readonly contradictions: Contradiction[];
  readonly sides: { readonly value: string; readonly claims: Set<string> }[];
}

function sidesOf(findings: Findings, contradiction: Contradiction, folded: Set<Agreement>): Joined['sides'] {
  return contradiction.sides.map((side) => {
    for (const agreement of agreementsOfSide(contradiction, side, findings)) folded.add(agreement);
    return { value: side.value, claims: claimsOfSide(contradiction, side, findings) };
  });
}

function shareClaims(a: Joined, b: Joined): boolean {
  return a.sides.some((side) => b.sides.some((other) => overlap(side.claims, other.claims)));
}

/** Takes the sides of another dispute in. Two of its sides never become one: they differ. */
function join(into: Joined, from: Joined): void {
  into.contradictions.push(...from.contradictions);
  const taken = new Set<Joined['sides'][number]>();
  for (const side of from.sides) {
    const free = into.sides.filter((each) => !taken.has(each));
    const same =
      free.find((each) => overlap(each.claims, side.claims)) ?? free.find((each) => each.value === side.value);
    if (same) {
      taken.add(same);
      for (const claim of side.claims) same.claims.add(claim);
    } else {
      into.sides.push(side);
      taken.add(side);
    }
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const claim of small) if (large.has(claim)) return true;
  return false;
}
