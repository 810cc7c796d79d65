import assert from 'node:assert/strict';
import { withoutUnusedMethods } from '../../src/build/unusedMethods.mjs';

const less = (code: string, called: readonly string[] = []) => withoutUnusedMethods(code, new Set(called)).trim();

describe('Methods that nothing calls', () => {
  it('are left out, in all classes at once, and also where they call themselves', () => {
    assert.equal(
      less('class A { a() { this.a(); } }; class B { static a() {} get b() {} }'),
      'class A {  }; class B {   }',
    );
  });

  it('stay where their names stand anywhere, in a string too', () => {
    const code = 'class A { a() {} b() {} c() {} d() {} }; x.a(); y = "on b"; z = `c`; ({ d });';
    assert.equal(less(code), code);
  });

  it('stay where whoever loads the code calls them, or the language does', () => {
    const code = 'class A { constructor() {} a() {} toString() {} [b]() {} }';
    assert.equal(less(code, ['a']), code);
  });

  it('are left out where private ones are not called in their own class', () => {
    assert.equal(
      less('class A { #a() {} }; class B { #a() {} c = this.#a(); }'),
      'class A {  }; class B { #a() {} c = this.#a(); }',
    );
  });

  it('take with them the answers to messages that nobody sends', () => {
    assert.equal(less('h.on("A", () => 1); h.on("B", () => 2); s.send("B");'), '0; h.on("B", () => 2); s.send("B");');
  });
});
