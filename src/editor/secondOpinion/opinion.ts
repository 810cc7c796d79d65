import type { Findings } from '../../engine/findings.ts';
import type { Contradiction } from '../../engine/report.ts';
import { messageOf } from '../../text/messageOf.ts';
import { sidesOf } from '../text/describe.ts';
import { promptOn } from './prompt.ts';

export { opinionPage } from './page.ts';

/** A language model of the user's, wherever it runs. */
export interface Model {
  /** As the user knows it: name and maker. */
  readonly name: string;
  /** @throws with the model's own reason where it does not answer */
  answer(prompt: string, signal: AbortSignal): Promise<string>;
}

/** What a second opinion needs of the editor, so that it can be had without one. */
export interface Desk {
  /** Whether the user has turned second opinions on. */
  readonly isOn: boolean;
  readonly language: string;
  models(): Promise<readonly Model[]>;
  /** Lets the user choose where there are several. */
  choose(models: readonly Model[]): Promise<Model | undefined>;
  /** Shows what would be sent and to whom; true where the user agrees. */
  agrees(model: Model, quotes: readonly [string, string]): Promise<boolean>;
  /** Runs the work while the user sees that it goes on, and can stop it. */
  waiting<T>(model: Model, work: (signal: AbortSignal) => Promise<T>): PromiseLike<T>;
}

export type Opinion =
  | { readonly kind: 'off' }
  | { readonly kind: 'noModel' }
  /** The user did not choose a model, did not agree, or stopped it. */
  | { readonly kind: 'declined' }
  /** The contradiction has no two quotes any more. */
  | { readonly kind: 'noQuotes' }
  | { readonly kind: 'failed'; readonly model: string; readonly reason: string }
  | {
      readonly kind: 'answered';
      readonly model: string;
      readonly quotes: readonly [string, string];
      readonly answer: string;
    };

/** The most characters of an answer that are shown. */
const answerLimit = 4000;

/** Asks a model what it makes of the first quotes of the two sides of a contradiction, if the user agrees. */
export async function secondOpinion(contradiction: Contradiction, findings: Findings, desk: Desk): Promise<Opinion> {
  if (!desk.isOn) return { kind: 'off' };
  const [first, second] = sidesOf(contradiction, findings).flatMap(({ claims }) => claims[0]?.words ?? []);
  if (first === undefined || second === undefined) return { kind: 'noQuotes' };
  const models = await desk.models();
  if (models.length === 0) return { kind: 'noModel' };
  const model = models.length === 1 ? models[0] : await desk.choose(models);
  const quotes = [first, second] as const;
  if (!model || !(await desk.agrees(model, quotes))) return { kind: 'declined' };
  return await desk.waiting(model, async (signal): Promise<Opinion> => {
    try {
      const answer = await model.answer(promptOn(first, second, desk.language), signal);
      if (signal.aborted) return { kind: 'declined' };
      return answer.trim() === ''
        ? { kind: 'failed', model: model.name, reason: '' }
        : { kind: 'answered', model: model.name, quotes, answer: answer.trim().slice(0, answerLimit) };
    } catch (error) {
      if (signal.aborted) return { kind: 'declined' };
      return { kind: 'failed', model: model.name, reason: messageOf(error) };
    }
  });
}
