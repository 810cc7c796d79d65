import type * as z from 'zod/mini';
import { claimsAbout } from './claimsAbout.ts';
import { comparePassages } from './comparePassages.ts';
import { listContradictions } from './listContradictions.ts';
import type { Asked, Question } from './question.ts';
import { whoStates } from './whoStates.ts';

/** Everything that can be asked; agents get each of them as a tool, in VS Code and through `crosscheck mcp` alike. */
export const questions: readonly Question[] = [listContradictions, claimsAbout, whoStates, comparePassages];

/** The question can't be answered as it was put; the message is a sentence that says what to change. */
export class QuestionError extends Error {}

/**
 * Answers a question that comes from outside.
 * @throws {QuestionError} when the input does not fit the question's schema
 */
export async function answer(question: Question, input: unknown, asked: Asked): Promise<unknown> {
  const parsed = question.input.safeParse(input ?? {});
  if (!parsed.success)
    throw new QuestionError(`“${question.name}” was asked with a wrong input: ${issuesOf(parsed.error)}`);
  return question.answer(parsed.data, asked);
}

function issuesOf({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the input'}: ${message}`).join('; ');
}
