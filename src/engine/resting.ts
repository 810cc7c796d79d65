import { type Packed, pack, packAbridged, unpack } from './packed.ts';

/**
 * So many items are kept unpacked, besides those that are needed at once: the claims of some dozen articles and what was found in
 * them. To unpack an article takes a hundredth of the time that reading it takes; what stays unpacked for long takes more, because
 * the garbage collector moves it again and again.
 */
const AWAKE = 2048;

/** What may be packed while nobody asks for it. */
export class Resting<T extends object> {
  readonly #countOf: (value: T) => number;
  readonly #text: string;
  #shelf: Shelf | undefined;
  #awake: T | undefined;
  #packed: Packed | undefined;
  #abridged: Packed | undefined;

  /**
   * @param value itself, or packed
   * @param countOf how many items it holds, a claim or a finding each
   * @param text that is kept anyway and holds many of its words
   */
  constructor(value: T | Packed, countOf: (value: T) => number, text = '') {
    this.#text = text;
    if ('code' in value) this.#packed = value;
    else this.#awake = value;
    this.#countOf = countOf;
  }

  /** Until the shelf is tidied up the next time it is the same object. */
  get value(): T {
    if (!this.#awake) {
      this.#awake = this.#abridged ? unpack<T>(this.#abridged, this.#text) : unpack<T>(this.#packed!);
      this.#shelf?.woken(this, this.#countOf(this.#awake));
    }
    return this.#awake;
  }

  /** As it can leave the thread. */
  get packed(): Packed {
    this.#packed ??= pack(this.value);
    // One of the two is enough.
    this.#abridged = undefined;
    return this.#packed;
  }

  /** Lets a shelf decide when it is packed. */
  placeOn(shelf: Shelf): void {
    this.#shelf = shelf;
    if (this.#awake) shelf.woken(this, this.#countOf(this.#awake));
  }

  /** Keeps it packed until it is asked for. */
  rest(): void {
    if (!this.#packed) this.#abridged ??= packAbridged(this.#awake, this.#text);
    this.#awake = undefined;
  }
}

/** What of a corpus is at hand, of all that can be packed. */
export class Shelf {
  /** How many items of each are unpacked; the one unpacked first is the first. */
  readonly #awake = new Map<Rests, number>();
  #count = 0;
  readonly #spare: number;
  #most: number;

  /** @param spare how many items may be unpacked that are not needed at once */
  constructor(spare = AWAKE) {
    this.#spare = spare;
    this.#most = spare;
  }

  /** Takes note of items that were unpacked. */
  woken(resting: Rests, count: number): void {
    this.#awake.set(resting, count);
    this.#count += count;
  }

  /** Says that so many items were needed at once: they would be unpacked again and again if there were no room for them. */
  needed(count: number): void {
    this.#most = Math.max(this.#most, count + this.#spare);
  }

  /** Packs what was unpacked first, until there is little enough. Whoever holds an item may have it as another object then. */
  tidy(): void {
    for (const resting of this.#awake.keys()) {
      if (this.#count <= this.#most) return;
      this.forget(resting);
      resting.rest();
    }
  }

  /** Takes no more note of what is gone. */
  forget(resting: Rests): void {
    this.#count -= this.#awake.get(resting) ?? 0;
    this.#awake.delete(resting);
  }
}

/** What a shelf may have packed, or let go of. */
export interface Rests {
  rest(): void;
}
