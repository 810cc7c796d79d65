/** Writes a long table of names and code points shorter, in the order of the points, most of which follow each other. */

/** @typedef {import('acorn').Node} Node */

/** From here on a table is worth the code that reads it. */
const long = 1000;

/**
 * A function that fills a table as another does by assigning one name after the other: `table.A = 65, table.AE = 198`.
 * Names of the same point keep their order, since the first is the one that is found by it.
 * @param {import('acorn').FunctionExpression | import('acorn').ArrowFunctionExpression} filling
 * @returns {string | null} null where it does something else, or where the table is short
 */
export function packed({ body }) {
  const entries = body.type === 'BlockStatement' ? assigned(body.body) : null;
  if (!entries || entries.length < long) return null;
  let last = 0;
  const text = entries
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, point]) => {
      const step = point - last;
      last = point;
      return step === 1 ? name : `${name} ${step.toString(36)}`;
    });
  return `function (table) {
    let point = 0;
    for (const entry of ${JSON.stringify(text.join())}.split(',')) {
      const [name, step = '1'] = entry.split(' ');
      table[name] = point += parseInt(step, 36);
    }
  }`;
}

/**
 * @param {Node[]} statements
 * @returns {[name: string, point: number][] | null}
 */
function assigned(statements) {
  const [only] = statements;
  if (statements.length !== 1 || only?.type !== 'ExpressionStatement') return null;
  const { expression } = /** @type {import('acorn').ExpressionStatement} */ (only);
  if (expression.type !== 'SequenceExpression') return null;
  /** @type {[string, number][]} */
  const entries = [];
  for (const part of expression.expressions) {
    if (part.type !== 'AssignmentExpression' || part.operator !== '=') return null;
    if (part.left.type !== 'MemberExpression' || part.right.type !== 'Literal') return null;
    const [name, { value }] = [nameOf(part.left), part.right];
    if (name === null || !/^[^\s,]+$/.test(name) || typeof value !== 'number') return null;
    entries.push([name, value]);
  }
  return entries;
}

/** @param {import('acorn').MemberExpression} member */
function nameOf({ property, computed }) {
  if (property.type === 'Identifier') return computed ? null : property.name;
  if (property.type === 'TemplateLiteral') return property.quasis.length === 1 ? property.quasis[0].value.raw : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}
