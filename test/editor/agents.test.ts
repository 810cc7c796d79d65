import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toolName } from '../../src/editor/agents/toolName.ts';
import { jsonSchemaOf } from '../../src/questions/jsonSchema.ts';
import { questions } from '../../src/questions/questions.ts';

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('The language-model tools of the manifest', () => {
  it('are the questions, described to models in the same words, with the same schemas', () => {
    const declared = contributes.languageModelTools.map(
      ({ name, modelDescription, inputSchema }: Record<string, unknown>) => ({ name, modelDescription, inputSchema }),
    );
    assert.deepEqual(
      declared,
      questions.map((question) => ({
        name: toolName(question),
        modelDescription: question.description,
        inputSchema: jsonSchemaOf(question.input, 'input'),
      })),
    );
  });

  it('can be named in a prompt, each by a word of its own', () => {
    const words = contributes.languageModelTools.map(
      ({ toolReferenceName, canBeReferencedInPrompt }: Record<string, unknown>) =>
        canBeReferencedInPrompt && toolReferenceName,
    );
    assert.equal(new Set(words).size, questions.length);
    for (const word of words) assert.match(String(word), /^[a-z][a-zA-Z]+$/);
  });
});
