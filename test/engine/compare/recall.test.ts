import assert from 'node:assert/strict';
import type { DraftClaim } from '../../../src/engine/claims/draft.ts';
import { moved } from '../../../src/engine/claims/moved.ts';
import type { ComparableClaim } from '../../../src/engine/compare/comparable.ts';
import type { Compared } from '../../../src/engine/compare/group.ts';
import { Recall } from '../../../src/engine/compare/recall.ts';

function draftAt(start: number): DraftClaim {
  const places = { figures: [], moments: [], anchors: [], poles: [], holdings: [] };
  return { start, end: start + 10, content: new Set(), value: {}, ...places } as unknown as DraftClaim;
}

function claim(path: string, draft: DraftClaim, entity: string | null = null): ComparableClaim {
  return { id: `${path}:${draft.start}`, path, published: null, story: 'a', faint: false, entity, draft };
}

describe('What a comparison of claims found', () => {
  const [a, b] = [claim('a', draftAt(0)), claim('b', draftAt(50))];
  let recall: Recall;
  let times: number;
  let weight: number;

  beforeEach(() => {
    recall = new Recall();
    times = 0;
    weight = 1;
  });

  function find(claims: readonly ComparableClaim[], context = ''): Compared {
    return recall.of(
      claims,
      [(_: string) => weight] as const,
      (weigh) => {
        times += 1;
        const [x, y] = claims as [ComparableClaim, ComparableClaim];
        const group = { claims: [x] };
        const values = new Map([[x.id, String(weigh('mark'))]]);
        const verdict = { outcome: 'conflict', explanation: 'they differ', values } as const;
        return { agreements: [group], comparisons: [{ a: group, b: { claims: [y] }, verdict }] };
      },
      context,
    );
  }

  it('is recalled as long as the claims are the same, with its groups', () => {
    assert.deepEqual(find([a, b]), find([a, b]));
    assert.equal(times, 1);
    const { agreements, comparisons } = find([a, b]);
    assert.equal(agreements[0], comparisons[0]!.a);
  });

  it('is told of the claims as they stand by now', () => {
    find([a, b]);
    for (const by of [7, 3]) {
      const further = claim('a', moved([a.draft], by)[0]!);
      const { comparisons } = find([further, b]);
      assert.equal(comparisons[0]!.a.claims[0], further);
      assert.deepEqual([...comparisons[0]!.verdict.values!], [[`a:${by}`, '1']]);
    }
    assert.equal(times, 1);
  });

  for (const [what, change] of [
    ['a claim is another', () => find([claim('a', draftAt(0)), b])],
    ['a claim is of something else', () => find([claim('a', a.draft, 'harlow'), b])],
    ['a claim is of another source', () => find([claim('c', a.draft), b])],
    ['a claim has joined', () => find([a, b, claim('c', draftAt(90))])],
    ['it depends on another context', () => find([a, b], 'other')],
  ] as const)
    it(`is found anew where ${what}`, () => {
      find([a, b]);
      change();
      assert.equal(times, 2);
    });

  it('is found anew where something that it asked of the story has another answer', () => {
    find([a, b]);
    weight = 2;
    assert.equal(find([a, b]).comparisons[0]!.verdict.values!.get('a:0'), '2');
    assert.equal(times, 2);
  });
});
