import { Argument, Command } from '@commander-js/extra-typings';
import { bashCompletion } from '../completion/bash.ts';
import { describe } from '../completion/description.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { Invocation } from '../terminal.ts';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

const examples = `
Examples:
  crosscheck completion bash >> ~/.bashrc
  crosscheck completion zsh > ~/.zfunc/_crosscheck     (a folder that your fpath names)
  crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish`;

export const completion = (invocation: Invocation) => {
  const command = new Command('completion')
    .summary('print a script that completes commands in your shell')
    .description('Prints a script with which a shell completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish'] as const))
    .addHelpText('after', examples);
  return command.action((shell) => {
    invocation.out(scripts[shell](describe(command.parent!)));
  });
};
