import * as z from 'zod/mini';
import { reviewsName } from './review.ts';
import { reviewsFileSchema } from './reviewsFile.ts';

/** The JSON Schema of `crosscheck.reviews.json`, made from the schema that it is read with. */
export function reviewsJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(reviewsFileSchema, { target: 'draft-7' });
  return { $schema, title: `${reviewsName}: what readers have decided about contradictions`, ...schema };
}
