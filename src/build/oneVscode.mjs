/**
 * Takes what `vscode` exports in once for the whole bundle. As an import of every file it would be copied, name by name, as
 * many times, which took a fifth of the time that the extension's code takes to load.
 * @type {import('esbuild').Plugin}
 */
export const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'one-vscode' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'one-vscode' },
    );
    build.onLoad({ filter: /.*/, namespace: 'one-vscode' }, () => ({ contents: "export * from 'vscode';" }));
  },
};
