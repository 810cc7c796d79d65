import * as vscode from 'vscode';
import { articleSelector } from '../selector.ts';
import type { FindingsStore } from '../store.ts';
import { countsInWords, type FrontArticle, followFrontArticle, refusalInWords } from './frontArticle.ts';

/** From this many milliseconds on an analysis keeps a reader waiting, and the entry says so. */
const slowAnalysis = 2000;

/**
 * Tells among the entries of the language what was found in the article in front and how long the analysis took; a slow one
 * with advice. There is no entry where nothing is an article.
 */
export function registerLanguageStatus(context: vscode.ExtensionContext, store: FindingsStore): void {
  let item: vscode.LanguageStatusItem | undefined;
  let front: FrontArticle | undefined;
  let since: number | undefined;
  let took: number | undefined;

  const measure = (): void => {
    if (store.status.kind === 'analysing') since ??= performance.now();
    else if (since !== undefined) {
      took = performance.now() - since;
      since = undefined;
    }
  };
  const show = (): void => {
    if (!front) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('crosscheck.analysis', articleSelector);
    item.name = 'Crosscheck';
    item.busy = front.kind === 'analysing' || (front.kind === 'article' && front.analysing);
    item.text = textFor(front);
    const isSlow = took !== undefined && took >= slowAnalysis;
    item.detail = front.kind === 'article' && took !== undefined ? durationInWords(took, store) : '';
    item.severity =
      front.kind === 'failed'
        ? vscode.LanguageStatusSeverity.Error
        : isSlow
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
    item.command = commandFor(front, isSlow);
  };

  measure();
  context.subscriptions.push(
    new vscode.Disposable(() => item?.dispose()),
    store.onDidChangeStatus(measure),
    followFrontArticle(store, (newest) => {
      front = newest;
      show();
    }),
  );
}

function textFor(front: FrontArticle): string {
  switch (front.kind) {
    case 'failed':
      return vscode.l10n.t('Crosscheck failed');
    case 'analysing':
      return vscode.l10n.t('Analysing…');
    case 'noArticle':
      return refusalInWords(front.refusal);
    case 'article':
      return countsInWords(front);
  }
}

function durationInWords(took: number, store: FindingsStore): string {
  const sources = store.current?.findings.report.sources.length ?? 0;
  const seconds = (took / 1000).toFixed(took < 10_000 ? 1 : 0);
  return took >= slowAnalysis
    ? vscode.l10n.t('Slow: {0} s for {1} sources. Leaving out files or folders helps.', seconds, sources)
    : vscode.l10n.t('{0} s for {1} sources', seconds, sources);
}

function commandFor(front: FrontArticle, isSlow: boolean): vscode.Command | undefined {
  if (front.kind === 'failed') return { command: 'crosscheck.showLog', title: vscode.l10n.t('Show Log') };
  const query = front.kind === 'noArticle' || isSlow ? '@ext:crosscheck.crosscheck' : undefined;
  return query && { command: 'workbench.action.openSettings', title: vscode.l10n.t('Settings'), arguments: [query] };
}
