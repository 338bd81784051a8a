// A query that a feed has prepared (for a step, a chapter, an answer) as the question a finder asks.
// Left out: answering it (offers.ts), and whether it finds anything at all (the feed's rules say so).
import type { OfferQueryPreset } from '../feed/schema.js';
import type { CefrStep } from '../feed/vocabulary.js';
import { LEVELS, mainStepIndex } from './levels.js';
import { EMPTY_QUERY } from './empty-query.js';
import { UNKNOWN, type Filters, type OfferQuery } from './offer-query.js';

/**
 * The finder's question for a prepared query, soonest start first, without offers that are over.
 * `childcare: false` asks for nothing; "online: false" keeps offers that do not say where they are.
 * Source: feed standard, offerQuery.
 */
export function presetQuery(preset: OfferQueryPreset): OfferQuery {
  const { text = '', provider = [] } = preset;
  return {
    ...EMPTY_QUERY,
    text,
    provider,
    filters: filtersOf(preset),
    sort: 'starts',
    hidesPast: true,
  };
}

function filtersOf(preset: OfferQueryPreset): Filters {
  const { kind, topic, courseType, level, audience, childcare, free, online } = preset;
  const filters: Filters = {
    kind: kind ?? [],
    topic: topic ?? [],
    courseType: courseType ?? [],
    level: [...new Set((level ?? []).map(mainLevel))],
    audience: audience ?? [],
    childcare: childcare === true ? ['yes', 'onRequest'] : [],
    cost: free === undefined ? [] : [free ? 'free' : 'paid'],
    attendance: online === undefined ? [] : online ? ['online', 'mixed'] : ['offline', UNKNOWN],
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}

/** "B1" for "B1.2", as the finder's filter has it. */
function mainLevel(step: CefrStep): string {
  return LEVELS[mainStepIndex(step)] ?? step;
}
