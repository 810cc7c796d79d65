import { type Language, languageSchema, type ToPanel, toPanelSchema } from './messages.ts';
import type { ToEditor } from './wishes.ts';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The editor, as the panel sees it. */
export interface Host {
  send(message: ToEditor): void;
  /** What was last kept; undefined at first. */
  restore(): unknown;
  /** Keeps something, small and serialisable, while the panel is hidden and over a reload. */
  keep(state: unknown): void;
  /** Calls back with every message of the editor that is well formed and, for contents, newer than those before. */
  listen(receive: (message: ToPanel) => void): void;
}

/** The reader's language, as the page tells it; undefined where it tells none. */
export function pageLanguage(): Language | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=crosscheck-language]');
  try {
    return languageSchema.parse(JSON.parse(meta?.content ?? ''));
  } catch {
    return undefined;
  }
}

/** Connects to the editor. May be called once in the life of the page, as VS Code allows no second time. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    restore: () => api.getState(),
    keep: (state) => api.setState(state),
    listen: (receive) => {
      let shown = -1;
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        const result = toPanelSchema.safeParse(event.data);
        if (!result.success) return;
        const message = result.data;
        if (message.type === 'show') {
          if (message.revision <= shown) return;
          shown = message.revision;
        }
        receive(message);
      });
    },
  };
}
