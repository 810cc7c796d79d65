/**
 * Bundles the extension, the command line, the panel and the suite for the extension host into `dist/`.
 *
 *     node src/build/bundle.mjs            minified, with source maps beside the bundles
 *     node src/build/bundle.mjs --watch    readable, rebuilt at every change (what F5 starts)
 */
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { hostSpecifications } from './hostSpecifications.mjs';
import { lighterLibraries } from './lighterLibraries.mjs';
import { lighterPdf } from './lighterPdf.mjs';
import { lighterZod, lighterZodMini } from './lighterZod.mjs';
import { nodeModules } from './nodeModules.mjs';
import { oneVscode } from './oneVscode.mjs';
import { versionAlone } from './versionAlone.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// The package offers Node a CommonJS form that neither shrinks nor loads from an ES module, and everyone else this one.
const aliases = { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') };

/** Begins every line that the specifications write in a browser. */
export const webMark = '@specification ';

/** Where the project's folder lies below the address from which a browser's host takes the extension. */
export const webRoot = '/crosscheck-extension';

/** VS Code's oldest supported version runs on Node 22; the command line runs on Node 20. */
const node = /** @type {const} */ ({ platform: 'node', target: 'node20' });

/** @type {readonly esbuild.BuildOptions[]} */
const bundles = [
  {
    // One for both kinds of host. In a package of modules a browser's takes nothing but `.cjs` for a script.
    platform: 'browser',
    target: ['es2023', 'node20'],
    entryPoints: ['src/editor/main.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    plugins: [nodeModules, oneVscode, lighterZodMini],
  },
  {
    // What the extension starts or loads when it is needed shares its parts, the engine above all.
    platform: 'browser',
    conditions: ['worker', 'module', 'import'],
    mainFields: ['browser', 'module', 'main'],
    target: ['es2023', 'node20'],
    entryPoints: {
      'engine-worker': 'src/worker/thread.ts',
      agreement: 'src/agreement/snapshot.ts',
      formats: 'src/formats/formats.ts',
      importer: 'src/import/importSource.ts',
      'kept-files': 'src/editor/folder/keptFiles.ts',
      questions: 'src/questions/questions.ts',
      'second-opinion': 'src/editor/secondOpinion/opinion.ts',
      translation: 'src/editor/text/translation.ts',
      // For `crosscheck mcp`, in Node only.
      'command-line': 'src/cli/main.ts',
    },
    outdir: 'dist',
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [nodeModules, lighterPdf, lighterLibraries, lighterZod, versionAlone],
  },
  {
    // The command line as one file, which can be copied anywhere.
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    plugins: [nodeModules, lighterLibraries, lighterZod, versionAlone],
  },
  {
    // `crosscheck/engine`, for other programs; src/build/library.mjs writes its types.
    platform: 'neutral',
    target: 'es2023',
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine.js',
    format: 'esm',
    plugins: [lighterLibraries, lighterZodMini],
  },
  {
    platform: 'browser',
    target: 'es2023',
    entryPoints: ['src/panel/main.ts'],
    outfile: 'dist/panel.js',
    format: 'iife',
    plugins: [lighterZodMini],
  },
  {
    ...node,
    entryPoints: ['test/host/index.ts'],
    // The specifications that run the command line start no threads of it.
    logOverride: { 'empty-import-meta': 'silent' },
    outfile: 'dist/test/host.cjs',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    minify: false,
    plugins: [hostSpecifications(root)],
  },
  {
    platform: 'browser',
    target: 'es2023',
    entryPoints: ['test/host/web/index.ts'],
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    outfile: 'dist/test/web.cjs',
    format: 'cjs',
    external: ['vscode'],
    minify: false,
    define: {
      MARK: JSON.stringify(webMark),
      GREP: JSON.stringify(process.env.MOCHA_GREP ?? ''),
      global: 'globalThis',
      'process.env.CROSSCHECK_ROOT': JSON.stringify(webRoot),
      'process.env.CROSSCHECK_PACKED': 'undefined',
    },
    alias: { ...aliases, 'node:assert/strict': join(root, 'test/host/web/assertions.ts') },
    plugins: [hostSpecifications(root)],
  },
];

/**
 * The options of esbuild for every bundle.
 * @param {{ production: boolean }} options
 * @returns {esbuild.BuildOptions[]}
 */
function configurations({ production }) {
  return bundles.map((bundle) => ({
    absWorkingDir: root,
    bundle: true,
    sourcemap: 'linked',
    sourcesContent: false,
    // The packages' own sources come first, so that what esbuild bundles is the modern, tree-shakeable form.
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    alias: aliases,
    minify: production,
    // Whoever loads a bundle reads it as UTF-8; escapes would make it longer.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    ...bundle,
  }));
}

/**
 * Builds everything once.
 * @param {{ production?: boolean; quiet?: boolean }} [options]
 * @returns {Promise<{ file: string; bytes: number }[]>} each bundle with its size
 * @throws when a source does not build; esbuild has then printed where and why.
 */
export async function bundle({ production = true, quiet = false } = {}) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.all(configurations({ production }).map((options) => esbuild.build(options)));
  const sizes = results.flatMap(({ metafile }) =>
    Object.entries(metafile?.outputs ?? {})
      .filter(([file]) => !file.endsWith('.map'))
      .map(([file, { bytes }]) => ({ file, bytes })),
  );
  if (!quiet) for (const { file, bytes } of sizes) console.log(`${file.padEnd(20)} ${(bytes / 1000).toFixed(1)} kB`);
  return sizes;
}

/** Builds, and builds again whenever a source changes; the two lines it prints are what tasks.json waits for. */
async function watch() {
  let running = 0;
  /** @type {esbuild.Plugin} */
  const announce = {
    name: 'announce',
    setup(build) {
      build.onStart(() => {
        if (running === 0) console.log('[watch] building');
        running += 1;
      });
      build.onEnd(() => {
        running -= 1;
        if (running === 0) console.log('[watch] built');
      });
    },
  };
  const contexts = await Promise.all(
    configurations({ production: false }).map((options) =>
      esbuild.context({ ...options, plugins: [...(options.plugins ?? []), announce] }),
    ),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const work = process.argv.includes('--watch') ? watch() : bundle();
  work.catch(() => {
    process.exitCode = 1;
  });
}
