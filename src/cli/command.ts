import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { check } from './check.ts';
import { comparePairs, compareTexts } from './compare.ts';
import { InputError } from './sources.ts';
import { formatText } from './text.ts';
import { printable } from './wording.ts';

/** Where a command writes to and runs. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Whether `out` shows colours. */
  readonly colour: boolean;
  /** The folder that relative paths start from. */
  readonly directory: string;
}

export const exitCodes = { nothingToReport: 0, contradictions: 1, badInput: 2 } as const;

const help = `Crosscheck ${packageJson.version}: where source articles agree, and what contradicts.

Usage
  crosscheck check FOLDER|FILE… [--format text|json] [--claims]
  crosscheck compare FILE|TEXT FILE|TEXT [--format text|json]
  crosscheck compare --pairs FILE

check reads the articles (.txt, .md, .html) of the folders and files, compares what they claim, and prints a report.
Folders whose name starts with a dot, node_modules, and files such as README or LICENSE, or without one sentence of
prose, are left out; a .txt, .md or .html file named on the command line is always read.
compare tells whether two short texts contradict each other. With --pairs it reads a file that holds one object
{"id", "textA", "textB"} a line and prints one object {"id", "outcome", "explanation"} for each.

Options
  --format text   a summary for readers (the default)
  --format json   the whole report, for programs
  --claims        in the summary, list every claim of every source and every place
  --pairs FILE    compare the pairs of texts of a file
  --help          this text
  --version       the version

Exit code
  0  nothing contradicts (a later source that updates an earlier one is no contradiction)
  1  contradictions were found
  2  bad usage or input that could not be read; a sentence on standard error says what to do

Colours show on a terminal unless the variable NO_COLOR is set.
`;

const seeHelp = 'Run “crosscheck --help” to see how it is used.';

/**
 * Runs the command line.
 * @param args what the user typed after the program's name
 * @returns the exit code, one of `exitCodes`; nothing is thrown for bad input
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.error(`crosscheck: ${error.message}\n`);
    return exitCodes.badInput;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.version) {
    terminal.out(`${packageJson.version}\n`);
    return exitCodes.nothingToReport;
  }
  if (values.help || positionals[0] === 'help') {
    terminal.out(help);
    return exitCodes.nothingToReport;
  }
  const [command, ...paths] = positionals;
  if (command === undefined) throw new InputError(`No command was given. ${seeHelp}`);
  if (command === 'compare') return compare(paths, values.pairs, formatOf(values.format), terminal);
  if (command !== 'check') {
    throw new InputError(`There is no command “${command}”; the command that checks a folder is “check”. ${seeHelp}`);
  }
  if (paths.length === 0) {
    throw new InputError(`“check” needs the folder that holds the articles, as in “crosscheck check FOLDER”.`);
  }
  const format = formatOf(values.format);

  const checked = await check(paths, terminal.directory);
  const { report, unreadable } = checked;
  terminal.out(
    format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : formatText(checked, { colour: terminal.colour, claims: values.claims === true, directory: terminal.directory }),
  );
  for (const sentence of unreadable) terminal.error(`crosscheck: ${sentence}\n`);
  if (unreadable.length > 0) return exitCodes.badInput;
  if (report.sources.length === 0) {
    terminal.error(`crosscheck: No article (.txt, .md, .html) was found in ${paths.join(', ')}.\n`);
  }
  return report.contradictions.some(({ severity }) => severity !== 'superseded')
    ? exitCodes.contradictions
    : exitCodes.nothingToReport;
}

function formatOf(format = 'text'): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format;
  throw new InputError(`There is no format “${format}”; choose --format text or --format json.`);
}

async function compare(
  texts: readonly string[],
  pairs: string | undefined,
  format: 'text' | 'json',
  terminal: Terminal,
): Promise<number> {
  if (pairs !== undefined) {
    if (texts.length > 0) throw new InputError(`“compare --pairs FILE” takes no texts beside the file. ${seeHelp}`);
    const answers = await comparePairs(pairs, terminal.directory);
    for (const answer of answers) terminal.out(`${JSON.stringify(answer)}\n`);
    return answers.some(({ outcome }) => outcome === 'conflict') ? exitCodes.contradictions : exitCodes.nothingToReport;
  }
  const [first, second, ...more] = texts;
  if (first === undefined || second === undefined || more.length > 0)
    throw new InputError(`“compare” needs two files or texts, as in “crosscheck compare morning.txt evening.txt”.`);
  const { outcome, explanation } = await compareTexts([first, second], terminal.directory);
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ outcome, explanation })}\n`
      : `${outcome.replaceAll('_', ' ')}: ${printable(explanation)}\n`,
  );
  return outcome === 'conflict' ? exitCodes.contradictions : exitCodes.nothingToReport;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        claims: { type: 'boolean' },
        pairs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's first sentence names the option; what follows explains its own syntax.
    const [reason = 'The options could not be read'] = error instanceof Error ? error.message.split('. ') : [];
    throw new InputError(`${reason.replace(/\.?$/, '.')} ${seeHelp}`);
  }
}
