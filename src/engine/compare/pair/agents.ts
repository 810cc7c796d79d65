import { shareOf } from './coverage.ts';
import { canBeOne, nameOf } from './names.ts';
import type { PairReading } from './reading.ts';
import { type Containment, runOf } from './slots.ts';
import type { Clash } from './verdict.ts';

/** How far a subject may stand before its verb, or an agent behind it. */
const REACH = 3;
/** What several can do of one thing: to say, to be. */
const shared = new Set(['say', 'announce', 'report', 'confirm', 'deny', 'warn']);

/** Verbs of saying that also make a work, which has one author. */
const writing = new Set(['write', 'schreiben']);

/** Who did it, named otherwise: "X wrote the play" and "the play was written by Y". */
export function clashOfAgents({ a, b, coverage, strictness }: Containment): Clash | null {
  for (const j of b.verbs) {
    const at = coverage.found[j]?.at;
    const verb = b.words[j]!;
    if (at === undefined || verb.kind !== 'word' || verb.negated || a.words[at]!.negated || !a.verbs.has(at)) continue;
    if (verb.concept && shared.has(verb.concept) && !verb.forms.some((form) => writing.has(form))) continue;
    const [mine, theirs] = [agentOf(b, j), agentOf(a, at)];
    if (!mine || !theirs || shareOf(b, coverage.found, new Set(mine)) < strictness.agent) continue;
    if (!says(b, j, mine, coverage)) continue;
    const [x, y] = [theirs.map((at) => a.words[at]!), mine.map((k) => b.words[k]!)];
    if (mine.some((k) => coverage.found[k]) || canBeOne(x, y)) continue;
    return { kind: 'name', explanation: `“${nameOf(y)}” stands where the other has “${nameOf(x)}”` };
  }
  return null;
}

/** Whether the shorter text says more that the longer one does than the verb: of what it was done to. */
function says(
  { words }: PairReading,
  verb: number,
  agent: readonly number[],
  { found }: Containment['coverage'],
): boolean {
  return words.some((_, j) => j !== verb && !agent.includes(j) && found[j]);
}

/** The names of who does what a verb says: behind it after "by" where it is passive, else right before it. */
function agentOf({ words, contrasts, verbs }: PairReading, verb: number): number[] | null {
  for (let i = verb + 1; i <= verb + REACH && words[i]?.kind === 'light'; i += 1) {
    if (!contrasts.agentPrepositions.has(words[i]!.lower)) continue;
    for (let k = i + 1; k <= i + REACH + 2 && words[k] && words[k]!.kind !== 'mark'; k += 1)
      if (words[k]!.kind === 'name' && !contrasts.members.get(words[k]!.lower)?.has('nationality'))
        return runOf({ words }, k);
    return null;
  }
  const between = agentBefore({ words, contrasts, verbs }, verb);
  if (between) return between;
  let at = verb - 1;
  while (at >= 0 && at > verb - REACH && words[at]!.kind === 'light' && !isBe(words[at]!.lower, contrasts.copulas))
    at -= 1;
  if (at < 0 || words[at]!.kind !== 'name' || verbs.has(at)) return null;
  let first = at;
  while (first > 0 && words[first - 1]!.kind === 'name') first -= 1;
  return runOf({ words: words.slice(0, at + 1) }, first);
}

/** How far before its participle an agent may begin: "wurde von A, B und C gebaut". */
const REACH_BACK = 14;

/** The names of who does what a verb at the end of its clause says, as in German. */
function agentBefore(
  { words, contrasts, verbs }: Pick<PairReading, 'words' | 'contrasts' | 'verbs'>,
  verb: number,
): number[] | null {
  const names: number[] = [];
  for (let i = verb - 1; i >= Math.max(0, verb - REACH_BACK); i -= 1) {
    const { kind, lower, sentence } = words[i]!;
    if (sentence !== words[verb]!.sentence) return null;
    if (contrasts.agentPrepositions.has(lower)) return names.length > 0 ? names : null;
    if (verbs.has(i)) return null;
    if (kind === 'name') names.unshift(i);
  }
  return null;
}

function isBe(word: string, copulas: ReadonlySet<string>): boolean {
  return copulas.has(word) || word === 'been';
}
