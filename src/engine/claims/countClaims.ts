import { buildClaim, clauseAt, type Reading } from './build.ts';
import { countedNoun } from './countedNoun.ts';
import type { DraftClaim, Reference } from './draft.ts';
import { nounConcept } from './nounPhrases.ts';
import { plural } from './plural.ts';

/** "six new divisions", "rund 115 Stellen": how many of what, told of the clause's subject or the article's main one. */
export function countClaims(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  const claims: DraftClaim[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const value = units[i]!.value;
    if (value?.kind !== 'quantity' || value.dimension !== 'count') continue;
    const noun = countedNoun(units, i, reading);
    if (!noun) continue;
    const index = clauseAt(reading, i);
    const clause = reading.clauses[index];
    const subject = ownerOfCount(reading, i, index);
    if (!subject) continue;
    const verb = clause?.verb;
    const first = verb !== undefined && verb < i && i - verb <= 8 ? verb : i;
    claims.push(
      buildClaim(reading, first, noun.at, {
        frame: 'count',
        relation: `number of ${counted(noun, reading)}`,
        rule: 'count: number and noun',
        subject,
        value: { kind: 'quantity', quantity: value, noun: noun.concept },
        confidence: 0.7,
        modifiers: units
          .slice(i + 1, noun.at)
          .map(({ lower, name }) => name?.text.toLowerCase() ?? lower)
          .filter((word) => /^\p{L}{3,}/u.test(word)),
        // "has not named the four sites": that there are four is not denied.
        ...(context.pack.grammar.articles.has(units[i - 1]?.lower ?? '') ? { polarity: 'affirmed' as const } : {}),
      }),
    );
  }
  return claims;
}

/** A word of another language that no lexicon knows has no English plural: it stands as its article has it. */
function counted({ concept, at }: { concept: string; at: number }, { units, context }: Reading): string {
  const { code, lemmas } = context.pack;
  const isKnown = nounConcept(units[at]!) === concept;
  const isForeign = code !== 'en' && !isKnown && lemmas(units[at]!.lower).includes(concept);
  return isForeign ? context.wordAt(units[at]!) : plural(concept);
}

function ownerOfCount({ units, subjects, context }: Reading, at: number, index: number): Reference | null {
  const owner = units[at - 1]?.kind === 'possessive' && units[at - 2]?.name ? context.named(units[at - 2]!) : null;
  const subject = owner ?? subjects[index] ?? context.lastSubject;
  return subject?.entity ? subject : (context.mainOrganisation ?? subject);
}
