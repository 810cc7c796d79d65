import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import { emptyReport, type Report } from '../engine/report.ts';
import { messageOf } from '../text/messageOf.ts';
import { type Compared, disposedMessage, type Engine, type LeftOut, leftOutInWords } from './engine.ts';
import { nextTask } from './nextTask.ts';
import type { EngineWorker } from './port.ts';
import { applyDelta } from './reportDelta.ts';
import type { Request } from './requests.ts';
import { type Response, responseSchema } from './responses.ts';

/** So many workers may end, one after another, without a report from any. */
const mostEnds = 5;

/** A call may meet with the end of so many workers; at the last of them it is to blame. */
const mostEndsOfCall = 2;

type CallRequest = Exclude<Request, { type: 'cancel' }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A call that has no answer yet. */
interface Call {
  readonly request: CallRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** How many workers ended while they were at it. */
  ends: number;
}

/**
 * The engine in a worker. When the worker ends by itself, another one is started, given all sources again and then the
 * calls that still wait. A source that a worker ends over is found by putting those of its call one by one, and left out.
 */
export class WorkerEngine implements Engine {
  readonly #start: () => EngineWorker;
  readonly #tell: (sentence: string) => void;
  readonly #sources = new Map<string, SourceInput>();
  #configuration: CorpusConfiguration | undefined;
  #worker: EngineWorker | undefined;
  /** Whether the worker has come so far as to take calls. */
  #ready = false;
  /** In the order in which they were made; the worker is at the first. */
  #calls: Call[] = [];
  #lastId = 0;
  /** The last report that the worker sent: the next one comes as the difference from it. */
  #reported = Promise.resolve(emptyReport);
  #ends = 0;
  /** Why no call is answered any more. */
  #over: string | undefined;

  /**
   * @param start starts a worker, at the first call and after one has ended
   * @param tell is told, in sentences, what a log should keep
   */
  constructor(start: () => EngineWorker, tell: (sentence: string) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  async configure(configuration: CorpusConfiguration): Promise<void> {
    this.#wake();
    this.#configuration = configuration;
    return this.#configure(configuration);
  }

  async put(sources: readonly SourceInput[], signal?: AbortSignal): Promise<readonly LeftOut[]> {
    this.#wake();
    signal?.throwIfAborted();
    for (const source of sources) this.#sources.set(source.path, source);
    return this.#put(sources, signal);
  }

  async remove(paths: readonly string[]): Promise<void> {
    this.#wake();
    for (const path of paths) this.#sources.delete(path);
    return this.#call({ type: 'remove', paths: [...paths] });
  }

  async report(signal?: AbortSignal): Promise<Report> {
    this.#wake();
    signal?.throwIfAborted();
    const report = await this.#call<Report>({ type: 'report' }, signal);
    this.#ends = 0;
    return report;
  }

  async reportWith(source: SourceInput): Promise<Report> {
    this.#wake();
    return this.#call({ type: 'reportWith', source });
  }

  async compare(first: string, second: string): Promise<Compared> {
    this.#wake();
    return this.#call({ type: 'compare', first, second });
  }

  dispose(): void {
    this.#close(disposedMessage);
  }

  #configure({ aliases, ignoredRelations }: CorpusConfiguration): Promise<void> {
    const configuration = { aliases: [...aliases], ignoredRelations: [...ignoredRelations] };
    return this.#call({ type: 'configure', configuration });
  }

