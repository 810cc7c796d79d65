/** What several threads do at once for one engine: each reads one source after another. */
import { analyse, type PackedSource, pack } from '../engine/analysedSource.ts';
import type { SourceInput } from '../engine/article/article.ts';
import { messageOf } from '../text/messageOf.ts';
import type { Port } from './port.ts';

/** What comes back of a source: what was read, or why it could not be. */
export type Analysed = { readonly packed: PackedSource } | { readonly failed: string };

/** Analyses every source that comes over the port, and answers in order. */
export function serveAnalyses(port: Port): void {
  port.onMessage((message) => {
    let answer: Analysed;
    try {
      answer = { packed: pack(analyse(message as SourceInput)) };
    } catch (error) {
      answer = { failed: messageOf(error) };
    }
    port.post(answer);
  });
}
