import * as vscode from 'vscode';
import { linkedCommands } from '../commands/names.ts';
import { articleSelector } from '../selector.ts';
import type { FindingsStore } from '../store.ts';
import { renderClaim } from './render.ts';

/** Claims of one place that a hover tells of; more would hide the text. */
const claimLimit = 3;

/** Tells about the claims under the pointer, the shortest first. */
export function registerHover(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(articleSelector, {
      provideHover(document, position) {
        const snapshot = store.current;
        const path = snapshot?.pathOf(document.uri);
        if (!snapshot || path === undefined || !snapshot.isCurrent(document)) return undefined;
        const offset = document.offsetAt(position);
        const claims = snapshot.findings
          .claimsOf(path)
          .filter(({ start, end }) => start <= offset && offset < end)
          .sort((a, b) => a.end - a.start - (b.end - b.start))
          .slice(0, claimLimit);
        const [shortest] = claims;
        if (!shortest) return undefined;
        return new vscode.Hover(
          claims.map((claim) => trusted(renderClaim(claim, snapshot.findings, vscode.l10n.t))),
          snapshot.rangeOf(path, shortest),
        );
      },
    }),
  );
}

function trusted(markdown: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(markdown);
  content.isTrusted = { enabledCommands: linkedCommands };
  content.supportHtml = false;
  return content;
}
