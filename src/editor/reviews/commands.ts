import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Reviewed, Verdict } from '../../engine/report.ts';
import type { FindingsStore } from '../store.ts';
import { contradictionTitle } from '../text/describe.ts';
import { verdictName } from '../text/verdicts.ts';
import { pickDismissal } from './dismiss.ts';
import type { Reviews } from './reviews.ts';
import { type Target, targetOf } from './targets.ts';

/** The commands that give a verdict. */
export const verdictCommands = {
  'not-a-contradiction': 'crosscheck.notAContradiction',
  superseded: 'crosscheck.superseded',
  accepted: 'crosscheck.accept',
} as const satisfies Record<Verdict, string>;

/** A node of the tree that stands for a review. */
const reviewNodeSchema = z.object({
  review: z.custom<Reviewed>((value) => typeof value === 'object' && value !== null),
});

/** Registers the commands about reviews; their arguments may come from anywhere. */
export function registerReviewCommands(context: vscode.ExtensionContext, store: FindingsStore, reviews: Reviews): void {
  const register = (command: string, run: (argument: unknown) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(command, run));

  for (const [verdict, command] of Object.entries(verdictCommands) as [Verdict, string][]) {
    register(command, async (argument) => {
      const target = targetOf(store, argument);
      if (!target) return false;
      const note = target.note ?? (await askForNote(target, verdict));
      return note === undefined ? false : reviews.keep(target.contradiction, target.snapshot, { verdict, note });
    });
  }
  register('crosscheck.dismiss', async (argument) => {
    const target = targetOf(store, argument);
    if (target) await pickDismissal(target);
  });
  register('crosscheck.takeBackReview', async (argument) => {
    const node = reviewNodeSchema.safeParse(argument);
    return node.success && reviews.takeAway(node.data.review);
  });
}

/** Asks what the reader says to a verdict; empty where nothing, undefined where the reader would rather not give it. */
function askForNote({ contradiction, snapshot }: Target, verdict: Verdict): Thenable<string | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showInputBox({
    title: `${contradictionTitle(contradiction, snapshot.findings, t, 60)}: ${verdictName(verdict, t)}`,
    prompt: t('Why? May stay empty. Enter keeps the review, Escape leaves all as it is.'),
    placeHolder: t('a note for others who read these sources'),
  });
}
