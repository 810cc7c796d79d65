import type { CommandDescription, OptionDescription } from './description.ts';

/** A script that completes the command line in zsh; it can be sourced, or kept as `_crosscheck` in a folder of `fpath`. */
export function zshCompletion(commands: readonly CommandDescription[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const rest = words ? quoted(`1:word:(${words.join(' ')})`) : quoted('*:file:_files');
    return `    ${name}) _arguments -s ${[...options.map(argument), rest].join(' ')} ;;`;
  });
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef crosscheck
_crosscheck() {
  local -a commands
  commands=(
${names.join('\n')}
    ${quoted('help:print how a command is used')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join('\n')}
    help) _describe command commands ;;
  esac
}
if [[ "$funcstack[1]" == _crosscheck ]]; then _crosscheck "$@"; else compdef _crosscheck crosscheck; fi
`;
}

function argument({ flags, summary, takesValue, choices }: OptionDescription): string {
  const value = takesValue ? (choices ? `:value:(${choices.join(' ')})` : ':value:_files') : '';
  const text = `[${summary.replace(/[[\]\\:]/g, '\\$&')}]${value}`;
  const [only] = flags;
  return flags.length === 1
    ? quoted(`${only}${text}`)
    : `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(text)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
