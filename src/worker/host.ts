import { messageOf } from '../text/messageOf.ts';
import type { Engine } from './engine.ts';
import type { Port } from './port.ts';
import { type Request, requestSchema } from './requests.ts';
import type { ReportDelta, Response } from './responses.ts';

/** An engine that can be served over a port. */
export interface ServedEngine extends Engine {
  /** The report as what differs from the one before; see `InProcessEngine`. */
  differences(signal?: AbortSignal): Promise<() => readonly ReportDelta[]>;
}

/** Answers the calls that come over a port from an engine of this thread. */
export function serveEngine(port: Port, engine: ServedEngine): void {
  const calls = new Map<number, AbortController>();

  const respond = (response: Exclude<Response, { type: 'ready' }>): void => {
    calls.delete(response.id);
    const parts = response.type === 'report' ? response.deltas.flatMap((delta) => delta.parts) : [];
    port.post(
      response,
      parts.map(({ buffer }) => buffer),
    );
  };
  const answer = async (request: Request, signal: AbortSignal): Promise<void> => {
    const { id } = request;
    switch (request.type) {
      case 'configure':
        await engine.configure(request.configuration);
        respond({ type: 'done', id });
        break;
      case 'put':
        respond({ type: 'put', id, leftOut: [...(await engine.put(request.sources, signal))] });
        break;
      case 'remove':
        await engine.remove(request.paths);
        respond({ type: 'done', id });
        break;
      case 'reportWith':
        respond({ type: 'reportWith', id, report: await engine.reportWith(request.source) });
        break;
      case 'compare': {
        const { outcome, explanation } = await engine.compare(request.first, request.second);
        respond({ type: 'compare', id, outcome, explanation });
        break;
      }
      case 'report': {
        const take = await engine.differences(signal);
        respond({ type: 'report', id, deltas: [...take()] });
        break;
      }
    }
  };
  port.onMessage((message) => {
    const request = requestSchema.parse(message);
    const { id, type } = request;
    if (type === 'cancel') {
      calls.get(id)?.abort();
      return;
    }
    const call = new AbortController();
    calls.set(id, call);
    answer(request, call.signal).catch((error: unknown) => {
      if (call.signal.aborted) respond({ type: 'calledOff', id });
      else respond({ type: 'failed', id, message: messageOf(error) });
    });
  });
  port.post({ type: 'ready' } satisfies Response);
}
