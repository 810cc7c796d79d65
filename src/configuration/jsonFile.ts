import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Translate } from './translate.ts';

/** What is wrong with a file, and where: offsets in UTF-16 code units. The message is a sentence that says what to do. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Where a value stands in a JSON file: names of properties and places in lists. */
export type JsonPath = readonly (string | number)[];

/** A file of JSON, comments and trailing commas allowed, as far as it could be read. */
export interface JsonFile {
  /** Undefined where the file is empty or can't be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value, or of the nearest one around it. */
  placeOf(path: JsonPath): { readonly start: number; readonly end: number };
}

/** In UTF-16 code units; a longer file is none that a person keeps. */
const longest = 8_000_000;

/** Reads JSON with comments. A file that is not well-formed, or that holds an unresolved merge, has problems and no value. */
export function readJson(text: string, t: Translate): JsonFile {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  const unusable = (message: string, place = whole): JsonFile => ({
    value: undefined,
    problems: [{ ...place, message }],
    placeOf: () => whole,
  });
  if (text.length > longest) return unusable(t('The file is too large and is not read.'));
  const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const place = { start: conflict.index, end: conflict.index + conflict[0].length };
    return unusable(
      t('Two versions of the file were not merged. Choose between them; until then it is not used.'),
      place,
    );
  }
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unusable(t('The file is nested too deeply and is not read.'));
  }
  const [error] = errors;
  if (error) {
    const place = { start: error.offset, end: error.offset + Math.max(1, error.length) };
    return unusable(
      t('This is no well-formed JSON: {0}. Until it is mended the file is not used.', reasonOf(error, t)),
      place,
    );
  }
  return {
    value: root && getNodeValue(root),
    problems: root ? repeatedIn(root, t) : [],
    placeOf: (path) => placeIn(root, path) ?? whole,
  };
}

function reasonOf({ error }: ParseError, t: Translate): string {
  switch (error) {
    case 3:
      return t('a name in quotation marks is expected here');
    case 4:
      return t('a value is expected here');
    case 5:
      return t('a colon is missing');
    case 6:
      return t('a comma is missing');
    case 7:
    case 8:
      return t('a bracket or brace is not closed');
    case 11:
    case 12:
      return t('a text or comment is not closed');
    default:
      return t('what stands here is not understood');
  }
}

/** Of properties that stand twice the last one counts; nobody means that. */
function repeatedIn(root: Node, t: Translate): Problem[] {
  const problems: Problem[] = [];
  const nodes = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const names = new Set<string>();
    for (const child of node.children ?? []) {
      nodes.push(child);
      const name = node.type === 'object' ? child.children?.[0] : undefined;
      if (!name) continue;
      if (names.has(name.value)) {
        const message = t('“{0}” stands here twice; the last one counts. Remove one of them.', name.value);
        problems.push({ start: name.offset, end: name.offset + name.length, message });
      }
      names.add(name.value);
    }
  }
  return problems.reverse();
}

function placeIn(root: Node | undefined, path: JsonPath): { start: number; end: number } | undefined {
  if (!root) return undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const found = findNodeAtLocation(root, path.slice(0, length));
    if (!found) continue;
    // A property is best shown by its name.
    const shown = found.parent?.type === 'property' ? found.parent.children![0]! : found;
    return { start: shown.offset, end: shown.offset + shown.length };
  }
  return undefined;
}
