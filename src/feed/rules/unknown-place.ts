// A place that is not in `places`: readers show the offer, the run or the meeting without a place.
import { unknownReferences } from './references.js';
import { defineRule } from './rule.js';

export const rule = defineRule('unknown-place', 'error', (context) =>
  unknownReferences(context, 'places', ['place']),
);
