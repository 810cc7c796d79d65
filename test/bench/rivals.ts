import { createRequire } from 'node:module';
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import compromise from 'compromise/three';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** textlint's plug-ins are CommonJS without types that hold. */
const require = createRequire(import.meta.url);

const textlintOptions: TextlintKernelOptions = {
  ext: '.txt',
  filePath: 'article.txt',
  plugins: [{ pluginId: 'text', plugin: require('@textlint/textlint-plugin-text').default }],
  rules: ['max-comma', 'sentence-length'].map((ruleId) => ({
    ruleId,
    rule: require(`textlint-rule-${ruleId}`).default,
  })),
};

/** Another program's work on a text, with the share of the text that it is given: the slow ones get a part. */
export interface Rival {
  readonly name: string;
  readonly share: number;
  run(texts: readonly string[]): Promise<void>;
}

/** What a reader may have running on the same folder, and taggers that an engine could rest on. */
export async function rivals(): Promise<Rival[]> {
  const wink = winkNLP(model);
  const harper = new LocalLinter({ binary, dialect: Dialect.American });
  await harper.setup();
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [
    {
      name: 'compromise/three, sentence by sentence',
      share: 0.1,
      async run(texts) {
        for (const text of texts) for (const { segment } of segmenter.segment(text)) compromise(segment).json();
      },
    },
    {
      name: 'wink-nlp with its model',
      share: 0.5,
      async run(texts) {
        for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos);
      },
    },
    {
      name: 'textlint with two rules',
      share: 0.5,
      async run(texts) {
        const kernel = new TextlintKernel();
        for (const text of texts) await kernel.lintText(text, textlintOptions);
      },
    },
    {
      name: 'harper.js',
      share: 0.01,
      async run(texts) {
        for (const text of texts) await harper.lint(text);
      },
    },
  ];
}
