import { Argument, Command } from '@commander-js/extra-typings';
import type { Invocation } from '../terminal.ts';

const examples = `
Examples:
  crosscheck schema > report.schema.json
  crosscheck schema settings                       of the file crosscheck.json`;

/** What has a schema, and how it is made; each is loaded only where it is asked for. */
const schemas = {
  report: async () => (await import('../../formats/reportSchema.ts')).reportJsonSchema(),
  settings: async () => (await import('../../configuration/configurationSchema.ts')).configurationJsonSchema(),
  reviews: async () => (await import('../../reviews/reviewsSchema.ts')).reviewsJsonSchema(),
};

const names = ['report', 'settings', 'reviews'] as const;

export const schema = (invocation: Invocation) =>
  new Command('schema')
    .summary('print the JSON Schema of the report or of crosscheck.json')
    .description(
      'Prints the JSON Schema of what “crosscheck check --format json” prints, or of a file beside the sources.',
    )
    .addArgument(new Argument('[of]', 'what to print the schema of').choices(names).default('report' as const))
    .addHelpText('after', examples)
    .action(async (of) => invocation.out(`${JSON.stringify(await schemas[of](), null, 2)}\n`));
