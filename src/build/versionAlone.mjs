import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'package.json');

/**
 * Leaves of the manifest what the command line tells of it, its version.
 * @type {import('esbuild').Plugin}
 */
export const versionAlone = {
  name: 'version-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) =>
      resolve(path) === manifest
        ? { contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' }
        : null,
    );
  },
};
