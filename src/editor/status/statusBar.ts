import * as vscode from 'vscode';
import type { FindingsStore } from '../store.ts';
import { stateSigns } from '../text/describe.ts';
import { countsInWords, type FrontArticle, followFrontArticle, refusalInWords } from './frontArticle.ts';

/** Tells in the status bar how many claims the article in front holds and how many contradictions, or why there are none. */
export function registerStatusBar(context: vscode.ExtensionContext, store: FindingsStore): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('crosscheck.article', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Crosscheck';
  const show = (front: FrontArticle | undefined): void => {
    if (!front) {
      item.hide();
      return;
    }
    const { short, long, command } = wordsFor(front);
    item.text = short;
    item.tooltip = long;
    item.command = command;
    item.accessibilityInformation = { label: `Crosscheck: ${long}`, ...(command && { role: 'button' }) };
    item.show();
  };
  context.subscriptions.push(item, followFrontArticle(store, show));
  return item;
}

interface StatusWords {
  readonly short: string;
  readonly long: string;
  readonly command: string | undefined;
}

function wordsFor(front: FrontArticle): StatusWords {
  switch (front.kind) {
    case 'failed':
      return { short: '$(warning) Crosscheck', long: front.message, command: 'crosscheck.showLog' };
    case 'analysing':
      return {
        short: `$(loading~spin) ${vscode.l10n.t('Analysing…')}`,
        long: vscode.l10n.t('The articles are being analysed.'),
        command: undefined,
      };
    case 'noArticle':
      return {
        short: `$(checklist) ${front.refusal === 'size' ? vscode.l10n.t('Too large') : vscode.l10n.t('Not an article')}`,
        long: refusalInWords(front.refusal),
        command: undefined,
      };
    case 'article': {
      const contradictions = front.contradictions > 0 ? ` ${stateSigns.disputed} ${front.contradictions}` : '';
      return {
        short: `${front.analysing ? '$(loading~spin)' : '$(checklist)'} ${front.claims}${contradictions}`,
        long: countsInWords(front),
        command: 'crosscheck.listContradictions',
      };
    }
  }
}
