import { Argument, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { contradictionKinds, severities } from '../engine/report.ts';

/** The arguments and options that several commands share, so that they mean the same everywhere. */

export const pathsArgument = () =>
  new Argument('<path...>', 'folders, articles (.txt, .md, .html), globs in quotes, or - for standard input');

export const jobsOption = () =>
  new Option(
    '-j, --jobs <number>',
    'how many threads analyse the articles (default: what the processor and the articles call for)',
  ).argParser((given) => {
    const jobs = Number(given);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
      throw new InvalidArgumentError('Give a whole number from 1 to 64.');
    return jobs;
  });

export const stdinFilenameOption = () =>
  new Option('--stdin-filename <path>', 'what the article on standard input is called').default('stdin.txt');

export const configOption = () =>
  new Option('--config <file>', 'settings to use instead of the folder’s crosscheck.json; globs start from the folder');

/** What makes `check` and `compare` end with exit code 1. */
export const failures = ['hard', 'soft', 'never'] as const;
export type Failure = (typeof failures)[number];

export const failOnOption = () =>
  new Option('--fail-on <severity>', 'exit with 1 for hard contradictions only, for soft ones too, or never')
    .choices(failures)
    .default('soft' as const);

export const severityOption = () =>
  listOption('--severity <list>', 'only contradictions of these severities', severities);

export const kindOption = () => listOption('--kind <list>', 'only contradictions of these kinds', contradictionKinds);

/** An option that takes several of its choices: `a,b`, or repeated. */
export function listOption<Flags extends string, Choice extends string>(
  flags: Flags,
  description: string,
  choices: readonly Choice[],
) {
  const option = new Option(flags, description).argParser(
    (given: string, before: readonly Choice[] | undefined): readonly Choice[] => {
      const words = given
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean);
      const isChoice = (word: string): word is Choice => (choices as readonly string[]).includes(word);
      if (words.length === 0 || !words.every(isChoice)) {
        throw new InvalidArgumentError(`Choose from ${choices.join(', ')}; separate several by commas.`);
      }
      return [...new Set([...(before ?? []), ...words])];
    },
  );
  // Told by help and completed by shells; `choices()` would refuse several at once.
  option.argChoices = [...choices];
  return option;
}
