/** One line of JSON, without its line feed. Sets, maps, prints and numbers without end are objects of one property. */
export function toLine(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item instanceof Set) return { set: [...item] };
    if (item instanceof Map) return { map: [...item] };
    if (item instanceof Int32Array) return { prints: [...item] };
    if (item === Number.POSITIVE_INFINITY || item === Number.NEGATIVE_INFINITY) return { infinite: Math.sign(item) };
    return item;
  });
}

/**
 * What `toLine` was given.
 * @throws {SyntaxError} when the line is no JSON
 */
export function fromLine(line: string): unknown {
  return JSON.parse(line, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    const [property, ...others] = Object.keys(item);
    if (property === undefined || others.length > 0) return item;
    const { set, map, prints, infinite } = item as Readonly<Record<string, unknown>>;
    if (Array.isArray(set)) return new Set(set);
    if (Array.isArray(map)) return new Map(map);
    if (Array.isArray(prints)) return Int32Array.from(prints);
    return typeof infinite === 'number' ? infinite * Number.POSITIVE_INFINITY : item;
  });
}
