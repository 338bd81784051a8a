// Which chain is shown, and when people are asked to choose.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chainView,
  type ChainView,
} from '../../../src/widgets/process-chain/process-chain-state.js';
import { chainOf } from '../../domain/process-fixture.js';

const work = chainOf('a > b, b', { id: 'arbeit', replaces: ['job'] });
const school = chainOf('a', { id: 'schule' });
const both = [work, school];
const none = { preset: '', chosen: undefined };

function shown(view: ChainView): string {
  if (view.kind === 'chain') return `${view.process.chain.id}${view.isChosen ? ', chosen' : ''}`;
  return view.kind === 'choice' ? `choice${view.isUnknown ? ', unknown' : ''}` : 'empty';
}

describe('what is shown', () => {
  it('is nothing without chains', () => {
    assert.equal(shown(chainView([], { preset: 'arbeit', chosen: undefined })), 'empty');
  });

  it('is the chain an editor has set, without a way to the others', () => {
    assert.equal(shown(chainView(both, { preset: 'arbeit', chosen: undefined })), 'arbeit');
  });

  it('is the chain that has replaced it', () => {
    assert.equal(shown(chainView(both, { preset: 'job', chosen: undefined })), 'arbeit');
    assert.equal(shown(chainView(both, { preset: 'job', chosen: 'arbeit' })), 'arbeit');
  });

  it('is a choice when none is set', () => {
    assert.equal(shown(chainView(both, none)), 'choice');
  });

  it('is the chosen chain, from which people can go back', () => {
    assert.equal(shown(chainView(both, { preset: '', chosen: 'schule' })), 'schule, chosen');
    assert.equal(shown(chainView(both, { preset: 'arbeit', chosen: 'schule' })), 'schule, chosen');
  });

  it('is the only chain without a choice', () => {
    assert.equal(shown(chainView([school], none)), 'schule');
    assert.equal(shown(chainView([school], { preset: '', chosen: 'schule' })), 'schule');
  });

  it('is a choice, and a word on it, when the chain is unknown', () => {
    assert.equal(shown(chainView(both, { preset: 'weg', chosen: undefined })), 'choice, unknown');
    assert.equal(shown(chainView([school], { preset: '', chosen: 'weg' })), 'choice, unknown');
  });

  it('says how many steps each of them takes', () => {
    const view = chainView(both, none);
    assert.ok(view.kind === 'choice');
    assert.deepEqual(
      view.choices.map(({ chain, steps }) => `${chain.id} ${String(steps)}`),
      ['arbeit 2', 'schule 1'],
    );
  });

  it('is read once per chain', () => {
    const [first, second] = [chainView([school], none), chainView([school], none)];
    assert.ok(first.kind === 'chain' && second.kind === 'chain');
    assert.equal(first.process, second.process);
  });
});
