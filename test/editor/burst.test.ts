import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Burst } from '../../src/editor/burst.ts';

describe('A burst', () => {
  let answered: (readonly number[])[];
  let burst: Burst<number>;
  let now = 0;

  const pass = (milliseconds: number): void => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => now);
    answered = [];
    burst = new Burst((items) => answered.push(items));
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('is answered once, with each thing once, when nothing more comes', () => {
    for (let file = 0; file < 10_000; file += 1) burst.add(String(file % 5_000), file, 50);
    pass(49);
    assert.equal(answered.length, 0);
    assert.ok(burst.isWaiting);
    pass(1);
    assert.equal(answered.length, 1);
    assert.equal(answered[0]!.length, 5_000);
    assert.ok(
      answered[0]!.every((file) => file >= 5_000),
      'of the same thing the last counts',
    );
    assert.ok(!burst.isWaiting);
  });

  it('that never pauses is answered from time to time, with all that came', () => {
    for (let step = 0; step < 100; step += 1) {
      burst.add(String(step), step, 50);
      pass(45);
    }
    pass(50);
    assert.ok(answered.length >= 2 && answered.length <= 4, `${answered.length} answers`);
    assert.equal(answered.flat().length, 100);
  });

  it('answers what comes later anew', () => {
    burst.add('a', 1, 50);
    pass(50);
    burst.add('a', 2, 0);
    pass(0);
    assert.deepEqual(answered, [[1], [2]]);
  });

  it('is forgotten when nobody wants it any more', () => {
    burst.add('a', 1, 50);
    burst.dispose();
    pass(100);
    assert.equal(answered.length, 0);
  });
});
