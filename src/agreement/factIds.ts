import type { Side } from '../panel/messages.ts';

/** What a fact says. */
interface Said {
  readonly subject: string;
  readonly relation: string;
  readonly sides: readonly Pick<Side, 'value'>[];
}

/**
 * Gives facts ids by what they say, not by where the articles say it, so that an edit leaves a fact the one it was for whoever
 * looks at it. Facts that say the same are told apart by their order.
 */
export class FactIds {
  readonly #given = new Map<string, number>();

  idOf({ subject, relation, sides }: Said): string {
    const name = hash(JSON.stringify([subject, relation, sides.map(({ value }) => value).sort()]));
    const before = this.#given.get(name) ?? 0;
    this.#given.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  }
}

/** FNV-1a: short, because the ids travel with every message. */
function hash(text: string): string {
  let value = 0x811c_9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193);
  return (value >>> 0).toString(36);
}
