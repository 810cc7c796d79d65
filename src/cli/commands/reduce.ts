import { Command } from '@commander-js/extra-typings';
import { toLine } from '../../engine/stream/line.ts';
import { type AnyLine, asLine } from '../../engine/stream/lines.ts';
import { type Pass, reduceKey } from '../../engine/stream/reduce.ts';
import { InputError } from '../inputError.ts';
import { parseLine, placed } from '../lines.ts';
import type { Invocation } from '../terminal.ts';

const help = `
Example:
  crosscheck extract story/ | sort | crosscheck reduce | sort | crosscheck reduce --stories

The lines of a key must stand together, in whatever order among themselves; only the lines of one
key are held in memory. The first pass compares the claims of each slot and hands on those of the
stories; the second, told by the first what slots have shown, compares the words of each story. What
it prints is what “crosscheck check” finds: one agreement, contradiction or comparison a line, with
the source that it starts from in its key. Agreements on one value that share a claim, which check
joins, are lines of their own. Sort bytewise (LC_ALL=C).`;

export const reduce = (invocation: Invocation) =>
  new Command('reduce')
    .summary('compare the claims that extract printed, key by key')
    .description('Reads lines of “crosscheck extract” from standard input, grouped by key, and prints what it finds.')
    .option('--stories', 'compare the words of stories: the second pass')
    .addHelpText('after', help)
    .action(async (options) => {
      const pass: Pass = options.stories ? 'stories' : 'slots';
      let group: AnyLine[] = [];
      const finish = (): void => {
        if (group.length > 0) for (const line of reduceKey(group, pass)) invocation.out(`${toLine(line)}\n`);
        group = [];
      };
      for await (const [text, place] of placed(invocation.inputLines(), 'standard input')) {
        const line = asLine(parseLine(text, place));
        if (!line) throw new InputError(`${place}: this is no line of this version’s “crosscheck extract”.`);
        if (group.length > 0 && group[0]!.key !== line.key) finish();
        group.push(line);
      }
      finish();
    });
