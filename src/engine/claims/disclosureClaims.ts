import type { Concept } from '../language/concepts.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import { countedNoun } from './countedNoun.ts';
import { type DraftClaim, type Reference, storyReference } from './draft.ts';
import { nounConcept } from './nounPhrases.ts';
import { plural } from './plural.ts';

const disclosing = new Set<Concept>(['disclose', 'announce', 'appoint', 'report']);

/**
 * What sources say of whether something has been made known, and the lists that make it known: "the sites have not been
 * named" against "four sites: Arden, Brill, Corvin and Dale". The two meet on what is spoken of.
 */
export function disclosureClaims(reading: Reading): DraftClaim[] {
  return [...notDisclosed(reading), ...lists(reading)];
}

function notDisclosed(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  const { grammar } = context.pack;
  const claims: DraftClaim[] = [];
  for (const [index, clause] of reading.clauses.entries()) {
    let verb = -1;
    for (let i = clause.first; i <= clause.last; i += 1) {
      const { lower, concept } = units[i]!;
      if (
        grammar.disclosed.has(lower) ||
        (concept?.part === 'verb' && disclosing.has(concept.concept) && /ed$/.test(lower))
      )
        verb = i;
    }
    if (verb < 0) continue;
    const before = units.slice(clause.first, verb);
    const negated = before.some(({ lower }) => grammar.negations.has(lower));
    const passive = before.some(({ lower }) => grammar.passiveAuxiliaries.has(lower));
    if (!negated) continue;
    // "has not named the four sites": what is not named stands behind the verb.
    const noun = passive ? subjectNoun(reading, clause.first, verb) : objectNoun(reading, verb, clause.last);
    if (!noun) continue;
    claims.push(
      buildClaim(reading, clause.first, clause.last, {
        frame: 'disclosure',
        relation: `names of the ${plural(noun)}`,
        rule: 'disclosure: something has not been named or made known',
        subject: ownerOrMain(reading, index),
        value: { kind: 'state', state: 'not disclosed' },
        confidence: 0.85,
        polarity: 'negated',
      }),
    );
  }
  return claims;
}

function subjectNoun({ units }: Reading, first: number, verb: number): string | null {
  for (let i = verb - 1; i >= first; i -= 1) {
    const noun = nounConcept(units[i]!);
    if (noun) return noun;
  }
  return null;
}

/** The noun right behind a verb, in the plural: what has members that can be named. */
function objectNoun({ units, context }: Reading, verb: number, last: number): string | null {
  const { articles, possessives } = context.pack.grammar;
  const lead = units[verb + 1]?.lower ?? '';
  if (!articles.has(lead) && !possessives.has(lead)) return null;
  for (let i = verb + 2; i <= Math.min(last, verb + 5); i += 1) {
    const noun = nounConcept(units[i]!);
    if (noun) return /s$/.test(units[i]!.lower) ? noun : null;
    if (units[i]!.kind !== 'word' && units[i]!.kind !== 'value') return null;
  }
  return null;
}

function ownerOrMain({ subjects, context }: Reading, index: number): Reference {
  const subject = subjects[index];
  return subject?.entity ? subject : (context.mainOrganisation ?? subject ?? storyReference('this story'));
}

/** "six units—including a, b and c": the counted noun and its listed members. */
function lists(reading: Reading): DraftClaim[] {
  const { units } = reading;
  const claims: DraftClaim[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const value = units[i]!.value;
    if (value?.kind !== 'quantity' || value.dimension !== 'count') continue;
    const noun = countedNoun(units, i, reading);
    if (!noun) continue;
    const list = listAfter(reading, noun.at);
    if (!list) continue;
    claims.push(
      buildClaim(reading, i, list.last, {
        frame: 'disclosure',
        relation: `names of the ${plural(noun.concept)}`,
        rule: 'disclosure: a list that names the members',
        subject: ownerOrMain(reading, clauseAt(reading, i)),
        value: { kind: 'list', items: list.items, open: list.items.length < value.low },
        confidence: 0.8,
        polarity: 'affirmed',
        modality: 'fact',
      }),
    );
  }
  return claims;
}

function listAfter({ units, context }: Reading, noun: number): { items: string[]; last: number } | null {
  const mark = units[noun + 1];
  const next = units[noun + 2];
  const { listOpeners } = context.pack.grammar;
  if (mark?.kind !== 'mark' || !next) return null;
  if (!(mark.lower === ':' || (/^[—–,(]$/.test(mark.lower) && listOpeners.has(next.lower)))) return null;
  const items: string[] = [];
  let words: string[] = [];
  let last = noun;
  let joined = false;
  for (let i = listOpeners.has(next.lower) ? noun + 3 : noun + 2; i < units.length; i += 1) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && unit.lower !== ',') break;
    const coordinator = context.pack.grammar.coordinators.has(unit.lower);
    // "Arden, Brill and Corvin": between names a conjunction leads to the last member.
    const between = coordinator && units[i - 1]!.kind === 'name' && units[i + 1]?.kind === 'name';
    // "including Arden and Brill, employ 300": behind the last member the sentence goes on.
    if (unit.lower === ',' && joined && mark.lower === ',') break;
    if (unit.lower === ',' || between) {
      joined ||= between;
      if (words.length > 0) items.push(words.join(' '));
      words = [];
      continue;
    }
    if (words.length === 0 && coordinator) {
      joined = true;
      continue;
    }
    words.push(unit.name?.text ?? context.wordAt(unit));
    last = i;
  }
  if (words.length > 0) items.push(words.join(' '));
  return items.length >= 3 ? { items, last } : null;
}
