import type { NumberWords } from '../language/values.ts';

/** A number written in digits. */
export interface Digits {
  readonly value: number;
  /** Worth of the last digit: 0.1 for 3.9, 1 for 115. */
  readonly step: number;
  /** Worth of the last digit that is not a zero: 1000 for 11,000. */
  readonly roundStep: number;
  readonly decimals: number;
  /** Digits alone, as years and codes are written. */
  readonly plain: boolean;
}

const LONGEST = 30;
const commaGroups = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;
const dotGroups = /^\d{1,3}(?:\.\d{3})+$/;
const spaces = /[\s'’]/g;

/**
 * Reads a number token in a language's notation. Where a separator is ambiguous the language decides: `2.000` is two
 * thousand where the comma marks decimals, and two where the point does.
 * @returns undefined for what is no number: `1.2.3`, `007`, more than 30 digits
 */
export function readDigits(written: string, numbers: NumberWords): Digits | undefined {
  if (written.length > LONGEST) return undefined;
  const raw = written.replace(spaces, '');
  const plain = raw.length === written.length && !/[.,]/.test(raw);
  if (raw.length > 1 && raw.startsWith('0') && /^0\d/.test(raw)) return undefined;
  const normal = normalise(raw, numbers.decimal);
  if (normal === undefined) return undefined;
  const value = Number(normal);
  if (!Number.isFinite(value)) return undefined;
  const decimals = normal.includes('.') ? normal.length - normal.indexOf('.') - 1 : 0;
  const step = 10 ** -decimals;
  return { value, step, roundStep: roundStep(normal, step), decimals, plain };
}

/** With a point for decimals and no groups. */
function normalise(raw: string, decimal: '.' | ','): string | undefined {
  const comma = raw.indexOf(',');
  const dot = raw.indexOf('.');
  if (comma < 0 && dot < 0) return raw;
  if (comma >= 0 && dot >= 0) {
    const [group, point] = comma < dot ? [',', '.'] : ['.', ','];
    const at = raw.indexOf(point);
    const whole = raw.slice(0, at);
    const rest = raw.slice(at + 1);
    if (rest.includes(point) || rest.includes(group)) return undefined;
    const groups = group === ',' ? commaGroups : dotGroups;
    return groups.test(whole) ? `${whole.replaceAll(group, '')}.${rest}` : undefined;
  }
  const sign = comma >= 0 ? ',' : '.';
  const grouped = (sign === ',' ? commaGroups : dotGroups).test(raw);
  const several = raw.indexOf(sign) !== raw.lastIndexOf(sign);
  if (several) return grouped ? raw.replaceAll(sign, '') : undefined;
  if (sign !== decimal && grouped && !raw.startsWith('0')) return raw.replace(sign, '');
  // `3,9` in English is a decimal of another notation, `200,0000` a slip that states nothing.
  if (sign === ',' && decimal === '.' && raw.length - comma > 3) return undefined;
  return raw.replace(sign, '.');
}

function roundStep(normal: string, step: number): number {
  if (normal.includes('.') && !/\.0*$/.test(normal)) return step;
  const whole = normal.replace(/\..*$/, '');
  let zeros = 0;
  while (zeros < whole.length - 1 && whole.charAt(whole.length - 1 - zeros) === '0') zeros++;
  return 10 ** zeros;
}
