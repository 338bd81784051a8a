// Language levels: main steps of the CEFR, those a course counts for, and the one where it can stand in
// one row only. Left out: which levels people may look for (facet-values.ts).
import type { CatalogueOffer } from '../feed/catalogue.js';
import type { Offer } from '../feed/schema.js';
import type { CefrStep } from '../feed/vocabulary.js';
import { UNKNOWN } from './offer-query.js';

/** CEFR main steps as the level facet has them; A0 stands for pre-A1. */
export const LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Where the main step of a step or sub-step stands in LEVELS. */
export function mainStepIndex(step: CefrStep): number {
  const main = step === 'pre-A1' ? 'A0' : step.slice(0, 2);
  return LEVELS.findIndex((level) => level === main);
}

/** Every main step from entry to target; one of the two stands for both; none when nobody says. */
export function levelsOf(level: Offer['level']): readonly string[] {
  const steps = [level?.entry, level?.target].filter((step) => step !== undefined);
  if (steps.length === 0) return [];
  const at = steps.map(mainStepIndex);
  return LEVELS.slice(Math.min(...at), Math.max(...at) + 1);
}

/**
 * A0, A1 … C2, or `unknown`. The level a course leads to, as courses are called ("B1-Kurs"); where
 * nobody says so, the one it asks for.
 */
export function levelOf({ record }: Pick<CatalogueOffer, 'record'>): string {
  const step = record.level?.target ?? record.level?.entry;
  return step === undefined ? UNKNOWN : (LEVELS[mainStepIndex(step)] ?? UNKNOWN);
}

/** For sorting in the order of the CEFR, `unknown` last. */
export function levelRank(level: string): number {
  const at = LEVELS.findIndex((one) => one === level);
  return at < 0 ? LEVELS.length : at;
}
