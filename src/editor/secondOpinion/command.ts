import * as vscode from 'vscode';
import type { Contradiction } from '../../engine/report.ts';
import { oneLine } from '../../text/plain.ts';
import { contradictionAtCaret, contradictionNamed } from '../commands/contradictionAtHand.ts';
import { tellGone } from '../commands/navigation.ts';
import { settingsFor } from '../configuration.ts';
import { contradictionPicks } from '../contradictions/list.ts';
import type { SecondOpinionPart } from '../laterPart.ts';
import type { FindingsStore } from '../store.ts';
import { contradictionTitle } from '../text/describe.ts';
import type { Desk, Model } from './opinion.ts';
import { OpinionPages } from './pages.ts';

/**
 * Registers `crosscheck.secondOpinion`: what the user's own language model makes of one contradiction. Off until the user
 * turns it on; each time, the user sees what would be sent and agrees to it. The answer goes to a page of its own.
 * @param replaced what stands for parts of the desk, as tests need it
 */
export function registerSecondOpinion(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  part: SecondOpinionPart,
): { replaced: Partial<Desk> } {
  const pages = new OpinionPages();
  const seam: { replaced: Partial<Desk> } = { replaced: {} };
  context.subscriptions.push(
    pages,
    vscode.commands.registerCommand('crosscheck.secondOpinion', async (argument: unknown) => {
      const findings = store.current?.findings;
      const contradiction = await wanted(store, argument);
      if (!findings || !contradiction) return;
      const { secondOpinion, opinionPage } = await part.load();
      const opinion = await secondOpinion(contradiction, findings, Object.assign(desk(), seam.replaced));
      const title = contradictionTitle(contradiction, findings, vscode.l10n.t);
      if (opinion.kind === 'answered') await pages.show(opinionPage(opinion, title, vscode.l10n.t));
      else if (opinion.kind === 'off') void offerToTurnOn();
      else if (opinion.kind === 'noModel') void say(noModel());
      else if (opinion.kind === 'noQuotes') tellGone();
      else if (opinion.kind === 'failed') void say(failed(opinion.model, opinion.reason));
    }),
  );
  return seam;
}

async function wanted(store: FindingsStore, argument: unknown): Promise<Contradiction | undefined> {
  const snapshot = store.current;
  if (!snapshot) return undefined;
  const found = argument === undefined ? contradictionAtCaret(snapshot) : contradictionNamed(argument, snapshot);
  if (found) return found;
  const placeHolder = vscode.l10n.t('On which contradiction?');
  return (await vscode.window.showQuickPick(contradictionPicks(snapshot), { placeHolder }))?.contradiction;
}

function desk(): Desk {
  return {
    isOn: settingsFor().secondOpinion,
    language: vscode.env.language,
    models: async () => (await vscode.lm.selectChatModels()).map(modelOf),
    choose: async (models) => {
      const items = models.map((model) => ({ label: model.name, model }));
      const placeHolder = vscode.l10n.t('Which model should be asked?');
      return (await vscode.window.showQuickPick(items, { placeHolder }))?.model;
    },
    agrees: async (model, quotes) => {
      const send = vscode.l10n.t('Send');
      const question = vscode.l10n.t('Send these two quotes to {0}?', oneLine(model.name));
      const detail = quotes.map((quote) => `“${oneLine(quote)}”`).join('\n\n');
      return (await vscode.window.showWarningMessage(question, { modal: true, detail }, send)) === send;
    },
    waiting: (model, work) =>
      vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Waiting for {0}', oneLine(model.name)),
          cancellable: true,
        },
        (_progress, token) => {
          const controller = new AbortController();
          token.onCancellationRequested(() => controller.abort());
          return work(controller.signal);
        },
      ),
  };
}

function modelOf(chat: vscode.LanguageModelChat): Model {
  return {
    name: `${chat.name} (${chat.vendor})`,
    async answer(prompt, signal) {
      const source = new vscode.CancellationTokenSource();
      signal.addEventListener('abort', () => source.cancel());
      const message = vscode.LanguageModelChatMessage.User(prompt);
      const justification = vscode.l10n.t('To say what it makes of two quotes that contradict each other.');
      try {
        const { text } = await chat.sendRequest([message], { justification }, source.token);
        let answer = '';
        for await (const part of text) answer += part;
        return answer;
      } finally {
        source.dispose();
      }
    },
  };
}

async function offerToTurnOn(): Promise<void> {
  const open = vscode.l10n.t('Open Setting');
  const sentence = vscode.l10n.t(
    'Second opinions are off. Turned on, this command sends the two quotes of one contradiction to the language model that you use in VS Code, after asking you each time.',
  );
  if ((await vscode.window.showInformationMessage(sentence, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'crosscheck.secondOpinion');
  }
}

function say(sentence: string): Thenable<unknown> {
  return vscode.window.showInformationMessage(sentence);
}

function noModel(): string {
  return vscode.l10n.t(
    'There is no language model in this VS Code. Crosscheck works without one; a second opinion needs an extension that brings one, such as a chat.',
  );
}

function failed(model: string, reason: string): string {
  return vscode.l10n.t('{0} gave no answer. {1}', oneLine(model), oneLine(reason)).trim();
}
