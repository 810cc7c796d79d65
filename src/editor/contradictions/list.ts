import * as vscode from 'vscode';
import type { Claim, Contradiction } from '../../engine/report.ts';
import { shortenAll, withoutIcons } from '../../text/plain.ts';
import { captureEditorState } from '../commands/editorState.ts';
import { placesOf, showPlace, showSideBySide } from '../commands/navigation.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FindingsStore } from '../store.ts';
import { contradictionSign, contradictionTitle, sidesOf } from '../text/describe.ts';
import { inOrder, severityName } from './order.ts';

/** Characters that an entry of a pick list of 600 pixels holds beside its buttons, which show where the focus is. */
const wholeLine = { label: 73, detail: 81 };

const dismissButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('pass'),
  get tooltip() {
    return vscode.l10n.t('Dismiss…');
  },
};

export interface ContradictionPick extends vscode.QuickPickItem {
  readonly contradiction?: Contradiction;
}

/** Registers `crosscheck.listContradictions`. */
export function registerContradictionList(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('crosscheck.listContradictions', () => pickContradiction(store)),
  );
}

/** The lines of the list, the hardest first, with a heading a severity. */
export function contradictionPicks(snapshot: Snapshot): ContradictionPick[] {
  const picks: ContradictionPick[] = [];
  let heading: string | undefined;
  for (const contradiction of inOrder(snapshot.findings)) {
    if (contradiction.severity !== heading) {
      heading = contradiction.severity;
      picks.push({
        label: severityName(contradiction.severity, vscode.l10n.t),
        kind: vscode.QuickPickItemKind.Separator,
      });
    }
    const before = picks.at(-1);
    const taken = before?.kind === vscode.QuickPickItemKind.Separator ? before.label.length : 0;
    const title = contradictionTitle(contradiction, snapshot.findings, vscode.l10n.t, wholeLine.label - taken);
    picks.push({
      label: withoutIcons(`${contradictionSign(contradiction)} ${title}`),
      detail: withoutIcons(quotesWithLines(contradiction, snapshot, wholeLine.detail - taken)),
      buttons: [
        { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('Compare Side by Side') },
        ...(contradiction.severity === 'superseded' ? [] : [dismissButton]),
      ],
      contradiction,
    });
  }
  return picks;
}

/** One quote of each side, each with its source and line, all of them so short that the last is still seen. */
function quotesWithLines(contradiction: Contradiction, snapshot: Snapshot, limit: number): string {
  const quotes = sidesOf(contradiction, snapshot.findings).flatMap(({ claims }) => claims[0] ?? []);
  const places = quotes.map((claim) => `${snapshot.shortNameOf(claim.source)}:${lineOf(claim, snapshot)}`);
  const joint = '  ↔  ';
  const marks = places.map((place) => `${place} “”`).join(joint).length;
  const shown = shortenAll(
    quotes.map(({ words }) => words),
    limit - marks,
  );
  return places.map((place, index) => `${place} ${vscode.l10n.t('“{0}”', shown[index]!)}`).join(joint);
}

function lineOf(claim: Claim, snapshot: Snapshot): number {
  return (snapshot.rangeOf(claim.source, claim)?.start.line ?? 0) + 1;
}

/** Lets the reader choose; both sides are shown while moving, and all is as before when nothing is chosen. */
async function pickContradiction(store: FindingsStore): Promise<void> {
  const { current } = store;
  const picks = current ? contradictionPicks(current) : [];
  if (picks.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No contradictions were found between the sources.'));
    return;
  }
  const before = captureEditorState();
  const previews = new Previews(store);
  const choice = await choose(picks, (contradiction) => previews.show(contradiction));
  await previews.settled;
  if (!choice) {
    if (previews.shown > 0) await before.restore();
    return;
  }
  const places = placesOf(store, { contradiction: choice.contradiction.id });
  if (!places) return;
  if (choice.wish === 'compare') {
    await showSideBySide(store, ...places);
    return;
  }
  await before.restore();
  if (choice.wish === 'goTo') await showPlace(store, places[0]);
  else await vscode.commands.executeCommand('crosscheck.dismiss', { contradiction: choice.contradiction.id });
}

interface Choice {
  readonly contradiction: Contradiction;
  readonly wish: 'goTo' | 'compare' | 'dismiss';
}

function choose(
  picks: readonly ContradictionPick[],
  onMove: (contradiction: Contradiction) => void,
): Promise<Choice | undefined> {
  const list = vscode.window.createQuickPick<ContradictionPick>();
  list.title = vscode.l10n.t('Contradictions');
  list.placeholder = vscode.l10n.t('Moving shows both quotes; Enter goes to the first');
  list.items = picks;
  list.matchOnDetail = true;
  list.keepScrollPosition = true;
  return new Promise((resolve) => {
    const finish = (item: ContradictionPick | undefined, wish: Choice['wish']): void => {
      resolve(item?.contradiction && { contradiction: item.contradiction, wish });
      list.hide();
    };
    list.onDidChangeActive(([item]) => {
      if (item?.contradiction) onMove(item.contradiction);
    });
    list.onDidAccept(() => finish(list.activeItems[0], 'goTo'));
    list.onDidTriggerItemButton(({ item, button }) => finish(item, button === dismissButton ? 'dismiss' : 'compare'));
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Shows one contradiction at a time; while one is being shown, only the newest wish is kept. */
class Previews {
  readonly #store: FindingsStore;
  #wish: Contradiction | undefined;
  #work: Promise<void> | undefined;
  shown = 0;

  constructor(store: FindingsStore) {
    this.#store = store;
  }

  show(contradiction: Contradiction): void {
    this.#wish = contradiction;
    this.#work ??= this.#run();
  }

  get settled(): Promise<void> {
    return this.#work ?? Promise.resolve();
  }

  async #run(): Promise<void> {
    while (this.#wish) {
      const { id } = this.#wish;
      this.#wish = undefined;
      const places = placesOf(this.#store, { contradiction: id });
      if (!places) continue;
      this.shown += 1;
      await showSideBySide(this.#store, ...places, { preview: true, preserveFocus: true });
    }
    this.#work = undefined;
  }
}
