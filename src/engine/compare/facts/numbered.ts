import type { Weigh } from './weights.ts';

/** Marks by their numbers, in the order of these. */
export type Numbered = Uint32Array;

/** Marks of a story by numbers of their own, so that what many places share is weighed without looking words up. */
export class NumberedMarks {
  readonly #weigh: Weigh;
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #known = new Map<ReadonlySet<string>, Numbered>();

  constructor(weigh: Weigh) {
    this.#weigh = weigh;
  }

  /** The numbers of marks that do not change any more. */
  of(marks: ReadonlySet<string>): Numbered {
    let known = this.#known.get(marks);
    if (!known) {
      known = new Uint32Array(marks.size);
      let length = 0;
      for (const mark of marks) {
        known[length] = this.#numberOf(mark);
        length += 1;
      }
      known.sort();
      this.#known.set(marks, known);
    }
    return known;
  }

  /** The weight of the marks that both have. */
  shared(a: Numbered, b: Numbered): number {
    let total = 0;
    for (let i = 0, k = 0; i < a.length && k < b.length; ) {
      const order = a[i]! - b[k]!;
      if (order === 0) total += this.#weights[a[i]!]!;
      if (order <= 0) i += 1;
      if (order >= 0) k += 1;
    }
    return total;
  }

  /** The weight of all marks. */
  total(marks: Numbered): number {
    let total = 0;
    for (const mark of marks) total += this.#weights[mark]!;
    return total;
  }

  #numberOf(mark: string): number {
    let number = this.#numbers.get(mark);
    if (number === undefined) {
      number = this.#weights.length;
      this.#numbers.set(mark, number);
      this.#weights.push(this.#weigh(mark));
    }
    return number;
  }
}
