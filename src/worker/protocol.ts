/** What goes over the port between an engine in a worker and the client that stands for it. */
import * as z from 'zod/mini';
import { outcomes, reportSchema } from '../engine/report.ts';

const sourceSchema = z.object({
  path: z.string(),
  text: z.string(),
  mediaType: z.exactOptional(z.enum(['text/plain', 'text/markdown', 'text/html'])),
  published: z.exactOptional(z.string()),
  outlet: z.exactOptional(z.string()),
});

const configurationSchema = z.object({
  aliases: z.array(z.object({ alias: z.string(), name: z.string() })),
  ignoredRelations: z.array(z.string()),
});

const id = z.int();

/** A call, or that one is called off. Every call is answered once, under its id, in the order of the calls. */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('configure'), id, configuration: configurationSchema }),
  z.object({ type: z.literal('put'), id, sources: z.array(sourceSchema) }),
  z.object({ type: z.literal('remove'), id, paths: z.array(z.string()) }),
  z.object({ type: z.literal('report'), id }),
  z.object({ type: z.literal('reportWith'), id, source: sourceSchema }),
  z.object({ type: z.literal('compare'), id, first: z.string(), second: z.string() }),
  z.object({ type: z.literal('cancel'), id }),
]);

const runs = z.instanceof(Int32Array);

/** A report as its difference from the one before it on the same port; see reportDelta.ts. */
export const deltaSchema = z.object({
  runs: z.object({ sources: runs, claims: runs, agreements: runs, contradictions: runs, comparisons: runs }),
  parts: z.array(z.instanceof(Uint8Array)),
});

export const responseSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('done'), id }),
  z.object({ type: z.literal('put'), id, leftOut: z.array(z.object({ path: z.string(), reason: z.string() })) }),
  z.object({ type: z.literal('report'), id, delta: deltaSchema }),
  z.object({ type: z.literal('reportWith'), id, report: reportSchema }),
  z.object({ type: z.literal('compare'), id, outcome: z.enum(outcomes), explanation: z.string() }),
  z.object({ type: z.literal('calledOff'), id }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
]);

export type Request = z.infer<typeof requestSchema>;
export type Response = z.infer<typeof responseSchema>;
export type ReportDelta = z.infer<typeof deltaSchema>;
