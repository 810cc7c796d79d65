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

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// The package offers Node a CommonJS form that neither shrinks nor loads from an ES module, and everyone else this one.
const aliases = { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') };

/** Begins every line that the specifications write in a browser. */
export const webMark = '@specification ';

/** VS Code's oldest supported version runs on Node 22; the command line runs on Node 20. */
const node = /** @type {const} */ ({ platform: 'node', target: 'node20' });

/** @type {readonly (esbuild.BuildOptions & { entryPoints: [string] })[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['src/editor/node.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    platform: 'browser',
    target: 'es2023',
    entryPoints: ['src/editor/web.ts'],
    // In a package of modules VS Code's browser host takes nothing but `.cjs` for a script that it can load.
    outfile: 'dist/extension.web.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    // Runs in a thread of Node and in a browser's worker alike, neither of which has a document.
    platform: 'neutral',
    target: 'es2023',
    entryPoints: ['src/worker/thread.ts'],
    outfile: 'dist/engine-worker.js',
    format: 'iife',
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    // Packages in the older module form ask for Node's own modules by `require`, which an ES module has to make first.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  },
  {
    // `crosscheck/engine`, for other programs; src/build/library.mjs writes its types.
    platform: 'neutral',
    target: 'es2023',
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine.js',
    format: 'esm',
  },
  {
    platform: 'browser',
    target: 'es2023',
    entryPoints: ['src/panel/main.ts'],
    outfile: 'dist/panel.js',
    format: 'iife',
  },
  {
    // Loaded when a source is imported; each of its libraries when a source of that kind is. Runs where there is no document.
    platform: 'browser',
    conditions: ['worker', 'module', 'import'],
    target: 'es2023',
    entryPoints: ['src/import/importSource.ts'],
    outdir: 'dist/import',
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    mainFields: ['browser', 'module', 'main'],
  },
  {
    ...node,
    entryPoints: ['test/host/index.ts'],
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
