import type { Report } from './report.ts';

/** What the report says of one source: itself, its claims, and the findings that start from them. */
export type Section = Pick<Report, 'sources' | 'claims' | 'agreements' | 'contradictions' | 'comparisons'>;

/** Of a section what may be another than before: its findings, or all. */
export type SectionChange = Partial<Section> & Omit<Section, 'sources' | 'claims'>;

/** What makes another report of one. */
export interface ReportChanges {
  /** All sources in the order of the report. */
  readonly paths: readonly string[];
  /** The sections that are new or others than before, by source. */
  readonly sections: ReadonlyMap<string, SectionChange>;
}

type Part = keyof Section;

const parts = ['sources', 'claims', 'agreements', 'contradictions', 'comparisons'] as const satisfies Part[];

/** Sources whose sections are kept joined, so that an edit joins those of its neighbours anew and no others. */
const BLOCK = 128;

interface Block {
  readonly paths: readonly string[];
  readonly joined: Section;
}

/** The sections of a report, by source, and all of them in a row. */
export class SectionList {
  readonly #sections = new Map<string, Section>();
  /** Sources whose section is another one than when the blocks were made. */
  readonly #changed = new Set<string>();
  #blocks: readonly Block[] = [];

  get(path: string): Section | undefined {
    return this.#sections.get(path);
  }

  set(path: string, section: Section): void {
    this.#sections.set(path, section);
    this.#changed.add(path);
  }

  delete(path: string): void {
    this.#sections.delete(path);
    this.#changed.add(path);
  }

  /** The sections of these sources, all that there are, as one. */
  inOrder(paths: readonly string[]): Section {
    this.#blocks = Array.from({ length: Math.ceil(paths.length / BLOCK) }, (_, index) => {
      const own = paths.slice(index * BLOCK, (index + 1) * BLOCK);
      const known = this.#blocks[index];
      const isKnown =
        known?.paths.length === own.length &&
        own.every((path, place) => path === known.paths[place] && !this.#changed.has(path));
      return isKnown ? known : { paths: own, joined: join(own.map((path) => this.#sections.get(path)!)) };
    });
    this.#changed.clear();
    return join(this.#blocks.map(({ joined }) => joined));
  }
}

function join(sections: readonly Section[]): Section {
  return Object.fromEntries(
    parts.map((part) => [part, ([] as unknown[]).concat(...sections.map((section) => section[part]))]),
  ) as unknown as Section;
}
