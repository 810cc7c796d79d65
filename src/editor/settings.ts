/** The settings, normalised: whatever stands in a settings file comes out as a whole, valid set. No vscode here. */
import * as z from 'zod/mini';
import { sharedDefaults, statedSettings } from '../configuration/settings.ts';
import { type MarkKind, markKinds } from './marks/kinds.ts';

const enablement = ['auto', 'on', 'off'] as const;
const countPlaces = ['off', 'endOfLine', 'codeLens'] as const;
const problemSeverities = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The defaults, once; a test holds the manifest to them. */
export const defaults = {
  enable: 'auto' as (typeof enablement)[number],
  ...sharedDefaults,
  marks: ['disputed', 'corroborated', 'single'] as readonly MarkKind[],
  counts: 'off' as (typeof countPlaces)[number],
  problemSeverity: 'information' as (typeof problemSeverities)[number],
  problemLimit: 100,
  secondOpinion: false as boolean,
  reviewer: '',
};

export type Settings = Readonly<typeof defaults>;

/** The name of each setting below `crosscheck.`. */
export const settingNames: Record<keyof Settings, string> = {
  enable: 'enable',
  include: 'include',
  exclude: 'exclude',
  articleSizeLimit: 'articleSizeLimit',
  sources: 'sources',
  aliases: 'aliases',
  ignoredRelations: 'ignoredRelations',
  marks: 'marks',
  counts: 'counts',
  problemSeverity: 'problems.severity',
  problemLimit: 'problems.limit',
  secondOpinion: 'secondOpinion',
  reviewer: 'reviewer',
};

const schemas = {
  enable: z.enum(enablement),
  marks: z.array(z.enum(markKinds)),
  counts: z.enum(countPlaces),
  problemSeverity: z.enum(problemSeverities),
  problemLimit: z.int().check(z.gte(1), z.lte(1000)),
  secondOpinion: z.boolean(),
  reviewer: z.string(),
};

/**
 * Turns values as they stand in a settings file into settings; what is missing or invalid becomes the default; of
 * lists and objects only the invalid entries are left out.
 */
export function settingsFrom(values: { readonly [key in keyof Settings]?: unknown }): Settings {
  const take = <Key extends keyof typeof schemas>(key: Key): Settings[Key] => {
    const parsed = schemas[key].safeParse(values[key]);
    return (parsed.success ? parsed.data : defaults[key]) as Settings[Key];
  };
  const shared = Object.entries(values).filter(([name]) => Object.hasOwn(sharedDefaults, name));
  return {
    enable: take('enable'),
    ...sharedDefaults,
    ...statedSettings(Object.fromEntries(shared)).settings,
    marks: take('marks'),
    counts: take('counts'),
    problemSeverity: take('problemSeverity'),
    problemLimit: take('problemLimit'),
    secondOpinion: take('secondOpinion'),
    reviewer: take('reviewer'),
  };
}
