import type { Concept } from '../language/concepts.ts';
import { buildClaim, type Reading } from './build.ts';
import type { DraftClaim } from './draft.ts';
import { isAttribute } from './verbs.ts';

/** What a measure is said to be for, by the concept of the verb. */
const purposes = new Set<Concept>([
  'simplify',
  'restructure',
  'accelerate',
  'improve',
  'expand',
  'integrate',
  'regulate',
  'approve',
  'ban',
  'close',
  'open',
  'cutJobs',
  'raise',
  'treat',
  'rescue',
]);
const purposeWords: Readonly<Partial<Record<Concept, string>>> = { restructure: 'simplify' };
/** Verbs and adjectives after which the purpose stands: aims to, designed to, soll …, um … zu. */
const openers = /^(?:to|um|soll|sollen|pour|afin|para)$/;

/** "is designed to streamline operations and speed up innovation": a claim for each thing aimed at. */
export function purposeClaims(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  const claims: DraftClaim[] = [];
  let before = -1;
  for (const clause of reading.clauses) {
    // "designed to simplify work and to speed up decisions": the second verb has the opener of the first.
    const joined = before >= 0 && context.pack.grammar.coordinators.has(units[clause.first]!.lower);
    let opener = joined ? clause.first : -1;
    before = -1;
    for (let i = clause.first; i <= clause.last; i += 1) {
      const { concept, lower } = units[i]!;
      if (
        concept?.concept === 'aim' ||
        lower === 'soll' ||
        lower === 'sollen' ||
        (i === clause.first && openers.test(lower))
      )
        opener = i;
      if (opener < 0 || i === opener || concept?.part !== 'verb' || !purposes.has(concept.concept)) continue;
      if (isAttribute(units[i]!, units[i - 1], context.pack)) continue;
      const purpose = purposeWords[concept.concept] ?? concept.concept;
      // Of the organisation that acts, so that sources with other words for the measure meet.
      const subject = context.mainOrganisation;
      if (!subject) continue;
      before = opener;
      const start = joined && opener === clause.first ? i : opener;
      const [first, last] = context.pack.capitalisesNouns ? [start, i] : [start, phraseEnd(reading, i, clause.last)];
      claims.push(
        buildClaim(reading, first, last, {
          frame: 'purpose',
          relation: 'purpose',
          rule: 'what a measure is said to be for',
          subject,
          value: { kind: 'state', state: purpose },
          confidence: 0.6,
        }),
      );
    }
  }
  return claims;
}

function phraseEnd({ units, context }: Reading, verb: number, clauseEnd: number): number {
  let last = verb;
  while (last < clauseEnd && last - verb < 10) {
    const next = units[last + 1]!;
    if (
      next.kind === 'mark' ||
      (context.pack.grammar.coordinators.has(next.lower) && units[last + 2]?.concept?.part === 'verb')
    )
      break;
    last += 1;
  }
  return last;
}
