import type { Unit } from '../frames/units.ts';
import type { LanguagePack } from '../language/pack.ts';
import { GAP, longestFirst, PASSIVE, type PolePhrase, type PoleWord } from '../language/poles.ts';
import { isPartedPrefix, joinedVerb } from '../language/separableVerbs.ts';
import { fact, type Word, wordOf } from '../language/word.ts';
import type { ToldPole } from './anchors.ts';
import type { Clause } from './clauses.ts';
import { contentOf } from './content.ts';
import type { ArticleContext } from './context.ts';
import { moodOf } from './modality.ts';
import { isOfPart, unanimityOf } from './unanimity.ts';

interface Found {
  readonly at: number;
  readonly last: number;
  readonly told: readonly ToldPole[];
}

/** Words by which a clause says that something holds for a time, or from one on. */
const passing: ReadonlySet<string> = new Set(
  'initially zunächst anfangs inicialmente yet before still longer noch bevor vorerst vorläufig mehr encore avant todavía aún antes'.split(
    ' ',
  ),
);
/** Words that only together tell what held to begin with. */
const atFirst: ReadonlySet<string> = new Set(['at', 'first', "d'", 'abord', 'al', 'principio']);
const limits: ReadonlySet<string> = new Set(['until', 'before']);
/** Those that do so also where they open the next clause: "he stays on as mayor | until a successor is found". */
const until: ReadonlySet<string> = new Set(['until', 'till', 'bis', "jusqu'à", "jusqu'au", "jusqu'", 'hasta']);

/** What the clauses of a sentence tell that is so or not. */
export function polesOf(units: readonly Unit[], clauses: readonly Clause[], context: ArticleContext): Found[] {
  const { pack } = context;
  const found: Found[] = [];
  let excludes = false;
  for (const clause of clauses) {
    const { first, last } = clause;
    const own: Found[] = [];
    const isExcluded = excludes && opensWhatIsSaid.test(units[first]!.lower);
    excludes = false;
    const parted = partedVerb(units, first, last, pack);
    if (!parted && !mayTell(units, clause)) {
      found.push(...unanimityOf(units, clause, [], context));
      continue;
    }
    const words = wordsOf(units, clause, context);
    for (let k = 0; k < words.length; k += 1) {
      const match = poleAt(words, k, words[k]!.unit === parted?.at ? parted.prefix : '', pack);
      if (!match) continue;
      const [at, end] = [words[match.first]!.unit, words[match.last]!.unit];
      const denied = isDenied(units, clause, at, end, pack);
      // "No relation of the dead man" does not deny that he is dead.
      if (denied && pack.grammar.articles.has(units[at - 1]?.lower ?? '') && units[end + 1]?.kind === 'word') continue;
      const isPassing =
        units.slice(first, last + 1).some(
          ({ lower, value }, at) =>
            passing.has(lower) ||
            // "At first", "d'abord".
            (atFirst.has(lower) && atFirst.has(units[first + at - 1]?.lower ?? '')) ||
            (value?.kind === 'time' && limits.has(value.relation ?? '')),
        ) || units.slice(first, last + 2).some(({ lower }) => until.has(lower));
      const marks = contentOf(units.slice(at, end + 1), context);
      const poles = match.poles.filter(({ axis }) => axis !== 'unanimous' || !isOfPart(units, clause));
      const told = poles.map(({ axis, side }): ToldPole => {
        const pole: ToldPole = { axis, side, denied: false, passing: isPassing, own: marks };
        return denied ? turned(pole) : pole;
      });
      own.push({ at, last: end, told });
      // "Refused to pay": "to pay" is what is refused.
      k = told.some(isExclusion) ? match.first : match.last;
    }
    const exclusion = own.find(({ told }) => told.some(isExclusion));
    excludes = exclusion !== undefined;
    // "Police ruled out arson", "refused to rule out arson": what is ruled out is denied.
    for (const one of own) {
      const isDeniedToo = isExcluded || (excludes && one !== exclusion);
      found.push(isDeniedToo ? { ...one, told: one.told.map(turned) } : one);
    }
    found.push(...unanimityOf(units, clause, own, context));
  }
  return found;
}

