import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { crosscheck } from '../cli/crosscheck.ts';
import { type Block, blocksOf, documents, root } from './documents.ts';
import { type Outcome, Workplace } from './workplace.ts';

/** With `UPDATE_DOCS=1` what commands print is written into the documents instead of being compared. */
const update = process.env.UPDATE_DOCS === '1';

const title = ({ file, line }: Block) => `${file}:${line}`;

/** A command of the documents runs, and finds contradictions or none. */
function assertRuns({ code, error }: Outcome): void {
  assert.equal(error, '');
  assert.ok(code === 0 || code === 1, `exit code ${code}`);
}

const ran = new Set<string>();

describe('The commands of the documents', function () {
  this.timeout(180_000);
  if (process.platform === 'win32') return;

  for (const block of documents.flatMap((file) => blocksOf(file, 'sh'))) {
    it(`run as they stand (${title(block)})`, async () => {
      const workplace = new Workplace();
      try {
        // Commands of npm are run by whoever runs this.
        const lines = block.text.split('\n').filter((line) => !line.startsWith('npm '));
        for (const line of lines) {
          // What several documents show is run once.
          if (!ran.has(line)) assertRuns(await workplace.run(line));
          ran.add(line);
        }
      } finally {
        workplace.remove();
      }
    });
  }

  for (const file of documents) {
    // From the last, so that an update moves none that is still to come.
    for (const block of blocksOf(file, 'console').reverse()) {
      it(`print what is shown (${title(block)})`, async () => {
        const [prompt = ''] = block.text.split('\n');
        const workplace = new Workplace();
        try {
          const outcome = await workplace.run(prompt.replace(/^\$ /, ''));
          assertRuns(outcome);
          const shown = `${prompt}\n${outcome.out}`.trimEnd();
          if (update) {
            const document = readFileSync(join(root, file), 'utf8');
            writeFileSync(join(root, file), `${document.slice(0, block.start)}${shown}\n${document.slice(block.end)}`);
          } else {
            assert.equal(block.text, shown, 'Run “UPDATE_DOCS=1 mocha test/docs/commands.test.ts”.');
          }
        } finally {
          workplace.remove();
        }
      });
    }
  }

  const names = ['check', 'compare', 'claims', 'export', 'completion', 'schema'];
  for (const name of names) {
    it(`run as the help of ${name} shows them`, async () => {
      const { out } = await crosscheck([name, '--help'], '/');
      const examples = out.split('\n').filter((line) => /^ {2}crosscheck \S/.test(line));
      assert.ok(examples.length > 0);
      const workplace = new Workplace();
      try {
        await Promise.all(
          // What follows wide space explains.
          examples.map(async (line) => assertRuns(await workplace.run(line.trim().replace(/ {2,}.*$/, '')))),
        );
      } finally {
        workplace.remove();
      }
    });
  }
});

describe('The examples for CI', function () {
  this.timeout(180_000);
  if (process.platform === 'win32') return;

  const [workflow, hooks] = blocksOf('media/docs/continuous-integration.md', 'yaml').map(({ text }) => parse(text));
  const agreeing = { 'sources/evening.txt': 'Velora has acquired One Medical for $2.4 billion.\n' };

  it('have every command of the workflow pass where the sources agree, and the last one fail where they do not', async () => {
    const steps: string[] = workflow.jobs.sources.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    assert.equal(steps.length, 2);
    for (const [changes, codes] of [
      [agreeing, [0, 0]],
      [{}, [0, 1]],
    ] as const) {
      const workplace = new Workplace(changes);
      try {
        for (const [index, step] of steps.entries()) assert.equal((await workplace.run(step)).code, codes[index]);
        const uploaded = workflow.jobs.sources.steps.find(({ uses }: { uses?: string }) =>
          uses?.includes('upload-sarif'),
        );
        const log = JSON.parse(readFileSync(join(workplace.folder, uploaded.with.sarif_file), 'utf8'));
        assert.equal(log.runs[0].results.length > 0, codes[1] === 1);
      } finally {
        workplace.remove();
      }
    }
  });

  it('have the hook pass where the sources agree, and fail where they do not', async () => {
    const [{ entry, args, files, pass_filenames: passes }] = hooks.repos[0].hooks;
    assert.equal(passes, false);
    assert.match('sources/evening.txt', new RegExp(files));
    for (const [changes, code] of [
      [agreeing, 0],
      [{}, 1],
    ] as const) {
      const workplace = new Workplace(changes);
      try {
        assert.equal((await workplace.run([entry, ...args].join(' '))).code, code);
      } finally {
        workplace.remove();
      }
    }
  });
});
