import * as vscode from 'vscode';
import { topicOf } from '../../agreement/topic.ts';
import type { Contradiction } from '../../engine/report.ts';
import { shorten } from '../../text/plain.ts';
import { placeOf } from '../commands/names.ts';
import { isProblemOf } from '../problems.ts';
import { articleSelector } from '../selector.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';
import { quotation, sidesOf, titleWithoutSubject } from '../text/describe.ts';
import { relationInWords } from '../text/engineWords.ts';
import { settingActions, verdictActions } from './actions.ts';

const quoteLimit = 40;
const aboutLimit = 30;

/** Offers for each contradiction in Problems what can be done about it; every title says for what it holds. */
export function registerCodeActions(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      articleSelector,
      { provideCodeActions: (document, _, { diagnostics }) => actionsFor(document, diagnostics, store.current) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function actionsFor(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  snapshot: Snapshot | undefined,
): vscode.CodeAction[] {
  const path = snapshot?.pathOf(document.uri);
  if (!snapshot || path === undefined) return [];
  const problems = diagnostics.flatMap((diagnostic) => {
    if (diagnostic.source !== 'Crosscheck') return [];
    const found = snapshot.findings
      .claimsOf(path)
      .flatMap((claim) =>
        snapshot.findings.contradictionsOf(claim.id).map((contradiction) => ({ claim, contradiction })),
      )
      .find(({ claim, contradiction }) => isProblemOf(diagnostic, contradiction, claim, snapshot));
    return found ? [{ diagnostic, contradiction: found.contradiction }] : [];
  });
  const actions = new Map<string, vscode.CodeAction>();
  for (const { diagnostic, contradiction } of problems) {
    for (const command of commandsFor(contradiction, path, snapshot)) {
      const isOfPair = JSON.stringify(command.arguments).includes(JSON.stringify(contradiction.id));
      // Where several problems stand at one place, each says what it is about.
      const title =
        isOfPair && problems.length > 1 ? `${about(contradiction, snapshot)}: ${command.title}` : command.title;
      const action = actions.get(title) ?? new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = command;
      action.diagnostics = [...(action.diagnostics ?? []), diagnostic];
      actions.set(title, action);
    }
  }
  return [...actions.values()];
}

function about(contradiction: Contradiction, { findings }: Snapshot): string {
  const { relation } = topicOf(contradiction, findings);
  return relation
    ? shorten(relationInWords(relation, vscode.l10n.t), aboutLimit)
    : titleWithoutSubject(contradiction, findings, vscode.l10n.t, aboutLimit);
}

function commandsFor(contradiction: Contradiction, path: string, snapshot: Snapshot): vscode.Command[] {
  const target = { contradiction, snapshot, note: undefined };
  return [
    ...otherSides(contradiction, path, snapshot),
    {
      command: 'crosscheck.compareSideBySide',
      title: vscode.l10n.t('Compare Side by Side'),
      arguments: [{ contradiction: contradiction.id }],
    },
    ...verdictActions(target),
    ...settingActions(target, path),
  ];
}

/** Goes to the first quote of each side that does not stand in this article; to each side where all stand in it. */
function otherSides(contradiction: Contradiction, path: string, snapshot: Snapshot): vscode.Command[] {
  const first = sidesOf(contradiction, snapshot.findings).flatMap(({ claims }) => claims[0] ?? []);
  const elsewhere = first.filter(({ source }) => source !== path);
  return (elsewhere.length > 0 ? elsewhere : first).map((claim) => ({
    command: 'crosscheck.goTo',
    title: vscode.l10n.t(
      'Go to the Other Side: {0} {1}',
      snapshot.shortNameOf(claim.source),
      quotation(claim, quoteLimit, vscode.l10n.t),
    ),
    arguments: [placeOf(claim)],
  }));
}
