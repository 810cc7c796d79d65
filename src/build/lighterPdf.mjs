/** Leaves out of pdf.js, which comes as one file, what draws, edits and annotates: an import reads text only. */
import { readFile } from 'node:fs/promises';
import * as acorn from 'acorn';

/**
 * What only drawing a page and its pictures, writing a document, a form of the XFA kind, or a compression that no published
 * standard of PDF has yet would run. It is named by what is kept, and stands there as an empty class or function.
 */
const unused = new Set([
  'Annotation',
  'AnnotationEditor',
  'AnnotationEditorUIManager',
  'AnnotationFactory',
  'CanvasBBoxTracker',
  'CanvasDependencyTracker',
  'CanvasGraphics',
  'ColorSpaceUtils',
  'CompiledFont',
  'DOMFilterFactory',
  'FakeUnicodeFont',
  'FontLoader',
  'FunctionBasedShading',
  'ImageResizer',
  'InternalRenderTask',
  'JBig2',
  'JpegImage',
  'MeshShading',
  'OpenJPEG',
  'PDFEditor',
  'PDFFunction',
  'PDFImage',
  'PSStackBasedInterpreter',
  'PSStackToTree',
  'PopupAnnotation',
  'PsJsCompiler',
  'PsWasmCompiler',
  'QCMS',
  'RadialAxialShading',
  'StructTreePage',
  'StructTreeRoot',
  'TextLayer',
  'WebGPU',
  'WidgetAnnotation',
  'XFAFactory',
  'compileCharString',
  'compileGlyf',
  'compileType3Glyph',
  'getFontSubstitution',
  'getXfaFontDict',
  'getXfaFontName',
  'getXfaFontWidths',
  'makeBrotliDecode',
]);

/** What is asked of it, here and by the library that wraps it. */
const used = ['getDocument', 'PDFDateString'];

/** @type {import('esbuild').Plugin} */
export const lighterPdf = {
  name: 'lighter-pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path }) => ({
      contents: lighter(await readFile(path, 'utf8')),
    }));
  },
};

/**
 * pdf.js without what is unused, and in a form of which a bundler can drop the rest that nothing refers to.
 * @param {string} code
 * @throws where this version of pdf.js does not have what is to be left out
 */
function lighter(code) {
  const missing = new Set(unused);
  let [result, end] = ['', 0];
  /** @param {acorn.Node} node @param {string} text */
  const replace = (node, text) => {
    result += code.slice(end, node.start) + text;
    end = node.end;
  };
  for (const statement of acorn.parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    // Everything at once, for pages that load the file as a script.
    if (code.startsWith('globalThis._pdfjsTestingUtils=', statement.start)) replace(statement, '');
    // How calls that draw are joined.
    if (code.startsWith('addState(', statement.start)) replace(statement, '');
    if (statement.type === 'ExportNamedDeclaration') replace(statement, `export { ${used.join(', ')} };`);
    if (statement.type === 'FunctionDeclaration' && missing.delete(statement.id.name)) replace(statement.body, '{}');
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      // A table is filled when it is first asked for.
      if (init && code.startsWith('getLookupTableFactory(', init.start)) {
        replace(init, `/* @__PURE__ */ ${code.slice(init.start, init.end)}`);
      }
      if (init?.type !== 'ClassExpression' && init?.type !== 'ArrowFunctionExpression') continue;
      const name = 'id' in init && init.id ? init.id.name : code.slice(id.start, id.end);
      const leftOut = missing.delete(name);
      if (init.type === 'ClassExpression') {
        // For all a bundler knows, a class with static fields may do something by being made. None of these does.
        const made = leftOut ? emptied(init, code) : code.slice(init.start, init.end);
        replace(init, `/* @__PURE__ */ (() => ${made})()`);
      } else if (leftOut) replace(init, '() => {}');
    }
  }
  if (missing.size > 0) throw new Error(`pdf.js has no ${[...missing].join(', ')}: mend src/build/lighterPdf.mjs.`);
  return result + code.slice(end);
}

/**
 * A class of which nothing is left but that it can be told to do something, which it does not.
 * @param {acorn.ClassExpression} left @param {string} code
 */
function emptied({ body }, code) {
  const told = body.body.flatMap((part) =>
    part.type === 'MethodDefinition' && part.static && part.kind === 'method' && part.key.type === 'Identifier'
      ? [`static ${code.slice(part.key.start, part.key.end)}() {}`]
      : [],
  );
  return `class { ${told.join(' ')} }`;
}
