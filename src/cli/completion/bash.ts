import type { CommandDescription } from './description.ts';

/** A script that completes the command line in bash 3.2 or newer. */
export function bashCompletion(commands: readonly CommandDescription[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, choices }) =>
      choices ? [`    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) words='${choices.join(' ')}' ;;`] : [],
    ),
  );
  const files = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue, choices }) => takesValue && !choices)
      .flatMap(({ flags }) => flags.map((flag) => `'${name} ${flag}'`)),
  );
  const flags = commands.map(({ name, options, words }) => {
    const all = options.flatMap((option) => option.flags).join(' ');
    const others = words ? ` [[ $current == -* ]] || words='${words.join(' ')}'` : '';
    return `      ${name}) [[ $current == -* ]] && words='${all}';${others} ;;`;
  });
  return `# Completes crosscheck in bash.
_crosscheck() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}" words=''
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='${commands.map(({ name }) => name).join(' ')} help --help --version'
  else
    case "$command $previous" in
${values.join('\n')}
    ${files.join('|')}) ;;
    *)
      case "$command" in
${flags.join('\n')}
      help) words='${commands.map(({ name }) => name).join(' ')}' ;;
      esac
      ;;
    esac
  fi
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _crosscheck crosscheck
`;
}
