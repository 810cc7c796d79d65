import type { CommandUnknownOpts } from '@commander-js/extra-typings';

/** What a shell has to know to complete a command line. */
export interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionDescription[];
  /** The words that its first argument may be; undefined where arguments are files. */
  readonly words: readonly string[] | undefined;
}

export interface OptionDescription {
  /** `-f` and `--format`, as far as there are both. */
  readonly flags: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
  /** The values it takes; undefined where it takes any, such as a file. */
  readonly choices: readonly string[] | undefined;
}

/** Describes each command of the whole command line. */
export function describe(program: CommandUnknownOpts): CommandDescription[] {
  const helper = program.createHelp();
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    words: command.registeredArguments[0]?.argChoices,
    options: helper.visibleOptions(command).map(({ short, long, description, required, optional, argChoices }) => ({
      flags: [short, long].flatMap((flag) => flag ?? []),
      summary: description,
      takesValue: required || optional,
      choices: argChoices,
    })),
  }));
}
