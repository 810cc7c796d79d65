import type { Content, Fact } from './messages.ts';

/** Tells which fact the editor's caret stands at. */
export class Caret {
  #factsByClaim = new Map<string, Fact[]>();
  /** The claims at the caret, innermost first. */
  #claims: readonly string[] = [];
  /** Whether the caret has not led to a fact yet: the content that holds it may come later. */
  #isNew = false;

  get claims(): readonly string[] {
    return this.#claims;
  }

  contentChanged(content: Content): void {
    this.#factsByClaim = new Map();
    if (content.state !== 'ready') return;
    for (const fact of content.snapshot.facts) {
      for (const { claim } of quotesOf(fact)) {
        const facts = this.#factsByClaim.get(claim);
        if (facts) facts.push(fact);
        else this.#factsByClaim.set(claim, [fact]);
      }
    }
  }

  moved(claims: readonly string[]): void {
    this.#claims = claims;
    this.#isNew = true;
  }

  /**
   * The id of the fact to select: the one at the caret, once for each move. A caret between facts leaves the selection
   * where it is, and so does one at several facts, one of which is selected.
   */
  follow(selected: string | null): string | null {
    if (!this.#isNew) return selected;
    const facts = this.#claims.flatMap((claim) => this.#factsByClaim.get(claim) ?? []);
    if (facts.length === 0) return selected;
    this.#isNew = false;
    // Disputes come first, and are what a reader at this place has to know.
    return facts.some((fact) => fact.id === selected) ? selected : facts[0]!.id;
  }
}

function quotesOf(fact: Fact) {
  return fact.sides.flatMap((side) => side.cells.flatMap((cell) => cell.quotes));
}
