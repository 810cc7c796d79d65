import * as vscode from 'vscode';
import type { Claim } from '../../engine/report.ts';
import { linkedCommands } from '../commands/names.ts';
import { markKinds } from '../marks/kinds.ts';
import { articleSelector } from '../selector.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';
import { renderClaim } from './render.ts';

/** Claims of one place that a hover tells of; more would hide the text. */
const claimLimit = 3;

/** Tells about the claims under the pointer: disputed ones first, then corroborated ones, the shortest first in each. */
export function registerHover(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(articleSelector, {
      provideHover(document, position) {
        const snapshot = store.current;
        const path = snapshot?.pathOf(document.uri);
        if (!snapshot || path === undefined || !snapshot.isCurrent(document)) return undefined;
        const claims = toldAt(document.offsetAt(position), path, snapshot);
        const [first] = claims;
        if (!first) return undefined;
        const { findings } = snapshot;
        const told = { findings, nameOf: (source: string) => snapshot.shortNameOf(source), t: vscode.l10n.t };
        return new vscode.Hover(
          claims.map((claim) => trusted(renderClaim(claim, told))),
          snapshot.rangeOf(path, first),
        );
      },
    }),
  );
}

/** The claims at a place that say most: what no other source speaks to only where nothing else is said, and nothing twice. */
function toldAt(offset: number, path: string, snapshot: Snapshot): Claim[] {
  const claims = snapshot.findings
    .claimsOf(path)
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => rankOf(a, snapshot) - rankOf(b, snapshot) || a.end - a.start - (b.end - b.start));
  const [first] = claims;
  const statements = new Map(claims.map((claim) => [claim.statement, claim] as const).reverse());
  return claims
    .filter((claim) => statements.get(claim.statement) === claim)
    .filter((claim) => claim === first || snapshot.findings.stateOf(claim.id) !== 'single')
    .slice(0, claimLimit);
}

function rankOf({ id }: Claim, { findings }: Snapshot): number {
  return markKinds.indexOf(findings.stateOf(id));
}

function trusted(markdown: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(markdown);
  content.isTrusted = { enabledCommands: linkedCommands };
  content.supportHtml = false;
  return content;
}
