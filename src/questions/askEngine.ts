import type { Findings } from '../engine/findings.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import type { Asked } from './question.ts';

/**
 * Lets questions be asked of an engine.
 * @param findings what the engine last reported
 * @param textOf the text of a source, as it was when the report was made
 */
export function askEngine(
  engine: Pick<Asked, 'reportWith' | 'compare'>,
  findings: Findings,
  textOf: (path: string) => string | undefined,
): Asked {
  const lines = new Map<string, LineIndex>();
  return {
    findings,
    lineOf(source, offset) {
      let index = lines.get(source);
      if (!index) {
        index = new LineIndex(textOf(source) ?? '');
        lines.set(source, index);
      }
      return index.positionAt(offset).line + 1;
    },
    reportWith: (source) => engine.reportWith(source),
    compare: (first, second) => engine.compare(first, second),
  };
}
