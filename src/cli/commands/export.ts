import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import { formatOfPath, formats } from '../../formats/formats.ts';
import { messageOf } from '../../text/messageOf.ts';
import { type FormatName, formatNames, write } from '../formats.ts';
import { gather } from '../gather.ts';
import { InputError } from '../inputError.ts';
import { configOption, kindOption, pathsArgument, severityOption, stdinFilenameOption } from '../options.ts';
import { exitCodes, type Invocation } from '../terminal.ts';

const examples = `
Examples:
  crosscheck export story/ --output story/report.html       a page to read, print and send
  crosscheck export . --output crosscheck.sarif             for code scanning, from the root
  crosscheck export story/ --format web-annotation          to standard output
  crosscheck export story/ --severity hard -o hard.md       hard contradictions only

Formats, and the endings of their files:
${formatNames.map((name) => `  ${name.padEnd(15)} .${formats[name].endings[0].padEnd(12)} ${formats[name].use}`).join('\n')}

Sources are named from the folder of the file, those of SARIF from the current folder. Reports are
not read as articles. Exit code 0 says that the report was written, whatever it says.`;

export const exportReport = (invocation: Invocation) =>
  new Command('export')
    .summary('write the report to a file, in a format for readers or for other programs')
    .description('Writes what “check” finds to a file or to standard output, in a format that other programs read.')
    .addArgument(pathsArgument())
    .addOption(
      new Option('-f, --format <name>', 'the format; by default the one that the file’s ending says').choices(
        formatNames,
      ),
    )
    .option('-o, --output <file>', 'where to write; an existing file is replaced')
    .addOption(severityOption())
    .addOption(kindOption())
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', examples)
    .action(async (paths, options) => {
      const { output } = options;
      const format = options.format ?? formatOf(output);
      const checked = await gather(paths, options, invocation);
      const file = output === undefined ? undefined : resolve(invocation.directory, output);
      const folder = file === undefined || format === 'sarif' ? invocation.directory : dirname(file);
      const text = write(format, checked, folder);
      if (file === undefined) invocation.out(text);
      else await save(file, output!, text);
      if (checked.unreadable.length > 0) invocation.exitWith(exitCodes.badInput);
    });

function formatOf(output: string | undefined): FormatName {
  const format = output === undefined ? undefined : formatOfPath(output);
  if (format) return format;
  throw new InputError(
    output === undefined
      ? `Give --format or --output, as in “crosscheck export FOLDER --output report.md”.`
      : `“${output}” does not end as any format does. Give --format: ${formatNames.join(', ')}.`,
  );
}

async function save(file: string, output: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new InputError(`“${output}” could not be written: ${refusalInWords(error, output)}`);
  }
}

function refusalInWords(error: unknown, output: string): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no folder “${dirname(output)}”. Make it first, or write elsewhere.`;
    case 'EISDIR':
      return 'it is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'nothing may be written there; check its permissions.';
    default:
      return messageOf(error);
  }
}
