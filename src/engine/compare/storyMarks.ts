/**
 * The marks (see `contentOf`) of a story by numbers of their own, so that each is looked up once however often it is counted and
 * weighed. It can be kept from one comparison of the story to the next: which number a mark has decides about no result.
 */
export class StoryMarks {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #known = new WeakMap<ReadonlySet<string>, Uint32Array>();
  readonly #ascending = new WeakMap<ReadonlySet<string>, Uint32Array>();

  /** How many marks have a number: all less than this. */
  get size(): number {
    return this.#texts.length;
  }

  textOf(number: number): string {
    return this.#texts[number]!;
  }

  numberOf(mark: string): number {
    let number = this.#numbers.get(mark);
    if (number === undefined) {
      number = this.#texts.length;
      this.#numbers.set(mark, number);
      this.#texts.push(mark);
    }
    return number;
  }

  /** The numbers of marks that do not change any more, in the order of these. */
  of(marks: ReadonlySet<string>): Uint32Array {
    let known = this.#known.get(marks);
    if (!known) {
      known = new Uint32Array(marks.size);
      let length = 0;
      for (const mark of marks) {
        known[length] = this.numberOf(mark);
        length += 1;
      }
      this.#known.set(marks, known);
    }
    return known;
  }

  /** The same in ascending order. */
  ascending(marks: ReadonlySet<string>): Uint32Array {
    let known = this.#ascending.get(marks);
    if (!known) {
      known = this.of(marks).slice().sort();
      this.#ascending.set(marks, known);
    }
    return known;
  }
}
