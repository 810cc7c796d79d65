import type { Content, ToPanel } from '../../panel/messages.ts';

/** Where messages for the panel go. */
export interface Receiver {
  /** Whether anyone can see it; a hidden page is not there to receive. */
  readonly visible: boolean;
  /** Resolves when the message is delivered, or is known not to be. */
  post(message: ToPanel): PromiseLike<boolean>;
}

/**
 * Keeps a panel at the newest content and selection. Both are always sent whole. While one content is on its way the
 * next waits, and a newer one takes its place, so that a slow page is never handed a queue of old pictures.
 */
export class PanelLink {
  readonly #receiver: Receiver;
  readonly #makeContent: () => Content;
  #selection: ToPanel & { type: 'selection' } = { type: 'selection', path: null, claims: [] };
  #revision = 0;
  #started = false;
  #sending = false;
  #stale = false;

  /** @param makeContent asked for the newest content at the moment it is sent, and only then */
  constructor(receiver: Receiver, makeContent: () => Content) {
    this.#receiver = receiver;
    this.#makeContent = makeContent;
  }

  /** The page has started, or started anew after it was hidden, and holds nothing. */
  pageStarted(): void {
    this.#started = true;
    this.contentChanged();
    this.select(this.#selection.path, this.#selection.claims);
  }

  /** The view has been shown or hidden. */
  visibilityChanged(): void {
    if (this.#receiver.visible && this.#started) this.pageStarted();
  }

  contentChanged(): void {
    this.#stale = true;
    void this.#send();
  }

  /** The article in the active editor and the claims at its caret. */
  select(path: string | null, claims: readonly string[]): void {
    this.#selection = { type: 'selection', path, claims: [...claims] };
    if (this.#started && this.#receiver.visible) void this.#post(this.#selection);
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#stale && this.#started && this.#receiver.visible) {
      this.#stale = false;
      this.#revision += 1;
      await this.#post({ type: 'show', revision: this.#revision, content: this.#makeContent() });
    }
    this.#sending = false;
  }

  async #post(message: ToPanel): Promise<void> {
    try {
      await this.#receiver.post(message);
    } catch {
      // The page is gone; the one that comes after it asks for everything anew.
    }
  }
}
