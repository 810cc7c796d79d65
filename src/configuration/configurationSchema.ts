import * as z from 'zod/mini';
import { configurationName, configurationVersion } from './configurationFile.ts';
import { settingSchemas, settingsSchema, sourceSchema } from './settings.ts';

/** What editors show at a name; apart from the schemas, which every start of the extension reads. */
const descriptions = z
  .registry<{ description: string }>()
  .add(sourceSchema.shape.date, {
    description:
      'The day on which the article was published, such as 2024-05-31. It stands above the one that the article gives.',
  })
  .add(sourceSchema.shape.outlet, {
    description: 'Who published the article. It stands above the outlet that the article names.',
  })
  .add(sourceSchema.shape.ignore, { description: 'Leaves the article out.' })
  .add(settingSchemas.include, {
    description: 'Glob patterns of the files that may be articles, relative to the folder.',
  })
  .add(settingSchemas.exclude, {
    description: 'Glob patterns of files and folders that are left out, relative to the folder.',
  })
  .add(settingSchemas.articleSizeLimit, { description: 'Files larger than this many kilobytes are left out.' })
  .add(settingSchemas.sources, {
    description: 'What is known about single articles, by their paths in the folder with forward slashes.',
  })
  .add(settingSchemas.aliases, {
    description: 'Other names of people, organisations and places, each with the name by which they are known.',
  })
  .add(settingSchemas.ignoredRelations, {
    description:
      'Relations in which differences are not told, in the words of the findings, such as "post" or "number of passengers".',
  });

const fileSchema = z.extend(settingsSchema, {
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(configurationVersion)),
});

/** The JSON Schema of `crosscheck.json`, for editors that complete and check it; made from the schema that it is read with. */
export function configurationJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-7', metadata: descriptions });
  return { $schema, title: `${configurationName}: what Crosscheck knows about the sources beside it`, ...schema };
}
