import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';
import { readConfiguration } from './configurationFile.ts';
import { type JsonPath, readJson } from './jsonFile.ts';
import { inEnglish } from './translate.ts';

/** One change to a `crosscheck.json`; null takes away what was stated. */
export type Change =
  | { readonly type: 'date'; readonly source: string; readonly date: string | null }
  | { readonly type: 'outlet'; readonly source: string; readonly outlet: string | null }
  | { readonly type: 'ignoreSource'; readonly source: string; readonly ignore: boolean }
  | { readonly type: 'ignoreRelation'; readonly relation: string; readonly ignore: boolean }
  | { readonly type: 'alias'; readonly alias: string; readonly name: string | null };

/**
 * The text of a `crosscheck.json` after a change; comments, order and whatever else stands in it stay as they are.
 * @param text the file's text; empty where there is none yet
 * @returns undefined where the file must be mended first: it is malformed, holds an unresolved merge, is of a newer form, or
 * what would be changed is of another kind than it should be
 */
export function changed(text: string, change: Change): string | undefined {
  if (!readConfiguration(text, inEnglish).writable) return undefined;
  try {
    return changedText(text, change);
  } catch {
    return undefined;
  }
}

function changedText(text: string, change: Change): string {
  switch (change.type) {
    case 'date':
      return withProperty(text, ['sources', change.source, 'date'], change.date);
    case 'outlet':
      return withProperty(text, ['sources', change.source, 'outlet'], change.outlet);
    case 'ignoreSource':
      return withProperty(text, ['sources', change.source, 'ignore'], change.ignore || null);
    case 'alias':
      // No object of JavaScript has a property of this name, so it would be written and never read.
      if (change.alias === '__proto__') throw new Error('no name');
      return withProperty(text, ['aliases', change.alias], change.name);
    case 'ignoreRelation': {
      const path = ['ignoredRelations'];
      const relations = valueAt(text, path) ?? [];
      if (!Array.isArray(relations)) throw new Error('no list');
      const at = relations.indexOf(change.relation);
      if (change.ignore === at >= 0) return text;
      if (change.ignore) return withItem(text, [...path, relations.length], change.relation);
      return relations.length === 1 ? withProperty(text, path, null) : without(text, [...path, at]);
    }
  }
}

/** The text with a property set, or taken away where its value is null: then with every object that it leaves empty. */
function withProperty(text: string, path: string[], value: unknown): string {
  if (value !== null) return edited(text, path, value);
  if (valueAt(text, path) === undefined) return text;
  const left = without(text, path);
  const around = path.slice(0, -1);
  const isEmpty = around.length > 0 && Object.keys(valueAt(left, around) as object).length === 0;
  return isEmpty ? withProperty(left, around, null) : left;
}

/**
 * The text of a JSON file with a value put into a list, at the place that the path names.
 * @throws where something of another kind stands around the value
 */
export function withItem(text: string, path: JSONPath, value: unknown): string {
  return edited(text, path, value, true);
}

/** The text of a JSON file without a property or an item of a list, and without what stands between it and its neighbour. */
export function without(text: string, path: JSONPath): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const value = root && findNodeAtLocation(root, path);
  const part = value?.parent?.type === 'property' ? value.parent : value;
  if (!part?.parent) return text;
  const { children = [], offset, length } = part.parent;
  const at = children.indexOf(part);
  const [before, after] = [children[at - 1], children[at + 1]];
  const [from, to] = before
    ? [endOf(before), endOf(part)]
    : after
      ? [part.offset, after.offset]
      : [offset + 1, offset + length - 1];
  return text.slice(0, from) + text.slice(to);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function edited(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const start = text.trim() === '' ? '{}\n' : text;
  const eol = /\r?\n/.exec(start)?.[0] ?? '\n';
  const formattingOptions = { tabSize: 2, insertSpaces: !/^\t/m.test(start), eol };
  return applyEdits(start, modify(start, path, value, { formattingOptions, isArrayInsertion }));
}

function valueAt(text: string, path: JsonPath): unknown {
  let { value } = readJson(text, inEnglish);
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
