/** Puts something light in the place of what libraries bring along and is never asked for here, or is there already. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The functions of underscore that the reader of Word documents calls, by the files that hold them. */
export const calledOfUnderscore = {
  ...Object.fromEntries(
    ['clone', 'extend', 'filter', 'find', 'findIndex', 'flatten', 'indexBy', 'invert', 'isArray', 'isEqual']
      .concat('isFunction', 'isString', 'last', 'map', 'pluck', 'values')
      .map((name) => [name, [name]]),
  ),
  each: ['forEach'],
  reduce: ['foldl'],
  some: ['any', 'some'],
};

/**
 * `contents` stands in the place of the module that files `by` ask for as `of`; `from` is the folder from which it imports.
 * @type {readonly { of: RegExp; by: RegExp; contents: string; from?: string }[]}
 */
const replacements = [
  {
    // HTML's names of characters, which the reader of HTML has too.
    of: /^decode-named-character-reference$/,
    by: /micromark/,
    from: 'node_modules/htmlparser2',
    contents: `import { decodeHTMLStrict } from 'entities/decode';
      export function decodeNamedCharacterReference(name) {
        const text = decodeHTMLStrict('&' + name + ';');
        return text === '&' + name + ';' ? false : text;
      }`,
  },
  {
    // The same for the writer of HTML, which needs the escapes alone. Its newer version names them otherwise.
    of: /^entities$/,
    by: /^(?!.*htmlparser2).*dom-serializer/,
    contents: `export * from 'entities/lib/escape.js';`,
  },
  {
    // The parts of a Word document are XML, which has five names of characters.
    of: /^\.\/entities$/,
    by: /@xmldom/,
    contents: `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };`,
  },
  {
    // The few of its functions that the reader of Word documents calls.
    of: /^underscore$/,
    by: /[\\/](?:mammoth|lop)[\\/]/,
    contents: Object.entries(calledOfUnderscore)
      .flatMap(([file, names]) =>
        names.map((name) => `export { default as ${name} } from 'underscore/modules/${file}.js';`),
      )
      .join('\n'),
  },
  {
    // Reads the rules of style sheets, for which nothing asks a web page.
    of: /^cssom$/,
    by: /linkedom/,
    contents: 'export const parse = () => ({ cssRules: [] });',
  },
  {
    // Checks what a person answers to a form that a server of the Model Context Protocol shows; this one shows none.
    of: /^\.\/(?:ajv|cfWorker)Provider-[\w-]+\.mjs$/,
    by: /@modelcontextprotocol[\\/]server[\\/]dist[\\/]shims/,
    contents: `class Forms { getValidator() { throw new Error('This server shows no forms.'); } }
      export { Forms as n, Forms as t };`,
  },
  // Writes Word documents.
  { of: /^xmlbuilder$/, by: /mammoth/, contents: 'module.exports = {};' },
  {
    of: /^jszip$/,
    by: /mammoth/,
    from: '.',
    contents: `const { openZip } = require('./src/import/zip.ts');
      module.exports = {
        async loadAsync(bytes) {
          const zip = openZip(bytes);
          return { file: (name) => (zip.has(name) ? { async: async () => zip.read(name) } : null) };
        },
      };`,
  },
];

/** @type {import('esbuild').Plugin} */
export const lighterLibraries = {
  name: 'lighter-libraries',
  setup(build) {
    for (const [index, { of, by, contents, from }] of replacements.entries()) {
      const namespace = `lighter-${index}`;
      build.onResolve({ filter: of }, ({ importer, path, resolveDir }) =>
        by.test(importer) ? { path, namespace, pluginData: from === undefined ? resolveDir : join(root, from) } : null,
      );
      build.onLoad({ filter: /.*/, namespace }, ({ pluginData }) => ({ contents, resolveDir: pluginData }));
    }
  },
};
