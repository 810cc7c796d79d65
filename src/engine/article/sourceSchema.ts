import * as z from 'zod/mini';
import { mediaTypes, type SourceInput } from './article.ts';

/** A source that comes from outside: over a port, or in a line of JSON. */
export const sourceSchema = z.object({
  path: z.string().check(z.minLength(1)),
  text: z.string(),
  mediaType: z.exactOptional(z.enum(mediaTypes)),
  published: z.exactOptional(z.string()),
  outlet: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<SourceInput>;
