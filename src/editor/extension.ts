import * as vscode from 'vscode';
import { InProcessEngine } from '../worker/inProcess.ts';
import { type AgreementView, registerAgreementView } from './agreement/view.ts';
import { registerNavigation } from './commands/navigation.ts';
import { registerWalk } from './commands/walk.ts';
import { registerContextKeys } from './contextKeys.ts';
import { contradictionPicks, registerContradictionList } from './contradictions/list.ts';
import type { ContradictionTree } from './contradictions/tree.ts';
import { registerContradictionTree } from './contradictions/view.ts';
import { registerFileBadges } from './fileBadges.ts';
import { registerHover } from './hover/hover.ts';
import { type MarkView, registerMarks } from './marks/marks.ts';
import { registerProblems } from './problems.ts';
import { placeSample, registerSample } from './sample.ts';
import { registerSourceTree, type SourceTree } from './sources/tree.ts';
import { registerLanguageStatus } from './status/languageStatus.ts';
import { registerStatusBar } from './status/statusBar.ts';
import { FindingsStore } from './store.ts';

/** What other extensions, and the tests, get from `activate`. */
export interface CrosscheckApi {
  readonly store: FindingsStore;
  readonly agreement: AgreementView;
  readonly marks: MarkView;
  readonly contradictions: ContradictionTree;
  readonly sources: SourceTree;
  readonly contradictionPicks: typeof contradictionPicks;
  readonly statusBarItem: vscode.StatusBarItem;
  readonly placeSample: () => Promise<vscode.Uri>;
}

/** Builds the store of findings and the features that read it. */
export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const store = new FindingsStore(new InProcessEngine(), log);
  context.subscriptions.push(log, store);

  context.subscriptions.push(vscode.commands.registerCommand('crosscheck.showLog', () => log.show()));
  registerSample(context);
  registerContextKeys(context, store);
  registerNavigation(context, store);
  registerWalk(context, store);
  registerLanguageStatus(context, store);
  registerHover(context, store);
  registerProblems(context, store);
  registerFileBadges(context, store);
  registerContradictionList(context, store);
  const api = {
    store,
    agreement: registerAgreementView(context, store),
    marks: registerMarks(context, store),
    contradictions: registerContradictionTree(context, store),
    sources: registerSourceTree(context, store),
    contradictionPicks,
    statusBarItem: registerStatusBar(context, store),
    placeSample: () => placeSample(context),
  };
  store.start();
  return api;
}
