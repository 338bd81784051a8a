// The key of a run, for formats that name it. Left out: how keys are made (course-runs.ts).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { keyedRuns } from './course-runs.js';

/** The key of one run of an offer (`CourseRun.key`); `run` must be one of its runs. */
export function runKey(offer: CatalogueOffer, run: CatalogueRun): string {
  return keyedRuns(offer).find(([, one]) => one === run)?.[0] ?? `${offer.id}/${run.record.id}`;
}
