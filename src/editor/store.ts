import * as vscode from 'vscode';
import { type Findings, indexing } from '../engine/findings.ts';
import { askEngine } from '../questions/askEngine.ts';
import type { Asked } from '../questions/question.ts';
import { isArticlePath } from '../sources/articles.ts';
import { messageOf } from '../text/messageOf.ts';
import { type Engine, leftOutInWords } from '../worker/engine.ts';
import { nextTask } from '../worker/nextTask.ts';
import { Analysis } from './analysis.ts';
import {
  activeFolders,
  articleOf,
  pathOf,
  type Refusal,
  readArticles,
  readFiles,
  refusalOf,
  type SourceText,
  watchArticles,
} from './articleFiles.ts';
import { Burst } from './burst.ts';
import type { FolderSettings } from './folder/folderSettings.ts';
import { AnalysisProgress } from './progress.ts';
import type { Reviews } from './reviews/reviews.ts';
import { inSlices, type Work } from './slices.ts';
import { Snapshot } from './snapshot.ts';

/** A pause in typing after which the article is analysed, in milliseconds. */
const typingPause = 300;
/** Files come, go and change in bursts (a checkout, an unpacked archive); one look at them answers a burst. */
const scanPause = 200;
const changePause = 50;

export type Status =
  | { readonly kind: 'noArticles' }
  | { readonly kind: 'analysing' }
  /** `unanalysed`: how many articles are not, because the reader has ended the analysis. */
  | { readonly kind: 'ready'; readonly unanalysed: number }
  | { readonly kind: 'failed'; readonly message: string };

/** What a surface does about a new snapshot: at once, or as work in slices. */
export type Follower = (snapshot: Snapshot) => Work<void> | void;

/**
 * The one store of findings. It keeps what the sources should be (`wanted`: files, overruled by open documents), brings
 * the engine to that state, and hands every surface the same snapshot. Analyses run one after another, each on the newest
 * texts, so an old answer can't overwrite a newer one.
 */
