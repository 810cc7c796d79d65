import type { StoryMarks } from '../storyMarks.ts';
import { longer, type Weigh } from './weights.ts';

/** Marks by their numbers, in the order of these. */
export type Numbered = Uint32Array;

/** What the places of a story share is weighed by the numbers of its marks. */
export class NumberedMarks {
  readonly #weigh: Weigh;
  readonly #marks: StoryMarks;
  /** By number; not a number where nobody has asked for it. */
  #weights = new Float64Array();

  constructor(weigh: Weigh, marks: StoryMarks) {
    this.#weigh = weigh;
    this.#marks = marks;
  }

  /** How many marks have a number: all less than this. */
  get size(): number {
    return this.#marks.size;
  }

  /** The numbers of marks in their own order. */
  inOrder(marks: ReadonlySet<string>): Uint32Array {
    return this.#marks.of(marks);
  }

  textOf(number: number): string {
    return this.#marks.textOf(number);
  }

  /** The numbers of marks that do not change any more. */
  of(marks: ReadonlySet<string>): Numbered {
    const numbers = this.#marks.ascending(marks);
    if (this.#weights.length < this.#marks.size) this.#weights = longer(this.#weights, 2 * this.#marks.size);
    return numbers;
  }

  /** The weight of the marks that both have. */
  shared(a: Numbered, b: Numbered): number {
    let total = 0;
    for (let i = 0, k = 0; i < a.length && k < b.length; ) {
      const order = a[i]! - b[k]!;
      if (order === 0) total += this.#weightOf(a[i]!);
      if (order <= 0) i += 1;
      if (order >= 0) k += 1;
    }
    return total;
  }

  /** The weight of all marks. */
  total(marks: Numbered): number {
    let total = 0;
    for (let i = 0; i < marks.length; i += 1) total += this.#weightOf(marks[i]!);
    return total;
  }

  #weightOf(number: number): number {
    let weight = this.#weights[number]!;
    if (Number.isNaN(weight)) {
      weight = this.#weigh(this.#marks.textOf(number));
      this.#weights[number] = weight;
    }
    return weight;
  }
}
