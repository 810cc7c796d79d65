import * as vscode from 'vscode';
import type { Question } from '../../questions/question.ts';
import { answer, questions } from '../../questions/questions.ts';
import type { FindingsStore } from '../store.ts';
import { toolName } from './toolName.ts';

/** Registers every question as a tool that the language models of VS Code can call. */
export function registerTools(context: vscode.ExtensionContext, store: FindingsStore): void {
  for (const question of questions) {
    context.subscriptions.push(vscode.lm.registerTool(toolName(question), new QuestionTool(question, store)));
  }
}

class QuestionTool implements vscode.LanguageModelTool<unknown> {
  readonly #question: Question;
  readonly #store: FindingsStore;

  constructor(question: Question, store: FindingsStore) {
    this.#question = question;
    this.#store = store;
  }

  prepareInvocation(): vscode.PreparedToolInvocation {
    return { invocationMessage: vscode.l10n.t('Asking Crosscheck about the articles') };
  }

  /** @throws {QuestionError} on a wrong input; VS Code hands its sentence to the model */
  async invoke({ input }: vscode.LanguageModelToolInvocationOptions<unknown>): Promise<vscode.LanguageModelToolResult> {
    const asked = await this.#store.asked();
    const text = asked
      ? JSON.stringify(await answer(this.#question, input, asked))
      : 'There are no articles in this workspace, or Crosscheck is turned off for it.';
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
  }
}
