import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type { Counts } from './counts.ts';

/**
 * What VS Code's extension host calls: runs every specification there. `MOCHA_GREP` narrows it to the titles that
 * match. The counts go to the file that `CROSSCHECK_COUNTS` names, the specifications' own report to the console.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mark = process.env.CROSSCHECK_MARK;
  // A headless workbench has one console for its own lines and for ours; the launcher tells ours by the mark.
  if (mark) Mocha.reporters.Base.consoleLog = (...words) => console.log('%s%s', mark, format(...words));
  const grep = process.env.MOCHA_GREP;
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, ...(grep ? { grep } : {}) });
  // The interface of the specifications becomes global, as the mocha command would make it, before they are read.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('specifications:all');

  const counts = await new Promise<Counts>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
  if (process.env.CROSSCHECK_COUNTS) writeFileSync(process.env.CROSSCHECK_COUNTS, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} specifications failed in the extension host.`);
}
