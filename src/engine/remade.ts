import type { Rests, Shelf } from './resting.ts';

/** What is made again when somebody asks for it, because it is larger than what it is made of. */
export class Remade<T extends object> implements Rests {
  readonly #make: () => T;
  readonly #countOf: (value: T) => number;
  readonly #shelf: Shelf;
  #made: T | undefined;

  /**
   * @param make gives the same whenever it is called
   * @param countOf how many items it holds
   * @param shelf decides when it is let go of
   * @param made what it gives, where that was made before
   */
  constructor(make: () => T, countOf: (value: T) => number, shelf: Shelf, made?: T) {
    this.#make = make;
    this.#countOf = countOf;
    this.#shelf = shelf;
    if (made) this.#keep(made);
  }

  /** Until the shelf is tidied up the next time it is the same object. */
  get value(): T {
    return this.#made ?? this.#keep(this.#make());
  }

  #keep(made: T): T {
    this.#made = made;
    this.#shelf.woken(this, this.#countOf(made));
    return made;
  }

  rest(): void {
    this.#made = undefined;
  }
}
