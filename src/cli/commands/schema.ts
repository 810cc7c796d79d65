import { Command } from '@commander-js/extra-typings';
import type { Invocation } from '../terminal.ts';

const examples = `
Example:
  crosscheck schema > report.schema.json`;

export const schema = (invocation: Invocation) =>
  new Command('schema')
    .summary('print the JSON Schema of the report')
    .description('Prints the JSON Schema (draft 2020-12) of what “crosscheck check --format json” prints.')
    .addHelpText('after', examples)
    .action(async () => {
      const { reportJsonSchema } = await import('../../formats/reportSchema.ts');
      invocation.out(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    });
