import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { SettingsEdits } from '../folder/edits.ts';

/** A file that settings leave out, as the Sources view hands it over. */
const leftOutSchema = z.object({ uri: z.custom<vscode.Uri>((value) => value instanceof vscode.Uri) });

/** Registers the command that takes a source in again which settings leave out. */
export function registerSourceActions(context: vscode.ExtensionContext, edits: SettingsEdits): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('crosscheck.takeInSource', (argument: unknown) => {
      const node = leftOutSchema.safeParse(argument);
      return node.success && edits.ignoreSource(node.data.uri, false);
    }),
  );
}
