/**
 * What VS Code's extension host runs for the bench: has the extension analyse the folder that is open, and writes how long
 * it held up the host's thread to the file that `CROSSCHECK_TIMES` names. With `CROSSCHECK_PROFILE` it writes a CPU profile there,
 * and beside it when the longest blocks were.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../src/editor/extension.ts';
import { Blocks } from './blocks.ts';

export interface HostTimes {
  /** Milliseconds, as VS Code takes them: to read the extension's code, and from there to the end of its activation. */
  readonly load: number;
  readonly activate: number;
  readonly articles: number;
  /** The longest stretch, in milliseconds of processor time, in which the host did nothing else: while the folder is read, and after an edit. */
  readonly indexing: number;
  readonly edit: number;
  /** Milliseconds from an edit to the new findings, the pause after typing included. */
  readonly findings: number;
}

/** VS Code's own marks of the extension host. */
interface Marks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

export async function run(): Promise<void> {
  // Tells a launcher without a window that the suite has begun.
  console.log('%s%s', process.env.CROSSCHECK_MARK ?? '', 'Measuring in the extension host …');
  const profile = process.env.CROSSCHECK_PROFILE;
  const session = new Session();
  if (profile) {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
  }
  const finish = async (name: string) => {
    const longest = blocks.longest(12);
    if (profile) {
      writeFileSync(name, JSON.stringify((await session.post('Profiler.stop')).profile));
      writeFileSync(`${name}.blocks`, JSON.stringify(longest));
    }
    return longest[0]!.length;
  };
  const extension = vscode.extensions.getExtension<CrosscheckApi>('crosscheck.crosscheck')!;
  const { store } = await extension.activate();
  const blocks = new Blocks();
  await store.whenSettled();
  const indexing = await finish(`${profile}`);

  const [first] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
  const editor = await vscode.window.showTextDocument(first!);
  await store.whenSettled();
  if (profile) await session.post('Profiler.start');
  blocks.reset();
  const begin = performance.now();
  await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'Harlow Foods cut 120 jobs in May. '));
  await store.whenSettled();
  const findings = performance.now() - begin;
  const edit = await finish(`${profile}.edit`);
  blocks.stop();

  const { sources } = store.current!.findings.report;
  const times: HostTimes = {
    load: between('LoadExtensionCode'),
    activate: between('ActivateExtension'),
    articles: sources.length,
    indexing,
    edit,
    findings,
  };
  writeFileSync(process.env.CROSSCHECK_TIMES!, JSON.stringify(times));
}

/** Milliseconds between two marks that VS Code made for the extension. */
function between(what: string): number {
  const { MonacoPerformanceMarks: marks = performance as unknown as Marks } = globalThis as {
    MonacoPerformanceMarks?: Marks;
  };
  const all = 'getMarks' in marks ? marks.getMarks() : performance.getEntriesByType('mark');
  const at = (edge: string) => all.find(({ name }) => name.includes(`${edge}${what}/crosscheck.crosscheck`))?.startTime;
  const [will, did] = [at('will'), at('did')];
  return will === undefined || did === undefined ? Number.NaN : did - will;
}
