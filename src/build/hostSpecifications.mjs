import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * An esbuild plugin that lets one bundle carry many specifications: `specifications:all` imports every specification
 * of the editor's host and of the engine, so that the engine is also shown to be right where it will run;
 * `specifications:web` those of the host that run without Node.
 *
 * `import.meta` does not exist in a CommonJS bundle; a specification that finds its fixtures by it is given the
 * address of its own source file.
 * @param {string} root the project's folder
 * @returns {import('esbuild').Plugin}
 */
export function hostSpecifications(root) {
  return {
    name: 'host-specifications',
    setup(build) {
      build.onResolve({ filter: /^specifications:(all|web)$/ }, ({ path }) => ({ path, namespace: 'specifications' }));
      build.onLoad({ filter: /.*/, namespace: 'specifications' }, ({ path }) => {
        const inBrowser = path === 'specifications:web';
        const folders = inBrowser ? ['test/host'] : ['test/host', 'test/engine'];
        const files = folders.flatMap((folder) =>
          readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
            .filter((file) => file.endsWith('.test.ts'))
            .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
            .filter((file) => !inBrowser || !needsNode(readFileSync(join(root, file), 'utf8')))
            .sort(),
        );
        return {
          contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
          resolveDir: root,
          watchDirs: folders.map((folder) => join(root, folder)),
        };
      });
      build.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
        if (relative(root, path).startsWith('..')) return null;
        const source = readFileSync(path, 'utf8');
        if (!source.includes('import.meta')) return null;
        const contents = source
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')))
          .replaceAll('import.meta.filename', JSON.stringify(path));
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** Whether a specification uses more of Node than its assertions. @param {string} source */
function needsNode(source) {
  if (source.includes('@modelcontextprotocol/')) return true;
  return /from 'node:(?!assert)/.test(source);
}
