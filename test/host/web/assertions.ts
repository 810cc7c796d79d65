/** The assertions of Node that the specifications of the editor use, for a host without Node. */
import equalInDepth from 'fast-deep-equal';

function assert(condition: boolean, message: string | undefined, otherwise: () => string): void {
  if (!condition) throw new Error(message ?? otherwise());
}

const shown = (value: unknown) => JSON.stringify(value, undefined, 2);

export default {
  ok: (value: unknown, message?: string) => assert(Boolean(value), message, () => `${shown(value)} does not hold`),
  equal: (actual: unknown, expected: unknown, message?: string) =>
    assert(Object.is(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`),
  notEqual: (actual: unknown, other: unknown, message?: string) =>
    assert(!Object.is(actual, other), message, () => `it is ${shown(actual)}`),
  deepEqual: (actual: unknown, expected: unknown, message?: string) =>
    assert(equalInDepth(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`),
  notDeepEqual: (actual: unknown, other: unknown, message?: string) =>
    assert(!equalInDepth(actual, other), message, () => `it is ${shown(actual)}`),
  match: (text: string, pattern: RegExp, message?: string) =>
    assert(pattern.test(text), message, () => `${shown(text)} does not match ${pattern}`),
};
