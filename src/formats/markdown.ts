import { makeSnapshot } from '../agreement/snapshot.ts';
import { topicOf } from '../agreement/topic.ts';
import { type Findings, indexFindings } from '../engine/findings.ts';
import type { Claim, Contradiction, SourceSummary } from '../engine/report.ts';
import { earliestFirst } from '../engine/updates.ts';
import type { Fact } from '../panel/messages.ts';
import { reportMark } from '../sources/articles.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import { escapeInline } from './escapeInline.ts';
import { type Exported, fullestOfEachSource } from './exported.ts';
import { appliedReviews, languageName, summaryOf, verdictNames } from './wording.ts';

const signs = { states: '●', differs: '≠', earlier: '◌' } as const;

/** The report as GitHub Flavored Markdown: what contradicts, what was updated, who states what, and the sources. */
export function writeMarkdown(exported: Exported): string {
  return new MarkdownReport(exported).lines.map((line) => `${line}\n`).join('');
}

class MarkdownReport {
  readonly lines: string[] = [];
  readonly #exported: Exported;
  readonly #findings: Findings;
  readonly #lineIndexes: ReadonlyMap<string, LineIndex>;

  constructor(exported: Exported) {
    const { report } = exported;
    this.#exported = exported;
    this.#findings = indexFindings(report);
    this.#lineIndexes = new Map([...exported.texts].map(([path, text]) => [path, new LineIndex(text)]));
    this.lines.push(
      `${reportMark} ${exported.version} -->`,
      '',
      '# What the sources say',
      '',
      `${summaryOf(report).join(' · ')}.`,
    );
    this.lines.push('', 'Sources *differ*; which of them is right is for you to find out.');
    const of = (wanted: Contradiction['severity']) =>
      report.contradictions.filter(({ severity }) => severity === wanted);
    this.#writeContradictions('Contradictions', [...of('hard'), ...of('soft')]);
    this.#writeContradictions('Updates', of('superseded'));
    this.#writeReviews();
    this.#writeMatrix();
    this.#writeSources(report.sources);
  }

  #writeContradictions(title: string, contradictions: readonly Contradiction[]): void {
    if (contradictions.length === 0) return;
    this.lines.push('', `## ${title}`);
    for (const contradiction of contradictions) {
      const { severity, kind, explanation, sides } = contradiction;
      const { subject, relation } = topicOf(contradiction, this.#findings);
      const isUpdate = severity === 'superseded';
      this.lines.push(
        '',
        `### ${isUpdate ? '→' : severity === 'hard' ? '≠' : '≈'} ${[subject, relation].filter(Boolean).map(escapeInline).join(' · ')}`,
        '',
        `${escapeInline(explanation)}${isUpdate ? '' : ` *(${severity}, ${kind.replaceAll('_', ' ')})*`}`,
      );
      const ordered = isUpdate
        ? earliestFirst(sides, this.#findings)
        : sides.map((side) => ({ side, standing: null }) as const);
      for (const { side, standing } of ordered) {
        const claims = side.claims.flatMap((id) => this.#findings.claim(id) ?? []);
        this.lines.push('', `- ${[standing, `**${escapeInline(side.value) || '…'}**`].filter(Boolean).join(': ')}`);
        for (const claim of fullestOfEachSource(claims)) this.#writeQuote(claim);
      }
    }
  }

  #writeQuote(claim: Claim): void {
    const { path, title, outlet, published } = this.#findings.source(claim.source) ?? {
      path: claim.source,
      title: null,
      outlet: null,
      published: null,
    };
    const origin = [title, outlet, published].flatMap((part) => (part ? [escapeInline(part)] : []));
    const line = (this.#lineIndexes.get(path)?.positionAt(claim.start).line ?? 0) + 1;
    const link = `[${escapeInline(`${path}:${line}`)}](<${this.#exported.addressOf(path)}#L${line}>)`;
    this.lines.push('', `  > “${escapeInline(claim.words)}”`, '  >', `  > — ${[...origin, link].join(', ')}`);
  }

  /** What readers have decided, so that a report shows what it leaves out. */
  #writeReviews(): void {
    const reviews = appliedReviews(this.#exported.report);
    if (reviews.length === 0) return;
    this.lines.push('', '## Reviewed', '');
    for (const { verdict, subject, relation, note, by, date } of reviews) {
      const topic = `${escapeInline(subject)} · ${escapeInline(relation)}`;
      const who = [by, date?.slice(0, 10)].flatMap((part) => (part ? [escapeInline(part)] : [])).join(', ');
      this.lines.push(
        `- ${topic}: **${verdictNames[verdict]}**${note ? ` – ${escapeInline(note)}` : ''}${who ? ` (${who})` : ''}`,
      );
    }
  }

  /** Who states what, of all that more than one source speaks to. */
  #writeMatrix(): void {
    const { sources, facts } = makeSnapshot(this.#findings);
    const shared = facts.filter(({ state }) => state !== 'single');
    if (shared.length === 0) return;
    this.lines.push(
      '',
      '## Who states what',
      '',
      `| fact | ${sources.map(({ name }) => escapeInline(name)).join(' | ')} | value |`,
      `| --- |${' :-: |'.repeat(sources.length)} --- |`,
    );
    for (const fact of shared) {
      const cells = sources.map((_, index) => cellOf(fact, index));
      const topic = [fact.subject, fact.relation].filter(Boolean).map(escapeInline).join(' · ');
      const values = fact.sides.map(({ value }) => escapeInline(value)).join(' / ');
      this.lines.push(`| ${topic} | ${cells.join(' | ')} | ${values} |`);
    }
    this.lines.push('', '● states · ≠ states, and others differ · ◌ earlier state · blank: silent');
  }

  #writeSources(sources: readonly SourceSummary[]): void {
    if (sources.length === 0) return;
    this.lines.push('', '## Sources', '', '| file | title | outlet | date | language | claims |');
    this.lines.push('| --- | --- | --- | --- | --- | --: |');
    for (const { path, title, outlet, published, language, claims, copyOf } of sources) {
      const link = `[${escapeInline(path)}](<${this.#exported.addressOf(path)}>)`;
      const note = copyOf === null ? '' : ` (largely the same text as ${escapeInline(copyOf)})`;
      const cells = [`${link}${note}`, title, outlet, published].map((cell, index) =>
        index === 0 ? cell : escapeInline(cell ?? ''),
      );
      this.lines.push(`| ${[...cells, languageName(language), claims].join(' | ')} |`);
    }
  }
}

function cellOf({ sides }: Fact, source: number): string {
  const marks = sides
    .filter(({ cells }) => cells.some((cell) => cell.source === source))
    .map(({ mark }) => signs[mark]);
  return [...new Set(marks)].join(' ');
}
