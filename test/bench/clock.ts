/**
 * The processor time that work takes, in milliseconds: what other programs do at the same time counts little in it. The
 * shortest of several runs is what the work itself costs.
 */
export function timeOf(work: () => void, runs = 1): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const before = process.cpuUsage();
    work();
    shortest = Math.min(shortest, elapsed(before));
  }
  return shortest;
}

/** The same for work that is waited for. */
export async function timeOfAsync(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return elapsed(before);
}

function elapsed(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]!;
}
