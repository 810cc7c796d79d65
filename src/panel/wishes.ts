/** What passes from the agreement panel to the editor. */
import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

export const toEditorSchema = z.discriminatedUnion('type', [
  /** The panel has started and shows nothing yet. */
  z.object({ type: z.literal('ready') }),
  /** A content stands on the screen, with so many facts that the filters let through. */
  z.object({ type: z.literal('drawn'), revision: count, facts: count }),
  /** Reveal a quote: selected in its editor, or marked there while the panel keeps the focus. */
  z.object({
    type: z.literal('goTo'),
    path: z.string(),
    start: count,
    end: count,
    preserveFocus: z.optional(z.boolean()),
  }),
  /** Open both sides of a disputed or superseded fact beside one another. */
  z.object({ type: z.literal('compare'), contradiction: z.string() }),
  /** Run one of the extension's own commands: the way out of a state without facts. */
  z.object({ type: z.literal('run'), command: z.enum(['openSample', 'showLog']) }),
]);

export type ToEditor = z.infer<typeof toEditorSchema>;

/** Where to go, and whether the focus goes along. */
export type GoTo = Omit<Extract<ToEditor, { type: 'goTo' }>, 'type'>;
