import type { StoryMarks } from '../storyMarks.ts';
import type { Weigh } from './weights.ts';

/** Marks by their numbers, in the order of these. */
export type Numbered = Uint32Array;

/** What the places of a story share is weighed by the numbers of its marks. */
export class NumberedMarks {
  readonly #weigh: Weigh;
  readonly #marks: StoryMarks;
  readonly #weights: number[] = [];
  readonly #known = new Map<ReadonlySet<string>, Numbered>();

  constructor(weigh: Weigh, marks: StoryMarks) {
    this.#weigh = weigh;
    this.#marks = marks;
  }

  /** The numbers of marks that do not change any more. */
  of(marks: ReadonlySet<string>): Numbered {
    let known = this.#known.get(marks);
    if (!known) {
      known = this.#marks.of(marks).slice().sort();
      while (this.#weights.length < this.#marks.size)
        this.#weights.push(this.#weigh(this.#marks.textOf(this.#weights.length)));
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
}
