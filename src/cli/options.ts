import { Argument, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type ContradictionKind, contradictionKinds, type Severity, severities } from '../engine/report.ts';

/** The arguments and options that several commands share, so that they mean the same everywhere. */

export const pathsArgument = () =>
  new Argument('<path...>', 'folders, articles (.txt, .md, .html), globs in quotes, or - for standard input');

export const stdinFilenameOption = () =>
  new Option('--stdin-filename <path>', 'what the article on standard input is called').default('stdin.txt');

export const configOption = () =>
  new Option('--config <file>', 'settings to use instead of the crosscheck.json beside the articles');

/** What makes `check` and `compare` end with exit code 1. */
export const failures = ['hard', 'soft', 'never'] as const;
export type Failure = (typeof failures)[number];

export const failOnOption = () =>
  new Option('--fail-on <severity>', 'exit with 1 for hard contradictions only, for soft ones too, or never')
    .choices(failures)
    .default('soft' as const);

export const severityOption = () =>
  new Option('--severity <list>', `only contradictions of these severities: ${severities.join(', ')}`).argParser(
    listOf<Severity>(severities),
  );

export const kindOption = () =>
  new Option('--kind <list>', `only contradictions of these kinds: ${contradictionKinds.join(', ')}`).argParser(
    listOf<ContradictionKind>(contradictionKinds),
  );

/** Reads `a,b` and repeated options into one list. */
export function listOf<Choice extends string>(choices: readonly Choice[]) {
  return (given: string, before: readonly Choice[] | undefined): readonly Choice[] => {
    const words = given
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    const isChoice = (word: string): word is Choice => (choices as readonly string[]).includes(word);
    const wrong = words.find((word) => !isChoice(word));
    if (wrong !== undefined || words.length === 0) {
      throw new InvalidArgumentError(`Choose from ${choices.join(', ')}; separate several by commas.`);
    }
    return [...new Set([...(before ?? []), ...words.filter(isChoice)])];
  };
}
