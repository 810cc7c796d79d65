import type { ContradictionKind, Report, Severity } from '../engine/report.ts';
import { type Checked, check } from './check.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { printable } from './wording.ts';

/** What the options of a command say about the sources and about which contradictions count. */
export interface Gathering {
  readonly stdinFilename: string;
  readonly config?: string | undefined;
  readonly jobs?: number | undefined;
  readonly kind?: readonly ContradictionKind[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
}

/**
 * Checks the articles that a command was given. What could not be read, and that there was nothing to read, is said on
 * standard error, where progress shows too.
 * @throws {InputError} when a path does not exist or can't be read at all
 */
export async function gather(paths: readonly string[], options: Gathering, terminal: Terminal): Promise<Checked> {
  const progress = new Progress(terminal);
  try {
    const checked = await check(paths, terminal.directory, {
      standardInput: { name: options.stdinFilename, read: terminal.input },
      config: options.config,
      jobs: options.jobs,
      onSource: (done, all, path) => progress.show(done, all, path),
    });
    progress.clear();
    for (const sentence of [...checked.unreadable, ...checked.notes])
      terminal.error(`crosscheck: ${printable(sentence)}\n`);
    if (checked.report.sources.length === 0) {
      terminal.error(`crosscheck: No article (.txt, .md, .html) was found in ${printable(paths.join(', '))}.\n`);
    }
    const report = selected(checked.report, options);
    return { ...checked, report, hidden: checked.report.contradictions.length - report.contradictions.length };
  } finally {
    progress.clear();
  }
}

/** The report with those contradictions alone that were asked for. */
function selected(report: Report, { kind, severity }: Gathering): Report {
  if (!kind && !severity) return report;
  const contradictions = report.contradictions.filter(
    (item) => (kind?.includes(item.kind) ?? true) && (severity?.includes(item.severity) ?? true),
  );
  return { ...report, contradictions };
}