/** What a clause of something that is ruled out begins with. */
const opensWhatIsSaid = /^(?:that|dass|que|qu')$/;

/** "Ruled out", "refused to". */
const isExclusion = ({ axis, side }: ToldPole): boolean => (axis === 'exclude' || axis === 'refuse') && side === 1;

function turned(pole: ToldPole): ToldPole {
  return { ...pole, side: pole.side === 1 ? -1 : 1, denied: !pole.denied };
}

/** May a word of a clause tell a pole? Those of a phrase that names a concept are looked at later. */
function mayTell(units: readonly Unit[], { first, last }: Clause): boolean {
  for (let i = first; i <= last; i += 1) {
    const { kind, lower, word } = units[i]!;
    if (kind === 'word' && (lower === '' || phrasesFrom(word).length > 0)) return true;
  }
  return false;
}

interface PlacedWord {
  /** Null for a name, a value and the like. */
  readonly word: Word | null;
  readonly unit: number;
}

/** The words of a clause, those of a phrase that names a concept one by one. */
function wordsOf(
  units: readonly Unit[],
  { first, last }: Clause,
  { article, sentenceStart, pack }: ArticleContext,
): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let unit = first; unit <= last; unit += 1) {
    const { kind, lower, word, start, end } = units[unit]!;
    if (kind === 'office') words.push({ word: wordOf('<office>', pack), unit });
    else if (kind !== 'word' || lower) words.push({ word: kind === 'word' ? word : null, unit });
    else {
      const text = article.body.slice(sentenceStart + start, sentenceStart + end).toLowerCase();
      for (const part of text.split(/\s+/)) words.push({ word: part === '' ? null : wordOf(part, pack), unit });
    }
  }
  return words;
}

/** How many words may stand in the gap of a phrase: "made the report public". */
const REACH = 8;
/** How far behind an auxiliary its verb may stand: "was, after all, blocked". */
const PASSIVE_REACH = 3;

interface Match {
  readonly poles: readonly PoleWord[];
  /** Indexes of its words; of a phrase with a gap those behind it. */
  readonly first: number;
  readonly last: number;
}

function poleAt(words: readonly PlacedWord[], at: number, prefix: string, pack: LanguagePack): Match | null {
  const { word } = words[at]!;
  if (!word) return null;
  const begun = prefix ? formsOf(word).flatMap((lemma) => pack.poles.get(prefix + lemma) ?? []) : phrasesFrom(word);
  for (const { rest, poles, closing } of begun) {
    const end = endOf(words, at + 1, rest, 0, pack);
    if (end !== null) return { poles, first: closing === null ? at : end - closing + 1, last: end };
  }
  return null;
}

/** The index of the last of the words of a phrase, from one of its own on, that stand from a place on; null where they do not. */
function endOf(
  words: readonly PlacedWord[],
  at: number,
  phrase: readonly string[],
  from: number,
  pack: LanguagePack,
): number | null {
  for (let own = from; own < phrase.length; own += 1, at += 1) {
    const base = phrase[own]!;
    if (base === PASSIVE) return passiveEnd(words, at, phrase[own + 1]!, pack);
    if (base === GAP) return endBehindGap(words, at, phrase, own + 1, pack);
    if (!isWord(words[at], base)) return null;
  }
  return at - 1;
}

function endBehindGap(
  words: readonly PlacedWord[],
  at: number,
  phrase: readonly string[],
  from: number,
  pack: LanguagePack,
): number | null {
  for (let next = at + 1; next < at + REACH; next += 1) {
    const end = isWord(words[next], phrase[from]!) ? endOf(words, next, phrase, from, pack) : null;
    if (end !== null) return end;
  }
  return null;
}

