// What somebody does with the folder, step by step.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as state from '../../../src/widgets/welcome-compass/welcome-compass-state.js';

const { START } = state;

describe('a place', () => {
  it('is left and entered without losing what is open or ticked', () => {
    const opened = state.tickPoint(state.toggleSection(START, 'a/b'), state.pointKey('a/b', 1));
    const away = state.goTo(opened, { kind: 'path' });
    const back = state.goTo(away, { kind: 'chapter', id: 'a' });
    assert.deepEqual([...back.open], ['a/b']);
    assert.deepEqual([...back.ticked], ['a/b#1']);
  });

  it('is where the chapters are as soon as somebody searches', () => {
    const session = state.searchFor(state.goTo(START, { kind: 'path' }), 'Arzt');
    assert.deepEqual([session.place, session.text], [START.place, 'Arzt']);
  });
});

describe('sections', () => {
  it('open and close one by one', () => {
    const once = state.toggleSection(START, 'a/b');
    assert.deepEqual([...once.open], ['a/b']);
    assert.deepEqual([...state.toggleSection(once, 'a/b').open], []);
  });

  it('open and close together, those of other chapters stay', () => {
    const other = state.toggleSection(START, 'x/y');
    const all = state.openSections(other, ['a/b', 'a/c']);
    assert.equal(state.areAllOpen(all, ['a/b', 'a/c']), true);
    assert.equal(state.areAllOpen(other, ['a/b']), false);
    assert.deepEqual([...state.closeSections(all, ['a/b', 'a/c']).open], ['x/y']);
  });

  it('show all their offers on request', () => {
    assert.ok(state.showAllOffers(START, 'a/b').allOffers.has('a/b'));
  });
});

describe('points of a checklist', () => {
  it('are ticked and unticked', () => {
    const key = state.pointKey('a/b', 0);
    const ticked = state.tickPoint(START, key);
    assert.ok(ticked.ticked.has('a/b#0'));
    assert.equal(state.tickPoint(ticked, key).ticked.size, 0);
  });
});

describe('neighbours', () => {
  it('are missing at both ends', () => {
    const list = ['a', 'b', 'c'];
    assert.deepEqual(state.neighbours(list, 0), { previous: undefined, next: 'b' });
    assert.deepEqual(state.neighbours(list, 1), { previous: 'a', next: 'c' });
    assert.deepEqual(state.neighbours(list, 2), { previous: 'b', next: undefined });
  });
});
