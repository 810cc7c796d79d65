/** What "several" and its kin are taken to mean: more than a couple, fewer than ten. */
export function several(display: string): { readonly low: number; readonly high: number; readonly display: string } {
  return { low: 3, high: 9, display };
}
