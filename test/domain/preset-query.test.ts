// A query that a feed has prepared finds what the finder would find with the same words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { presetQuery } from '../../src/domain/preset-query.js';

describe('a prepared query', () => {
  it('without conditions asks for all offers that are not over, soonest first', () => {
    assert.deepEqual(presetQuery({}), { ...EMPTY_QUERY, sort: 'starts', hidesPast: true });
  });

  it('takes over words, providers and lists', () => {
    const query = presetQuery({
      text: 'Deutsch',
      provider: ['vhs'],
      kind: ['course'],
      topic: ['german'],
      courseType: ['self-paid'],
      audience: ['women'],
    });
    assert.equal(query.text, 'Deutsch');
    assert.deepEqual(query.provider, ['vhs']);
    assert.deepEqual(query.filters, {
      kind: ['course'],
      topic: ['german'],
      courseType: ['self-paid'],
      audience: ['women'],
    });
  });

  for (const [level, expected] of [
    [['pre-A1'], ['A0']],
    [
      ['A1.1', 'A1.2', 'B2'],
      ['A1', 'B2'],
    ],
  ] as const) {
    it(`reads the levels ${level.join(', ')} as ${expected.join(', ')}`, () => {
      assert.deepEqual(presetQuery({ level: [...level] }).filters.level, expected);
    });
  }

  for (const [preset, filters] of [
    [{ childcare: true }, { childcare: ['yes', 'onRequest'] }],
    [{ childcare: false }, {}],
    [{ free: true }, { cost: ['free'] }],
    [{ free: false }, { cost: ['paid'] }],
    [{ online: true }, { attendance: ['online', 'mixed'] }],
    [{ online: false }, { attendance: ['offline', 'unknown'] }],
  ] as const) {
    it(`reads ${JSON.stringify(preset)} as ${JSON.stringify(filters)}`, () => {
      assert.deepEqual(presetQuery(preset).filters, filters);
    });
  }
});
