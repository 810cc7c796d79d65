/** A small number that is not told exactly: its least and greatest value, and how English says it. */
export interface VagueNumber {
  readonly low: number;
  readonly high: number;
  readonly display: string;
  /** It is a round number, told as one is behind "about". */
  readonly round?: number;
}

/** What "several" and its kin are taken to mean: more than a couple, fewer than ten. */
export function several(display: string): VagueNumber {
  return { low: 3, high: 9, display };
}

/** "Une vingtaine": about a round number, a quarter more or less. */
export function about(round: number): VagueNumber {
  const slack = Math.max(3, round / 4);
  return { low: round - slack, high: round + slack, display: `about ${round}`, round };
}
