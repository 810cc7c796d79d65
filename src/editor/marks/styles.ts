import * as vscode from 'vscode';
import type { ClaimState } from '../../engine/findings.ts';

/**
 * The states whose marks are drawn, the strongest first: where claims overlap, VS Code lets the style that was created
 * first prevail.
 */
export const states = ['disputed', 'corroborated', 'single'] as const satisfies readonly ClaimState[];

/** The colour ids of the manifest. */
const stateColors: Record<ClaimState, string> = {
  disputed: 'crosscheck.disputed',
  corroborated: 'crosscheck.corroborated',
  single: 'crosscheck.singleSource',
};

const lineStyles: Record<ClaimState, string> = {
  disputed: 'solid 2px; text-underline-offset: 0.2em',
  corroborated: 'solid 1px; text-underline-offset: 0.2em',
  single: 'dotted 1px; text-underline-offset: 0.2em',
};

/** One decoration type a state: a line style of its own, in a colour that themes can set. */
export function createMarkStyle(state: ClaimState): vscode.TextEditorDecorationType {
  // A decoration takes a colour by its id only for text and borders; a line under the text takes the theme's variable.
  const color = `var(--vscode-${stateColors[state].replaceAll('.', '-')})`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline ${color} ${lineStyles[state]}; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(state === 'disputed' && {
      // A frame is told from lines in any theme, and from the wave that VS Code draws where a problem stands.
      border: '1px solid',
      borderColor: new vscode.ThemeColor(stateColors.disputed),
      backgroundColor: new vscode.ThemeColor('crosscheck.disputedBackground'),
      overviewRulerColor: new vscode.ThemeColor(stateColors.disputed),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
  });
}
