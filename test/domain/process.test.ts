// A process chain is read in one order that leaves nothing out and never goes in circles.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleFeed } from '../../sample/index.js';
import { MAX_NESTING } from '../../src/domain/process-order.js';
import { findChain } from '../../src/domain/find-chain.js';
import { stepAfter, stepBefore, stepsBefore } from '../../src/domain/process-moves.js';
import { processOf } from '../../src/domain/process.js';
import type { Process, ProcessStep } from '../../src/domain/process.js';
import { chainGraph, loops } from '../../src/feed/rules/chain-graph.js';
import type { Chain } from '../../src/feed/schema.js';
import { anyChain, chainOf, chainWith, deepChain, longChain, stepOf } from './process-fixture.js';

const read = (text: string): Process => processOf(chainOf(text));
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id).join(' ');
const step = (process: Process, id: string): ProcessStep => process.byId.get(id)!;
/** "b:inside(b d) c:onward": ways of a step. */
const ways = (process: Process, id: string) =>
  step(process, id)
    .ways.map(({ to, kind, steps }) => `${to}:${kind}${steps.length > 0 ? `(${ids(steps)})` : ''}`)
    .join(' ');

describe('the order of steps', () => {
  it('is the way from the start', () => {
    assert.equal(ids(read('a > b, b > c, c').steps), 'a b c');
  });

  it('puts a step behind all that lead to it, whatever the feed says', () => {
    assert.equal(ids(read('a > c b, c > d, b > c, d').steps), 'a b c d');
  });

  it('keeps the order of the feed between steps that do not depend on each other', () => {
    assert.equal(ids(read('a > b c d, b, c, d').steps), 'a b c d');
    assert.equal(ids(read('a > d c b, b, c, d').steps), 'a d c b');
  });

  it('begins with the start when the feed has it further down', () => {
    assert.equal(ids(processOf(chainOf('x > c, a > c, c', { start: 'a' })).steps), 'a c x');
  });

  it('begins with the first step when the start is unknown', () => {
    const process = processOf(chainOf('a > b, b', { start: 'weg' }));
    assert.equal(process.start, 'a');
    assert.equal(ids(process.steps), 'a b');
  });

  it('leaves out ways to steps that do not exist', () => {
    const process = read('a > weg b, b');
    assert.equal(ids(process.steps), 'a b');
    assert.equal(ways(process, 'a'), 'b:next');
  });

  it('shows a step that is in the feed twice only once', () => {
    assert.equal(
      ids(processOf(chainWith([stepOf('a', ['b']), stepOf('b', []), stepOf('b', [])])).steps),
      'a b',
    );
  });
});

describe('phases', () => {
  const phases = [
    { id: 'p', title: 'P' },
    { id: 'q', title: 'Q' },
  ];
  const inPhases = (...steps: [string, string[], string?][]) =>
    processOf(
      chainWith(
        steps.map(([id, to, phase]) => stepOf(id, to, phase === undefined ? {} : { phase })),
        { phases },
      ),
    );
  const groups = (process: Process) =>
    process.groups.map(({ phase, steps }) => `${phase?.id ?? '-'}: ${ids(steps)}`);

  it('stay together', () => {
    const process = inPhases(
      ['a', ['b', 'c'], 'p'],
      ['b', ['d'], 'q'],
      ['c', [], 'p'],
      ['d', [], 'q'],
    );
    assert.deepEqual(groups(process), ['p: a', 'q: b d']);
    assert.equal(ids(process.steps), 'a c b d');
  });

  it('hold the steps after them that have none of their own', () => {
    const process = inPhases(['a', ['b'], 'p'], ['b', ['c']], ['c', [], 'q']);
    assert.deepEqual(groups(process), ['p: a b', 'q: c']);
  });

  it('leave steps before all of them without a heading', () => {
    const process = inPhases(['a', ['b']], ['b', [], 'p']);
    assert.deepEqual(groups(process), ['-: a', 'p: b']);
  });

  it('are not left by the steps inside an answer', () => {
    const process = inPhases(['a', ['b', 'c'], 'p'], ['b', [], 'p'], ['c', [], 'q']);
    assert.equal(ways(process, 'a'), 'b:inside(b) c:next');
    assert.deepEqual(groups(process), ['p: a', 'q: c']);
  });

  it('make a way that leads to an earlier phase a way back', () => {
    const process = inPhases(['a', ['b'], 'q'], ['b', [], 'p']);
    assert.equal(ids(process.steps), 'b a');
    assert.equal(ways(process, 'a'), 'b:back');
    assert.equal(process.start, 'a');
  });

  it('after the aim are counted on their own', () => {
    const process = processOf(
      chainWith(
        [
          stepOf('a', ['b'], { phase: 'p' }),
          stepOf('b', ['c'], { phase: 'p' }),
          stepOf('c', [], { phase: 'z' }),
        ],
        { phases: [{ id: 'z', title: 'Danach', after: true }, phases[0]!] },
      ),
    );
    assert.deepEqual(process.totals, { main: 2, after: 1, loose: 0 });
    assert.deepEqual(
      process.steps.map(({ id, part, number }) => `${id} ${part} ${String(number)}`),
      ['a main 1', 'b main 2', 'c after 1'],
    );
    assert.equal(ways(process, 'b'), 'c:next');
  });
});

