// The one level a course counts for where it can stand in one row only.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf, levelRank, LEVELS, levelsOf } from '../../src/domain/levels.js';
import type { Offer } from '../../src/feed/schema.js';
import { resolved } from './offer-fixture.js';

const level = (fields?: Offer['level']) => levelOf(resolved(fields ? { level: fields } : {}));

describe('the levels of a course', () => {
  it('are all main steps from the one it asks for to the one it leads to', () => {
    assert.deepEqual(levelsOf({ entry: 'A1.2', target: 'B1.1' }), ['A1', 'A2', 'B1']);
    assert.deepEqual(levelsOf({ entry: 'pre-A1', target: 'A1' }), ['A0', 'A1']);
  });

  it('are the one that is known', () => {
    assert.deepEqual([levelsOf({ entry: 'A2' }), levelsOf({ target: 'C2' })], [['A2'], ['C2']]);
  });

  it('are the same when entry and target are the wrong way round', () => {
    assert.deepEqual(levelsOf({ entry: 'B1', target: 'A2' }), ['A2', 'B1']);
  });

  it('are none when nobody says anything', () => {
    assert.deepEqual([levelsOf(undefined), levelsOf({})], [[], []]);
  });
});

describe('the level of a course', () => {
  it('is the one it leads to, as courses are called', () => {
    assert.equal(level({ entry: 'A2', target: 'B1' }), 'B1');
  });

  it('is the main step of a sub-step', () => {
    assert.equal(level({ target: 'B1.2' }), 'B1');
  });

  it('is the one it asks for when nobody says where it leads', () => {
    assert.equal(level({ entry: 'A2.1' }), 'A2');
    assert.equal(level({ entry: 'pre-A1' }), 'A0');
  });

  it('is unknown when nobody says anything', () => {
    assert.equal(level(), 'unknown');
    assert.equal(level({}), 'unknown');
  });

  it('sorts by the steps of the CEFR, unknown last', () => {
    const sorted = ['unknown', 'C2', 'A1', 'B2', 'A0'].sort((a, b) => levelRank(a) - levelRank(b));
    assert.deepEqual(sorted, ['A0', 'A1', 'B2', 'C2', 'unknown']);
    assert.equal(levelRank('unknown'), LEVELS.length);
  });
});
