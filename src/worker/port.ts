/** One end of a message port, whatever the platform calls it. */
export interface Port {
  /** Sends a message; what is named in `transfer` is handed over and not copied. */
  post(message: unknown, transfer?: ArrayBufferLike[]): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** A worker, as the thread that started it sees it. */
export interface EngineWorker extends Port {
  /** Calls back, once, when the worker has ended without having been stopped; the reason is part of a sentence. */
  onEnd(listener: (reason: string) => void): void;
  stop(): void;
}
