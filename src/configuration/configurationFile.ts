import type { Claim } from '../engine/report.ts';
import { type Problem, readJson } from './jsonFile.ts';
import { problemsIn } from './sentences.ts';
import { type SharedSettings, settingsSchema, statedSettings } from './settings.ts';
import type { Translate } from './translate.ts';
import { unknownRelations } from './unknownRelations.ts';

/** The name of the file that holds the settings of the folder it lies in. */
export const configurationName = 'crosscheck.json';

/** The newest form of the file that this version knows. */
export const configurationVersion = 1;

/** Names beside the settings: the form's number and the schema's address, which editors write. */
export const frame = ['version', '$schema'] as const;

export interface ConfigurationFile {
  /** What the file states and is right; undefined settings are stated nowhere. */
  readonly settings: Partial<SharedSettings>;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** What is right and changes nothing, because no claim of the articles is of that kind. */
  readonly notesOn: (claims: () => readonly Claim[]) => readonly Problem[];
  /** Whether a change can be written without losing anything: the file is well-formed and of a form that is known. */
  readonly writable: boolean;
}

/** Reads the text of a `crosscheck.json`. Whatever it holds: what is wrong is told and left out, the rest is used. */
export function readConfiguration(text: string, t: Translate): ConfigurationFile {
  const file = readJson(text, t);
  const { value } = file;
  const notesOn = () => [];
  if (value === undefined)
    return { settings: {}, problems: file.problems, notesOn, writable: file.problems.length === 0 };
  const known = Object.keys(settingsSchema.shape);
  if (!isObject(value)) {
    const { issues } = statedSettings(value);
    return { settings: {}, problems: problemsIn(file, issues, known, t), notesOn, writable: false };
  }
  const { version, $schema: _, ...stated } = value;
  const { settings, issues } = statedSettings(stated);
  const versionProblems = versionIn(version, t).map((message) => ({ ...file.placeOf(['version']), message }));
  const problems = [...file.problems, ...versionProblems, ...problemsIn(file, issues, known, t)];
  return {
    settings,
    problems: problems.sort((a, b) => a.start - b.start),
    notesOn: settings.ignoredRelations ? (claims) => unknownRelations(file, claims(), t) : notesOn,
    writable: versionProblems.length === 0,
  };
}

/** What is wrong with the number of a file's form. */
export function versionIn(version: unknown, t: Translate): string[] {
  if (version === undefined || version === configurationVersion) return [];
  return typeof version === 'number' && version > configurationVersion
    ? [
        t(
          'A newer Crosscheck wrote this file (version {0}; this one knows {1}). What is understood is used, and nothing is written to it. Update Crosscheck.',
          version,
          configurationVersion,
        ),
      ]
    : [t('“version” must be {0}.', configurationVersion)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