  async #put(sources: readonly SourceInput[], signal?: AbortSignal): Promise<readonly LeftOut[]> {
    const leftOut = await this.#call<readonly LeftOut[]>({ type: 'put', sources: [...sources] }, signal);
    this.#forget(leftOut, sources);
    return leftOut;
  }

  /** Those left out are not put again, unless another text was put under the path meanwhile. */
  #forget(leftOut: readonly LeftOut[], sources: readonly SourceInput[]): void {
    for (const { path } of leftOut) {
      const source = this.#sources.get(path);
      if (source && sources.includes(source)) this.#sources.delete(path);
    }
  }

  #call<T>(call: WithoutId<CallRequest>, signal?: AbortSignal): Promise<T> {
    const request: CallRequest = { ...call, id: ++this.#lastId };
    const callOff = () => this.#worker?.post({ type: 'cancel', id: request.id });
    signal?.addEventListener('abort', callOff);
    return new Promise<T>((resolve, reject) => {
      this.#calls.push({ request, signal, resolve: resolve as Call['resolve'], reject, ends: 0 });
      this.#worker?.post(request);
    }).finally(() => signal?.removeEventListener('abort', callOff));
  }

  /** Sees to it that there is a worker that holds the sources. */
  #wake(): void {
    if (this.#over) throw new Error(this.#over);
    if (this.#worker) return;
    this.#reported = Promise.resolve(emptyReport);
    const waiting = this.#calls;
    this.#calls = [];
    this.#restore(waiting);
    this.#calls.push(...waiting);
    this.#run();
  }

  /** Calls for what the calls that wait don't bring themselves. */
  #restore(waiting: readonly Call[]): void {
    const requests = waiting.map(({ request }) => request);
    const inCalls = new Set(requests.flatMap((request) => (request.type === 'put' ? request.sources : [])).map(pathOf));
    const sources = [...this.#sources.values()].filter(({ path }) => !inCalls.has(path));
    const calls: Promise<readonly LeftOut[] | undefined>[] = [];
    if (this.#configuration) calls.push(this.#configure(this.#configuration).then(() => undefined));
    if (sources.length > 0) calls.push(this.#put(sources));
    Promise.all(calls).then(
      (answers) => {
        for (const each of answers.flatMap((leftOut) => leftOut ?? [])) this.#tell(leftOutInWords(each));
      },
      // Whoever calls next is told.
      () => undefined,
    );
  }

  #run(): void {
    let worker: EngineWorker;
    try {
      worker = this.#start();
    } catch (error) {
      queueMicrotask(() => this.#ended(messageOf(error)));
      return;
    }
    this.#worker = worker;
    worker.onMessage((message) => {
      if (worker === this.#worker) this.#receive(message);
    });
    worker.onEnd((reason) => {
      if (worker === this.#worker) this.#ended(reason);
    });
    for (const { request, signal } of this.#calls) {
      worker.post(request);
      if (signal?.aborted) worker.post({ type: 'cancel', id: request.id });
    }
  }

  #receive(message: unknown): void {
    const parsed = responseSchema.safeParse(message);
    if (!parsed.success) {
      this.#worker?.stop();
      this.#ended('it sent what is no answer');
      return;
    }
    const response = parsed.data;
    if (response.type === 'ready') {
      this.#ready = true;
      return;
    }
    const index = this.#calls.findIndex(({ request }) => request.id === response.id);
    const [call] = index < 0 ? [] : this.#calls.splice(index, 1);
    if (!call) return;
    // The answer may have been on its way when the call was called off.
    const answer: Response = call.signal?.aborted ? { type: 'calledOff', id: response.id } : response;
    if (response.type === 'report') {
      for (const delta of response.deltas) {
        this.#reported = this.#reported.then((before) => applyDelta(before, delta, nextTask));
      }
    }
    switch (answer.type) {
      case 'put':
        call.resolve(answer.leftOut);
        break;
      case 'reportWith':
        call.resolve(answer.report);
        break;
      case 'compare':
        call.resolve({ outcome: answer.outcome, explanation: answer.explanation });
        break;
      case 'done':
        call.resolve(undefined);
        break;
      case 'report':
        this.#reported.then(call.resolve, call.reject);
        break;
      case 'calledOff':
        call.reject(call.signal?.reason);
        break;
      case 'failed':
        call.reject(new Error(answer.message));
        break;
    }
  }

  #ended(reason: string): void {
    const began = this.#ready;
    this.#worker = undefined;
    this.#ready = false;
    if (this.#over) return;
    this.#ends += 1;
    if (this.#ends > mostEnds) {
      this.#close(`The engine ended ${this.#ends} times in a row (${reason}) and is not started again.`);
      return;
    }
    this.#tell(`The engine ended (${reason}) and is started again.`);
    const [first] = this.#calls;
    if (first && began) this.#blame(first, reason);
    if (this.#calls.length > 0) this.#wake();
  }

  #blame(call: Call, reason: string): void {
    call.ends += 1;
    const { request } = call;
    if (request.type === 'put' && request.sources.length > 1) this.#divide(call, request.sources);
    else if (call.ends >= mostEndsOfCall) this.#drop(call, reason);
  }

  /** Puts the sources of the first call one by one instead. */
  #divide(call: Call, sources: readonly SourceInput[]): void {
    const others = this.#calls.slice(1);
    this.#calls = [];
    const answers = sources.map((source) =>
      this.#call<readonly LeftOut[]>({ type: 'put', sources: [source] }, call.signal),
    );
    this.#calls.push(...others);
    Promise.all(answers).then((leftOut) => call.resolve(leftOut.flat()), call.reject);
  }

  /** Answers the first call without the engine. */
  #drop(call: Call, reason: string): void {
    this.#calls.shift();
    const { request } = call;
    if (request.type !== 'put') {
      call.reject(new Error(`The engine ended ${call.ends} times at the same place: ${reason}.`));
      return;
    }
    // Its ends are accounted for.
    this.#ends -= call.ends;
    const leftOut = request.sources.map(({ path }) => ({ path, reason: `the engine ended over it (${reason})` }));
    this.#forget(leftOut, request.sources);
    call.resolve(leftOut);
  }

  #close(why: string): void {
    this.#over ??= why;
    this.#worker?.stop();
    this.#worker = undefined;
    const calls = this.#calls;
    this.#calls = [];
    for (const { reject } of calls) reject(new Error(why));
  }
}

function pathOf({ path }: SourceInput): string {
  return path;
}
