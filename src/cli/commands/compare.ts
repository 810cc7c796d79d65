import { Command, Option } from '@commander-js/extra-typings';
import { InputError } from '../inputError.ts';
import { exitCodes, type Invocation } from '../terminal.ts';
import { printable } from '../wording.ts';

const examples = `
Examples:
  crosscheck compare morning.txt evening.txt
  crosscheck compare 'The bridge opened on Monday.' 'The bridge closed on Monday.'
  crosscheck compare --pairs pairs.jsonl > answers.jsonl

A line of the file of pairs is an object {"id", "textA", "textB"}, with "lang" where the language is
known; each is answered by a line {"id", "outcome", "explanation"}.

Outcomes:
  conflict, agrees, agrees_after_conversion, more_precise, changed_over_time, different_scope,
  attributed_dispute, not_comparable`;

export const compare = (invocation: Invocation) =>
  new Command('compare')
    .summary('tell whether two short texts contradict each other')
    .description('Compares two short texts, or every pair of a file, and says what the outcome is and why.')
    .argument('[text...]', 'two texts; each is a file, - for standard input, or the text itself')
    .option('--pairs <file>', 'compare the pairs of a file, or of standard input with -')
    .addOption(
      new Option('-f, --format <name>', 'how to print the answer about two texts')
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(
      new Option('--fail-on <outcome>', 'exit with 1 for a conflict, or never')
        .choices(['conflict', 'never'] as const)
        .default('conflict' as const),
    )
    .addHelpText('after', examples)
    .action(async (texts, { pairs, format, failOn }) => {
      const { comparePairs, compareTexts } = await import('../compare.ts');
      const answers = [];
      if (pairs !== undefined) {
        if (texts.length > 0) throw new InputError('“compare --pairs FILE” takes no texts beside the file.');
        for (const answer of await comparePairs(pairs, invocation)) {
          invocation.out(`${JSON.stringify(answer)}\n`);
          answers.push(answer);
        }
      } else {
        const [first, second, ...more] = texts;
        if (first === undefined || second === undefined || more.length > 0)
          throw new InputError(
            `“compare” needs two files or texts, as in “crosscheck compare morning.txt evening.txt”.`,
          );
        const answer = await compareTexts([first, second], invocation);
        const { outcome, explanation } = answer;
        invocation.out(
          format === 'json'
            ? `${JSON.stringify({ outcome, explanation })}\n`
            : `${outcome.replaceAll('_', ' ')}: ${printable(explanation)}\n`,
        );
        answers.push(answer);
      }
      if (failOn !== 'never' && answers.some(({ outcome }) => outcome === 'conflict'))
        invocation.exitWith(exitCodes.contradictions);
    });
