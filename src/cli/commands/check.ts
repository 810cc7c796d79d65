import { Command, Option } from '@commander-js/extra-typings';
import type { Contradiction } from '../../engine/report.ts';
import { formatNames, write } from '../formats.ts';
import { gather } from '../gather.ts';
import {
  configOption,
  type Failure,
  failOnOption,
  jobsOption,
  kindOption,
  pathsArgument,
  severityOption,
  stdinFilenameOption,
} from '../options.ts';
import { exitCodes, type Invocation } from '../terminal.ts';
import { formatText } from '../text.ts';

const examples = `
Examples:
  crosscheck check story/                          the articles of a folder against one another
  crosscheck check 'story/**/*.md' notes.txt       a glob and a file
  crosscheck check story/ --fail-on hard           in a script: exit with 1 for hard ones only
  crosscheck check story/ --kind money,date        only amounts of money and dates
  crosscheck check story/ --format json > report.json
  crosscheck check story/ - < draft.txt            a text from elsewhere against a folder

Of a folder, hidden files and folders, node_modules, files such as README or LICENSE, and files
without one sentence of prose are left out; an article that is named itself is always read.
A crosscheck.json in the folder tells more: files to leave out, dates and outlets of articles,
aliases of names.`;

export const check = (invocation: Invocation) =>
  new Command('check')
    .summary('compare the articles of a folder and list what contradicts')
    .description(
      'Reads articles, compares what they claim, and lists contradictions, updates and agreements, each with its quotes.',
    )
    .addArgument(pathsArgument())
    .addOption(
      new Option('-f, --format <name>', 'how to print the report')
        .choices(['text', ...formatNames] as const)
        .default('text' as const),
    )
    .addOption(failOnOption())
    .addOption(severityOption())
    .addOption(kindOption())
    .option('--claims', 'in a text, list every claim of every source and every place')
    .addOption(configOption())
    .addOption(jobsOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', examples)
    .action(async (paths, options) => {
      const checked = await gather(paths, options, invocation);
      const { colour, directory } = invocation;
      invocation.out(
        options.format === 'text'
          ? formatText(checked, { colour, directory, claims: options.claims === true })
          : write(options.format, checked, directory),
      );
      const nothing = checked.report.sources.length === 0;
      if (checked.unreadable.length > 0 || nothing) invocation.exitWith(exitCodes.badInput);
      else if (fails(checked.report.contradictions, options.failOn)) invocation.exitWith(exitCodes.contradictions);
    });

/** Whether contradictions are as bad as `--fail-on` says. A later state of the same thing never is. */
function fails(contradictions: readonly Contradiction[], failOn: Failure): boolean {
  if (failOn === 'never') return false;
  return contradictions.some(({ severity }) => severity === 'hard' || severity === failOn);
}
