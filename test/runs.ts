/** Fixed, so that the same cases are tried everywhere and a failure can be repeated; fast-check prints the path to it. */
const SEED = 20_261_121;

/** What `npm run fuzz` asks for: other cases, and so many times as many. */
const fuzz = globalThis.process?.env;
const [times, seed] = [Number(fuzz?.CROSSCHECK_FUZZ ?? 0), Number(fuzz?.CROSSCHECK_SEED ?? SEED)];

/** How many cases of a property are tried, and from which seed. */
export function runs(count: number): { readonly seed: number; readonly numRuns: number } {
  return times > 0 ? { seed, numRuns: count * times } : { seed: SEED, numRuns: count };
}
