/** Leaves out of zod, which checks all that comes from outside, what no schema here asks for. */
import { readFile } from 'node:fs/promises';

/**
 * What is written instead in a file of zod's; each must be there, so that a newer zod is not taken for the one this fits.
 * @typedef {{ file: RegExp, of: RegExp, instead: string }} Change
 */

/** No schema waits for anything, be it one of this project or of a library that it bundles. */
const synchronous = ['checks', 'parse', 'schemas'].map((name) => ({
  file: new RegExp(`[\\\\/]zod[\\\\/]v4[\\\\/]core[\\\\/]${name}\\.js$`),
  of: /[\w.]+ instanceof Promise\b/g,
  instead: 'false',
}));

/** Of the notations of times only the date; the others stay for want of being told apart in a namespace. */
const dateAlone = [
  {
    file: /[\\/]zod[\\/]v4[\\/]mini[\\/]external\.js$/,
    of: /export \* as iso from "\.\/iso\.js";/g,
    instead: 'import { date } from "./iso.js"; export const iso = { date };',
  },
];

/** Values that hold themselves are for schemas of zod's other form, which says that it has them when it is loaded. */
const withoutCycles = [
  {
    file: /[\\/]zod[\\/]v4[\\/]core[\\/]schemas\.js$/,
    of: /\bcore\.globalConfig\.memoizer\b/g,
    instead: 'undefined',
  },
];

/** For what shares a bundle with other programs' schemas. */
export const lighterZod = plugin([...synchronous, ...dateAlone]);

/** For bundles in which all schemas are the project's own, of `zod/mini`. */
export const lighterZodMini = plugin([...synchronous, ...dateAlone, ...withoutCycles]);

/**
 * @param {readonly Change[]} changes
 * @returns {import('esbuild').Plugin}
 */
function plugin(changes) {
  return {
    name: 'lighter-zod',
    setup(build) {
      build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/](?:core|mini)[\\/]\w+\.js$/ }, async ({ path }) => {
        const here = changes.filter(({ file }) => file.test(path));
        if (here.length === 0) return null;
        let contents = await readFile(path, 'utf8');
        for (const { of, instead } of here) {
          const changed = contents.replace(of, instead);
          if (changed === contents) throw new Error(`${path} has no ${of}: mend src/build/lighterZod.mjs.`);
          contents = changed;
        }
        return { contents };
      });
    },
  };
}
