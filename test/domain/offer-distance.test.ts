// How far away an offer is, and that nobody guesses where it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceTo } from '../../src/domain/offer-distance.js';
import { resolved, SOON } from './offer-fixture.js';
import { TODAY } from './search-fixture.js';

describe('distance', () => {
  const berlin = { lat: 52.52, lon: 13.405 };

  it('is right for a known pair of cities', () => {
    const hamburg = {
      id: 'hh',
      name: 'Hamburg',
      location: { type: 'Point' as const, coordinates: [9.993, 53.551] as [number, number] },
    };
    const kilometres = distanceTo(berlin, resolved({ place: 'hh' }, { places: [hamburg] }), TODAY)!;
    assert.ok(Math.abs(kilometres - 255) < 2, String(kilometres));
  });

  it('is zero at the place itself', () => {
    assert.equal(distanceTo({ lat: 48.9, lon: 9.5 }, resolved({ place: 'vhs-haus' }), TODAY), 0);
  });

  it('is that of the nearest place of a current run', () => {
    const offer = resolved({ place: 'turnhalle', runs: [{ id: 'r', place: 'vhs-haus', ...SOON }] });
    assert.equal(distanceTo({ lat: 48.9, lon: 9.5 }, offer, TODAY), 0);
  });

  it('is unknown without coordinates', () => {
    const places = [{ id: 'x', name: 'Irgendwo' }];
    assert.equal(distanceTo(berlin, resolved({ place: 'x' }, { places }), TODAY), undefined);
    assert.equal(distanceTo(berlin, resolved({}), TODAY), undefined);
  });
});