describe('a question', () => {
  it('holds the steps that only one of its answers leads to', () => {
    const process = read('a > b d, b > c, c > d, d');
    assert.equal(ways(process, 'a'), 'b:inside(b c) d:next');
    assert.equal(ids(process.groups[0]!.steps), 'a d');
    assert.equal(ids(process.steps), 'a b c d');
  });

  it('refers to a step that several answers lead to, which stands once behind it', () => {
    const process = read('a > b c, b > d, c > d, d');
    assert.equal(ways(process, 'a'), 'b:inside(b) c:inside(c)');
    assert.equal(ways(process, 'b'), 'd:onward');
    assert.equal(ways(process, 'c'), 'd:onward');
    assert.equal(ids(process.groups[0]!.steps), 'a d');
  });

  it('whose answers all lead to the same step nests nothing', () => {
    const process = read('a > b b, b');
    assert.equal(ways(process, 'a'), 'b:next b:next');
    assert.equal(stepAfter(step(process, 'a')), 'b');
  });

  it('with one long answer and short ones that end goes on with the long one', () => {
    const process = read('a > x b, x, b > c, c > y d, y, d > e, e > f, f');
    assert.equal(ways(process, 'a'), 'x:inside(x) b:next');
    assert.equal(ways(process, 'c'), 'y:inside(y) d:next');
    assert.equal(ids(process.groups[0]!.steps), 'a b c d e f');
  });

  it('with equal answers prefers none', () => {
    const process = read('a > b c, b > d, c > e, d, e');
    assert.equal(ways(process, 'a'), 'b:inside(b d) c:inside(c e)');
  });

  it('inside an answer nests its own, up to a depth people can follow', () => {
    const process = read('a > b x, b > c y, c > d z, d > e, x > e, y > e, z > e, e');
    assert.equal(ways(process, 'a'), 'b:inside(b) x:inside(x)');
    assert.equal(ways(process, 'b'), 'c:inside(c d z) y:inside(y)');
    assert.equal(ways(process, 'c'), 'd:next z:onward');
    assert.equal(ids(process.steps), 'a b c d z y x e');
  });
});

describe('return points', () => {
  it('are ways that the feed marks', () => {
    assert.equal(ways(read('a > b, b > c <a, c'), 'b'), 'c:next a:back');
  });

  it('are ways that close a circle, marked or not', () => {
    const process = read('a > b, b > c a, c > b');
    assert.equal(ids(process.steps), 'a b c');
    assert.equal(ways(process, 'b'), 'c:next a:back');
    assert.equal(ways(process, 'c'), 'b:back');
  });

  it('are found from the start, not from the order of the feed', () => {
    const process = processOf(chainOf('b > a, a > b', { start: 'a' }));
    assert.equal(ids(process.steps), 'a b');
    assert.equal(ways(process, 'b'), 'a:back');
  });

  it('may be the step itself', () => {
    assert.equal(ways(read('a > a b, b'), 'a'), 'a:back b:next');
  });
});

describe('steps that nothing leads to', () => {
  const process = read('a > b, b, x > y b, y');

  it('stand at the end under a heading of their own', () => {
    assert.deepEqual(
      process.groups.map(({ part, steps }) => `${part}: ${ids(steps)}`),
      ['main: a b', 'loose: x y'],
    );
    assert.deepEqual(process.totals, { main: 2, after: 0, loose: 2 });
  });

  it('keep their ways, but are no step to come back to', () => {
    assert.equal(ways(process, 'x'), 'y:next b:back');
    assert.deepEqual(stepsBefore(process, 'b'), ['a']);
  });
});

describe('before and after', () => {
  const process = read('a > b c, b > d, c > d, d > e <a, e');

  it('go on where only one way leads on', () => {
    assert.equal(stepAfter(step(process, 'b')), 'd');
    assert.equal(stepAfter(step(process, 'd')), 'e');
  });

  it('do not choose an answer', () => {
    assert.equal(stepAfter(step(process, 'a')), undefined);
  });

  it('end with the last step', () => {
    assert.equal(stepAfter(step(process, 'e')), undefined);
    assert.equal(stepBefore(process, 'a', []), undefined);
  });

  it('go back the way somebody came, else the first way', () => {
    assert.equal(stepBefore(process, 'd', ['a', 'c']), 'c');
    assert.equal(stepBefore(process, 'd', []), 'b');
  });
});

