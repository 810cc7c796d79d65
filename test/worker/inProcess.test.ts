import assert from 'node:assert/strict';
import type { SourceInput } from '../../src/engine/article/article.ts';
import { InProcessEngine } from '../../src/worker/inProcess.ts';
import { anArticle, reportOn } from './stories.ts';

describe('A source that can’t be analysed', () => {
  it('is left out, with the reason, and the others are not', async () => {
    const [first, second] = [anArticle(1), anArticle(2)];
    // What no caller can hand in: it stands for whatever makes the engine throw.
    const broken = { path: 'broken.txt', text: 7 } as unknown as SourceInput;
    const engine = new InProcessEngine();
    const leftOut = await engine.put([first, broken, second]);
    assert.deepEqual(
      leftOut.map(({ path }) => path),
      ['broken.txt'],
    );
    assert.ok(leftOut[0]!.reason.length > 0);
    assert.deepEqual(await engine.report(), reportOn(first, second));
  });
});
