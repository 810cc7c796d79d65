import { Command } from '@commander-js/extra-typings';
import type { SourceInput } from '../../engine/article/article.ts';
import { sourceSchema } from '../../engine/article/sourceSchema.ts';
import { SourceIndex } from '../../engine/sourceIndex.ts';
import { claimLinesOf, factsLineOf } from '../../engine/stream/keyed.ts';
import { toLine } from '../../engine/stream/line.ts';
import { type FactsLine, factsSchema } from '../../engine/stream/lines.ts';
import { InputError } from '../inputError.ts';
import { linesOfFile, parseLine, placed } from '../lines.ts';
import { readSources } from '../sources.ts';
import { exitCodes, type Invocation } from '../terminal.ts';
import { printable } from '../wording.ts';

const examples = `
Examples, for articles on one machine and on many:
  crosscheck extract story/ | sort | crosscheck reduce | sort | crosscheck reduce --stories
  crosscheck extract --names < part1.jsonl > names1.jsonl
  crosscheck extract --with names.jsonl < part1.jsonl > claims1.jsonl

An article on standard input is one line {"path", "text"}, with "published" and "outlet" where they
are known. A claim is printed once for each key under which it is compared with others. Who is who,
and which articles tell one story, only all articles together show: --names prints what must be
known of each, and --with reads these lines of all of them. Sort bytewise (LC_ALL=C).`;

export const extract = (invocation: Invocation) =>
  new Command('extract')
    .summary('print the claims of articles, each with the key it is compared by')
    .description(
      'Reads articles and prints their claims, one a line, for “crosscheck reduce”. Runs on parts of a corpus.',
    )
    .argument('[path...]', 'folders, articles or globs; without any, articles from standard input')
    .option('--names', 'print what must be known of each article before the claims of any get their keys')
    .option('--with <file>', 'the lines that --names printed for all articles of the corpus')
    .addHelpText('after', examples)
    .action(async (paths, options) => {
      const articles = paths.length > 0 ? await articlesAt(paths, invocation) : articlesFrom(invocation);
      if (options.names) {
        for await (const source of articles) invocation.out(`${toLine(factsLineOf(source))}\n`);
        return;
      }
      const known = options.with === undefined ? undefined : await indexFrom(options.with, invocation);
      // Without what is known of all articles, these are all.
      const held: SourceInput[] = [];
      if (!known) for await (const source of articles) held.push(source);
      const index = known ?? indexOf(held.map(factsLineOf));
      for await (const source of known ? articles : held) {
        if (!index.has(source.path)) {
          throw new InputError(`“${source.path}” is not among the articles of ${options.with}. Give --names it too.`);
        }
        for (const line of claimLinesOf(source, index)) invocation.out(`${toLine(line)}\n`);
      }
    });

async function articlesAt(paths: readonly string[], invocation: Invocation): Promise<readonly SourceInput[]> {
  const { sources, unreadable } = await readSources(paths, invocation.directory);
  for (const sentence of unreadable) invocation.error(`crosscheck: ${printable(sentence)}\n`);
  if (unreadable.length > 0) invocation.exitWith(exitCodes.badInput);
  return sources;
}

async function* articlesFrom(invocation: Invocation): AsyncGenerator<SourceInput> {
  for await (const [line, place] of placed(invocation.inputLines(), 'standard input')) {
    const article = sourceSchema.safeParse(parseLine(line, place));
    if (!article.success) throw new InputError(`${place}: an article is {"path", "text"}, and “published” a date.`);
    yield article.data;
  }
}

async function indexFrom(file: string, { directory }: Invocation): Promise<SourceIndex> {
  const facts: FactsLine[] = [];
  for await (const [line, place] of linesOfFile(file, directory)) {
    const read = factsSchema.safeParse(parseLine(line, place));
    if (!read.success) throw new InputError(`${place}: this is no line of “crosscheck extract --names”.`);
    facts.push(read.data);
  }
  return indexOf(facts);
}

function indexOf(facts: readonly FactsLine[]): SourceIndex {
  const index = new SourceIndex();
  index.settle(new Map(facts.map((line) => [line.path, line])));
  return index;
}
