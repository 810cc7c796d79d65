import type { Value } from '../../values/value.ts';

/** A key that values of the same amount or time share, whatever their words: `two` and `2`, `3 May` and `May 3rd`. */
export function valueKey(value: Value): string {
  if (value.kind === 'quantity') {
    const { dimension, unit, low, high } = value;
    return `#${dimension}|${unit}|${low}|${high}`;
  }
  const { kind: _kind, hedged: _hedged, display: _display, granularity, ...fields } = value;
  return `#${granularity}|${JSON.stringify(fields)}`;
}
