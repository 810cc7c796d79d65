import type { Article } from '../article/article.ts';
import { segment } from '../article/sentences.ts';
import { ArticleEntities, type NameInText } from '../entities/articleEntities.ts';
import { learnNames } from '../entities/vocabulary.ts';
import { frameNamed } from '../frames/frames.ts';
import type { Unit } from '../frames/units.ts';
import { packOf } from '../language/packs.ts';
import { finished, type Work } from '../work.ts';
import { agedNames } from './ages.ts';
import { speechOf } from './attribution.ts';
import type { Reading } from './build.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { ArticleContext } from './context.ts';
import { countClaims } from './countClaims.ts';
import { disclosureClaims } from './disclosureClaims.ts';
import { type DraftClaim, holds, type Reference } from './draft.ts';
import { eventClaims } from './eventClaims.ts';
import { anchorsOf } from './figures.ts';
import { frameClaims } from './frameClaims.ts';
import { listClaims } from './listClaims.ts';
import { measureClaims } from './measureClaims.ts';
import { namingClaims } from './namingClaims.ts';
import { nationalityClaims, withAllCountries } from './nationalityClaims.ts';
import { openClaims } from './openClaims.ts';
import { holdsPhrase } from './phrases.ts';
import { purposeClaims } from './purposeClaims.ts';
import { quantifierClaims } from './quantifierClaims.ts';
import { quotationClaims } from './quotationClaims.ts';
import { subjectOf } from './references.ts';
import { type Groundwork, SentenceTagger, type TaggedSentence } from './sentence.ts';
import { uniform } from './uniform.ts';
import { zeroTolls } from './zeroTolls.ts';

/** The claims of one article and the entities that they speak of. */
export interface Extraction {
  readonly claims: readonly DraftClaim[];
  readonly entities: ArticleEntities;
}

/** Reads the claims of an article, sentence by sentence, in the order of the text. Depends on the article alone; a tagger spares what it knows. */
export function extractClaims(article: Article, known?: SentenceTagger): Extraction {
  return finished(extracting(article, known));
}

/** `extractClaims` as work that can rest behind each sentence. */
export function* extracting(article: Article, known?: SentenceTagger): Work<Extraction> {
  const tagger = known ?? new SentenceTagger();
  tagger.begin();
  const pack = packOf(article.language);
  const sentences = segment(article);
  const textOf = ({ start, end }: { start: number; end: number }): string => article.body.slice(start, end);
  // A title in front matter names what the text then only calls "the company".
  const title = [article.title, article.outlet].filter(
    (text): text is string => text !== null && !article.body.includes(text),
  );
  const untaught = (text: string): Groundwork => tagger.untaught(text, article.language);
  const untitled = title.map(untaught);
  const untagged: Groundwork[] = [];
  for (const sentence of sentences) {
    untagged.push(untaught(textOf(sentence)));
    yield;
  }
  const vocabulary = tagger.known(
    learnNames(
      [...untitled, ...untagged].filter(({ titleCase }) => !titleCase),
      article.language,
    ),
  );
  const tagged = untagged.map((sentence) => tagger.tag(sentence, vocabulary));
  const titled = untitled.map((sentence) => tagger.tag(sentence, vocabulary));
  const entities = ArticleEntities.of([...titled, ...tagged].flatMap(namesInText), pack, article.title);
  const context = new ArticleContext(article, pack, entities);
  known?.claims.begin(article, entities);
  const claims: DraftClaim[] = [];
  for (const [k, sentence] of tagged.entries()) {
    if (k > 0 && article.body.slice(sentences[k - 1]!.end, sentences[k]!.start).includes('\n'))
      context.startParagraph();
    const [next, { start, role }] = [tagged[k + 1], sentences[k]!];
    context.inHeading = role === 'heading';
    const readAnew = (): readonly DraftClaim[] => {
      const reading = read(sentence, start, context, next);
      const found = claimsOf(reading).map(uniform);
      context.remember(sentence.units, mainSubject(reading));
      context.quotationOpen = reading.speech.unclosed;
      return found;
    };
    claims.push(...(known ? known.claims.claimsOf(sentence, next, start, context, readAnew) : readAnew()));
    yield;
  }
  return { claims: withAllCountries(claims), entities };
}

function read(
  sentence: TaggedSentence,
  offset: number,
  context: ArticleContext,
  next: TaggedSentence | undefined,
): Reading {
  const { units } = sentence;
  context.sentenceStart = offset;
  const clauses = splitClauses(units, context.pack);
  const subjects: (Reference | null)[] = [];
  let before: ReturnType<typeof subjectOf> = null;
  /** Whom the last clause that is no relative one speaks of, or the phrase before it. */
  let main: ReturnType<typeof subjectOf> = null;
  for (const [k, clause] of clauses.entries()) {
    // "The bridge, over which the train went, is closed".
    const isBehindRelative =
      clauses[k - 1]?.dependent === true || (k > 0 && headOf(units, clauses[k - 1]!, context) !== null);
    const resumes = isBehindRelative && !clause.dependent && clause.finite === clause.first;
    const found: ReturnType<typeof subjectOf> = resumes && main ? main : subjectOf(units, clause, context, before);
    subjects.push(found?.reference ?? null);
    const leads = found?.reference.whole || (clauses[k + 1]?.dependent && units[clause.first - 1]?.lower !== '(');
    if (!found || (clause.verb === undefined && !leads)) continue;
    before = found;
    const head = headOf(units, clause, context);
    if (head) main = subjectOf(units, head, context, null) ?? found;
    else if (!clause.dependent) main = found;
  }
  const speech = speechOf(units, clauses, context, context.quotationOpen);
  // "We are sorry. We will pay," said Okafor: the speaker of a long quotation is named where it ends.
  const speaker =
    speech.speaker ??
    (speech.unclosed && next
      ? speechOf(next.units, splitClauses(next.units, context.pack), context, true).speaker
      : speech.quotations.length > 0 && next
        ? signatureIn(next.units, context)
        : null);
  if (speaker) context.speaker = speaker;
  return {
    units,
    clauses,
    subjects,
    speech: { ...speech, speaker },
    offset,
    context,
    ...anchorsOf(units, clauses, subjects, context),
    contents: new Map(),
  };
}