export class FindingsStore implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #settings: FolderSettings;
  readonly #reviews: Reviews;
  readonly #analysis: Analysis<SourceText>;
  readonly #progress = new AnalysisProgress(() => this.callOff());
  readonly #log: vscode.LogOutputChannel;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #changes = new vscode.EventEmitter<Snapshot>();
  readonly #statusChanges = new vscode.EventEmitter<Status>();
  readonly #settled = new vscode.EventEmitter<void>();
  readonly #followers = new Set<Follower>();
  readonly #wanted = new Map<string, SourceText>();
  readonly #scanning = new Burst<void>(() => void this.#read(() => this.#scan()));
  readonly #rereading = new Burst<vscode.Uri>((uris) => void this.#read(() => this.#reread(uris)));
  #folders: readonly vscode.WorkspaceFolder[] = [];
  #current: Snapshot | undefined;
  #status: Status = { kind: 'analysing' };
  #analysisTimer: ReturnType<typeof setTimeout> | undefined;
  #reading = 0;
  #scans = 0;
  #analysing = false;
  #stale = false;
  /** Aborted when the reader has ended the analysis of articles that are not open; a new look at the folder begins it anew. */
  #calledOff = new AbortController();
  #disposed = false;

  /** Fires with every new snapshot. */
  readonly onDidChange = this.#changes.event;
  readonly onDidChangeStatus = this.#statusChanges.event;

  constructor(engine: Engine, settings: FolderSettings, reviews: Reviews, log: vscode.LogOutputChannel) {
    this.#engine = engine;
    this.#settings = settings;
    this.#reviews = reviews;
    this.#log = log;
    this.#analysis = new Analysis(engine, {
      onBegin: () => {
        if (this.#wanted.size > 0) this.#setStatus({ kind: 'analysing' });
      },
      onProgress: (done, all) => this.#progress.tell(done, all),
      onLeftOut: (leftOut) => this.#log.error(leftOutInWords(leftOut)),
    });
  }

  /** The newest findings; undefined before the first analysis. */
  get current(): Snapshot | undefined {
    return this.#current;
  }

  get status(): Status {
    return this.#status;
  }

  /** Why a document is no article as it stands now; undefined where it is one. */
  refusalOf(document: vscode.TextDocument): Refusal | undefined {
    return refusalOf(document, this.#folders, this.#settings);
  }

  /** Reads the articles of the workspace and follows their edits from now on. */
  start(): void {
    const rescan = () => this.#scheduleScan(scanPause);
    this.#disposables.push(
      this.#changes,
      this.#statusChanges,
      this.#settled,
      watchArticles(
        rescan,
        (uri) => this.#rereading.add(`${uri}`, uri, changePause),
        (folders) => this.#liesIn(folders),
      ),
      this.#settings.onDidChange(rescan),
      this.#reviews.file.onDidChange(() => this.#scheduleAnalysis(0)),
      vscode.workspace.onDidChangeWorkspaceFolders(rescan),
      vscode.workspace.onDidOpenTextDocument((document) => this.#take(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#take(document, typingPause);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#rereading.add(`${uri}`, uri, 0)),
    );
    this.#scheduleScan(0);
  }

  /**
   * Has work done for every new snapshot, after `onDidChange`, in a task of its own or in slices; it is left where newer
   * texts wait. The store counts as settled when it is done.
   */
  follow(follower: Follower): vscode.Disposable {
    this.#followers.add(follower);
    return new vscode.Disposable(() => this.#followers.delete(follower));
  }

  /** As `follow`, for what shows nothing but findings: it is left out where they are the same as before. */
  followFindings(follower: Follower): vscode.Disposable {
    let done: Findings | undefined;
    return this.follow(function* (snapshot) {
      if (snapshot.findings === done) return;
      yield* follower(snapshot) ?? [];
      done = snapshot.findings;
    });
  }

  /** The newest findings once nothing is left to read or analyse; undefined where there are no articles. */
  async whenSettled(): Promise<Snapshot | undefined> {
    while (!this.#isSettled && !this.#disposed) {
      await new Promise<void>((resolve) => {
        const subscription = this.#settled.event(() => {
          subscription.dispose();
          resolve();
        });
      });
    }
    return this.#current;
  }

  /** What questions can be asked of, once nothing is left to read or analyse; undefined where there are no articles. */
  async asked(): Promise<Asked | undefined> {
    const snapshot = await this.whenSettled();
    if (!snapshot || snapshot.findings.report.sources.length === 0) return undefined;
    return askEngine(this.#engine, snapshot.findings, (path) => snapshot.textOf(path));
  }

  /** Ends the analysis of articles that are not open. What is analysed by then stays. */
  callOff(): void {
    this.#calledOff.abort();
  }

  /** Analyses what `callOff` has left. */
  resume(): void {
    if (!this.#calledOff.signal.aborted) return;
    this.#calledOff = new AbortController();
    this.#scheduleAnalysis(0);
  }

  dispose(): void {
    this.#settled.fire();
    this.#disposed = true;
    this.#progress.end();
    this.#scanning.dispose();
    this.#rereading.dispose();
    clearTimeout(this.#analysisTimer);
    for (const disposable of this.#disposables) disposable.dispose();
    this.#engine.dispose();
  }

  get #isSettled(): boolean {
    const isWaiting = this.#scanning.isWaiting || this.#rereading.isWaiting || this.#analysisTimer;
    return !isWaiting && !this.#analysing && !this.#stale && this.#reading === 0;
  }

  #scheduleScan(pause: number): void {
    this.#scanning.add('', undefined, pause);
  }

  async #scan(): Promise<void> {
    const scan = ++this.#scans;
    const folders = await activeFolders();
    await Promise.all([this.#settings.read(folders), this.#reviews.read(folders)]);
    const sources = await readArticles(folders, this.#settings, this.#log);
    if (scan !== this.#scans) return;
    this.#folders = folders;
    this.#calledOff = new AbortController();
    this.#wanted.clear();
    for (const source of sources) this.#wanted.set(source.path, source);
    // The document of a deleted file lives on for a while after its tab was closed.
    for (const document of vscode.workspace.textDocuments)
      if (this.#wanted.has(pathOf(document.uri)) || document.isDirty || isInTab(document)) this.#overrule(document);
    this.#scheduleAnalysis(0);
  }

  /** Files changed on disk, or their documents were closed: what stands on disk counts unless a document is open. */
  async #reread(uris: readonly vscode.Uri[]): Promise<void> {
    const changed = (await inSlices(closedOf(uris)))!;
    // A file that was no article before (empty, too large) may have become one: the next look at the folder tells.
    if ([...changed.keys()].some((path) => !this.#wanted.has(path) && isArticlePath(path))) {
      this.#scheduleScan(scanPause);
      return;
    }
    const known = [...changed].flatMap(([path, uri]) => (this.#wanted.has(path) ? uri : []));
    const sources = new Map((await readFiles(known, this.#settings, this.#log)).map((source) => [source.path, source]));
    const closed = (await inSlices(closedOf(known)))!;
    for (const path of closed.keys()) {
      const source = sources.get(path);
      if (source && vscode.workspace.getWorkspaceFolder(source.uri)) this.#wanted.set(path, source);
      else this.#wanted.delete(path);
    }
    if (closed.size > 0) this.#scheduleAnalysis(0);
  }

  /** Whether a wanted source lies in one of the folders, which are named by their addresses. */
  #liesIn(folders: ReadonlySet<string>): boolean {
    for (const source of this.#wanted.values()) {
      const address = source.uri.toString();
      for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
        if (folders.has(address.slice(0, end))) return true;
      }
    }
    return false;
  }

  async #read(work: () => Promise<void>): Promise<void> {
    this.#reading += 1;
    try {
      await work();
    } catch (error) {
      this.#fail('The articles of this folder could not be read', error);
    } finally {
      this.#reading -= 1;
      if (this.#isSettled) this.#settled.fire();
    }
  }

  #take(document: vscode.TextDocument, pause: number): void {
    if (this.#overrule(document)) this.#scheduleAnalysis(pause);
  }

  /** Lets an open document stand for its file. Returns whether that made a difference. */
  #overrule(document: vscode.TextDocument): boolean {
    const source = articleOf(document, this.#folders, this.#settings);
    if (source) this.#wanted.set(source.path, source);
    return source ? true : this.#wanted.delete(pathOf(document.uri));
  }

  #scheduleAnalysis(pause: number): void {
    clearTimeout(this.#analysisTimer);
    this.#analysisTimer = setTimeout(() => {
      this.#analysisTimer = undefined;
      this.#stale = true;
      void this.#analyse();
    }, pause);
  }

  async #analyse(): Promise<void> {
    if (this.#analysing) return;
    this.#analysing = true;
    while (this.#stale && !this.#disposed) {
      this.#stale = false;
      try {
        await this.#analyseOnce();
      } catch (error) {
        this.#progress.end();
        this.#fail('The articles could not be analysed', error);
      }
    }
    this.#analysing = false;
    if (this.#isSettled) this.#settled.fire();
  }

  async #analyseOnce(): Promise<void> {
    const wanted = new Map(this.#wanted);
    const isStale = () => this.#stale || this.#disposed;
    for await (const { report, sources } of this.#analysis.towards(
      wanted,
      this.#settings.corpus(this.#folders),
      isStale,
      this.#calledOff.signal,
    )) {
      const reviewed = this.#reviews.apply(report, (path) => sources.get(path)?.text);
      const before = this.#current?.findings;
      // Where a document was but opened or closed, the findings stay the same.
      const findings = before?.report === reviewed ? before : await inSlices(indexing(reviewed), () => this.#disposed);
      if (!findings) return;
      this.#current = new Snapshot(findings, sources);
      if (sources.size >= wanted.size || this.#calledOff.signal.aborted) {
        this.#progress.end();
        const unanalysed = wanted.size - sources.size;
        this.#setStatus(wanted.size > 0 ? { kind: 'ready', unanalysed } : { kind: 'noArticles' });
      }
      this.#changes.fire(this.#current);
      for (const follow of this.#followers) {
        await nextTask();
        if (isStale()) return;
        const work = follow(this.#current);
        if (work) await inSlices(work, isStale);
      }
    }
  }

  #fail(what: string, error: unknown): void {
    this.#log.error(`${what}: ${reasonOf(error)}`);
    this.#setStatus({ kind: 'failed', message: `${what}: ${messageOf(error)}` });
  }

  #setStatus(status: Status): void {
    if (JSON.stringify(this.#status) === JSON.stringify(status)) return;
    this.#status = status;
    this.#statusChanges.fire(status);
  }
}

/** Those of the files that no document is open of, by path. */
function* closedOf(uris: readonly vscode.Uri[]): Work<Map<string, vscode.Uri>> {
  const open = new Set(vscode.workspace.textDocuments.flatMap((each) => (each.isClosed ? [] : `${each.uri}`)));
  const closed = new Map<string, vscode.Uri>();
  for (const uri of uris) {
    if (!open.has(`${uri}`)) closed.set(pathOf(uri), uri);
    yield;
  }
  return closed;
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) =>
      input instanceof vscode.TabInputText
        ? `${input.uri}` === `${uri}`
        : input instanceof vscode.TabInputTextDiff &&
          [input.original, input.modified].some((side) => `${side}` === `${uri}`),
    ),
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
