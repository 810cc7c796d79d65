import * as vscode from 'vscode';
import { topicOf } from '../../agreement/topic.ts';
import { oneLine, shorten } from '../../text/plain.ts';
import { relationInWords } from '../text/engineWords.ts';
import { sourcesOf, type Target } from './targets.ts';

const nameLimit = 40;

/** What a reader can decide about one contradiction; each title says that it is about this pair. */
export function verdictActions({ contradiction: { id } }: Target): vscode.Command[] {
  const { t } = vscode.l10n;
  const argument = { contradiction: id };
  return [
    { command: 'crosscheck.notAContradiction', title: t('Not a Contradiction (This Pair)'), arguments: [argument] },
    {
      command: 'crosscheck.superseded',
      title: t('Superseded: The Later Source Updates the Earlier (This Pair)'),
      arguments: [argument],
    },
    { command: 'crosscheck.accept', title: t('Accepted: The Sources Differ (This Pair)'), arguments: [argument] },
  ];
}

/**
 * What a reader can say about the sources that makes a contradiction go away, or another be found; each title says for what
 * it holds.
 * @param article the source at hand; without one, what is about a source is offered for each that has a side
 */
export function settingActions({ contradiction, snapshot }: Target, article?: string): vscode.Command[] {
  const { t } = vscode.l10n;
  const sources = article === undefined ? sourcesOf(contradiction, snapshot) : [article];
  const relation = shorten(oneLine(relationInWords(contradiction.relation, t)), nameLimit);
  const nameOf = (path: string) => shorten(snapshot.shortNameOf(path), nameLimit);
  return [
    // The verb of what the articles say in their own words is that of many other claims.
    ...(topicOf(contradiction, snapshot.findings).relation
      ? [
          {
            command: 'crosscheck.ignoreRelation',
            title: t('Ignore Differences in “{0}” (All Sources of the Folder)', relation),
            arguments: [{ contradiction: contradiction.id }],
          },
        ]
      : []),
    ...sources.map((path) => ({
      command: 'crosscheck.ignoreSource',
      title: t('Ignore the Source {0} (This Folder)', nameOf(path)),
      arguments: [{ path }],
    })),
    {
      command: 'crosscheck.addAlias',
      title: t('Add an Alias… (All Sources of the Folder)'),
      arguments: [{ contradiction: contradiction.id }],
    },
    ...sources.map((path) => ({
      command: 'crosscheck.setDate',
      title: t('Set the Date of {0}… (This Article)', nameOf(path)),
      arguments: [{ path }],
    })),
  ];
}
