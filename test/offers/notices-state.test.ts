// What people are told about the data as a whole.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticesOf } from '../../src/offers/notices-state.js';
import { catalogueOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';

describe('notices', () => {
  it('say nothing about a feed that is whole and fresh', async () => {
    assert.deepEqual(noticesOf(await catalogueOf([{ id: 'a' }]), TODAY, false), []);
  });

  it('count the records that could not be used', async () => {
    const catalogue = { ...(await catalogueOf([{ id: 'a' }])), received: 14, dropped: 2 };
    const notices = noticesOf(catalogue, TODAY, false);
    assert.deepEqual(notices, [{ kind: 'partial', usable: 12, received: 14 }]);
  });

  for (const [what, header, isStale] of [
    ['the day after its date', { validThrough: '2027-02-28' }, true],
    ['not on its last day', { validThrough: '2027-03-01' }, false],
    [
      'after two of its cycles',
      { generatedAt: '2027-02-01T06:00:00+01:00', updateCycle: 'P7D' },
      true,
    ],
    ['not within them', { generatedAt: '2027-02-20T06:00:00+01:00', updateCycle: 'P7D' }, false],
    ['never without date and cycle', { generatedAt: '2020-01-01T06:00:00+01:00' }, false],
  ] as const) {
    it(`call a feed stale ${what}`, async () => {
      const catalogue = await catalogueOf([{ id: 'a' }], header);
      const kinds = noticesOf(catalogue, TODAY, false).map(({ kind }) => kind);
      assert.deepEqual(kinds, isStale ? ['stale'] : []);
    });
  }

  it('name the day that the data have where they are from', async () => {
    const header = { generatedAt: '2027-02-27T23:30:00Z', validThrough: '2027-02-28' };
    const notices = noticesOf(await catalogueOf([{ id: 'a' }], header), TODAY, false);
    assert.deepEqual(notices, [{ kind: 'stale', asOf: '2027-02-28' }]);
  });

  it('say that a reload failed and of when the data are', async () => {
    const catalogue = await catalogueOf([{ id: 'a' }], { validThrough: '2027-02-28' });
    const notices = noticesOf(catalogue, TODAY, true);
    assert.deepEqual(notices, [{ kind: 'not-refreshed', asOf: '2027-03-01' }]);
  });
});
