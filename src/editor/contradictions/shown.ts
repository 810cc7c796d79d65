import * as vscode from 'vscode';
import type { Contradiction } from '../../engine/report.ts';
import type { FindingsStore } from '../store.ts';
import { type ContradictionFilter, filterFrom, passes } from './filter.ts';
import { type Grouping, groupings } from './grouping.ts';
import { inOrder } from './order.ts';

const groupingKey = 'crosscheck.contradictions.grouping';
const filterKey = 'crosscheck.contradictions.filter';

/** What of the contradictions the view shows, and how; kept with the workspace. */
export class Shown {
  readonly #store: FindingsStore;
  readonly #memory: vscode.Memento;

  constructor(store: FindingsStore, memory: vscode.Memento) {
    this.#store = store;
    this.#memory = memory;
  }

  get grouping(): Grouping {
    const kept = this.#memory.get<unknown>(groupingKey);
    return groupings.find((grouping) => grouping === kept) ?? 'severity';
  }

  get filter(): ContradictionFilter {
    return filterFrom(this.#memory.get<unknown>(filterKey));
  }

  /** Every contradiction, in the order of the report. */
  get all(): readonly Contradiction[] {
    return this.#store.current?.findings.report.contradictions ?? [];
  }

  /** Those that pass the filter, in order. */
  get contradictions(): Contradiction[] {
    const snapshot = this.#store.current;
    if (!snapshot) return [];
    const { filter } = this;
    const document = vscode.window.activeTextEditor?.document;
    const front = document && snapshot.pathOf(document.uri);
    return inOrder(snapshot.findings).filter((contradiction) =>
      passes(contradiction, filter, front, snapshot.findings),
    );
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.#memory.update(groupingKey, grouping);
  }

  async filterBy(filter: ContradictionFilter): Promise<void> {
    await this.#memory.update(filterKey, filter);
  }
}
