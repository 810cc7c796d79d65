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
  readonly command: string | vscode.Command | undefined;
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
    case 'noArticle': {
      const isTooLarge = front.refusal === 'size';
      return {
        short: `$(checklist) ${isTooLarge ? vscode.l10n.t('Too large to read') : vscode.l10n.t('Not an article')}`,
        long: refusalInWords(front.refusal),
        command: isTooLarge ? openSizeLimit() : undefined,
      };
    }
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

function openSizeLimit(): vscode.Command {
  return {
    command: 'workbench.action.openSettings',
    arguments: ['crosscheck.articleSizeLimit'],
    title: vscode.l10n.t('Open Setting'),
  };
}