describe('any chain', () => {
  const nested = ({ ways: all }: ProcessStep): ProcessStep[] =>
    all.flatMap(({ steps }) => steps.flatMap((inside) => [inside, ...nested(inside)]));
  const depth = (one: ProcessStep): number =>
    Math.max(0, ...one.ways.flatMap(({ steps }) => steps.map((inside) => 1 + depth(inside))));
  const property = (check: (process: Process, chain: Chain) => void) =>
    fc.assert(fc.property(anyChain, (chain) => check(processOf(chain), chain)));

  it('shows every step exactly once, in groups and lists as in the order', () => {
    property(({ groups, steps }, chain) => {
      const shown = groups.flatMap((group) => group.steps.flatMap((one) => [one, ...nested(one)]));
      assert.deepEqual(
        shown.map(({ id }) => id),
        steps.map(({ id }) => id),
      );
      assert.deepEqual(shown.map(({ id }) => id).sort(), chain.steps.map(({ id }) => id).sort());
    });
  });

  it('never goes in circles by ways that do not lead back', () => {
    property(({ steps }) => {
      const at = new Map(steps.map(({ id }, index) => [id, index]));
      for (const { id, ways: all } of steps) {
        for (const { to, kind } of all) {
          if (kind !== 'back') assert.ok(at.get(to)! > at.get(id)!);
        }
      }
    });
  });

  it('keeps every way to a known step', () => {
    property(({ steps, byId }) => {
      for (const { record, ways: all } of steps) {
        const known = (record.next ?? []).filter(({ to }) => byId.has(to));
        assert.deepEqual(
          all.map(({ to }) => to),
          known.map(({ to }) => to),
        );
      }
    });
  });

  it('numbers each part from one', () => {
    property(({ steps, totals }) => {
      for (const part of ['main', 'after', 'loose'] as const) {
        const numbers = steps.filter((one) => one.part === part).map(({ number }) => number);
        assert.deepEqual(
          numbers,
          [...Array(totals[part]).keys()].map((index) => index + 1),
        );
      }
    });
  });

  it('shows each phase at most once, and nests no deeper than people can follow', () => {
    property(({ groups, steps }) => {
      const keys = groups.map(({ part, phase }) => `${part} ${phase?.id ?? ''}`);
      assert.equal(new Set(keys).size, keys.length);
      for (const one of steps) assert.ok(depth(one) <= MAX_NESTING);
    });
  });

  it('puts without phases every step behind all that lead to it', () => {
    property(({ steps, chain }) => {
      if (chain.phases !== undefined) return;
      const at = new Map(steps.map(({ id }, index) => [id, index]));
      const circles = new Set(loops(chainGraph(chain)).map(([from, to]) => `${from} ${to}`));
      for (const { id, part, record } of steps) {
        for (const { to, back } of record.next ?? []) {
          const leadsOn = back !== true && at.has(to) && !circles.has(`${id} ${to}`);
          if (leadsOn && part !== 'loose') assert.ok(at.get(to)! > at.get(id)!);
        }
      }
    });
  });
});

describe('large chains', () => {
  it('of 200 steps are read', () => {
    const { steps, totals } = processOf(longChain(200));
    assert.equal(steps.at(-1)?.id, 's199');
    assert.equal(totals.main, 200);
  });

  it('of questions fifty deep stay shallow', () => {
    const { steps, groups } = processOf(deepChain(50));
    assert.equal(steps.length, 99);
    assert.ok(groups[0]!.steps.length > 45);
  });

  it('in which every step leads to fifty others are read', () => {
    const names = [...Array(200).keys()].map((index) => `s${String(index)}`);
    const chain = chainWith(
      names.map((id, at) => stepOf(id, [...names, ...names].slice(at + 1, at + 51))),
    );
    assert.equal(processOf(chain).steps.length, 200);
  });
});

describe('the chains of the sample county', () => {
  const { chains } = sampleFeed('2026-11-22');
  const sample = (id: string): Process => processOf(findChain(chains, id)!);

  it('leads to an integration concept in ten steps and two after it', () => {
    assert.deepEqual(sample('integrationskonzept').totals, { main: 10, after: 2, loose: 0 });
  });

  it('leads into work with its questions and return points', () => {
    const work = sample('weg-in-arbeit');
    assert.equal(
      ways(work, 'arbeitserlaubnis'),
      'deutsch-stand:next erlaubnis-beantragen:inside(erlaubnis-beantragen)',
    );
    assert.equal(ways(work, 'bewerben'), 'in-arbeit:next qualifizieren:back');
    assert.equal(work.totals.loose, 0);
  });

  it('passes people on from office to office', () => {
    const offices = sample('weiterleitung');
    assert.equal(
      ways(offices, 'migrationszentrum'),
      'sprachbildung:inside(sprachbildung) familienbildung:inside(familienbildung) wirtschaft:inside(wirtschaft)',
    );
  });
});

describe('finding a chain', () => {
  const old = chainOf('a', { id: 'neu', replaces: ['alt'] });

  it('takes the one with the id, or the one that replaced it', () => {
    assert.equal(findChain([old], 'neu'), old);
    assert.equal(findChain([old], 'alt'), old);
    assert.equal(findChain([old], 'weg'), undefined);
  });
});
