/** What goes over the port to an engine in a worker. Apart from its answers, since each end reads only one of them. */
import * as z from 'zod/mini';
import { sourceSchema } from '../engine/article/sourceSchema.ts';

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

export type Request = z.infer<typeof requestSchema>;
