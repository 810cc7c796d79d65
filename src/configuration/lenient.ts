import type * as z from 'zod/mini';
import { addTo } from '../engine/groupBy.ts';
import type { JsonPath } from './jsonFile.ts';

/** One thing that a schema does not allow, as zod tells it. */
export type Issue = z.core.$ZodIssue;

/**
 * Reads a value of which some parts may be wrong: those are left out, each with an issue, and the rest holds. Total: data is
 * undefined only where nothing of the value can be used.
 */
export function readLeniently<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): { readonly data: z.output<Schema> | undefined; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let rest = value;
  for (;;) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { data: parsed.data, issues };
    const wrong: JsonPath[] = [];
    for (const issue of parsed.error.issues) {
      const path = issue.path as (string | number)[];
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      // What is missing can't be left out; what it is missing from can. Lists and objects around a part that was left out
      // are not wrong on their own account.
      const consequence = issues.some((told) => path.every((step, index) => told.path[index] === step));
      if (!consequence || issue.code === 'unrecognized_keys') issues.push(issue);
      wrong.push(...paths.map((each) => (has(rest, each) ? each : each.slice(0, -1))));
    }
    if (wrong.some((path) => path.length === 0)) return { data: undefined, issues };
    rest = without(rest, wrong);
  }
}

function has(value: unknown, path: JsonPath): boolean {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current !== undefined;
}

/** A copy of a value without what stands at the paths. */
function without(value: unknown, paths: readonly JsonPath[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const below = new Map<string, JsonPath[]>();
  const gone = new Set<string>();
  for (const [step, ...more] of paths) {
    if (more.length === 0) gone.add(String(step));
    else addTo(below, String(step), more);
  }
  const kept = Object.entries(value)
    .filter(([key]) => !gone.has(key))
    .map(([key, each]) => [key, below.has(key) ? without(each, below.get(key)!) : each] as const);
  return Array.isArray(value) ? kept.map(([, each]) => each) : Object.fromEntries(kept);
}
