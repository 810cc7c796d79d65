import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './commands/commands.ts';
import { InputError } from './inputError.ts';
import { type ExitCode, exitCodes, type Invocation, type Terminal } from './terminal.ts';
import { printable } from './wording.ts';

const description = [
  'Compares source articles: what each of them claims, where they agree, and what contradicts.',
  'Nothing leaves this machine. Crosscheck says that sources differ, never that one is false.',
].join('\n');

const epilogue = `
Exit codes:
  0  nothing contradicts (a later source that updates an earlier one is no contradiction)
  1  contradictions were found
  2  bad usage, no article found, or input that could not be read; a sentence on standard error says what to do

Start with:
  crosscheck check FOLDER

Colours show on a terminal unless NO_COLOR is set; FORCE_COLOR=1 shows them everywhere.`;

/** The whole command line, ready to be run or to be described (completion, the manual). */
export function program(invocation: Invocation): Command {
  const program = new Command('crosscheck')
    .description(description)
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print how it is used')
    .helpCommand('help [command]', 'print how a command is used')
    .addHelpText('after', epilogue);
  for (const define of commands) program.addCommand(define(invocation));
  for (const each of [program, ...program.commands]) {
    each
      .exitOverride()
      .configureOutput({
        writeOut: (text) => invocation.out(text),
        writeErr: (text) => invocation.error(text),
        // What is wrong is said once, in `run`.
        outputError: () => {},
        getOutHelpWidth: () => Math.min(invocation.columns, 100),
        getErrHelpWidth: () => Math.min(invocation.columns, 100),
      })
      .configureHelp({ showGlobalOptions: false });
    if (each !== program) each.helpOption('-h, --help', 'print this');
  }
  return program;
}

/**
 * Runs the command line.
 * @param args what the user typed after the program's name
 * @returns the exit code, one of `exitCodes`; nothing is thrown for bad input
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.nothingToReport;
  const invocation: Invocation = {
    ...terminal,
    exitWith: (given) => {
      code = given;
    },
  };
  const root = program(invocation);
  try {
    await root.parseAsync([...understood(args, root)], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.nothingToReport;
      // Without a command, the help was printed and says all.
      if (error.code !== 'commander.help')
        terminal.error(
          `crosscheck: ${sentenceOn(
            error,
            root.commands.find((command) => command.name() === args[0]),
          )}\n`,
        );
      return exitCodes.badInput;
    }
    if (!(error instanceof InputError)) throw error;
    terminal.error(`crosscheck: ${printable(error.message)}\n`);
    return exitCodes.badInput;
  }
}

/** What is no command is answered as that behind “help” and before “--help”, too, where the help of all would be printed. */
function understood(args: readonly string[], root: Command): readonly string[] {
  const named = args[0] === 'help' ? args[1] : args[0];
  if (named === 'help') return [named];
  const isKnown = named === undefined || named.startsWith('-') || root.commands.some((each) => each.name() === named);
  return isKnown ? args : [named];
}

/** `error: unknown option '--fromat'\n(Did you mean --format?)` as sentences, and where to read on. */
function sentenceOn(error: CommanderError, command: CommandUnknownOpts | undefined): string {
  const [reason = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`.replace(/[.]?$/, '.');
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1];
  const hint = `Run “${['crosscheck', command?.name(), '--help'].filter(Boolean).join(' ')}” to see how it is used.`;
  return [printable(quoted(sentence)), ...(meant ? [`Did you mean “${meant}”?`] : []), hint].join(' ');
}

/** Typographic quotation marks around what the user typed, and a shorter name for the option it was typed for. */
function quoted(sentence: string): string {
  return sentence
    .replace(/'([^']*)'/g, '“$1”')
    .replace(/^Command-argument value (“.*”) is invalid for argument “.*”\./, '$1 is not known here.')
    .replace(/^Option “(?:-\w, )?(--[\w-]+)[^”]*” argument (“.*”) is invalid\./, '“$1” can’t be $2.');
}
