/** The settings of a folder that the editor and the command line share: from `crosscheck.json` or from VS Code. */
import * as z from 'zod/mini';
import { articleEndings } from '../sources/articles.ts';
import { type Issue, readLeniently } from './lenient.ts';
import { isSimpleGlob, staysInFolder } from './paths.ts';

export const leavesFolder = 'must be a path inside this folder, with forward slashes';
export const tooManyWildcards = 'must have fewer wildcards';

const path = z.string().check(z.refine(staysInFolder, leavesFolder));
const globs = z.array(
  z.string().check(z.refine(staysInFolder, leavesFolder), z.refine(isSimpleGlob, tooManyWildcards)),
);
const name = z.string().check(z.regex(/\S/), z.maxLength(200));

function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const sourceSchema = z.strictObject({
  date: described(
    z.optional(z.iso.date()),
    'The day on which the article was published, such as 2024-05-31. It stands above the one that the article gives.',
  ),
  outlet: described(z.optional(name), 'Who published the article. It stands above the outlet that the article names.'),
  ignore: described(z.optional(z.boolean()), 'Leaves the article out.'),
});

export const settingSchemas = {
  include: described(
    globs.check(z.minLength(1)),
    'Glob patterns of the files that may be articles, relative to the folder.',
  ),
  exclude: described(globs, 'Glob patterns of files and folders that are left out, relative to the folder.'),
  articleSizeLimit: described(
    z.int().check(z.gte(1), z.lte(65_536)),
    'Files larger than this many kilobytes are left out.',
  ),
  sources: described(
    z.record(path, sourceSchema),
    'What is known about single articles, by their paths in the folder with forward slashes.',
  ),
  aliases: described(
    z.record(name, name),
    'Other names of people, organisations and places, each with the name by which they are known.',
  ),
  ignoredRelations: described(
    z.array(name),
    'Relations in which differences are not told, in the words of the findings, such as "post" or "number of passengers".',
  ),
};

/** What `crosscheck.json` may hold, by name of setting. */
export const settingsSchema = z.strictObject({
  include: z.optional(settingSchemas.include),
  exclude: z.optional(settingSchemas.exclude),
  articleSizeLimit: z.optional(settingSchemas.articleSizeLimit),
  sources: z.optional(settingSchemas.sources),
  aliases: z.optional(settingSchemas.aliases),
  ignoredRelations: z.optional(settingSchemas.ignoredRelations),
});

/** What is known about one article. */
export type SourceSettings = z.infer<typeof sourceSchema>;

export interface SharedSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly articleSizeLimit: number;
  readonly sources: Readonly<Record<string, SourceSettings>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly ignoredRelations: readonly string[];
}

/** The defaults, once; a test holds the manifest to them. */
export const sharedDefaults: SharedSettings = {
  include: [`**/*.{${articleEndings.join(',')}}`],
  exclude: [],
  articleSizeLimit: 1024,
  sources: {},
  aliases: {},
  ignoredRelations: [],
};

/** The settings that a value states, what is wrong in it left out. */
export function statedSettings(value: unknown): {
  readonly settings: Partial<SharedSettings>;
  readonly issues: readonly Issue[];
} {
  const { data = {}, issues } = readLeniently(settingsSchema, value);
  const stated = Object.entries(data).filter(([, each]) => each !== undefined);
  return { settings: Object.fromEntries(stated) as Partial<SharedSettings>, issues };
}