/** "The bridge" of "The bridge, over which the train went": what stands before the relative clause that a clause begins with. */
function headOf(units: readonly Unit[], clause: Clause, { pack }: ArticleContext): Clause | null {
  const end = clause.finite ?? clause.first;
  for (let i = clause.first + 1; i < end - 1; i += 1)
    if (units[i]!.lower === ',' && pack.grammar.relatives.has(units[i + 1]!.lower))
      return { first: clause.first, last: i - 1, verb: undefined, finite: undefined, dependent: false };
  return null;
}

/** A quotation that stands apart is signed below: "— Ada Okafor, mayor". */
function signatureIn([mark, name]: TaggedSentence['units'], context: ArticleContext): Reference | null {
  return mark?.kind === 'mark' && /^[—–-]$/.test(mark.lower) && name?.name ? context.named(name) : null;
}

/**
 * Claims of frames first; an open claim only where they leave most of a clause, or a figure of it, uncovered. A question claims
 * nothing, nor does a sentence on why sources have no name.
 */
function claimsOf(reading: Reading): DraftClaim[] {
  if (asks(reading) || tellsOfSources(reading)) return quotationClaims(reading);
  const found = frameClaims(reading);
  const framed = [
    ...found,
    ...eventClaims(reading).filter((claim) => !isTaken(claim, found)),
    ...disclosureClaims(reading),
    ...quotationClaims(reading),
    ...purposeClaims(reading),
    ...measureClaims(reading).filter((claim) => !isTaken(claim, found)),
    ...zeroTolls(reading),
    ...quantifierClaims(reading),
  ];
  const counted = countClaims(reading).filter(
    (count) =>
      !framed.some(
        (claim) =>
          claim.value.kind === 'quantity' &&
          overlap(claim, count) > 0 &&
          claim.value.quantity === (count.value.kind === 'quantity' ? count.value.quantity : null),
      ),
  );
  const claims = [...framed, ...counted];
  const open = openClaims(reading).flatMap((candidate) => {
    const covered = claims.reduce((most, claim) => Math.max(most, overlap(claim, candidate)), 0);
    if (covered < 0.6 * (candidate.end - candidate.start)) return [candidate];
    // "Of the 412,000 voters, 281,000 cast a ballot", "to a firm run by his cousin": another source may tell what no claim holds.
    const leaves =
      candidate.figures.some((figure) => !claims.some(({ figures }) => figures.includes(figure))) ||
      candidate.anchors.some((place) => holds(candidate, place) && !claims.some((claim) => holds(claim, place)));
    return leaves ? [{ ...candidate, faint: true }] : [];
  });
  return [...claims, ...open, ...listClaims(reading), ...nationalityClaims(reading), ...namingClaims(reading)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** "Some of them, who spoke on condition of anonymity, still work there": it says nothing that they said. */
function tellsOfSources({ units, speech, context, figures, moments }: Reading): boolean {
  if (speech.speaker !== null || figures.size > 0 || moments.size > 0) return false;
  return holdsPhrase(units, 'unnamed', context.pack);
}

function asks({ units }: Reading): boolean {
  return units.findLast(({ lower }) => !/^["“”„«»‘’')]$/.test(lower))?.lower === '?';
}

/** A figure that a frame has read is not read again as a part of an event, nor is a day on which a deal is to be closed one of a closure. */
function isTaken({ value }: DraftClaim, found: readonly DraftClaim[]): boolean {
  return found.some(({ frame, value: other }) =>
    value.kind === 'time'
      ? other.kind === 'time' && other.expression === value.expression && frameNamed(frame)?.ahead === true
      : value.kind === 'quantity' && other.kind === 'quantity' && other.quantity === value.quantity,
  );
}

function overlap(a: DraftClaim, b: DraftClaim): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function mainSubject({ clauses, subjects }: Reading): Reference | null {
  for (let i = 0; i < clauses.length; i += 1)
    if (clauses[i]!.verb !== undefined && subjects[i]?.entity) return subjects[i]!;
  return null;
}

/** After an edit most sentences are those of the version before. */
const knownNames = new WeakMap<TaggedSentence, readonly NameInText[]>();

function namesInText(sentence: TaggedSentence): readonly NameInText[] {
  let names = knownNames.get(sentence);
  if (!names) {
    names = readNames(sentence);
    knownNames.set(sentence, names);
  }
  return names;
}

/** Every name, with the acronym that follows in brackets, and whether it stands where places or people do. */
function readNames({ units, pack }: TaggedSentence): NameInText[] {
  const aged = new Set(agedNames(units, pack).map(({ at }) => at));
  return units.flatMap((unit, i) => {
    if (!unit.name) return [];
    const inside = units[i + 2]?.name;
    const bracketed =
      units[i + 1]?.lower === '(' && units[i + 3]?.lower === ')' && inside && /^\p{Lu}{2,}s?$/u.test(inside.text);
    const place = /^(?:in|from|near|aus|nach|à|en|desde)$/.test(units[i - 1]?.lower ?? '');
    const person = aged.has(i) || units[i - 1]?.kind === 'office';
    return [{ name: unit.name, acronym: bracketed ? inside.text : null, place, person }];
  });
}
