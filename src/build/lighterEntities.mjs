/**
 * Gives the writer of HTML that an import's libraries bring along what it uses of `entities`, the escapes, without the tables
 * of all named characters, which nothing reads there. Its newer version, which names the escapes otherwise, needs no help.
 * @type {import('esbuild').Plugin}
 */
export const lighterEntities = {
  name: 'lighter-entities',
  setup(build) {
    build.onResolve({ filter: /^entities$/ }, async ({ importer, kind, resolveDir }) => {
      if (!/[\\/]dom-serializer[\\/]/.test(importer)) return null;
      const escapes = await build.resolve('entities/lib/escape.js', { importer, kind, resolveDir });
      return escapes.errors.length === 0 ? escapes : null;
    });
  },
};
