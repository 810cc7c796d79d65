import type { Terminal } from './terminal.ts';
import { printable } from './wording.ts';

/** One line on standard error that is drawn over and leaves nothing behind. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Shows how far the work is, where standard error is a terminal. */
  show(done: number, all: number, name: string): void {
    if (!this.#terminal.progress) return;
    const line = `Reading ${done} of ${all} · ${printable(name)}`.slice(0, Math.max(0, this.#terminal.columns - 1));
    this.#terminal.error(`\r\u001b[K${line}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#terminal.error('\r\u001b[K');
    this.#shown = false;
  }
}
