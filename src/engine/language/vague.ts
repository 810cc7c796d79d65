/** A small number that is not told exactly: its least and greatest value, and how English says it. */
interface VagueNumber {
  readonly low: number;
  readonly high: number;
  readonly display: string;
}

/** A round number, told as one is behind "about": so much more or less. */
interface RoundNumber {
  readonly round: number;
  readonly slack: number;
}

export type InexactNumber = VagueNumber | RoundNumber;

/** What "several" and its kin are taken to mean: more than a couple, fewer than ten. */
export function several(display: string): VagueNumber {
  return { low: 3, high: 9, display };
}

/** "Une vingtaine": about a round number, a quarter more or less. */
export function about(round: number): RoundNumber {
  return { round, slack: Math.max(3, round / 4) };
}
