import * as z from 'zod/mini';

/**
 * A schema as agents read it: JSON Schema (draft 2020-12) without its `$schema` line.
 * @param side what goes in, where what has a default may be left out, or what comes out
 */
export function jsonSchemaOf(schema: z.ZodMiniType, side: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: side,
    override: ({ jsonSchema }) => {
      // A whole number is whole anyway; that it fits a double says nothing to an agent.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return rest;
}
