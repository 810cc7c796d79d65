/** Leaves out of pdf.js, which comes as one file, what draws, edits and annotates: an import reads text only. */
import { readFile } from 'node:fs/promises';
import * as acorn from 'acorn';
import { transform } from 'esbuild';
import { packed } from './packedTable.mjs';
import { withoutUnusedMethods } from './unusedMethods.mjs';

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
  'Intersector',
  'InternalRenderTask',
  'JBig2',
  'JpegImage',
  'MeshShading',
  'MetadataParser',
  'NetworkPdfManager',
  'OpenJPEG',
  'PDFEditor',
  'PDFFetchStream',
  'PDFFunction',
  'PDFImage',
  'PDFNetworkStream',
  'PDFNodeStream',
  'PSStackBasedInterpreter',
  'PSStackToTree',
  'PopupAnnotation',
  'PsJsCompiler',
  'PsWasmCompiler',
  'QCMS',
  'QueueOptimizer',
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
  'createCmapTable',
  'createNameTable',
  'getFontSubstitution',
  'getXfaFontDict',
  'getXfaFontName',
  'getXfaFontWidths',
  'makeBrotliDecode',
]);

/**
 * Methods that only such things would run, of classes that an import needs: they do nothing. What becomes of a font is what
 * its codes mean and how wide they are; the shapes of letters are read where they say how high a font of drawings is.
 * @type {Record<string, string>}
 */
const unusedMethodsOf = {
  CFFCompiler: 'compile',
  OpenTypeFileBuilder: 'addTable toArray',
  PDFDocumentProxy: 'extractPages getData getDestination getPageIndex hasJSActions',
  PDFPageProxy: '_abortOperatorList _pumpOperatorList _renderPageChunk _startRenderPage getOperatorList getStructTree',
  Page: '_parsedAnnotations collectAnnotationsByType getAnnotationsData getOperatorList getStructTree',
  PartialEvaluator:
    '_sendImgData buildFontPaths buildPaintImageXObject handleColorN handleSMask handleTilingType ' +
    'handleTransferFunction hasBlendModes parseShading setGState',
  TranslatedFont: 'fallback send',
  WorkerTransport: 'extractPages getData getDestination getPageIndex getRenderingIntent getStructTree hasJSActions',
};

/** What is asked of it, here and by the library that wraps it. */
const used = ['getDocument', 'PDFDateString'];

/** The methods that the library calls. */
const called = new Set(['getMetadata', 'getPage', 'getTextContent', 'numPages', 'promise', 'toDateObject']);

/** @type {import('esbuild').Plugin} */
export const lighterPdf = {
  name: 'lighter-pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path }) => ({
      contents: await withoutUnused(lighter(await readFile(path, 'utf8'))),
    }));
  },
};

/**
 * Leaves out the methods that nothing calls and what they alone need, again and again until nothing more is found.
 * @param {string} code
 * @returns {Promise<string>}
 */
async function withoutUnused(code) {
  const { code: rest } = await transform(withoutUnusedMethods(code, called), {
    format: 'esm',
    treeShaking: true,
    // So that a smaller text is one with less in it.
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return rest.length < code.length ? withoutUnused(rest) : rest;
}

/**
 * pdf.js without what is unused, and in a form of which a bundler can drop the rest that nothing refers to.
 * @param {string} code
 * @throws where this version of pdf.js does not have what is to be left out
 */
function lighter(code) {
  const missing = new Set([...unused, ...Object.keys(unusedMethodsOf)]);
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
        const [filling] = init.type === 'CallExpression' ? init.arguments : [];
        const shorter = filling?.type === 'FunctionExpression' ? packed(filling) : null;
        replace(
          init,
          `/* @__PURE__ */ ${shorter ? `getLookupTableFactory(${shorter})` : code.slice(init.start, init.end)}`,
        );
      }
      if (init?.type !== 'ClassExpression' && init?.type !== 'ArrowFunctionExpression') continue;
      const name = 'id' in init && init.id ? init.id.name : code.slice(id.start, id.end);
      const leftOut = missing.delete(name);
      if (init.type === 'ClassExpression') {
        // For all a bundler knows, a class with static fields may do something by being made. None of these does.
        const methods = unusedMethodsOf[name];
        const made = leftOut && methods === undefined ? emptied(init, code) : withEmptied(methods ?? '', init, code);
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

/**
 * A class of which some methods do nothing.
 * @param {string} methods @param {acorn.ClassExpression} whole @param {string} code
 * @throws where the class does not have one of them
 */
function withEmptied(methods, { body, start, end, id }, code) {
  const missing = new Set(methods.split(' ').filter(Boolean));
  let [result, done] = ['', start];
  for (const part of body.body) {
    if (part.type !== 'MethodDefinition' || part.key.type !== 'Identifier' || !missing.delete(part.key.name)) continue;
    result += `${code.slice(done, part.value.body.start)}{}`;
    done = part.end;
  }
  if (missing.size > 0)
    throw new Error(`${id?.name} has no ${[...missing].join(', ')}: mend src/build/lighterPdf.mjs.`);
  return result + code.slice(done, end);
}
