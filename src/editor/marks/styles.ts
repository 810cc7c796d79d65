import * as vscode from 'vscode';
import type { MarkKind } from './kinds.ts';

/** The colour ids of the manifest. */
const colors: Record<MarkKind, string> = {
  disputed: 'crosscheck.disputed',
  opinion: 'crosscheck.opinion',
  planned: 'crosscheck.planned',
  attributed: 'crosscheck.attributed',
  corroborated: 'crosscheck.corroborated',
  single: 'crosscheck.singleSource',
};

/** No wave among them: editors draw waves where something is wrong. */
const lines: Record<MarkKind, string> = {
  disputed: 'solid 2px',
  opinion: 'dotted 2px',
  planned: 'double 1px',
  attributed: 'dashed 1px',
  corroborated: 'solid 1px',
  single: 'dotted 1px',
};

/**
 * One decoration type a kind: a line style of its own, in a colour that themes can set. Where claims overlap, VS Code lets
 * the style that was created first prevail.
 */
export function createMarkStyle(kind: MarkKind): vscode.TextEditorDecorationType {
  // A decoration takes a colour by its id only for text and borders; a line under the text takes the theme's variable.
  const color = `var(--vscode-${colors[kind].replaceAll('.', '-')})`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline ${color} ${lines[kind]}; text-underline-offset: 0.2em; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(kind === 'disputed' && {
      // A frame is told from lines in any theme, and from the wave that VS Code draws where a problem stands.
      border: '1px solid',
      borderColor: new vscode.ThemeColor(colors.disputed),
      backgroundColor: new vscode.ThemeColor('crosscheck.disputedBackground'),
      overviewRulerColor: new vscode.ThemeColor(colors.disputed),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
  });
}
