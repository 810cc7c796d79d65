/** Leaves out of classes the methods that nothing can call. A bundler keeps them: it drops whole classes only. */
import * as acorn from 'acorn';

/** What the language, its streams and its events call, without any code that mentions the name. */
const calledWithoutMention = new Set(
  ['constructor', 'toString', 'toJSON', 'valueOf', 'then', 'next', 'return', 'throw', 'handleEvent'].concat([
    'start',
    'pull',
    'cancel',
    'write',
    'close',
    'abort',
    'transform',
    'flush',
  ]),
);

/**
 * What may go, and what then stands there.
 * @typedef {{ start: number, end: number, name: string, instead: string }} Part
 * A method, and how often it mentions its own name.
 * @typedef {Part & { own: number }} Method
 */

/**
 * The code without the methods and accessors whose names stand nowhere but in themselves and in those of other classes that
 * go with them, and without the answers (`handler.on('GetPage', …)`) to messages that nothing sends. A name counts as called
 * wherever it stands, as a word of a string too, so that only one put together from pieces would be missed. As what is left
 * mentions fewer names, this is to be repeated until nothing changes.
 * @param {string} code a module
 * @param {ReadonlySet<string>} called names that whoever loads the module calls
 * @returns {string}
 */
export function withoutUnusedMethods(code, called) {
  const program = acorn.parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const mentioned = mentions(program);
  /** @type {Map<string, Method[]>} */
  const methods = new Map();
  /** @type {Part[]} */
  const unused = [];
  walk(program, (node) => {
    const request = requestOf(node);
    if (request && mentioned.get(request.name) === 1) unused.push(request);
    if (node.type !== 'ClassExpression' && node.type !== 'ClassDeclaration') return;
    const within = mentions(node);
    for (const method of methodsOf(/** @type {acorn.Class} */ (node))) {
      // A private name is this class's own.
      if (!method.name.startsWith('#')) methods.set(method.name, [...(methods.get(method.name) ?? []), method]);
      else if (within.get(method.name) === method.own) unused.push(method);
    }
  });
  for (const [name, all] of methods) {
    const own = all.reduce((sum, method) => sum + method.own, 0);
    if (!called.has(name) && !calledWithoutMention.has(name) && mentioned.get(name) === own) unused.push(...all);
  }
  return without(code, unused);
}

/** @param {acorn.Class} definition @returns {Method[]} */
function methodsOf({ body }) {
  return body.body.flatMap((part) => {
    if (part.type !== 'MethodDefinition' || part.computed || part.kind === 'constructor') return [];
    const name = nameOf(part.key);
    return name === null
      ? []
      : [{ start: part.start, end: part.end, name, instead: '', own: mentions(part).get(name) ?? 0 }];
  });
}

/** What answers a message by name, of which nothing is left but a value that does nothing. @param {acorn.Node} node */
function requestOf(node) {
  if (node.type !== 'CallExpression') return null;
  const { callee, arguments: given, start, end } = /** @type {acorn.CallExpression} */ (node);
  if (callee.type !== 'MemberExpression' || nameOf(callee.property) !== 'on' || given.length !== 2) return null;
  const [message] = given;
  return message?.type === 'Literal' && typeof message.value === 'string'
    ? { start, end, name: message.value, instead: '0' }
    : null;
}

/** How often each name stands in a piece of code, or as a word in its strings. @param {acorn.Node} root */
function mentions(root) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  walk(root, (node) => {
    const text = textOf(node);
    for (const name of text === null ? [nameOf(node)] : (text.match(/[\w$]+/g) ?? [])) {
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return counts;
}

/** @param {acorn.Node} node @returns {string | null} */
function nameOf(node) {
  if (node.type === 'Identifier') return /** @type {acorn.Identifier} */ (node).name;
  return node.type === 'PrivateIdentifier' ? `#${/** @type {acorn.PrivateIdentifier} */ (node).name}` : null;
}

/** @param {acorn.Node} node @returns {string | null} */
function textOf(node) {
  if (node.type === 'TemplateElement') return /** @type {acorn.TemplateElement} */ (node).value.raw;
  if (node.type !== 'Literal') return null;
  const { value } = /** @type {acorn.Literal} */ (node);
  return typeof value === 'string' ? value : null;
}

/** @param {acorn.Node} node @param {(node: acorn.Node) => void} visit */
function walk(node, visit) {
  visit(node);
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') walk(child, visit);
}

/** @param {string} code @param {Part[]} parts */
function without(code, parts) {
  let [result, end] = ['', 0];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    // One that stands in another goes with it.
    if (part.start < end) continue;
    result += code.slice(end, part.start) + part.instead;
    end = part.end;
  }
  return result + code.slice(end);
}
