import type { CommandDescription } from './description.ts';

/** A script that completes the command line in fish. */
export function fishCompletion(commands: readonly CommandDescription[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const within = `complete -c crosscheck -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c crosscheck -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ flags, summary, takesValue, choices }) => {
        const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
        const value = choices ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
        return `${within} ${names.join(' ')}${value} -d ${quoted(summary)}`;
      }),
      ...(words ? [`${within} -f -a ${quoted(words.join(' '))}`] : []),
    ];
  });
  return `# Completes crosscheck in fish.\n${lines.map((line) => `${line}\n`).join('')}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
