import type { Unit } from '../frames/units.ts';
import { clauseAt, type Reading } from './build.ts';

/** Words by which a clause says how far its event has come. */
const completed =
  /^(?:completed|finished|concluded|finalised|finalized|closed|abgeschlossen|vollzogen|achevé|achevée|finalisé|finalisée|bouclé|bouclée|conclu|conclue|concluido|concluida|completado|completada|culminado|culminada)$/;
const underWay =
  /^(?:embark|embarked|currently|underway|ongoing|nun|derzeit|aktuell|actuellement|cours|actualmente|marcha)$/;
/** Verbs that say of a noun's event that it has begun. */
const begun = /^(?:embark|embarked|embarks|began|begun|begonnen|entamé|commencé|iniciado|inició|comenzado|comenzó)$/;
const pending =
  /^(?:target|bid|bidder|bidders|offer|pending|proposed|talks|agreed|potential|process|angebot|verhandlungen|offre|négociations|pourparlers|oferta|negociaciones|conversaciones)$/;
const beForms = /^(?:is|are|was|were|be)$/;

/** How far the event at unit `at` has come by its clause; null where a noun alone names it and nothing else tells. */
export function eventState(reading: Reading, at: number): string | null {
  const { units, context } = reading;
  const { grammar } = context.pack;
  const isNoun = units[at]!.concept!.part === 'noun' || isGerund(units, at, grammar.articles);
  const clause = reading.clauses[clauseAt(reading, at)];
  const first = clause?.first ?? at;
  const last = clause?.last ?? at;
  const before = units.slice(Math.max(first, at - 8), at);
  // "The overhaul, completed in May": the participle behind the comma opens a clause of its own.
  const reach = isNoun && units[at + 1]?.lower === ',' ? at + 2 : Math.min(last, at + 4);
  const near = units.slice(Math.max(first, at - 8), reach + 1);
  const has = (stretch: readonly Unit[], test: (word: string) => boolean): boolean =>
    stretch.some(({ lower }) => lower !== '' && test(lower));
  const { tense } = context.pack;
  const own = !isNoun ? tense?.(units[at]!.lower) : undefined;
  if (own === 'conditional' || has(before, (word) => grammar.possible.has(word) || tense?.(word) === 'conditional'))
    return 'possible';
  if (!isNoun && before.some((_, i) => isWished(before, i))) return null;
  if (isNoun && has(near, (word) => completed.test(word)) && !has(near, (word) => grammar.negations.has(word)))
    return 'completed';
  if (has(near, (word) => pending.test(word))) return 'pending';
  const predicate = isNoun ? predicateOf(units, at, last, grammar.auxiliaries) : [];
  if (!has(predicate, (word) => grammar.negations.has(word))) {
    if (has(predicate, (word) => completed.test(word))) return 'completed';
    if (has(predicate.slice(0, 3), (word) => pending.test(word))) return 'pending';
  }
  if (own === 'future' || has(before, (word) => grammar.planned.has(word) || tense?.(word) === 'future'))
    return 'planned';
  if (isNoun) return has(before, (word) => begun.test(word)) ? 'under way' : null;
  // "Harlow buys Quill": a headline's present tense tells of a deal, not how far it has come.
  if (context.pack.code === 'en' && /[^s]s$/.test(units[at]!.lower)) return null;
  if (has(near, (word) => underWay.test(word))) return 'under way';
  const word = units[at]!.lower;
  if (/ing$/.test(word) && has(before, (candidate) => beForms.test(candidate))) return 'under way';
  return 'completed';
}

/** Before an infinitive, what has not been done yet and tells nothing of how far it has come, in four languages: "wants to sell", "still have to approve it", "muss noch zustimmen". */
const wishes =
  /^(?:want|wants|wanted|wanting|need|needs|needed|hope|hopes|hoped|try|tries|tried|trying|seek|seeks|sought|refuse|refuses|refused|have|has|must|muss|müssen|soll|sollen|veut|veulent|voulait|doit|doivent|devait|quiere|quieren|quería|debe|deben|debía)$/;

function isWished(before: readonly Unit[], at: number): boolean {
  const { lower } = before[at]!;
  if (!wishes.test(lower)) return false;
  // "Have to approve", not "have approved".
  return !/^(?:have|has)$/.test(lower) || before[at + 1]?.lower === 'to';
}

/** "The restructuring", "the current restructuring": a form of the verb that stands as a noun. */
function isGerund(units: readonly Unit[], at: number, articles: ReadonlySet<string>): boolean {
  if (!units[at]!.lower.endsWith('ing')) return false;
  return articles.has(units[at - 1]?.lower ?? '') || articles.has(units[at - 2]?.lower ?? '');
}

/** What a clause says of its noun, behind the verb: "the takeover of Quill by Harlow is [pending]". */
function predicateOf(units: readonly Unit[], at: number, last: number, auxiliaries: ReadonlySet<string>): Unit[] {
  for (let i = at + 1; i <= last && units[i]!.kind !== 'mark'; i += 1)
    if (auxiliaries.has(units[i]!.lower)) return units.slice(i + 1, Math.min(last, i + 5) + 1);
  return [];
}
