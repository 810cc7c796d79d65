/** Sets of strings by a key. Most have one member, which is kept by itself: a set takes ten times as much memory. */
export class SetsByKey {
  readonly #sets = new Map<string, string | Set<string>>();

  get(key: string): ReadonlySet<string> {
    const members = this.#sets.get(key);
    return typeof members === 'string' ? new Set([members]) : (members ?? none);
  }

  add(key: string, member: string): void {
    const members = this.#sets.get(key);
    if (members === undefined) this.#sets.set(key, member);
    else if (typeof members !== 'string') members.add(member);
    else if (members !== member) this.#sets.set(key, new Set([members, member]));
  }

  delete(key: string, member: string): void {
    const members = this.#sets.get(key);
    if (members === member) this.#sets.delete(key);
    else if (members instanceof Set && members.delete(member) && members.size === 1)
      this.#sets.set(key, members.values().next().value!);
  }
}

const none: ReadonlySet<string> = new Set();
