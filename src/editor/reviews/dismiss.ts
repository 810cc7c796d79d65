import * as vscode from 'vscode';
import { configurationName } from '../../configuration/configurationFile.ts';
import { reviewsName } from '../../reviews/review.ts';
import { withoutIcons } from '../../text/plain.ts';
import { contradictionTitle } from '../text/describe.ts';
import { settingActions, verdictActions } from './actions.ts';
import type { Target } from './targets.ts';

interface DismissalPick extends vscode.QuickPickItem {
  readonly command?: vscode.Command;
}

/** Offers everything that makes a contradiction go away, each with its scope, and does what is chosen. */
export async function pickDismissal(target: Target): Promise<void> {
  const choice = await vscode.window.showQuickPick(dismissals(target), {
    title: contradictionTitle(target.contradiction, target.snapshot.findings, vscode.l10n.t, 70),
    placeHolder: vscode.l10n.t('What is it?'),
    matchOnDescription: true,
  });
  if (choice?.command)
    await vscode.commands.executeCommand(choice.command.command, ...(choice.command.arguments ?? []));
}

/** The lines of that list, under the names of the files in which they are kept. */
export function dismissals(target: Target): DismissalPick[] {
  const heading = (label: string): DismissalPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const pick = (command: vscode.Command): DismissalPick => ({ label: withoutIcons(command.title), command });
  return [
    heading(reviewsName),
    ...verdictActions(target).map(pick),
    heading(configurationName),
    ...settingActions(target).map(pick),
  ];
}