/** "The merger | was later blocked": the verb behind an auxiliary. */
function passiveEnd(
  words: readonly PlacedWord[],
  at: number,
  verb: string,
  { grammar, capitalisesNouns }: LanguagePack,
): number | null {
  if (!grammar.auxiliaries.has(words[at]?.word?.lower ?? '')) return null;
  // German puts the verb at the clause's end.
  const reach = capitalisesNouns ? REACH : PASSIVE_REACH;
  for (let next = at + 1; next <= at + reach; next += 1) if (isWord(words[next], verb)) return next;
  return null;
}

/** The phrases that tell a pole and begin with a word or one of its base forms, the longest first. */
const phrasesFrom = fact((text, pack): readonly PolePhrase[] =>
  [...new Set([text, ...formsIn(text, pack)])].flatMap((form) => pack.poles.get(form) ?? []).sort(longestFirst),
);

const formsOf = fact(formsIn);

/** Base forms of a word, and of a plural those of its singular: "vidés", "vidé", "vider". */
function formsIn(text: string, { lemmas }: LanguagePack): readonly string[] {
  const forms = lemmas(text);
  const singular = text.endsWith('s') ? forms[1] : undefined;
  return singular === undefined ? forms : [...forms, ...lemmas(singular)];
}

function isWord(placed: PlacedWord | undefined, base: string): boolean {
  const word = placed?.word;
  return !!word && (word.lower === base || formsOf(word).includes(base));
}

const LOCAL = 2;
/** A French negation stands behind its verb. */
const BEHIND = 2;

/** Does the clause deny what stands in it? In German its negation may stand anywhere in it, else before, or right behind a verb. */
function isDenied(
  units: readonly Unit[],
  { first, last }: Clause,
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const to = pack.capitalisesNouns
    ? last
    : pack.grammar.pairedNegations.openers.size > 1
      ? Math.min(last, end + BEHIND)
      : at - 1;
  let isWithout = false;
  const outside = units.slice(first, to + 1).map((unit, k): Unit => {
    const i = first + k;
    const isLocal = pack.grammar.without.has(unit.lower);
    if (isLocal && i < at && reaches(units, i, at, pack)) isWithout = true;
    return isLocal || (i >= at && i <= end) ? { ...unit, kind: 'mark', lower: '' } : unit;
  });
  const isNegated = outside.length > 0 && moodOf(outside, 0, outside.length - 1, pack).polarity === 'negated';
  return pack.grammar.negativeConcord ? isWithout || isNegated : isWithout !== isNegated;
}

/** "Ohne angeklagt zu werden", "without a charge"; but "ohne Anklage entlassen" denies no release. */
function reaches(units: readonly Unit[], negator: number, at: number, { grammar }: LanguagePack): boolean {
  if (at - negator > LOCAL) return false;
  return units
    .slice(negator + 1, at)
    .every(({ lower }) => grammar.auxiliaries.has(lower) || grammar.determiners.has(lower) || lower === 'being');
}

/** "lehnte den Antrag ab": the verb of a clause and the prefix that has parted from it. */
function partedVerb(
  units: readonly Unit[],
  first: number,
  last: number,
  pack: LanguagePack,
): { readonly at: number; readonly prefix: string } | null {
  let end = last;
  // "lehnte den Antrag ab, weil die Kosten „zu hoch“ seien": a mark may end the clause before its verb is reached.
  while (end > first && !isPartedPrefix(units, end, pack)) end -= 1;
  if (end === first) return null;
  const prefix = units[end]!.lower;
  for (let at = end - 1; at >= first; at -= 1) {
    const { kind, lower, capital, head } = units[at]!;
    if (kind !== 'word' || (capital && at > first)) continue;
    if (joinedVerb(lower || (head ?? ''), prefix, pack, (verb) => pack.poles.has(verb))) return { at, prefix };
  }
  return null;
}
