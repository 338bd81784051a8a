// Where somebody stands on a way: in memory, in any order, with nothing ever forbidden.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  closeAllSteps,
  goToStep,
  isAllOpen,
  keptProcess,
  openAllSteps,
  restoreProcess,
  tickStep,
  toggleStep,
} from '../../src/domain/process-moves.js';
import { startProcess } from '../../src/domain/process-session.js';
import { processOf } from '../../src/domain/process.js';
import { anyChain, chainOf } from './process-fixture.js';

const process = processOf(chainOf('a > b, b > c, c'));
const start = startProcess(process);

describe('a session', () => {
  it('begins at the first step with everything closed', () => {
    assert.equal(start.current, 'a');
    assert.deepEqual([...start.open, ...start.done, ...start.visited], []);
  });

  it('goes to any step, which opens', () => {
    const there = goToStep(start, process, 'c');
    assert.equal(there.current, 'c');
    assert.deepEqual([...there.open], ['c']);
    assert.deepEqual(goToStep(goToStep(there, process, 'b'), process, 'c').visited, ['b', 'c']);
  });

  it('stays where it is when a step is unknown', () => {
    assert.equal(goToStep(start, process, 'weg'), start);
  });

  it('opens and closes steps without leaving the present one', () => {
    const open = toggleStep(start, 'b');
    assert.deepEqual([...open.open], ['b']);
    assert.equal(open.current, 'a');
    assert.deepEqual([...toggleStep(open, 'b').open], []);
  });

  it('opens all steps and closes them again', () => {
    const open = openAllSteps(start, process);
    assert.deepEqual([...open.open].sort(), ['a', 'b', 'c']);
    assert.equal(closeAllSteps(open).open.size, 0);
  });

  it('has all steps open only when none is closed', () => {
    assert.equal(isAllOpen(start, process), false);
    assert.equal(isAllOpen(toggleStep(start, 'a'), process), false);
    assert.equal(isAllOpen(openAllSteps(start, process), process), true);
  });

  it('ticks steps off and takes ticks back, in any order', () => {
    const done = tickStep(start, 'c');
    assert.deepEqual([...done.done], ['c']);
    assert.deepEqual([...tickStep(done, 'c').done], []);
  });

  it('leaves somebody at a step that is done', () => {
    const ticked = tickStep(start, 'a');
    assert.equal(ticked.current, 'a');
    assert.ok(ticked.done.has('a'));
  });
});

describe('what is kept', () => {
  it('is the present step and the ticks, nothing else', () => {
    const session = tickStep(goToStep(start, process, 'b'), 'a');
    assert.deepEqual(keptProcess(session), { current: 'b', done: ['a'] });
  });

  it('comes back with everything closed', () => {
    const session = restoreProcess(process, { current: 'b', done: ['a', 'c'] });
    assert.equal(session.current, 'b');
    assert.deepEqual([...session.done], ['a', 'c']);
    assert.equal(session.open.size, 0);
  });

  it('forgets steps that the chain no longer has', () => {
    const session = restoreProcess(process, { current: 'weg', done: ['weg', 'b'] });
    assert.equal(session.current, 'a');
    assert.deepEqual([...session.done], ['b']);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const session = restoreProcess(process, kept);
        assert.ok(process.byId.has(session.current));
        for (const id of session.done) assert.ok(process.byId.has(id));
      }),
    );
  });

  it('is the same after a round trip', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(13), fc.nat(13), (chain, at, ticked) => {
        const any = processOf(chain);
        const session = goToStep(startProcess(any), any, `s${String(at)}`);
        const id = any.byId.has(`s${String(ticked)}`) ? `s${String(ticked)}` : any.start;
        const kept = keptProcess(tickStep(session, id));
        assert.deepEqual(keptProcess(restoreProcess(any, kept)), kept);
      }),
    );
  });
});
