import * as vscode from 'vscode';
import { quoteMarks } from './quoteMarks.ts';

/** What the editor area looked like, so that a preview can be taken back. */
export interface EditorState {
  /** Closes what was opened since and shows what was shown then, where it was scrolled and selected. */
  restore(): Promise<void>;
}

interface ShownEditor {
  readonly uri: vscode.Uri;
  readonly column: vscode.ViewColumn;
  readonly isPreview: boolean;
  readonly isActive: boolean;
  readonly selections: readonly vscode.Selection[];
  readonly visible: vscode.Range | undefined;
}

export function captureEditorState(): EditorState {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const tabs = new Set(all.flatMap((group) => group.tabs.map(keyOf)));
  const documents = new Set(all.flatMap((group) => group.tabs.map(addressOf)));
  const shown = all.flatMap(({ activeTab, viewColumn }): ShownEditor[] => {
    if (!(activeTab?.input instanceof vscode.TabInputText)) return [];
    const { uri } = activeTab.input;
    const editor = vscode.window.visibleTextEditors.find(
      (candidate) => candidate.viewColumn === viewColumn && `${candidate.document.uri}` === `${uri}`,
    );
    return [
      {
        uri,
        column: viewColumn,
        isPreview: activeTab.isPreview,
        isActive: viewColumn === activeTabGroup.viewColumn,
        selections: editor?.selections ?? [],
        visible: editor?.visibleRanges[0],
      },
    ];
  });

  return {
    async restore() {
      quoteMarks.clearAll();
      // The editors that were shown come first, so that closing the others never shows a third one in passing.
      const inOrder = shown.toSorted((a, b) => Number(a.isActive) - Number(b.isActive));
      for (const editor of inOrder) await showAgain(editor);
      // Not before: what is shown again takes the place of a preview, and what is not there can't be closed.
      const opened = vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        // Edits that are not saved stay in the tab that was there before.
        .filter((tab) => !tabs.has(keyOf(tab)) && (!tab.isDirty || documents.has(addressOf(tab))));
      await vscode.window.tabGroups.close(opened, true);
    },
  };
}

async function showAgain({ uri, column, isPreview, isActive, selections, visible }: ShownEditor): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: column,
    preview: isPreview,
    // A group that is active still has, or gets back, the focus by itself; taking it would close what opened since.
    preserveFocus: !isActive || vscode.window.tabGroups.activeTabGroup.viewColumn === column,
  });
  if (selections.length > 0) editor.selections = selections;
  if (visible) editor.revealRange(visible, vscode.TextEditorRevealType.AtTop);
}

function keyOf(tab: vscode.Tab): string {
  return `${tab.group.viewColumn}\n${addressOf(tab)}`;
}

function addressOf({ input, label }: vscode.Tab): string {
  return input instanceof vscode.TabInputText ? input.uri.toString() : label;
}
