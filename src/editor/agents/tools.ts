import * as vscode from 'vscode';
import type { QuestionsPart } from '../laterPart.ts';
import type { FindingsStore } from '../store.ts';
import { toolName } from './toolName.ts';

/** Registers every tool of the manifest, each of which is a question, for the language models of VS Code. */
export function registerTools(context: vscode.ExtensionContext, store: FindingsStore, part: QuestionsPart): void {
  const tools: readonly { readonly name: string }[] = context.extension.packageJSON.contributes.languageModelTools;
  for (const { name } of tools) {
    context.subscriptions.push(vscode.lm.registerTool(name, new QuestionTool(name, store, part)));
  }
}

class QuestionTool implements vscode.LanguageModelTool<unknown> {
  readonly #name: string;
  readonly #store: FindingsStore;
  readonly #part: QuestionsPart;

  constructor(name: string, store: FindingsStore, part: QuestionsPart) {
    this.#name = name;
    this.#store = store;
    this.#part = part;
  }

  prepareInvocation(): vscode.PreparedToolInvocation {
    return { invocationMessage: vscode.l10n.t('Asking Crosscheck about the articles') };
  }

  /** @throws {QuestionError} on a wrong input; VS Code hands its sentence to the model */
  async invoke({ input }: vscode.LanguageModelToolInvocationOptions<unknown>): Promise<vscode.LanguageModelToolResult> {
    const [asked, { questions, answer }] = await Promise.all([this.#store.asked(), this.#part.load()]);
    const question = questions.find((each) => toolName(each) === this.#name)!;
    const text = asked
      ? JSON.stringify(await answer(question, input, asked))
      : 'There are no articles in this workspace, or Crosscheck is turned off for it.';
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
  }
}
