import * as z from 'zod/mini';
import { configurationName, configurationVersion } from './configurationFile.ts';
import { settingsSchema } from './settings.ts';

const fileSchema = z.extend(settingsSchema, {
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(configurationVersion)),
});

/** The JSON Schema of `crosscheck.json`, for editors that complete and check it; made from the schema that it is read with. */
export function configurationJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-7' });
  return { $schema, title: `${configurationName}: what Crosscheck knows about the sources beside it`, ...schema };
}
