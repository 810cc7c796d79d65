/** What a hover says about a claim, as Markdown. No vscode here: the tests read it as text. */
import { joinedAgreements } from '../../agreement/joinedAgreements.ts';
import { topicOf } from '../../agreement/topic.ts';
import type { Findings } from '../../engine/findings.ts';
import { type Agreement, type Claim, type Contradiction, type Outcome, saysModality } from '../../engine/report.ts';
import { escapeMarkdown } from '../../text/markdown.ts';
import { shorten, type Translate } from '../../text/plain.ts';
import { commandLink, type LinkedCommand, placeOf } from '../commands/names.ts';
import {
  contradictionSign,
  oneOfEachSource,
  quotation,
  sidesOf,
  sourceOrigin,
  standingBefore,
  stateName,
  stateSigns,
  titleBeside,
} from '../text/describe.ts';
import { reasonInWords, ruleInWords, statementInWords, valueInWords } from '../text/engineWords.ts';
import { intervalInWords } from '../text/interval.ts';

const quoteLimit = 120;
const titleLimit = 40;
/** Sources that are told with their words; fewer where something differs, so that it is in sight below them. */
const sourceLimit = 5;
const sourceLimitAboveDispute = 3;
/** Further ones, by their names alone. */
const nameLimit = 12;
const comparisonLimit = 3;

/** What a hover is made from beside the claim. */
export interface HoverContext {
  readonly findings: Findings;
  /** The name by which every surface calls a source among the others. */
  readonly nameOf: (path: string) => string;
  readonly t: Translate;
}

/**
 * The hover of one claim: what it says in normal form and how it stands; who else says it; what differs and why; what was
 * compared without conflict; which rule found it. Text of articles is escaped throughout.
 */
export function renderClaim(claim: Claim, context: HoverContext): string {
  const { findings, t } = context;
  const agreement = largestAgreement(claim, findings);
  const same = sayingTheSame(claim, agreement, findings);
  return [
    headline(claim, agreement, same, context),
    ...supporters(claim, same, context),
    ...findings.contradictionsOf(claim.id).flatMap((contradiction) => dispute(claim, contradiction, context)),
    '---',
    ...compared(claim, context),
    `*${t('Found by:')} ${escapeMarkdown(ruleInWords(claim.rule, t))}*`,
  ].join('\n\n');
}

function headline(
  claim: Claim,
  agreement: Agreement | undefined,
  same: readonly Claim[],
  { findings, t }: HoverContext,
): string {
  const state = findings.stateOf(claim.id);
  const stating = new Set(same.map(({ source }) => source)).size;
  const all = findings.report.sources.length;
  const sign = state === 'single' ? '' : `${stateSigns[state]} `;
  const counts = agreement
    ? t('{0} of {1} sources ({2} independent)', stating, all, agreement.independentSources)
    : all > 1
      ? t('{0} of {1} sources', stating, all)
      : '';
  const facts = [stateName(state, t), counts, saidBy(claim, t), heldAt(claim, t), modality(claim, t)].filter(
    (part) => part !== '',
  );
  return `**${escapeMarkdown(saidAs(claim, findings, t))}**  \n${sign}${facts.join(' · ')}`;
}

/** The claim in normal form; where its subject only tells what the figure goes with, that comes last. */
function saidAs(claim: Claim, findings: Findings, t: Translate): string {
  const statement = statementInWords(claim, t);
  const head = `${claim.subject} · `;
  const { aside } = topicOf({ ...claim, claims: [claim.id] }, findings);
  if (!aside || !statement.startsWith(head)) return statement;
  return `${statement.slice(head.length)} (${shorten(claim.subject, titleLimit)})`;
}

function saidBy({ attribution }: Claim, t: Translate): string {
  if (!attribution) return t('said by the article itself');
  const speaker = escapeMarkdown(attribution.speaker);
  return attribution.quoted ? t('in the words of {0}', speaker) : t('according to {0}', speaker);
}

function heldAt({ time }: Claim, t: Translate): string {
  if (!time) return '';
  const { from, to, text } = time;
  return escapeMarkdown(from && to ? valueInWords(intervalInWords(from, to), t) : (from ?? to ?? text));
}

/** What the statement says already is not said again. */
function modality({ modality: kind, statement }: Claim, t: Translate): string {
  if (saysModality(statement, kind)) return '';
  switch (kind) {
    case 'fact':
      return '';
    case 'planned':
      return t('planned');
    case 'possible':
      return t('possible');
    case 'opinion':
      return t('opinion');
  }
}

function largestAgreement(claim: Claim, findings: Findings): Agreement | undefined {
  const agreements = findings.agreementsOf(claim.id);
  const joined = joinedAgreements({ agreements, sources: findings.report.sources });
  return joined.sort((a, b) => b.sources.length - a.sources.length)[0];
}

/** The claim and those that agree with it or, where none is told to, that stand on its side of a contradiction. */
function sayingTheSame(claim: Claim, agreement: Agreement | undefined, findings: Findings): Claim[] {
  const sides = findings.contradictionsOf(claim.id).flatMap((contradiction) => contradiction.sides);
  const side = sides.find(({ claims }) => claims.includes(claim.id));
  const ids = agreement?.claims ?? side?.claims ?? [];
  return [claim, ...ids.flatMap((id) => (id === claim.id ? [] : (findings.claim(id) ?? [])))];
}

