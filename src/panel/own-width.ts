import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of an element in pixels, which is drawn anew when it changes. */
export class OwnWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #resized = new ResizeObserver(() => {
    const width = this.#host.clientWidth;
    if (width === this.#value) return;
    this.#value = width;
    this.#host.requestUpdate();
  });
  #value = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get value(): number {
    return this.#value;
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }
}
