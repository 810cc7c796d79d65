import * as z from 'zod/mini';

/** The commands that take arguments; a hover may link to these and no others. */
export const linkedCommands = ['crosscheck.goTo', 'crosscheck.compareSideBySide', 'crosscheck.dismiss'] as const;
export type LinkedCommand = (typeof linkedCommands)[number];

const offset = z.int().check(z.nonnegative());

const place = { path: z.string(), start: offset, end: offset };
/** A stretch of a source: its path in the report and UTF-16 offsets. */
export const placeSchema = z.object(place);
export type Place = z.infer<typeof placeSchema>;

/** A place to go to; with the focus left where it is, the quote is marked and not selected. */
export const goToTargetSchema = z.object({ ...place, preserveFocus: z.optional(z.boolean()) });
export type GoToTarget = z.infer<typeof goToTargetSchema>;

/** A contradiction, by its id. */
export const contradictionTargetSchema = z.object({ contradiction: z.string() });

/** Two places, or a contradiction whose first two sides are meant. */
export const comparisonTargetSchema = z.union([
  z.object({ left: placeSchema, right: placeSchema }),
  contradictionTargetSchema,
]);
export type ComparisonTarget = z.infer<typeof comparisonTargetSchema>;

interface Arguments {
  'crosscheck.goTo': GoToTarget;
  'crosscheck.compareSideBySide': ComparisonTarget;
  'crosscheck.dismiss': { readonly contradiction: string };
}

/** The address of a link that runs a command; safe inside the brackets of a Markdown link. */
export function commandLink<Command extends LinkedCommand>(command: Command, argument: Arguments[Command]): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `command:${command}?${query}`;
}

export function placeOf(claim: { source: string; start: number; end: number }): Place {
  return { path: claim.source, start: claim.start, end: claim.end };
}
