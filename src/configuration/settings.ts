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

export const sourceSchema = z.strictObject({
  date: z.optional(z.iso.date()),
  outlet: z.optional(name),
  ignore: z.optional(z.boolean()),
});

export const settingSchemas = {
  include: globs.check(z.minLength(1)),
  exclude: globs,
  articleSizeLimit: z.int().check(z.gte(1), z.lte(65_536)),
  sources: z.record(path, sourceSchema),
  aliases: z.record(name, name),
  ignoredRelations: z.array(name),
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
