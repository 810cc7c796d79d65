import { relative, resolve } from 'node:path';
import type { Agreement, Claim, Contradiction, Report } from '../engine/report.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import type { Checked } from './check.ts';
import { counted, printable, quoted } from './wording.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Lists every claim of every source. */
  readonly claims: boolean;
  /** Paths are printed relative to this folder, so that a terminal can open them. */
  readonly directory: string;
}

const severityOrder = ['hard', 'soft', 'superseded'] as const;
const severityMark = { hard: '≠', soft: '≈', superseded: '→' } as const;

/** The report as a reader wants it: what contradicts, what is agreed on, and what each source brings. */
export function formatText(checked: Checked, options: TextOptions): string {
  return new TextReport(checked, options).lines.map((line) => `${line}\n`).join('');
}

class TextReport {
  readonly lines: string[] = [];
  readonly #report: Report;
  readonly #options: TextOptions;
  readonly #checked: Checked;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(checked: Checked, options: TextOptions) {
    this.#report = checked.report;
    this.#checked = checked;
    this.#options = options;
    this.#claims = new Map(checked.report.claims.map((claim) => [claim.id, claim]));
    this.#header();
    this.#contradictions();
    this.#agreements();
    this.#sources();
  }

  #header(): void {
    const { sources, claims, contradictions } = this.#report;
    const independent = sources.filter((source) => source.copyOf === null).length;
    const bySeverity = severityOrder
      .map((severity) => ({ severity, count: contradictions.filter((item) => item.severity === severity).length }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => `${count} ${severity}`);
    this.lines.push(
      [
        this.#bold(
          counted(sources.length, 'source') + (independent < sources.length ? `, ${independent} independent` : ''),
        ),
        counted(claims.length, 'claim'),
        counted(this.#sharedAgreements().length, 'agreement'),
        counted(contradictions.length, 'contradiction') + (bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : ''),
      ].join(' · '),
    );
  }

  #contradictions(): void {
    const groups = groupBy(
      this.#report.contradictions.toSorted(
        (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
      ),
      ({ subject }) => subject,
    );
    this.#section(groups.size > 0 ? 'Contradictions' : 'No contradictions');
    for (const [subject, contradictions] of groups) {
      this.lines.push('', `  ${this.#bold(printable(subject))}`);
      for (const contradiction of contradictions) this.#contradiction(contradiction);
    }
  }

  #contradiction({ severity, kind, explanation, sides }: Contradiction): void {
    const mark = `${severityMark[severity]} ${severity}`;
    const code = severity === 'hard' ? 31 : severity === 'soft' ? 33 : 36;
    this.lines.push(`    ${this.#paint(mark, code)} · ${kind.replaceAll('_', ' ')}: ${printable(explanation)}`);
    for (const side of sides) this.#quotes(side.claims, '      ');
  }

  #agreements(): void {
    const agreements = this.#sharedAgreements();
    this.#section(agreements.length > 0 ? 'Agreements' : 'Nothing is stated by more than one source');
    for (const { statement, sources, independentSources, claims } of agreements) {
      const support = `${counted(sources.length, 'source')} (${independentSources} independent)`;
      this.lines.push('', `  ${this.#paint('✓', 32)} ${printable(statement)} · ${support}`);
      this.#quotes(claims, '      ');
    }
  }

  /** What more than one source states, the best supported first. */
  #sharedAgreements(): Agreement[] {
    return this.#report.agreements
      .filter(({ sources }) => sources.length > 1)
      .sort((a, b) => b.independentSources - a.independentSources || b.sources.length - a.sources.length);
  }

  #sources(): void {
    if (this.#report.sources.length === 0) return;
    this.#section('Sources');
    const claims = groupBy(this.#report.claims, ({ source }) => source);
    for (const { path, title, outlet, published, language, copyOf } of this.#report.sources) {
      const own = (claims.get(path) ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end);
      const facts = [counted(own.length, 'claim'), language, published, outlet && printable(outlet)].filter(Boolean);
      const copy = copyOf === null ? '' : ` · largely the same text as ${printable(copyOf)}`;
      if (this.#options.claims) this.lines.push('');
      this.lines.push(`  ${this.#bold(printable(this.#shown(path)))}  ${facts.join(' · ')}${copy}`);
      if (title) this.lines.push(`    ${this.#paint(printable(title), 2)}`);
      if (this.#options.claims) for (const claim of own) this.#claim(claim);
    }
    if (!this.#options.claims) this.lines.push('', '--claims lists every claim of every source.');
  }

  #claim(claim: Claim): void {
    const says = claim.attribution ? ` · says ${printable(claim.attribution.speaker)}` : '';
    const modality = claim.modality === 'fact' ? '' : ` · ${claim.modality}`;
    this.lines.push(`    ${printable(claim.statement)}${modality}${says}`, `      ${this.#quote(claim)}`);
  }

  #quotes(ids: readonly string[], indent: string): void {
    for (const id of ids) {
      const claim = this.#claims.get(id);
      if (claim) this.lines.push(`${indent}${this.#quote(claim)}`);
    }
  }

  #quote(claim: Claim): string {
    const { line, character } = this.#index(claim.source).positionAt(claim.start);
    const place = printable(`${this.#shown(claim.source)}:${line + 1}:${character + 1}`);
    return `${this.#paint(place, 2)}  ${quoted(claim.quote)}`;
  }

  #index(path: string): LineIndex {
    const known = this.#indexes.get(path);
    if (known) return known;
    const index = new LineIndex(this.#checked.texts.get(path) ?? '');
    this.#indexes.set(path, index);
    return index;
  }

  #shown(path: string): string {
    return relative(this.#options.directory, resolve(this.#checked.base, path)).replaceAll('\\', '/');
  }

  #section(title: string): void {
    this.lines.push('', this.#bold(title));
  }

  #bold(text: string): string {
    return this.#paint(text, 1);
  }

  /** Wraps a text in a "select graphic rendition" code of ECMA-48, where colours show. */
  #paint(text: string, code: number): string {
    return this.#options.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