/** One line for each source that states the claim: this article, whose words are under the pointer, then the others. */
function supporters(claim: Claim, same: readonly Claim[], context: HoverContext): string[] {
  const { findings, t } = context;
  const claims = oneOfEachSource(same);
  if (claims.length === 1) return [];
  const sign = stateSigns.corroborated;
  return listed(
    claims,
    findings.contradictionsOf(claim.id).length > 0 ? sourceLimitAboveDispute : sourceLimit,
    t,
    (stated) =>
      stated === claim
        ? `${sign} ${sourceName(stated, context)} · *${t('this article')}*`
        : `${sign} ${sourceQuote(stated, context)} · ${goTo(stated, t)}`,
    (stated) => linkedName(stated, context),
  );
}

function dispute(claim: Claim, contradiction: Contradiction, context: HoverContext): string[] {
  const { findings, t } = context;
  const others = sidesOf(contradiction, findings)
    .filter((side) => !side.claims.some(({ id }) => id === claim.id))
    .flatMap(({ claims, standing }) => oneOfEachSource(claims).map((other) => ({ other, standing })));
  const heading = contradiction.severity === 'superseded' ? t('Update') : t('What differs');
  const dismiss =
    contradiction.severity === 'superseded'
      ? ''
      : ` · ${link(t('Dismiss…'), 'crosscheck.dismiss', { contradiction: contradiction.id })}`;
  const lines = listed(
    others,
    sourceLimit,
    t,
    ({ other, standing }) => {
      const places = { left: placeOf(claim), right: placeOf(other) };
      const links = `${goTo(other, t)} · ${link(t('Side by side'), 'crosscheck.compareSideBySide', places)}`;
      return `${contradictionSign(contradiction)} ${standingBefore(standing, t)}${sourceQuote(other, context)} · ${links}`;
    },
    ({ other }) => linkedName(other, context),
  );
  return paragraph(
    `**${heading}:** ${escapeMarkdown(reasonInWords(contradiction.explanation, t))}${dismiss}`,
    ...lines,
  );
}

function compared(claim: Claim, context: HoverContext): string[] {
  const { findings, t } = context;
  // That claims agree is told above, by the sources.
  const comparisons = findings.comparisonsOf(claim.id).filter(({ outcome }) => outcome !== 'agrees');
  if (comparisons.length === 0) return [];
  const entries = listed(comparisons, comparisonLimit, t, (comparison) => {
    const other = comparison.claims.flatMap((id) => (id === claim.id ? [] : (findings.claim(id) ?? [])))[0];
    const quote = other ? ` · ${sourceQuote(other, context)} · ${goTo(other, t)}` : '';
    return `${outcomeName(comparison.outcome, t)}: ${escapeMarkdown(reasonInWords(comparison.explanation, t))}${quote}`;
  });
  return paragraph(`*${t('Compared, no conflict:')}*`, ...entries);
}

function outcomeName(outcome: Outcome, t: Translate): string {
  const names: Record<Outcome, string> = {
    agrees: t('agrees'),
    agrees_after_conversion: t('agrees after conversion'),
    more_precise: t('more precise'),
    changed_over_time: t('changed over time'),
    different_scope: t('different scope'),
    attributed_dispute: t('two speakers differ'),
    conflict: t('differs'),
    not_comparable: t('not comparable'),
  };
  return names[outcome];
}

function sourceQuote(claim: Claim, context: HoverContext): string {
  return `${sourceName(claim, context)} ${escapeMarkdown(quotation(claim, quoteLimit, context.t))}`;
}

/** The name of a source among the others, its title and where it comes from: `**003** A Bridge at Last (The Elm Post, 2024)`. */
function sourceName({ source }: Claim, { findings, nameOf }: HoverContext): string {
  const title = titleBeside(nameOf(source), { path: source, title: findings.source(source)?.title ?? null });
  const origin = sourceOrigin(source, findings);
  return [
    `**${escapeMarkdown(nameOf(source))}**`,
    title ? escapeMarkdown(shorten(title, titleLimit)) : '',
    origin ? `(${escapeMarkdown(origin)})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function goTo(claim: Claim, t: Translate): string {
  return link(t('Go to'), 'crosscheck.goTo', placeOf(claim));
}

/** The name of a source, which leads to what it says. */
function linkedName(claim: Claim, { nameOf }: HoverContext): string {
  return link(escapeMarkdown(nameOf(claim.source)), 'crosscheck.goTo', placeOf(claim));
}

/** A link whose words stay on one line. */
function link<Command extends LinkedCommand>(
  label: string,
  ...command: Parameters<typeof commandLink<Command>>
): string {
  return `[${label.replaceAll(' ', '\u00a0')}](${commandLink(...command)})`;
}

function paragraph(...lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join('  \n')] : [];
}

/** The lines of one paragraph; what is beyond the limit is counted, and named in the last line where it has names. */
function listed<T>(
  items: readonly T[],
  limit: number,
  t: Translate,
  render: (item: T) => string,
  nameOf?: (item: T) => string,
): string[] {
  const lines = items.slice(0, limit).map(render);
  const rest = items.slice(limit);
  if (rest.length > 0) {
    const names = nameOf ? rest.slice(0, nameLimit).map(nameOf) : [];
    if (nameOf && rest.length > nameLimit) names.push('…');
    lines.push([t('… and {0} more', rest.length), names.join(' · ')].filter(Boolean).join(': '));
  }
  return paragraph(...lines);
}
