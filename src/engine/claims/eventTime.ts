import type { Unit } from '../frames/units.ts';
import type { TimeExpression } from '../values/value.ts';
import { clauseAt, type Reading } from './build.ts';

/** Verbs that speak about an event rather than do it: a date beside them is theirs, not the event's. */
const speaking = new Set([
  'announce',
  'say',
  'confirm',
  'report',
  'plan',
  'expect',
  'estimate',
  'deny',
  'promise',
  'request',
  'warn',
  'disclose',
  'agree',
  'call',
]);
/** Where a clause gives several times, only one this near to the event's word is its own, in units. */
const CLOSE = 4;

/** The unit with the date of the event at unit `at`; null where the clause dates something else or nothing. */
export function eventTime(reading: Reading, at: number): number | null {
  const { units } = reading;
  const noun = units[at]!.concept!.part === 'noun';
  const clause = reading.clauses[clauseAt(reading, at)];
  if (!clause) return null;
  const spoken =
    clause.verb !== undefined && clause.verb !== at && speaking.has(units[clause.verb]!.concept?.concept ?? '');
  if (noun && spoken) return null;
  const times: number[] = [];
  for (let i = clause.first; i <= clause.last; i += 1) if (isDate(units[i]!)) times.push(i);
  const own = times.filter(
    (i) => !triggerBetween(units, i, at) && (!noun || i > at || i === clause.first || i === clause.first + 1),
  );
  const best = own.reduce<number | null>(
    (near, i) => (near === null || Math.abs(i - at) < Math.abs(near - at) ? i : near),
    null,
  );
  if (best === null || (times.length > 1 && Math.abs(best - at) > CLOSE)) return null;
  return best;
}

function isDate({ value }: Unit): boolean {
  return value?.kind === 'time' && value.relation === undefined && datable(value);
}

function datable({ granularity, relative }: TimeExpression): boolean {
  if (granularity === 'vague' || granularity === 'time' || granularity === 'decade' || granularity === 'century')
    return false;
  return relative?.to !== 'event';
}

/** Another verb of news, or another event's noun, stands between the time and the event's word. */
function triggerBetween(units: readonly Unit[], time: number, at: number): boolean {
  for (let i = Math.min(time, at) + 1; i < Math.max(time, at); i += 1) {
    const concept = units[i]!.concept;
    if (
      concept &&
      concept.concept !== 'cost' &&
      concept.concept !== units[at]!.concept!.concept &&
      (concept.part === 'noun' ? time > at : concept.part === 'verb' && i !== at && units[at]!.concept!.part === 'noun')
    )
      return true;
  }
  return false;
}
