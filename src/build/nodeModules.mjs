import { builtinModules } from 'node:module';

/**
 * Leaves Node's own modules to Node, in bundles that are made for Node and browsers alike. In a browser they are empty, and
 * nothing asks for what is in them. Only ES modules that Node alone runs can import them as they are.
 * @type {import('esbuild').Plugin}
 */
export const nodeModules = {
  name: 'node-modules',
  setup(build) {
    const isModule = build.initialOptions.format === 'esm';
    build.onResolve({ filter: /^(node:)?[a-z_]+(\/[a-z_]+)?$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!builtinModules.includes(name)) return null;
      if (isModule && kind !== 'require-call') return { path: `node:${name}`, external: true };
      return { path: name, namespace: 'node-modules' };
    });
    build.onLoad({ filter: /.*/, namespace: 'node-modules' }, ({ path }) => ({
      contents: `module.exports = globalThis.process?.getBuiltinModule?.('node:${path}') ?? {};`,
    }));
  },
};
