/** What comes back over the port from an engine in a worker. */
import * as z from 'zod/mini';
import { outcomes, reportSchema } from '../engine/report.ts';

const id = z.int();
const runs = z.instanceof(Int32Array);

/** A report as its difference from the one before it on the same port; see reportDelta.ts. */
export const deltaSchema = z.object({
  runs: z.object({ sources: runs, claims: runs, agreements: runs, contradictions: runs, comparisons: runs }),
  parts: z.array(z.instanceof(Uint8Array)),
});

/** An answer to a request, under its id; `ready` is sent once at the start. */
export const responseSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('done'), id }),
  z.object({ type: z.literal('put'), id, leftOut: z.array(z.object({ path: z.string(), reason: z.string() })) }),
  z.object({ type: z.literal('report'), id, deltas: z.array(deltaSchema) }),
  z.object({ type: z.literal('reportWith'), id, report: reportSchema }),
  z.object({ type: z.literal('compare'), id, outcome: z.enum(outcomes), explanation: z.string() }),
  z.object({ type: z.literal('calledOff'), id }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
]);

export type Response = z.infer<typeof responseSchema>;
export type ReportDelta = z.infer<typeof deltaSchema>;
