import * as z from 'zod/mini';
import { reportSchema, SCHEMA_VERSION } from '../engine/report.ts';

/** The JSON Schema (draft 2020-12) of the report, made from the schema that every surface parses it with. */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  return { $schema, title: `Report of Crosscheck, version ${SCHEMA_VERSION} of its schema`, ...schema };
}
