import { wordsOfContent } from '../claims/draft.ts';
import { words } from '../language/words.ts';
import { type ClaimText, isPassive, wordsOf } from './claimText.ts';
import type { ComparableClaim } from './comparable.ts';
import { atDifferentTimes } from './facts/gates.ts';
import { haveOwnSubjects, headOf, ofOtherThings, speaksOf } from './facts/likelihood.ts';
import { haveOwnFigures, isWord, type Weigh } from './facts/weights.ts';
import type { Group, GroupComparison } from './group.ts';
import { once } from './once.ts';
import { conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

/** Of a story so many denials are held against what is affirmed, each against so many claims of a mark, so that cost stays bounded. */
const MOST = 150;
const HOLDERS = 24;
/** Share of what a denial speaks of, by weight, that what is affirmed must speak of too. */
const ALL_BUT = 0.8;
/** Least number of words that are shared: what is done, and to what. */
const LEAST_WORDS = 2;

/** Verbs of which much is told and denied, by the relations of their claims. */
const light: ReadonlySet<string> = words(
  `be have do say will would can could may might must should want know think believe expect need see mean seem like understand hope try
  announce declare report confirm warn call plan aim comment respond reply name identify disclose answer give make come go get become belong own
  sein haben werden être avoir ser estar haber tener`,
);

/** Words by which a clause is told of a time, a part or more of the same only, or of what could be. */
const limiting: ReadonlySet<string> = words(
  `if whether unless until yet only longer all every each both always often many much some any other others another further more again anymore still
  enough immediately initially first so far could can cannot would should might may must able wanted
  wenn ob falls bis noch nur mehr alle jeder jede jedes beide immer oft viele einige andere anderen weitere weiteren wieder sofort zunächst erst kann
  konnte konnten können könne könnte würde würden sollte müssen darf dürfen
  si encore plus seulement tous toutes chaque toujours souvent autre autres aussi immédiatement peut peuvent pu pouvait pourrait pourraient
  devait
  todavía aún sólo solo todos todas cada siempre otro otra otros otras más también inmediatamente puede pueden pudo pudieron podía podría`,
);

/** A claim with what its words tell of it. */
interface Worded {
  readonly claim: ComparableClaim;
  readonly words: readonly (readonly string[])[];
  readonly isPassive: boolean;
}

/**
 * What one source denies and another says outright, of the same and in whatever words: "the brake was not applied", "the driver applied
 * the emergency brake".
 * @param claims open ones of one story
 */
export function contrastDenials(
  claims: readonly ComparableClaim[],
  weigh: Weigh,
  textOf: (claim: ComparableClaim) => ClaimText,
): GroupComparison[] {
  const worded = (claim: ComparableClaim): Worded[] => wordedOf(claim, textOf(claim));
  const denials = claims.filter(isDenial).slice(0, MOST).flatMap(worded);
  if (denials.length === 0) return [];
  const holders = new Map<string, ComparableClaim[]>(
    denials.flatMap(({ claim }) => [...claim.draft.content].map((mark) => [mark, []])),
  );
  for (const claim of claims) {
    if (!mayBeDenied(claim)) continue;
    for (const mark of claim.draft.content) {
      const list = holders.get(mark);
      if (list && list.length < HOLDERS) list.push(claim);
    }
  }
  const groupOf = once((claim: ComparableClaim): Group => ({ claims: [claim] }));
  return denials.flatMap((denial) => {
    const met = new Set([...denial.claim.draft.content].flatMap((mark) => holders.get(mark)!));
    const all = [...met].filter((claim) => covers(claim, denial, weigh));
    // One source tells both, of two things or times.
    if (all.some(({ path }) => path === denial.claim.path)) return [];
    const found = all.flatMap(worded).filter((affirmed) => isOfSame(denial, affirmed));
    return found.flatMap(({ claim }): GroupComparison[] => {
      const tellsBoth = denials.some((other) => other.claim.path === claim.path && covers(denial.claim, other, weigh));
      if (tellsBoth) return [];
      return [{ a: groupOf(claim), b: groupOf(denial.claim), verdict: verdictOf(claim, denial.claim) }];
    });
  });
}

function isTold({ draft: { frame, modality, relation } }: ComparableClaim): boolean {
  return frame === 'open' && modality === 'fact' && !light.has(relation);
}

function isDenial(claim: ComparableClaim): boolean {
  return claim.draft.polarity === 'negated' && isTold(claim);
}

function mayBeDenied(claim: ComparableClaim): boolean {
  return claim.draft.polarity === 'affirmed' && isTold(claim);
}

/** None for a claim whose words limit what it tells. */
function wordedOf(claim: ComparableClaim, told: ClaimText): Worded[] {
  if (wordsOf(told.text).some((word) => limiting.has(word))) return [];
  return [{ claim, words: wordsOfContent(claim.draft), isPassive: isPassive(told) }];
}

/** Does a claim speak of nearly all that a denial speaks of, with as many words at least as tell what is done and to what? */
function covers({ draft: { content } }: ComparableClaim, { words: told }: Worded, weigh: Weigh): boolean {
  let [shared, all, count] = [0, 0, 0];
  for (const word of told) {
    const weight = Math.max(...word.map((mark) => (isWord(mark) || mark[0] === '@' ? weigh(mark) : 0)));
    all += weight;
    if (weight === 0 || !word.some((mark) => content.has(mark))) continue;
    shared += weight;
    count += 1;
  }
  return count >= LEAST_WORDS && shared >= ALL_BUT * all;
}

function isOfSame(denial: Worded, affirmed: Worded): boolean {
  const [a, b] = [affirmed.claim, denial.claim];
  if (a.path === b.path || haveOwnSubjects(a, b) || haveOwnFigures(a, b)) return false;
  const [x, y] = [a.draft.subject, b.draft.subject];
  const isSame =
    (x.phrase !== null && y.phrase !== null && headOf(x.phrase) === headOf(y.phrase)) ||
    (a.entity !== null && a.entity === b.entity);
  if (isSame) return denial.isPassive === affirmed.isPassive;
  // "Residents were not consulted", "the council consulted residents".
  if (denial.isPassive === affirmed.isPassive) return y.phrase === null && y.entity === null && !ofOtherThings(a, b);
  const [passive, active] = denial.isPassive ? [b, a] : [a, b];
  const { phrase } = passive.draft.subject;
  return phrase !== null && speaksOf(active.draft, phrase);
}

function verdictOf(a: ComparableClaim, b: ComparableClaim): Verdict {
  if (atDifferentTimes(a, b)) return noConflict('different_scope', 'they are told of different times');
  const speaker = b.draft.attribution?.speaker;
  // "Harlow denied that it had paid".
  if (speaker !== undefined && isOf(speaker, b) && a.draft.attribution?.speaker !== speaker)
    return noConflict('attributed_dispute', `one source says that it is so, ${speaker} that it is not`);
  const explanation = 'one says that it is so, the other that it is not';
  if (daysApart(a, b) > SAME_NEWS)
    return { outcome: 'changed_over_time', kind: 'negation', severity: 'superseded', explanation };
  return conflict('negation', 'soft', explanation);
}

/** Does a speaker tell of himself? */
function isOf(speaker: string, { draft: { subject } }: ComparableClaim): boolean {
  const name = speaker.toLowerCase();
  return subject.entity !== null && (name.includes(subject.entity) || subject.entity.includes(name));
}
