// One offer at a time, with only what a test is about, as the catalogue would give it.
import type { CatalogueOffer } from '../../src/feed/catalogue.js';
import type { Feed, Offer, Run } from '../../src/feed/schema.js';
import { catalogueOf } from './search-fixture.js';

/** A course of the fixture's first provider with these fields, in a feed with `more`. */
export function resolved(fields: Partial<Offer>, more: Partial<Feed> = {}): CatalogueOffer {
  const record: Offer = {
    ...{ id: 'o', kind: 'course', name: 'Kurs', provider: 'vhs', modified: '2026-11-01' },
    ...fields,
  };
  return catalogueOf([record], more).offers[0]!;
}

/** A course with these runs, called r0, r1 … */
export const withRuns = (...runs: Partial<Run>[]): CatalogueOffer =>
  resolved({ runs: runs.map((run, at) => ({ id: `r${at}`, ...run })) });

/** Runs around the day of the fixture. */
export const PAST: Partial<Run> = { startDate: '2026-01-01', endDate: '2026-06-30' };
export const RUNNING: Partial<Run> = { startDate: '2026-11-01', endDate: '2027-02-28' };
export const SOON: Partial<Run> = { startDate: '2026-12-01', endDate: '2027-05-31' };
export const LATER: Partial<Run> = { startDate: '2027-03-01', endDate: '2027-08-31' };
