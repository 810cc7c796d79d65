import * as vscode from 'vscode';
import { WorkerEngine } from '../worker/client.ts';
import type { EngineWorker } from '../worker/port.ts';
import { type McpServers, registerMcpServers } from './agents/mcpServer.ts';
import { registerTools } from './agents/tools.ts';
import { type AgreementView, registerAgreementView } from './agreement/view.ts';
import { registerNavigation } from './commands/navigation.ts';
import { quoteMarks } from './commands/quoteMarks.ts';
import { registerWalk } from './commands/walk.ts';
import { registerContextKeys } from './contextKeys.ts';
import { contradictionPicks, registerContradictionList } from './contradictions/list.ts';
import type { ContradictionTree } from './contradictions/tree.ts';
import { registerContradictionTree } from './contradictions/view.ts';
import { registerLenses } from './counts/lenses.ts';
import { type LineCounts, registerLineCounts } from './counts/lineCounts.ts';
import { type ExportReport, registerExport } from './export/exportReport.ts';
import { registerFileBadges } from './fileBadges.ts';
import { registerSettingsCommands } from './folder/commands.ts';
import { SettingsEdits } from './folder/edits.ts';
import { registerFileProblems } from './folder/fileProblems.ts';
import { FolderSettings } from './folder/folderSettings.ts';
import { ChangeHistory } from './folder/history.ts';
import { registerHover } from './hover/hover.ts';
import { registerImport } from './import/command.ts';
import { type ArticlePaste, registerPaste } from './import/paste.ts';
import type { LaterParts } from './laterPart.ts';
import { type MarkView, registerMarks } from './marks/marks.ts';
import { registerProblems } from './problems.ts';
import { registerCodeActions } from './reviews/codeActions.ts';
import { registerReviewCommands } from './reviews/commands.ts';
import { Reviews } from './reviews/reviews.ts';
import { placeSample, registerSample } from './sample.ts';
import { registerSecondOpinion } from './secondOpinion/command.ts';
import { registerSourceActions } from './sources/actions.ts';
import { registerSourceTree, type SourceTree } from './sources/tree.ts';
import { registerLanguageStatus } from './status/languageStatus.ts';
import { registerStatusBar } from './status/statusBar.ts';
import { FindingsStore } from './store.ts';

/** What other extensions, and the tests, get from `activate`. */
export interface CrosscheckApi {
  readonly store: FindingsStore;
  readonly settings: FolderSettings;
  readonly edits: SettingsEdits;
  readonly history: ChangeHistory;
  readonly reviews: Reviews;
  readonly agreement: AgreementView;
  readonly marks: MarkView;
  /** Quotes that are marked in editors without the focus. */
  readonly quoteMarks: typeof quoteMarks;
  readonly lineCounts: LineCounts;
  readonly contradictions: ContradictionTree;
  readonly sources: SourceTree;
  readonly contradictionPicks: typeof contradictionPicks;
  readonly statusBarItem: vscode.StatusBarItem;
  readonly exportReport: ExportReport;
  readonly placeSample: () => Promise<vscode.Uri>;
  /** Undefined where no program can be started. */
  readonly mcpServers: McpServers | undefined;
  readonly paste: ArticlePaste;
  readonly secondOpinion: ReturnType<typeof registerSecondOpinion>;
}

/**
 * Builds the store of findings and the features that read it.
 * @param startWorker starts the engine's script, which stands at the address, in the platform's kind of worker
 */
export function start(
  context: vscode.ExtensionContext,
  { agreement, formats, importer, keptFiles, questions, secondOpinion }: LaterParts,
  startWorker: (script: vscode.Uri) => EngineWorker,
): CrosscheckApi {
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/engine-worker.js');
  const engine = new WorkerEngine(
    () => startWorker(script),
    (sentence) => log.warn(sentence),
  );
  const settings = new FolderSettings(keptFiles);
  const history = new ChangeHistory();
  const reviews = new Reviews(history, keptFiles);
  const store = new FindingsStore(engine, settings, reviews, log);
  const edits = new SettingsEdits(settings, history, keptFiles);
  context.subscriptions.push(log, settings, reviews, store, history);

  context.subscriptions.push(vscode.commands.registerCommand('crosscheck.showLog', () => log.show()));
  registerSample(context);
  registerFileProblems(context, settings.file, {
    follow: (act) => store.follow(act),
    of: (folder) => settings.file.of(folder).notesOn(() => store.current?.claimsIn(folder) ?? []),
  });
  registerSourceActions(context, edits);
  registerFileProblems(context, reviews.file, {
    follow: (act) => store.follow(act),
    of: (folder) => reviews.lostIn(folder),
  });
  registerSettingsCommands(context, store, edits, settings.file);
  registerReviewCommands(context, store, reviews);
  registerCodeActions(context, store);
  registerContextKeys(context, store);
  registerNavigation(context, store);
  registerWalk(context, store);
  registerLanguageStatus(context, store);
  registerHover(context, store);
  registerLenses(context, store);
  registerProblems(context, store);
  registerFileBadges(context, store);
  registerContradictionList(context, store);
  registerTools(context, store, questions);
  registerImport(context, importer, log);
  const api = {
    store,
    settings,
    edits,
    history,
    reviews,
    agreement: registerAgreementView(context, store, agreement),
    marks: registerMarks(context, store),
    quoteMarks,
    lineCounts: registerLineCounts(context, store),
    contradictions: registerContradictionTree(context, store),
    sources: registerSourceTree(context, store, settings),
    contradictionPicks,
    statusBarItem: registerStatusBar(context, store),
    exportReport: registerExport(context, store, formats),
    placeSample: () => placeSample(context),
    mcpServers: registerMcpServers(context, store),
    paste: registerPaste(context, store, importer),
    secondOpinion: registerSecondOpinion(context, store, secondOpinion),
  };
  context.subscriptions.push(vscode.commands.registerCommand('crosscheck.undoChange', () => history.undo()));
  settings.start();
  reviews.file.start();
  store.start();
  return api;
}
