import type { Unit } from '../frames/units.ts';
import { meaningsOf } from '../language/meanings.ts';
import { words } from '../language/words.ts';
import { buildClaim, clauseAt, type Reading } from './build.ts';
import { type DraftClaim, thingReference } from './draft.ts';
import { nounConcept } from './nounPhrases.ts';
import { plural } from './plural.ts';

/** How much of a whole a clause speaks of, from most to least. */
export const shares = ['all', 'nearly all', 'most', 'some'] as const;

const all: ReadonlySet<string> = new Set(
  'all every each alle allen aller sämtliche sämtlichen sämtlicher jede jeder jedes tous toutes chaque todos todas cada'.split(
    ' ',
  ),
);
/** Nouns for a whole: "la totalité des emplois". */
const whole: ReadonlySet<string> = new Set(['totalité', 'totality', 'gesamtheit', 'totalidad', 'intégralité']);
const nearly = /^(?:nearly|almost|virtually|practically|fast|nahezu|beinahe|presque|quasiment|casi|prácticamente)$/;
const most: ReadonlySet<string> = new Set(['most', 'meisten', 'plupart']);
const majority: ReadonlySet<string> = new Set(['majority', 'mehrheit', 'majorité', 'mayoría']);
const some: ReadonlySet<string> = new Set(
  'several some many einige mehrere manche viele plusieurs certains certaines varios varias algunos algunas'.split(' '),
);
/** "several of our customers" is a share; "several customers" only a vague number. */
const partitive = /^(?:of|von|der|unserer|ihrer|de|des|d'|nos|ses|leurs|los|las|sus)$/;
const definite = /^(?:ces|ses|leurs|nos|les|los|las|sus|estos|estas|nuestros|nuestras)$/;
/** "all day", "every time", "most recently": no share of things. */
const otherwise =
  /^(?:day|days|time|times|night|year|years|week|weeks|month|months|way|likely|recently|recent|important|tag|jahr|zeit|jours|fois|días|veces|part|round|over|else|but)$/;
/** "Most of them", "alle drei von ihnen": who they are is told before. */
const pronouns: ReadonlySet<string> = words(
  'davon darunter dont them us you those these which whom ihnen uns denen deren sie eux elles nous lesquels lesquelles ellos ellas nosotros quienes',
);
const REACH = 5;

/** "every hut had been checked", "nearly all its customers cut back": how much of what, which differs when it drifts between sources. */
export function quantifierClaims(reading: Reading): DraftClaim[] {
  const { units } = reading;
  const claims: DraftClaim[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const share = shareAt(units, i);
    if (!share) continue;
    const noun = quantified(reading, i, whole.has(units[i]!.lower) ? 'nearly all' : share);
    const clause = reading.clauses[clauseAt(reading, i)];
    if (!noun || clause?.verb === undefined || describes(reading, noun.at)) continue;
    const first = share === 'nearly all' && nearly.test(units[i - 1]?.lower ?? '') ? i - 1 : i;
    claims.push(
      buildClaim(reading, Math.min(first, clause.verb), Math.max(noun.at, clause.verb), {
        frame: 'quantifier',
        relation: `how many of the ${plural(noun.concept)}`,
        rule: 'a word for a share of a whole and what it is of',
        subject: thingReference(noun.concept, `the ${plural(noun.concept)}`),
        value: { kind: 'state', state: share },
        confidence: 0.6,
      }),
    );
    i = noun.at;
  }
  return claims;
}

/** "Some of the guests, who declined to be named, …": the verb that comes next says only who they are. */
function describes({ units, context }: Reading, noun: number): boolean {
  return units[noun + 1]?.lower === ',' && context.pack.grammar.relatives.has(units[noun + 2]?.lower ?? '');
}

function shareAt(units: readonly Unit[], at: number): (typeof shares)[number] | null {
  const { lower } = units[at]!;
  if (all.has(lower)) return nearly.test(units[at - 1]?.lower ?? '') ? 'nearly all' : 'all';
  if (whole.has(lower)) return partitive.test(units[at + 1]?.lower ?? '') ? 'all' : null;
  // "The absolute majority" of an election is no share of anything named.
  if (majority.has(lower)) return partitive.test(units[at + 1]?.lower ?? '') ? 'most' : null;
  if (most.has(lower)) return 'most';
  if (some.has(lower) && partitive.test(units[at + 1]?.lower ?? '')) return 'some';
  const vague = units[at]!.value;
  if (vague?.kind !== 'quantity' || vague.bound !== 'vague') return null;
  const next = units[at + 1]?.lower ?? '';
  // "Une cinquantaine d'habitations", "decenas de casas" only count; "decenas de sus casas" are some of them.
  const counts = /^(?:de|d')$/.test(next) && !definite.test(units[at + 2]?.lower ?? '');
  return partitive.test(next) && !counts ? 'some' : null;
}

/** The noun behind a quantifier, through articles, possessives and adjectives. */
function quantified(
  { units, context }: Reading,
  at: number,
  share: (typeof shares)[number],
): { concept: string; at: number } | null {
  const { pack } = context;
  for (let i = at + 1; i <= Math.min(units.length - 1, at + REACH); i += 1) {
    const unit = units[i]!;
    // "nearly all 420 jobs", "every one of the huts"; "all seven huts" is told as a count.
    if (
      unit.value?.kind === 'quantity' &&
      unit.value.dimension === 'count' &&
      (share !== 'all' || unit.value.high === 1)
    )
      continue;
    if (unit.kind !== 'word' || otherwise.test(unit.lower) || pronouns.has(unit.lower)) return null;
    if (pack.grammar.auxiliaries.has(unit.lower) || unit.concept?.part === 'verb') return null;
    const next = units[i + 1];
    const closes =
      next === undefined ||
      next.kind !== 'word' ||
      next.concept?.part === 'verb' ||
      pack.grammar.auxiliaries.has(next.lower) ||
      pack.grammar.prepositions.has(next.lower) ||
      pack.grammar.relatives.has(next.lower);
    if (!closes || partitive.test(unit.lower) || pack.grammar.determiners.has(unit.lower)) continue;
    if (unit.lower.length < 3 || pack.grammar.coordinators.has(unit.lower)) return null;
    return {
      concept:
        nounConcept(unit) ??
        unit.concept?.concept ??
        meaningsOf(unit.lower, pack)[0] ??
        pack.lemmas(unit.lower)[1] ??
        unit.lower,
      at: i,
    };
  }
  return null;
}
