import { joinedAgreements } from '../agreement/joinedAgreements.ts';
import { type Findings, indexFindings } from '../engine/findings.ts';
import { groupBy } from '../engine/groupBy.ts';
import { type Agreement, type Claim, type Contradiction, type Report, saysModality } from '../engine/report.ts';
import { earliestFirst } from '../engine/updates.ts';
import { counted, languageName, summaryOf } from '../formats/wording.ts';
import type { Checked } from './check.ts';
import { painter, style } from './paint.ts';
import { Places } from './places.ts';
import { reviewSections } from './reviewsText.ts';
import { printable } from './wording.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Lists every claim of every source, and every place where a claim of a finding stands. */
  readonly claims: boolean;
  /** Paths are printed relative to this folder, so that a terminal can open them. */
  readonly directory: string;
}

const severityOrder = ['hard', 'soft'] as const;
const severityMark = {
  hard: { mark: '≠ hard · ', colour: style.red, meaning: 'hard: cannot both be true' },
  soft: { mark: '≈ soft · ', colour: style.yellow, meaning: 'soft: could be reconciled' },
  superseded: { mark: '→ ', colour: style.cyan, meaning: '' },
} as const;

/** The report as a reader wants it: what contradicts, what was updated, what is agreed on, what each source brings. */
export function formatText(checked: Checked, options: TextOptions): string {
  return new TextReport(checked, options).lines.map((line) => `${line}\n`).join('');
}

class TextReport {
  readonly lines: string[] = [];
  readonly #report: Report;
  readonly #findings: Findings;
  readonly #options: TextOptions;
  readonly #places: Places;
  readonly #paint: ReturnType<typeof painter>;
  readonly #contradictions: readonly Contradiction[];
  readonly #updates: readonly Contradiction[];
  readonly #agreements: readonly Agreement[];
  /** Contradictions that were not asked for. */
  readonly #hidden: number;

