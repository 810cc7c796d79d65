/** How a run of specifications ended. */
export interface Counts {
  passed: number;
  failed: number;
}
