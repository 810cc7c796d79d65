import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import type { SharedSettings } from './settings.ts';

/** What the settings of a folder tell the engine about all of its sources. */
export function corpusConfiguration({
  aliases,
  ignoredRelations,
}: Pick<SharedSettings, 'aliases' | 'ignoredRelations'>): CorpusConfiguration {
  return { aliases: Object.entries(aliases).map(([alias, name]) => ({ alias, name })), ignoredRelations };
}

/** What the settings of a folder tell the engine about one source, by its path in the folder. */
export function statedOf(
  path: string,
  { sources }: Pick<SharedSettings, 'sources'>,
): Pick<SourceInput, 'published' | 'outlet'> {
  if (!Object.hasOwn(sources, path)) return {};
  const { date, outlet } = sources[path]!;
  return { ...(date === undefined ? {} : { published: date }), ...(outlet === undefined ? {} : { outlet }) };
}