  constructor(checked: Checked, options: TextOptions) {
    const { report } = checked;
    this.#report = report;
    this.#hidden = checked.hidden ?? 0;
    this.#findings = indexFindings(report);
    this.#options = options;
    this.#paint = painter(options.colour);
    this.#places = new Places(checked, options.directory);
    this.#contradictions = severityOrder.flatMap((severity) =>
      report.contradictions.filter((item) => item.severity === severity),
    );
    this.#updates = report.contradictions.filter(({ severity }) => severity === 'superseded');
    // What more than one source states, the best supported first.
    this.#agreements = joinedAgreements(report)
      .filter(({ sources }) => sources.length > 1)
      .sort((a, b) => b.independentSources - a.independentSources || b.sources.length - a.sources.length);
    this.#writeHeader();
    this.#writeContradictions();
    this.#writeUpdates();
    this.#writeReviews();
    this.#writeAgreements();
    this.#writeSources();
  }

  #writeHeader(): void {
    const [sources = '', ...figures] = summaryOf(this.#report);
    this.lines.push([this.#paint(sources, style.bold), ...figures].join(' · '));
  }

  #writeContradictions(): void {
    const note = this.#hidden > 0 ? `${counted(this.#hidden, 'other')} not asked for` : '';
    if (this.#contradictions.length === 0) {
      this.#section(this.#hidden > 0 ? 'No contradictions of this sort' : 'No contradictions', note);
      return;
    }
    const meanings = severityOrder
      .filter((severity) => this.#contradictions.some((item) => item.severity === severity))
      .map((severity) => severityMark[severity].meaning);
    this.#section('Contradictions', [...meanings, note].filter(Boolean).join(' · '));
    this.#writeFindings(this.#contradictions);
  }

  #writeUpdates(): void {
    if (this.#updates.length === 0) return;
    this.#section('Updates', 'one source tells a later state than another');
    this.#writeFindings(this.#updates);
  }

  #writeReviews(): void {
    for (const { title, note, lines } of reviewSections(this.#report.reviews ?? [], (path) =>
      this.#places.path(path),
    )) {
      this.#section(title, note);
      this.lines.push('', ...lines.map((line) => `  ${line}`));
    }
  }

  #writeFindings(findings: readonly Contradiction[]): void {
    for (const [subject, contradictions] of groupBy(findings, (item) => item.subject)) {
      this.lines.push('', `  ${this.#paint(printable(subject), style.bold)}`);
      contradictions.forEach(({ severity, kind, relation, explanation, sides }, index) => {
        const topic = severity === 'superseded' ? relation : kind.replaceAll('_', ' ');
        const { mark, colour } = severityMark[severity];
        if (index > 0) this.lines.push('');
        this.lines.push(`    ${this.#paint(mark, colour)}${printable(topic)}: ${printable(explanation)}`);
        for (const { side, standing } of this.#inOrder(severity, sides)) {
          const { value, claims } = side;
          const head = [standing, value && printable(value)].filter(Boolean).join(': ');
          if (head) this.lines.push(`      ${head}`);
          this.#writeQuotes(claims, '        ');
        }
      });
    }
  }

  /** The sides, and which of an update is the earlier and which the later one. */
  #inOrder(severity: Contradiction['severity'], sides: Contradiction['sides']) {
    if (severity === 'superseded') return earliestFirst(sides, this.#findings);
    return sides.map((side) => ({ side, standing: null }));
  }

  #writeAgreements(): void {
    this.#section(this.#agreements.length > 0 ? 'Agreements' : 'Nothing is stated by more than one source');
    for (const { statement, sources, independentSources, claims } of this.#agreements) {
      const copies = independentSources < sources.length ? `, ${independentSources} independent` : '';
      const support = `${counted(sources.length, 'source')}${copies}`;
      this.lines.push('', `  ${this.#paint('✓', style.green)} ${printable(statement)} · ${support}`);
      this.#writeQuotes(claims, '      ');
    }
  }

  #writeSources(): void {
    if (this.#report.sources.length === 0) return;
    this.#section('Sources');
    const claims = groupBy(this.#report.claims, ({ source }) => source);
    for (const { path, title, outlet, published, language, copyOf, notes } of this.#report.sources) {
      const own = (claims.get(path) ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end);
      const facts = [
        counted(own.length, 'claim'),
        languageName(language),
        published ?? (notes ? 'no date read' : 'no date given'),
        ...(outlet ? [printable(outlet)] : []),
        ...(copyOf === null ? [] : [`largely the same text as ${this.#places.path(copyOf)}`]),
      ];
      if (this.#options.claims) this.lines.push('');
      this.lines.push(`  ${this.#paint(this.#places.path(path), style.bold)}  ${facts.join(' · ')}`);
      if (title) this.lines.push(`    ${this.#paint(printable(title), style.dim)}`);
      if (this.#options.claims) for (const claim of own) this.#writeClaim(claim);
    }
    if (!this.#options.claims) this.lines.push('', '--claims lists every claim of every source, and every place.');
  }

  #writeClaim(claim: Claim): void {
    const says = claim.attribution ? ` · says ${printable(claim.attribution.speaker)}` : '';
    const modality =
      claim.modality === 'fact' || saysModality(claim.statement, claim.modality) ? '' : ` · ${claim.modality}`;
    const { place, quote } = this.#places.of(claim);
    this.lines.push(
      `    ${printable(claim.statement)}${modality}${says}`,
      `      ${this.#paint(place, style.dim)}  ${quote}`,
    );
  }

  /** One quote a source, or all of them when every claim is asked for; the quotes stand below one another. */
  #writeQuotes(ids: readonly string[], indent: string): void {
    const { claims, leftOut } = this.#options.claims
      ? { claims: this.#places.all(ids), leftOut: undefined }
      : this.#places.fullest(ids);
    const places = claims.map((claim) => this.#places.of(claim));
    const width = Math.max(0, ...places.map(({ place }) => place.length));
    for (const { place, quote } of places) {
      this.lines.push(`${indent}${this.#paint(place.padEnd(width), style.dim)}  ${quote}`);
    }
    if (leftOut) this.lines.push(`${indent}${this.#paint(leftOut, style.dim)}`);
  }

  #section(title: string, note = ''): void {
    this.lines.push('', this.#paint(title, style.bold) + (note && this.#paint(` (${note})`, style.dim)));
  }
}
