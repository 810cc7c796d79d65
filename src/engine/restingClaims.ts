import type { DraftClaim } from './claims/draft.ts';
import { type Packed, pack, unpack } from './packed.ts';

/** So many claims are kept unpacked, besides those that are needed at once: those of some two hundred articles. */
const AWAKE = 8192;

/** The claims of one source, which may be packed while nobody asks for them. */
export class RestingClaims {
  #shelf: ClaimShelf | undefined;
  #awake: readonly DraftClaim[] | undefined;
  #packed: Packed | undefined;

  /** @param claims in the order of the text, or packed */
  constructor(claims: readonly DraftClaim[] | Packed) {
    if ('code' in claims) this.#packed = claims;
    else this.#awake = claims;
  }

  /** The claims in the order of the text. Until the shelf is tidied up the next time they are the same objects. */
  get all(): readonly DraftClaim[] {
    if (!this.#awake) {
      this.#awake = unpack<DraftClaim[]>(this.#packed!);
      this.#shelf?.woken(this, this.#awake.length);
    }
    return this.#awake;
  }

  get packed(): Packed {
    this.#packed ??= pack(this.#awake);
    return this.#packed;
  }

  /** Lets a shelf decide when the claims are packed. */
  placeOn(shelf: ClaimShelf): void {
    this.#shelf = shelf;
    if (this.#awake) shelf.woken(this, this.#awake.length);
  }

  /** Keeps the claims packed until they are asked for. */
  rest(): void {
    this.#packed = this.packed;
    this.#awake = undefined;
  }
}

/** Which sources of a corpus have their claims at hand. */
export class ClaimShelf {
  /** How many claims of each source are unpacked; the one unpacked first is the first. */
  readonly #awake = new Map<RestingClaims, number>();
  #count = 0;
  readonly #spare: number;
  #most: number;

  /** @param spare how many claims may be unpacked that are not needed at once */
  constructor(spare = AWAKE) {
    this.#spare = spare;
    this.#most = spare;
  }

  /** Takes note of claims that were unpacked. */
  woken(claims: RestingClaims, count: number): void {
    this.#awake.set(claims, count);
    this.#count += count;
  }

  /** Says that so many claims were needed at once: they would be unpacked again and again if there were no room for them. */
  needed(count: number): void {
    this.#most = Math.max(this.#most, count + this.#spare);
  }

  /** Packs what was unpacked first, until there are few enough. Whoever holds a claim may have it as another object then. */
  tidy(): void {
    for (const claims of this.#awake.keys()) {
      if (this.#count <= this.#most) return;
      this.forget(claims);
      claims.rest();
    }
  }

  /** Takes no more note of claims: those of a source that is gone. */
  forget(claims: RestingClaims): void {
    this.#count -= this.#awake.get(claims) ?? 0;
    this.#awake.delete(claims);
  }
}
