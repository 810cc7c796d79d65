/** So many members are no large set. */
const FEW = 16;

/**
 * Sets of strings by a key. Most have one member, which is kept by itself, or few, which are a list: a set takes ten times as much
 * memory as the one, and five times as much as the other.
 */
export class SetsByKey {
  readonly #sets = new Map<string, string | readonly string[] | Set<string>>();

  /** The members in the order in which they came. */
  get(key: string): ReadonlySet<string> {
    const members = this.#sets.get(key);
    if (members instanceof Set) return members;
    return typeof members === 'string' ? new Set([members]) : new Set(members);
  }

  add(key: string, member: string): void {
    const members = this.#sets.get(key);
    if (members === undefined) this.#sets.set(key, member);
    else if (members instanceof Set) members.add(member);
    else if (typeof members === 'string') {
      if (members !== member) this.#sets.set(key, [members, member]);
    } else if (!members.includes(member))
      this.#sets.set(key, members.length < FEW ? [...members, member] : new Set(members).add(member));
  }

  delete(key: string, member: string): void {
    const members = this.#sets.get(key);
    if (members === member) this.#sets.delete(key);
    else if (members instanceof Set) {
      if (members.delete(member) && members.size <= FEW) this.#sets.set(key, [...members]);
    } else if (typeof members === 'object') {
      const left = members.filter((other) => other !== member);
      this.#sets.set(key, left.length === 1 ? left[0]! : left);
    }
  }
}
