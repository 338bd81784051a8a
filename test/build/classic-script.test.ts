// A module of the page build as a classic script: what goes in and out, and what cannot be one. Run like a page would:
// with a registry that calls what it is given. Left out: Rollup, hashes (test/e2e/delivery.e2e.ts).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { classicScript } from '../../scripts/tools/classic-script.js';

type Code = (...given: readonly unknown[]) => Record<string, unknown>;

const numberOf = (path: string): number => ['./a.js', './b.js'].indexOf(path);

const convert = (code: string): string => classicScript(code, parseAst(code), numberOf).code;

/** What the script hands over when it runs. */
function handedOver(code: string): Code {
  const given: Code[] = [];
  const self = { [Symbol.for('bildungslotse')]: { add: (one: Code) => given.push(one) } };
  runInNewContext(convert(code), { self, Symbol });
  assert.equal(given.length, 1);
  return given[0]!;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a module as a classic script', () => {
  it('gives what it exports, under the names others know', () => {
    const code = handedOver('const a=1;function f(){return 2}export{a,f as b,a as default};');
    const { b, ...rest } = code();
    assert.deepEqual(plain(rest), { a: 1, default: 1 });
    assert.equal((b as () => number)(), 2);
  });

  it('takes what it imports, in the order of its imports', () => {
    const code = handedOver(
      'import{x,y as z}from"./b.js";import"./a.js";import*as all from"./a.js";export{s};const s=[x,z,all.n];',
    );
    assert.deepEqual(plain(code(undefined, { x: 1, y: 2 }, {}, { n: 3 })), { s: [1, 2, 3] });
  });

  it('asks for later files by their numbers', () => {
    const code = handedOver('const f=()=>import("./b.js");export{f};');
    const { f } = code((number: number) => `file ${String(number)}`);
    assert.equal((f as () => string)(), 'file 1');
  });

  it('is strict, as modules are', () => {
    const { f } = handedOver('const f=function(){return this===undefined};export{f};')();
    assert.equal((f as () => boolean)(), true);
  });

  it('leaves the name for the way to later files to the code, when the code has it', () => {
    const code = handedOver('const $l=7,f=()=>import("./a.js");export{$l,f};');
    const { $l, f } = code((number: number) => number);
    assert.deepEqual([$l, (f as () => number)()], [7, 0]);
  });

  it('may set a shared name while it runs', () => {
    assert.deepEqual(plain(handedOver('let a=1;(()=>{a=2})();a+=1;export{a};')()), { a: 3 });
    assert.doesNotThrow(() => convert('let a=class{m(a){a=1;return a}};export{a};'));
  });

  for (const late of ['function f(){a=2}', 'const f=()=>{a++}', 'class C{m(){a=2}}']) {
    it(`cannot set a shared name later: ${late}`, () => {
      assert.throws(() => convert(`let a=1;${late};export{a};`), /a is shared with other files/);
    });
  }
});
