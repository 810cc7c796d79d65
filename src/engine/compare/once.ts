/**
 * A function that finds its answers out once, and gives the same one to the same question from then on.
 * @param known answers that need not be found out
 */
export function once<From, To extends object | number>(
  of: (from: From) => To,
  known: ReadonlyMap<From, To> = new Map(),
): (from: From) => To {
  const answers = new Map(known);
  return (from) => {
    const found = answers.get(from);
    if (found !== undefined) return found;
    const answer = of(from);
    answers.set(from, answer);
    return answer;
  };
}
