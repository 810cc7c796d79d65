/** What a form of a verb tells of its time and mood; `other` is every tense that reports. */
export type Tense = 'infinitive' | 'participle' | 'gerund' | 'future' | 'conditional' | 'other';

/** One form of a verb as a conjugation yields it. */
export type VerbForm = readonly [form: string, tense: Tense];

/** Every form of a list of verbs with the infinitives that it may belong to; built when it is first asked. */
export class VerbForms {
  readonly #infinitives: () => Iterable<string>;
  readonly #conjugate: (infinitive: string) => Iterable<VerbForm>;
  #table: Map<string, { readonly infinitives: string[]; readonly tenses: Set<Tense> }> | undefined;

  constructor(infinitives: () => Iterable<string>, conjugate: (infinitive: string) => Iterable<VerbForm>) {
    this.#infinitives = infinitives;
    this.#conjugate = conjugate;
  }

  /** The infinitives of a form in lower case; empty when the form is of none of the verbs. */
  infinitivesOf(form: string): readonly string[] {
    return this.#forms().get(form)?.infinitives ?? [];
  }

  /** Can the form only be of this tense? "dira" is a future, "dit" is a present, a past and a participle. */
  isOnly(form: string, tense: Tense): boolean {
    const tenses = this.#forms().get(form)?.tenses;
    return tenses !== undefined && tenses.size === 1 && tenses.has(tense);
  }

  #forms(): Map<string, { readonly infinitives: string[]; readonly tenses: Set<Tense> }> {
    if (this.#table) return this.#table;
    const table = new Map<string, { readonly infinitives: string[]; readonly tenses: Set<Tense> }>();
    for (const infinitive of new Set(this.#infinitives())) {
      for (const [form, tense] of this.#conjugate(infinitive)) {
        const entry = table.get(form);
        if (!entry) table.set(form, { infinitives: [infinitive], tenses: new Set([tense]) });
        else {
          if (!entry.infinitives.includes(infinitive)) entry.infinitives.push(infinitive);
          entry.tenses.add(tense);
        }
      }
    }
    this.#table = table;
    return table;
  }
}
